// What if some are missing, in words: who comes, how long the turns are, and against the plan. Nothing is computed
// here but the difference to the plan.
import { timeText } from '../../lib/dates';
import type { EveningView } from '../../lib/generated/EveningView';
import { minutesText } from '../../lib/lengths';
import { t } from '../../lib/words';

/** Who comes. */
export function who(evening: EveningView): string {
  if (evening.guest) return t('evenings-guest', { people: evening.people });
  if (evening.missing === 0) return t('evenings-all', { people: evening.people });
  return t('evenings-missing', { count: evening.missing, people: evening.people });
}

/** How long the turns are: `12:00`, or `12:00 to 15:00`. */
export function turnsText({ shortest, longest }: EveningView): string {
  if (shortest === null || longest === null) return '';
  return shortest === longest
    ? minutesText(shortest)
    : t('plan-from-to', { from: minutesText(shortest), to: minutesText(longest) });
}

/** One evening in a sentence: the turns and the difference to the plan, or why it does not fit and what would help. */
export function sentence(evening: EveningView, planned: EveningView): string {
  const case_ = who(evening);
  if (evening.shortest === null) {
    const sum = t('plan-short-sum', {
      count: evening.turns,
      each: minutesText(evening.minimum),
      total: minutesText(evening.needed),
      available: minutesText(Math.max(0, evening.available)),
    });
    const helps = evening.fits_until ? t('evenings-until', { time: timeText(evening.fits_until) }) : '';
    return [t('evenings-says', { who: case_, what: sum }), helps].filter(Boolean).join(' ');
  }
  const length = turnsText(evening);
  const turns = t('evenings-turns-of', { count: evening.turns, length });
  const spare =
    evening.buffer > 0
      ? t('plan-spare-time', { length: minutesText(evening.buffer) })
      : t('plan-no-spare-time');
  const more = planned.shortest === null ? 0 : evening.shortest - planned.shortest;
  const against =
    more > 0
      ? t('evenings-more', { length: minutesText(more) })
      : more < 0
        ? t('evenings-less', { length: minutesText(-more) })
        : '';
  return [t('evenings-says', { who: case_, what: turns }), against, spare].filter(Boolean).join(' ');
}
