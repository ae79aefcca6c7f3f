// What is typed for the next meeting, beside the views that come meanwhile.
import { describe, expect, test } from 'vitest';
import { isWhole, Typed } from './next';

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

  test('is unsent from the first key until it is on its way', () => {
    const typed = new Typed(NONE);
    expect(typed.unsent).toBe(false);
    typed.typed();
    expect(typed.unsent).toBe(true);
    typed.sent();
    expect(typed.unsent).toBe(false);
  });

  test.each([
    ['', '', true],
    ['2026-05-07', '18:00', true],
    ['2026-05-07', ' ', false],
    ['', '18:00', false],
  ])('of date %j and start %j it is whole: %j', (date, starts, whole) => {
    expect(isWhole({ date, starts })).toBe(whole);
  });

  test('does not change under the hands', () => {
    expect(new Typed(NONE).gives(MAY, true)).toBe(false);
  });
});
