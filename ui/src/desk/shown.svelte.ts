// The view the desk draws. Nothing is drawn before the first one is there: the window is still hidden then.
import { itIs } from '../lib/dates';
import type { DeskView } from '../lib/generated/DeskView';
import { writeAs } from '../lib/region';
import { themeAs } from '../lib/theme';
import { knows, learn, speak } from '../lib/words';
import { isLoaded, load } from './screens';
import { zoomTo } from './settings/zoom';

let view = $state.raw<DeskView | undefined>(undefined);
let newest: DeskView | undefined;

/** The view to draw. */
export const shown = (): DeskView | undefined => view;

/**
 * Takes over a view; one that is older than the newest arrived late and is not drawn. One whose screen or language is
 * not loaded yet is drawn when it is, and what was shown stays meanwhile.
 */
export async function show(next: DeskView): Promise<void> {
  if (newest && next.version < newest.version) return;
  newest = next;
  if (!knows(next.language) || !isLoaded(next.screen.is)) {
    await Promise.all([learn(next.language), load(next.screen.is)]);
    if (newest !== next) return;
  }
  speak(next.language);
  writeAs(next.region);
  itIs(next.today);
  zoomTo(next.settings.zoom);
  themeAs(next.settings.theme);
  view = next;
}
