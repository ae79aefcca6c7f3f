// When what rings: the warning once, the bell so that it ends at zero, the two tones after the last turn.
import { describe, expect, it } from 'vitest';
import { LASTS, Ringing, bellAt, type Heard } from './ringing';

const heard = (changes: Partial<Heard> = {}): Heard => ({
  of: '4/2',
  kind: 'turn',
  face: 'running',
  left: 120,
  counts: true,
  turnsToCome: true,
  ...changes,
});
/** A meeting that was told a first view at 100 s: its bell is set, and what follows is a change. */
function after(first: Partial<Heard> = {}): Ringing {
  const ringing = new Ringing();
  ringing.tell(heard(first), 100);
  return ringing;
}

describe('the bell', () => {
  it('is set for the zero of the countdown', () => {
    expect(new Ringing().tell(heard({ left: 120.4 }), 100)).toEqual([{ do: 'bell', endsAt: 220.4 }]);
  });

  it('is left alone by views that say the same, also while it rings', () => {
    const ringing = after();
    expect(ringing.tell(heard({ left: 90.01 }), 130)).toEqual([]);
    expect(ringing.tell(heard({ left: 0.1 }), 219.9)).toEqual([]);
    expect(ringing.tell(heard({ left: -0.05, face: 'over' }), 220.05)).toEqual([]);
  });

  it('is all that rings: the grace and what follows are only seen', () => {
    const ringing = after({ left: 20, face: 'warning' });
    expect(ringing.tell(heard({ left: 0, face: 'grace' }), 120)).toEqual([]);
    expect(ringing.tell(heard({ left: -15, face: 'over' }), 135)).toEqual([]);
  });

  it.each([
    ['more time', { left: 150 }, [{ do: 'cancel' }, { do: 'bell', endsAt: 280 }]],
    ['less time', { left: 30 }, [{ do: 'cancel' }, { do: 'bell', endsAt: 160 }]],
    ['a hold', { left: 90, counts: false, face: 'held' }, [{ do: 'cancel' }]],
    ['next', { of: '4/3', left: 180 }, [{ do: 'cancel' }, { do: 'bell', endsAt: 310 }]],
    ['next, as long as this', { of: '4/3', left: 90 }, []],
    ['an undo into overtime', { of: '4/1', left: -3, face: 'over' }, [{ do: 'cancel' }]],
  ] as const)('follows %s', (_what, changes, acts) => {
    expect(after().tell(heard(changes), 130)).toEqual(acts);
  });

  it('is set again when a hold ends', () => {
    const ringing = after();
    ringing.tell(heard({ left: 90, counts: false, face: 'held' }), 130);
    expect(ringing.tell(heard({ left: 90 }), 400)).toEqual([{ do: 'bell', endsAt: 490 }]);
  });

  it('is taken back when nobody listens any more, and set when somebody does again', () => {
    const ringing = after();
    expect(ringing.tell(undefined, 130)).toEqual([{ do: 'cancel' }]);
    expect(ringing.tell(undefined, 131)).toEqual([]);
    expect(ringing.tell(heard({ left: 80 }), 140)).toEqual([{ do: 'bell', endsAt: 220 }]);
  });

  it('does not ring for a page that comes after zero, nor a hair before it', () => {
    expect(new Ringing().tell(heard({ left: -5, face: 'over' }), 100)).toEqual([]);
    expect(new Ringing().tell(heard({ left: 0.2, face: 'warning' }), 100)).toEqual([]);
  });

  it('is not taken back after it has rung', () => {
    expect(after().tell(heard({ of: '4/3', left: -1, face: 'over' }), 225)).toEqual([]);
  });

  it('begins early by its own length, is shorter without the room, and nothing without any', () => {
    expect(bellAt(220, 200)).toEqual({ wait: 20 - LASTS.zero, lasts: LASTS.zero });
    expect(bellAt(220, 219)).toEqual({ wait: 0, lasts: 1 });
    expect(bellAt(220, 219.8)).toBeUndefined();
    expect(bellAt(220, 230)).toBeUndefined();
  });
});

describe('the warning', () => {
  const rang = (ringing: Ringing, changes: Partial<Heard>, at: number): boolean =>
    ringing.tell(heard(changes), at).some((act) => act.do === 'ring' && act.sound === 'warning');

  it('rings when the face of a phase becomes one, once', () => {
    const ringing = after();
    expect(rang(ringing, { face: 'warning', left: 60 }, 160)).toBe(true);
    expect(rang(ringing, { face: 'warning', left: 50 }, 170)).toBe(false);
  });

  it('rings from the last part, which itself is only seen', () => {
    const ringing = after();
    expect(ringing.tell(heard({ face: 'soon', left: 60 }), 160)).toEqual([]);
    expect(rang(ringing, { face: 'warning', left: 30 }, 190)).toBe(true);
  });

  it('rings again after the time was extended out of it', () => {
    const ringing = after({ face: 'warning', left: 40 });
    expect(rang(ringing, { face: 'running', left: 90 }, 110)).toBe(false);
    expect(rang(ringing, { face: 'warning', left: 60 }, 140)).toBe(true);
  });

  it.each([
    ['a page that arrives in it', undefined, {}],
    ['the end of a hold in it', { face: 'held', counts: false, left: 40 }, {}],
    ['time given in overtime', { face: 'over', left: -10 }, {}],
    ['time given in the grace', { face: 'grace', left: -3 }, {}],
    ['another phase that begins in it', { face: 'running' }, { of: '4/3' }],
  ] as const)('does not ring for %s', (_what, first, changes) => {
    const ringing = first ? after(first) : new Ringing();
    expect(rang(ringing, { face: 'warning', left: 40, ...changes }, 110)).toBe(false);
  });
});

describe('the end of the round', () => {
  const rang = (ringing: Ringing, changes: Partial<Heard>): boolean =>
    ringing
      .tell(heard({ of: '9/', ...changes }), 130)
      .some((act) => act.do === 'ring' && act.sound === 'round');

  it('rings when the last turn has ended', () => {
    expect(rang(after({ turnsToCome: false }), { kind: 'evaluation', turnsToCome: false })).toBe(true);
    expect(rang(after({ turnsToCome: false }), { kind: 'buffer', turnsToCome: false })).toBe(true);
  });

  it.each([
    ['another turn', 'turn', { kind: 'turn', turnsToCome: false }],
    ['a gap', 'turn', { kind: 'gap', turnsToCome: true }],
    ['a break', 'turn', { kind: 'break', turnsToCome: true }],
    ['an item with a turn after it', 'turn', { kind: 'item', turnsToCome: true }],
    ['two items after the round', 'evaluation', { kind: 'item', turnsToCome: false }],
  ])('does not ring for %s', (_what, kind, changes) => {
    expect(rang(after({ kind }), changes)).toBe(false);
  });
});
