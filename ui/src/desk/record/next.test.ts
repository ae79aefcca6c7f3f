// What is typed for the next meeting, beside the views that come meanwhile.
import { describe, expect, test } from 'vitest';
import { Typed } from './next';

const NONE = { date: '', starts: '18:00' };
const MAY = { date: '2026-05-07', starts: '18:00' };

describe('what is typed for the next meeting', () => {
  test('is not taken back by a view that comes before the answer', () => {
    const typed = new Typed(NONE);
    expect(typed.gives(NONE, false)).toBe(true);
    typed.typed();
    expect(typed.gives(NONE, false)).toBe(false);
    typed.sent();
    expect(typed.gives(NONE, false)).toBe(false);
    typed.answered(false);
    expect(typed.gives(MAY, false)).toBe(true);
  });

  test('stays while it is refused, so that it can be put right, until the desk says something new', () => {
    const typed = new Typed(NONE);
    typed.typed();
    typed.sent();
    typed.answered(true);
    expect(typed.gives({ ...NONE }, false)).toBe(false);
    expect(typed.gives({ ...NONE }, false)).toBe(false);
    expect(typed.gives(MAY, false)).toBe(true);
    expect(typed.gives(MAY, false)).toBe(true);
  });

  test('waits for the answer to all that was sent', () => {
    const typed = new Typed(NONE);
    typed.typed();
    typed.sent();
    typed.typed();
    typed.sent();
    typed.answered(false);
    expect(typed.gives(MAY, false)).toBe(false);
    typed.answered(false);
    expect(typed.gives(MAY, false)).toBe(true);
  });

  test('does not change under the hands', () => {
    expect(new Typed(NONE).gives(MAY, true)).toBe(false);
  });
});
