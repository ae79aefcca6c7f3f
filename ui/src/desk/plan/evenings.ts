// What if some are missing, in words: who comes, how long the turns are, against the plan, and why it does not fit. Nothing
// is computed here but the difference to the plan.
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

/** How much longer or shorter the turns are than planned; empty where they are as planned, or where one does not fit. */
export function against(evening: EveningView, planned: EveningView): string {
  if (evening.shortest === null || planned.shortest === null) return '';
  const more = evening.shortest - planned.shortest;
  if (more === 0) return '';
  return more > 0
    ? t('evenings-more', { length: minutesText(more) })
    : t('evenings-less', { length: minutesText(-more) });
}

/** Why an evening does not fit, and with which end it would. */
export function whyShort(evening: EveningView): string {
  const sum = t('plan-short-sum', {
    count: evening.turns,
    each: minutesText(evening.minimum),
    total: minutesText(evening.needed),
    available: minutesText(Math.max(0, evening.available)),
  });
  const helps = evening.fits_until ? t('evenings-until', { time: timeText(evening.fits_until) }) : '';
  return [t('evenings-says', { who: who(evening), what: sum }), helps].filter(Boolean).join(' ');
}
