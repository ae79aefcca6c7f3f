// Waiting with the bell, and the device that may not be there: nothing of that is ever an error.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Player } from './player';
import { LASTS } from './ringing';
import { Synth, gainOf } from './synth';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const param = () => ({
  value: 0,
  setValueAtTime: vi.fn(),
  linearRampToValueAtTime: vi.fn(),
  exponentialRampToValueAtTime: vi.fn(),
  setTargetAtTime: vi.fn(),
});

/** A device that only remembers; its time is the page's. */
class Device {
  tones: { from: number; to: number }[] = [];
  asleep = false;
  outputLatency = 0;
  destination = {};
  wakes = true;
  closed = false;
  get currentTime(): number {
    return seconds();
  }
  createGain() {
    return { gain: param(), connect: () => this.destination };
  }
  createOscillator() {
    const tone = { from: 0, to: 0 };
    this.tones.push(tone);
    return {
      frequency: param(),
      connect: (to: { connect: () => void }) => to,
      start: (from: number) => (tone.from = from),
      stop: (to: number) => (tone.to = to),
    };
  }
  resume(): Promise<void> {
    this.asleep = false;
    return this.wakes ? Promise.resolve() : new Promise(() => undefined);
  }
  suspend(): Promise<void> {
    this.asleep = true;
    return Promise.resolve();
  }
  close(): Promise<void> {
    this.closed = true;
    return Promise.resolve();
  }
}
const seconds = (): number => Date.now() / 1000;
const made = (device: Device): Synth => {
  const synth = new Synth(() => device as unknown as AudioContext, seconds);
  synth.open();
  return synth;
};

describe('the player', () => {
  it('lets the device rest until shortly before the bell, which ends at the moment asked for', async () => {
    const device = new Device();
    const player = new Player(made(device), seconds);
    const zero = seconds() + 60;
    player.play([{ do: 'bell', endsAt: zero }]);
    await vi.advanceTimersByTimeAsync(50_000);
    expect(device.asleep).toBe(true);
    expect(device.tones).toEqual([]);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(device.tones[0]?.from).toBeCloseTo(zero - LASTS.zero, 2);
    expect(Math.max(...device.tones.map((tone) => tone.to))).toBeCloseTo(zero, 2);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(device.asleep).toBe(true);
  });

  it('rings nothing that was taken back', async () => {
    const device = new Device();
    const player = new Player(made(device), seconds);
    player.play([{ do: 'bell', endsAt: seconds() + 60 }]);
    await vi.advanceTimersByTimeAsync(30_000);
    player.play([{ do: 'cancel' }]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(device.tones).toEqual([]);
  });

  it('keeps the device awake for a bell that waits while something else has rung', async () => {
    const device = new Device();
    const player = new Player(made(device), seconds);
    player.play([{ do: 'bell', endsAt: seconds() + 3.8 }]);
    await vi.advanceTimersByTimeAsync(10);
    player.play([{ do: 'ring', sound: 'warning' }]);
    await vi.advanceTimersByTimeAsync(3_780);
    expect(device.asleep).toBe(false);
  });
});

describe('a synth without a device', () => {
  it.each([
    ['none in this system', new Synth()],
    [
      'one that cannot be made',
      new Synth(() => {
        throw new Error('no device');
      }),
    ],
  ])('does nothing: %s', (_what, synth) => {
    expect(() => {
      synth.open();
      synth.volume(50);
      synth.ring('round');
      synth.bell(() => ({ wait: 0, lasts: 1 }));
      synth.cancel();
      synth.close();
    }).not.toThrow();
  });

  it.each([
    ['that is refused', (device: Device) => (device.resume = () => Promise.reject(new Error('no')))],
    [
      'that was pulled out',
      (device: Device) => {
        device.createOscillator = () => {
          throw new Error('gone');
        };
        device.suspend = device.close = () => Promise.reject(new Error('gone'));
      },
    ],
  ])('is silent with one %s', async (_what, breaks) => {
    const told = vi.fn();
    process.on('unhandledRejection', told);
    const device = new Device();
    breaks(device);
    const synth = made(device);
    synth.ring('warning');
    synth.bell(() => ({ wait: 0, lasts: 1 }));
    await vi.advanceTimersByTimeAsync(10_000);
    synth.close();
    // A rejection that nobody took is told in a later turn of the loop.
    vi.useRealTimers();
    await new Promise((done) => setImmediate(done));
    process.off('unhandledRejection', told);
    expect(told).not.toHaveBeenCalled();
  });

  it('does not ring late on one that was asleep too long', async () => {
    const device = new Device();
    const synth = made(device);
    let wake: () => void = () => undefined;
    device.resume = () => new Promise((done) => (wake = () => done(undefined)));
    synth.ring('warning');
    await vi.advanceTimersByTimeAsync(5_000);
    wake();
    await vi.advanceTimersByTimeAsync(0);
    expect(device.tones).toEqual([]);
  });

  it('is given back, and what comes after makes no sound', async () => {
    const device = new Device();
    const synth = made(device);
    synth.close();
    synth.ring('zero');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(device.closed).toBe(true);
    expect(device.tones).toEqual([]);
  });
});

it('volume goes from nothing to everything', () => {
  expect([-5, 0, 50, 100, 200].map(gainOf)).toEqual([0, 0, 0.25, 1, 1]);
});
