// The view the desk draws. Nothing is drawn before the first one arrives: the window is still hidden then.
import type { DeskView } from '../lib/generated/DeskView';
import { speak } from '../lib/words';
import { zoomTo } from './settings/zoom';

let view = $state.raw<DeskView | undefined>(undefined);

/** The view to draw. */
export const shown = (): DeskView | undefined => view;

/** Takes over a view; one that is older than what is shown arrived late and is not drawn. */
export function show(next: DeskView): void {
  if (view && next.version < view.version) return;
  speak(next.language);
  zoomTo(next.settings.zoom);
  view = next;
}
