// The keys of the stage's window: it fills its screen or is a window again (F11, a double click, Escape), and every other
// key is the desk's, so that whoever clicked on the wall still runs the meeting. Not in here: which screen (the shell),
// and what a key means (the desk).
import { fillScreen, pressKey } from '../lib/backend';

const HELD = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Tab']);

/** Has the window listen. */
export function listenForKeys(): void {
  window.addEventListener('dblclick', () => void fillScreen());
  window.addEventListener('keydown', (event) => {
    const { key, code, ctrlKey, metaKey, altKey, shiftKey, repeat } = event;
    if (event.isComposing || HELD.has(key)) return;
    event.preventDefault();
    if (key === 'F11') {
      if (!repeat) void fillScreen();
    } else if (key === 'Escape') {
      void fillScreen(false);
    } else {
      void pressKey({ key, code, ctrlKey, metaKey, altKey, shiftKey, repeat });
    }
  });
}
