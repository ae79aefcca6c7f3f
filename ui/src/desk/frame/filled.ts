// Whether the window fills the screen for the stage inside it, and is to be a window again after it. Apart from the stage
// itself, so that the first page loads no more than it needs.
import { fillScreen } from '../../lib/backend';
import type { DeskView } from '../../lib/generated/DeskView';

let filled = false;

/** Has the window fill the screen. */
export function fill(): void {
  filled = true;
  void fillScreen(true);
}

/** Has it be a window again, if it was filled for this. */
export function unfill(): void {
  if (filled) void fillScreen(false);
  filled = false;
}

/** Another screen is shown: where it is no part of the meeting, there is no stage inside it any more. */
export function cameTo(screen: DeskView['screen']['is']): void {
  if (screen !== 'live' && screen !== 'ballot') unfill();
}
