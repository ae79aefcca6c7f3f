// When somebody who listens is told how much room the sentence has left: at a few marks, not at every keystroke.

const MARKS = [80, 40, 20, 10, 0];

/** From here on the room that is left is shown. */
export const NEAR = 80;

/** The room to say, in characters, after it was `before` and is `now`; none while no mark is passed on the way down. */
export const roomToSay = (before: number, now: number): number | undefined =>
  MARKS.some((mark) => before > mark && now <= mark) ? now : undefined;
