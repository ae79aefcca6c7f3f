// The countdown's rounding and its corrections: what people read, second by second.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Countdown } from './countdown.svelte';
import { clockText, corrected, lengthText, shareLeft, shownSecond, untilNextSecond } from './rounding';

describe('rounding', () => {
  it('rounds up while counting down, shows zero for a second, then counts up', () => {
    const shown = [2, 1.01, 1, 0.3, 0, -0.3, -0.99, -1, -1.5, -2].map((left) => clockText(shownSecond(left)));
    expect(shown).toEqual([
      '0:02',
      '0:02',
      '0:01',
      '0:01',
      '0:00',
      '0:00',
      '0:00',
      '+0:01',
      '+0:01',
      '+0:02',
    ]);
  });

  it('never prints a negative zero', () => {
    expect(Object.is(shownSecond(-0.5), 0)).toBe(true);
  });

  it('waits until the next second is shown', () => {
    expect(untilNextSecond(270)).toBeCloseTo(1);
    expect(untilNextSecond(269.4)).toBeCloseTo(0.4);
    expect(untilNextSecond(-0.25)).toBeCloseTo(0.75);
  });

  it('writes minutes and, beyond an hour, hours', () => {
    expect([0, 9, 60, 1320, 3599, 3600, 3725].map(lengthText)).toEqual([
      '0:00',
      '0:09',
      '1:00',
      '22:00',
      '59:59',
      '1:00:00',
      '1:02:05',
    ]);
    expect(clockText(-80)).toBe('+1:20');
  });

  it('keeps the moment of the tick when a view only confirms', () => {
    expect(corrected(269.4, 269.37)).toBe(269.4);
    expect(corrected(269.4, 269.43)).toBe(269.4);
  });

  it('takes a view at its word when it says otherwise', () => {
    expect(corrected(269.4, 268.8)).toBe(268.8);
    expect(corrected(269.4, 329.4)).toBe(329.4);
    expect(shownSecond(corrected(12.7, -20))).toBe(-20);
  });

  it('shares lie between nothing and everything', () => {
    expect([shareLeft(270, 600), shareLeft(-5, 600), shareLeft(700, 600), shareLeft(1, 0)]).toEqual([
      0.45, 0, 1, 0,
    ]);
  });
});

describe('Countdown', () => {
  let now = 0;
  const clock = () => now;
  /** Lets time pass in small steps, as a real clock does, and notes every second shown. */
  function pass(countdown: Countdown, milliseconds: number): number[] {
    const seen = [countdown.shown];
    for (let step = 0; step < milliseconds; step += 10) {
      now += 10;
      vi.advanceTimersByTime(10);
      if (countdown.shown !== seen.at(-1)) seen.push(countdown.shown);
    }
    return seen;
  }

  beforeEach(() => {
    vi.useFakeTimers();
    now = 5000;
  });
  afterEach(() => vi.useRealTimers());

  it('shows every second once, through zero into overtime', () => {
    const countdown = new Countdown(clock);
    countdown.tell({ left: 3, counts: true, part: 0, rate: 1, of: '1/0', version: 1 });
    expect(pass(countdown, 5050)).toEqual([3, 2, 1, 0, -1, -2]);
    countdown.stop();
  });

  it('is at zero when the desk is, whenever in a second the view was made', () => {
    const countdown = new Countdown(clock);
    countdown.tell({ left: 3, counts: true, part: 850, rate: 1, of: '1/0', version: 1 });
    expect(countdown.left).toBeCloseTo(2.15);
    expect(pass(countdown, 2180)).toEqual([3, 2, 1, 0]);
    countdown.tell({ left: 0, counts: true, part: 30, rate: 1, of: '1/0', version: 2 });
    expect(countdown.left).toBeCloseTo(-0.03);
    countdown.stop();
  });

  it('stands still while held and goes on in the same part of the second', () => {
    const countdown = new Countdown(clock);
    countdown.tell({ left: 60, counts: true, part: 0, rate: 1, of: '1/0', version: 2 });
    pass(countdown, 400);
    countdown.tell({ left: 60, counts: false, part: 0, rate: 1, of: '1/0', version: 3 });
    expect(pass(countdown, 5000)).toEqual([60]);
    countdown.tell({ left: 60, counts: true, part: 400, rate: 1, of: '1/0', version: 4 });
    expect(pass(countdown, 580)).toEqual([60]);
    expect(pass(countdown, 40)).toEqual([60, 59]);
    countdown.stop();
  });

  it('follows the rate of a rehearsal', () => {
    const countdown = new Countdown(clock);
    countdown.tell({ left: 600, counts: true, part: 0, rate: 60, of: '1/0', version: 5 });
    pass(countdown, 5000);
    expect(countdown.shown).toBeLessThanOrEqual(306);
    expect(countdown.shown).toBeGreaterThanOrEqual(294);
    countdown.stop();
  });

  it('stands with a rehearsal that stands, and goes on where it stood', () => {
    const countdown = new Countdown(clock);
    countdown.tell({ left: 600, counts: true, part: 0, rate: 0, of: '1/0', version: 5 });
    expect(pass(countdown, 5000)).toEqual([600]);
    expect(countdown.left).toBe(600);
    countdown.tell({ left: 600, counts: true, part: 0, rate: 10, of: '1/0', version: 6 });
    pass(countdown, 3000);
    expect(Math.abs(countdown.shown - 570)).toBeLessThanOrEqual(2);
    countdown.stop();
  });

  it('begins anew with a new phase', () => {
    const countdown = new Countdown(clock);
    countdown.tell({ left: 10, counts: true, part: 0, rate: 1, of: '1/0', version: 6 });
    pass(countdown, 300);
    countdown.tell({ left: 10, counts: true, part: 0, rate: 1, of: '1/1', version: 7 });
    expect(pass(countdown, 950)).toEqual([10]);
    countdown.stop();
  });

  it('takes over the same view once, however often it is drawn', () => {
    const countdown = new Countdown(clock);
    const told = { left: 100, counts: true, part: 0, rate: 1, of: '1/0', version: 70 };
    countdown.tell(told);
    pass(countdown, 5000);
    countdown.tell(told);
    expect(countdown.shown).toBe(95);
    countdown.stop();
  });

  it('sets no timer while nothing counts', () => {
    const countdown = new Countdown(clock);
    countdown.tell({ left: 10, counts: false, part: 0, rate: 1, of: '1/0', version: 8 });
    expect(vi.getTimerCount()).toBe(0);
    countdown.tell({ left: 10, counts: true, part: 0, rate: 1, of: '1/0', version: 9 });
    expect(vi.getTimerCount()).toBe(1);
    countdown.stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});
