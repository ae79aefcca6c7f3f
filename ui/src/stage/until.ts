// When a break ends, as a time of day: whoever leaves the room reads it once and needs no clock. It follows from
// what is left and the machine's clock, and is said in whole minutes.
//
// A view is up to a second old and speaks in whole seconds, so that the same moment is told a little differently
// every time; a time on the wall that flickers between two minutes would be worse than one that is a second old.

/** Two moments closer than this, in milliseconds, are the same one told twice. */
const SAME = 2500;

/** The moment to show, given the one shown before. */
export function steady(before: number | undefined, told: number): number {
  return before !== undefined && Math.abs(told - before) < SAME ? before : told;
}

/** `10:45`, to the nearest minute, because what is left is not exact to the second. */
export function timeOfDay(at: number): string {
  const date = new Date(Math.round(at / 60_000) * 60_000);
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
}
