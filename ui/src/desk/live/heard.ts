// What a live view says to those who ring: the running phase, its face, and whether the round goes on. Nothing while
// nothing runs, while a question is open, or in a rehearsal, which would ring without end.
import type { LiveView } from '../../lib/generated/LiveView';
import type { Heard } from '../../lib/sound/ringing';

/** `left` is the countdown's, parts of a second included. */
export function heardOf(live: LiveView, rate: number, left: number): Heard | undefined {
  const now = live.now;
  if (!now || rate > 1 || (live.state !== 'running' && live.state !== 'held')) return undefined;
  return {
    of: `${now.step}/${now.phase ?? ''}`,
    kind: now.kind,
    face: now.face,
    left,
    // Nobody is called to an end where the step may run on in its range.
    counts: now.counts && !now.runs_on,
    turnsToCome: live.timeline.some((row) => row.state === 'coming' && row.kind === 'turn'),
  };
}
