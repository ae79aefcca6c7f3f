// What something costs the turns to come, in words, told before it is taken.
import { timeText } from '../../lib/dates';
import type { CostView } from '../../lib/generated/CostView';
import { turnsText } from '../../lib/lengths';
import { t } from '../../lib/words';

/** "turns are 19 min instead of 20 min · the meeting ends at 20:02". */
export function costText(cost: CostView): string {
  const told = [
    cost.before[1] > 0
      ? t('live-cost-turns', { after: turnsText(cost.after), before: turnsText(cost.before) })
      : undefined,
    cost.ends === null ? undefined : t('live-cost-ends', { ends: timeText(cost.ends) }),
  ].filter((text) => text !== undefined);
  return told.join(' · ');
}

/** The way out: "or end at 20:04"; none where no turn gets shorter. */
export const wayOutText = (cost: CostView): string | undefined =>
  cost.kept_until === null ? undefined : t('live-cost-whole', { ends: timeText(cost.kept_until) });
