import { afterEach, expect, test } from 'vitest';
import type { DatesView } from '../../lib/generated/DatesView';
import type { SeriesAct } from '../../lib/generated/SeriesAct';
import type { SeriesForm } from '../../lib/generated/SeriesForm';
import type { Refusal } from '../../lib/generated/Refusal';
import { itIs } from '../../lib/dates';
import { screenOf } from '../../lib/samples/samples';
import { speak, t } from '../../lib/words';
import { actWord, outlookSentence, ruleSentence } from './rule';

afterEach(() => speak('en'));

const sentence = (over: Partial<SeriesForm>, view: Partial<DatesView> = {}): string => {
  const { dates } = screenOf('group', 'group');
  const series = { ...dates.proposed, nth: 3, of: null, ...over };
  return ruleSentence({ ...dates, series, next: null, ...view });
};
const programme = { date: '2026-03-19', starts: '18:00', programme: { number: 4, of: 9 } };

test('a rule is said as people say it', () => {
  for (const [over, said] of [
    [{}, 'Every third Thursday of the month at 18:00, two hours'],
    [{ nth: 5, weekday: 0, every: 2 }, 'Every 2 months on the last Monday at 18:00, two hours'],
    [{ kind: 'month_day', day: 15, minutes: 90 }, 'On day 15 of every month at 18:00, 90 minutes'],
    [{ kind: 'month_day', day: 31, every: 3 }, 'On the last day of every 3 months at 18:00, two hours'],
    [{ kind: 'weeks', every: 1 }, 'Every Thursday at 18:00, two hours'],
    [{ kind: 'weeks', every: 2, minutes: 60 }, 'Every other Thursday at 18:00, one hour'],
    [{ kind: 'weeks', every: 5 }, 'Every 5 weeks on a Thursday at 18:00, two hours'],
    [{ kind: 'irregular' }, 'Irregular, dates by hand at 18:00, two hours'],
  ] as [Partial<SeriesForm>, string][]) {
    expect(sentence(over)).toBe(said);
  }
});

test('a programme says which meeting is next, and when it is over', () => {
  expect(sentence({ of: 9 }, { next: programme })).toContain('; next is meeting 4 of 9');
  expect(sentence({ of: 9 }, { coming: [] })).toContain('the programme of 9 meetings is over');
  speak('de');
  expect(sentence({ of: 9 }, { next: programme })).toBe(
    'Jeden dritten Donnerstag im Monat um 18:00 Uhr, zwei Stunden; als Nächstes Treffen 4 von 9',
  );
});

test('every act has a word', () => {
  const acts: SeriesAct[] = ['set', 'end', 'skip', 'unskip', 'move', 'move_back', 'add', 'remove', 'follow'];
  for (const act of acts) {
    expect(actWord(act)).not.toBe(act);
  }
});

test('what a form would give is said before it is saved', () => {
  const dates = ['2026-12-08', '2026-12-22', '2027-01-05'];
  itIs('2026-12-01');
  const next = outlookSentence({ is: 'next', dates });
  expect(next).toBe('Next: Tue 8 December · Tue 22 December · Tue 5 January 2027');
  expect(outlookSentence({ is: 'over', last: '2026-12-22' })).toContain('its last was Tuesday 22 December.');
  expect(outlookSentence({ is: 'by_hand' })).toContain('by hand');
  const sentence = { key: 'refusal-series-day', args: {} } as Refusal['sentence'];
  expect(outlookSentence({ is: 'refused', sentence, field: 'day' })).toBe(t('refusal-series-day'));
  speak('de');
  expect(outlookSentence({ is: 'next', dates })).toMatch(/^Als Nächstes: Di\.?, 8\. Dezember · /);
});
