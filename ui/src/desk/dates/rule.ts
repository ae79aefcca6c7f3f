// The rule of a series as a sentence, and the name of the last act. Which dates it has is the desk's to say.
import { dayOf, longDate, timeText, weekdayDate, weekdays } from '../../lib/dates';
import type { DatesView } from '../../lib/generated/DatesView';
import type { RhythmDates } from '../../lib/generated/RhythmDates';
import type { SeriesAct } from '../../lib/generated/SeriesAct';
import type { SeriesForm } from '../../lib/generated/SeriesForm';
import { refusalText } from '../../lib/refusals';
import { t } from '../../lib/words';

const NTH: (() => string)[] = [
  () => t('dates-nth-1'),
  () => t('dates-nth-2'),
  () => t('dates-nth-3'),
  () => t('dates-nth-4'),
  () => t('dates-nth-5'),
];

/** Which of a month's weekdays, in words: `third`; 5 is the last. */
export const nthWord = (nth: number): string => NTH[nth - 1]?.() ?? '';

const ACTS = {
  set: () => t('dates-act-set'),
  end: () => t('dates-act-end'),
  skip: () => t('dates-act-skip'),
  unskip: () => t('dates-act-unskip'),
  move: () => t('dates-act-move'),
  move_back: () => t('dates-act-move-back'),
  add: () => t('dates-act-add'),
  remove: () => t('dates-act-remove'),
  follow: () => t('dates-act-follow'),
  swap: () => t('dates-act-swap'),
  propose: () => t('dates-act-propose'),
} satisfies Record<SeriesAct, () => string>;

/** What undo would take back, in words. */
export const actWord = (act: SeriesAct): string => ACTS[act]();

function rhythm(series: SeriesForm): string {
  const { every, day } = series;
  switch (series.kind) {
    case 'month_day':
      return day === 31 ? t('dates-month-end', { every }) : t('dates-month-day', { every, day });
    case 'month_weekday': {
      const values = { nth: nthWord(series.nth), weekday: weekdays()[series.weekday] ?? '' };
      return t('dates-month-weekday', { every, ...values });
    }
    case 'weeks': {
      const first = dayOf(series.first);
      const weekday = first ? (weekdays()[(first.getDay() + 6) % 7] ?? '') : '';
      return t('dates-weeks', { every, weekday });
    }
    case 'irregular':
      return t('dates-irregular');
  }
}

const length = (minutes: number): string =>
  minutes % 60 === 0 ? t('dates-hours', { hours: minutes / 60 }) : t('dates-minutes', { minutes });

/** `Every third Thursday of the month at 18:00, two hours; next is meeting 4 of 9`. */
export function ruleSentence(dates: DatesView): string {
  const { series, next } = dates;
  if (!series) return t('dates-empty');
  const values = { rhythm: rhythm(series), time: timeText(series.starts), length: length(series.minutes) };
  if (next?.programme) return t('dates-rule-next', { ...values, ...next.programme });
  const over = series.of !== null && dates.coming.length === 0 && series.kind !== 'irregular';
  return over ? t('dates-rule-over', { ...values, of: series.of ?? 0 }) : t('dates-rule', values);
}

/** What a form would give: `Next: Tue 8 December · Tue 22 December · Tue 5 January 2027`, or why it gives nothing. */
export function outlookSentence(gives: RhythmDates): string {
  switch (gives.is) {
    case 'next':
      return t('series-gives', { dates: gives.dates.map(weekdayDate).join(' · ') });
    case 'over':
      return t('series-gives-over', { date: longDate(gives.last) });
    case 'by_hand':
      return t('series-gives-by-hand');
    case 'refused':
      return refusalText(gives);
  }
}
