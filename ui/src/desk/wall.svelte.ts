// What is on the wall, for the stage inside the desk and its preview: the very view that the stage's own window draws.
import type { StageView } from '../lib/generated/StageView';

let view = $state.raw<StageView | undefined>(undefined);

/** The view to draw; none before the first one has arrived. */
export const wall = (): StageView | undefined => view;

/** Takes over a view; one that is older than what is shown arrived late and is not drawn. */
export function showWall(next: StageView): void {
  if (!view || next.version >= view.version) view = next;
}
