// Two quick presses of one key are one press: a thumb that trembles, or is not sure that it was felt, ends nobody's phase.
// A press already names the phase it was meant for; this is for the second one, which comes when the next phase is drawn.

/** Nobody reads what is new and means to end it within this time, in milliseconds. Two presses of a thumb are closer. */
const SAME_PRESS_MS = 350;

const just = $state({ space: false, skip: false });

/** Whether a key was pressed a moment ago, and pressing it again does nothing. */
export const wasJustPressed = (): boolean => just.space || just.skip;

/** Does what the key does, unless it did so a moment ago. */
export function onePress(key: keyof typeof just, run: () => void): void {
  if (just[key]) return;
  just[key] = true;
  setTimeout(() => (just[key] = false), SAME_PRESS_MS);
  run();
}
