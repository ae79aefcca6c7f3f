// The stage fills its screen, or is a window again: F11, or a double click anywhere. Not in here: which screen (the shell).
import { fillScreen } from '../lib/backend';

/** Has the window listen for both. */
export function fillOnDemand(): void {
  window.addEventListener('dblclick', () => void fillScreen());
  window.addEventListener('keydown', (event) => {
    if (event.key === 'F11' && !event.repeat) void fillScreen();
  });
}
