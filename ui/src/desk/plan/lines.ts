// The lengths of the lines of an agenda, as they are typed and as they are said.
import type { PlanItem } from '../../lib/generated/PlanItem';
import { minutesText } from '../../lib/lengths';
import { t } from '../../lib/words';

/** A length as a person would type it: whole minutes, or minutes and seconds. */
export function typedLength(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return rest === 0 ? String(minutes) : `${minutes}:${String(rest).padStart(2, '0')}`;
}

/** A length in the measure of a line. */
export function measureText(item: PlanItem, seconds: number): string {
  const length = minutesText(seconds);
  if (item.rule === 'each') return t('plan-rule-each', { length });
  return item.rule === 'each_other' ? t('plan-rule-each-other', { length }) : length;
}
