// What is said to somebody who listens instead of looking: a new step or phase, one minute left, zero, a hold, the
// end. At most a handful of sentences a turn; the seconds are never spoken.
import type { LiveView } from '../../lib/generated/LiveView';
import { speaksNow, stepName } from '../../lib/live/says';
import { t } from '../../lib/words';

/** Phases shorter than this have no "one minute left": it would come with their beginning. */
const WORTH_A_WARNING = 120;

/** What identifies the moment of a view: another one is worth saying. */
export const momentOf = (live: LiveView): string =>
  [live.state, live.now?.step ?? '', live.now?.phase ?? ''].join('/');

/** The sentence for a new moment, after the one before; empty for one that says itself by its own heading. */
export function momentText(live: LiveView, before: string): string {
  const now = live.now;
  if (live.state === 'held') return t('live-say-held');
  if (live.state === 'over') return t('live-say-over');
  if (live.state !== 'running' || !now) return '';
  const speaks = speaksNow(now, now.client?.name);
  const phase = now.phase === null ? undefined : now.phases[now.phase];
  const sameStep = before.split('/')[1] === String(now.step);
  return phase && sameStep
    ? t('live-say-phase', { phase: phase.title, speaks })
    : t('live-say-step', {
        what: stepName(now.kind, now.title, now.client?.name, now.rooms_set),
        speaks,
      }).trim();
}

/** The sentence for a second that was just reached; empty for nearly all of them. */
export function secondText(shown: number, length: number): string {
  if (shown === 60 && length >= WORTH_A_WARNING) return t('live-say-minute');
  return shown === 0 && length > 0 ? t('live-say-zero') : '';
}
