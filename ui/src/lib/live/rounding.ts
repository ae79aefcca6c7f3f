// How a length of time is shown, in one place for the desk, the stage and the ballot.
//
// Counting down rounds up: the last second shows 0:01, then 0:00, then overtime counts up from +0:01. So what
// people read never jumps ahead of what they hear. Not in here: when to show it (countdown.svelte.ts).

/** A timer that fires a hair early must not show the second before twice. */
const HAIR = 0.005;

/** The whole second that is shown for what is left; negative is overtime. */
export function shownSecond(left: number): number {
  // `+ 0` turns the negative zero of Math.ceil(-0.5) into the zero that is printed.
  return Math.ceil(left - HAIR) + 0;
}

/** Seconds until another second is shown. */
export function untilNextSecond(left: number): number {
  return left - (shownSecond(left) - 1);
}

/** `4:30`, `1:02:05`: a length in whole seconds, always positive. */
export function lengthText(seconds: number): string {
  const whole = Math.abs(Math.round(seconds));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const rest = String(whole % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}

/** What stands in the disc: `4:30`, at zero `0:00`, in overtime `+1:20`. */
export function clockText(shown: number): string {
  return shown < 0 ? `+${lengthText(shown)}` : lengthText(shown);
}

/** `18:41`: the time of day so many seconds after a midnight, as it travels. */
export function timeOfDay(seconds: number): string {
  const minutes = Math.floor(seconds / 60) % (24 * 60);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Views arrive a moment after they were made; so many seconds apart is the same moment told twice. */
const SAME = 0.15;

/** What is left after a new view of the same phase: one that confirms does not move the tick, any other is right. */
export function corrected(mine: number, told: number): number {
  return Math.abs(told - mine) < SAME ? mine : told;
}

/** The share of a phase that is still to come, from 0 to 1. */
export function shareLeft(shown: number, length: number): number {
  if (length <= 0) return 0;
  return Math.min(1, Math.max(0, shown / length));
}
