// The view that is on the wall. Before the first one arrives it is the idle page: the window is never empty.
import type { StageView } from '../lib/generated/StageView';
import { speak } from '../lib/words';

const NOTHING_YET: StageView = {
  version: 0,
  language: 'en',
  clock_rate: 1,
  rehearsal: null,
  part_ms: 0,
  digits: true,
  message: null,
  scene: { is: 'idle', group: null, starts: null },
};

let view = $state.raw<StageView>(NOTHING_YET);

/** The view to draw. */
export const shown = (): StageView => view;

/** Takes over a view; one that is older than what is shown arrived late and is not drawn. */
export function show(next: StageView): void {
  if (next.version < view.version) return;
  speak(next.language);
  view = next;
}
