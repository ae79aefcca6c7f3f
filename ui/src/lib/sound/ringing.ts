// Which sound is due, and when: told of every view of the clock it answers with what to ring and what to stop. A
// meeting has three sounds: a phase comes to its end, its time is up, the last turn of the round is over.
//
// Not in here: a clock, a timer or anything that can be heard. Times are seconds of the caller's own clock.

/** What can be heard. */
export type Sound = 'warning' | 'zero' | 'round';

/** How long each lasts, in seconds. */
export const LASTS: Record<Sound, number> = { warning: 0.9, zero: 1.8, round: 1.5 };

/** Less than this of the bell is a click: near zero it is left out, and what everybody sees has to do. */
export const SHORTEST_BELL = 0.4;

/** Two moments closer than this are the same one, told twice. */
const SAME = 0.15;

/** What a view says of the clock. */
export interface Heard {
  /** Which phase of which step. */
  of: string;
  /** The step's kind. */
  kind: string;
  /** `running`, `soon`, `warning`, `grace`, `over`, `held`. */
  face: string;
  /** Seconds left, parts of a second included; negative is overtime. */
  left: number;
  /** Whether they run. */
  counts: boolean;
  /** Whether another turn is to come. */
  turnsToCome: boolean;
}

/** What to do about it. */
export type Act =
  | { do: 'ring'; sound: 'warning' | 'round' }
  /** The bell is to end at this moment; before it begins there may be time to change one's mind. */
  | { do: 'bell'; endsAt: number }
  /** The bell that was set is not wanted any more, whether or not it has begun. */
  | { do: 'cancel' };

/** Faces before the warning. The first warning is only seen; the grace and what follows come after the bell. */
const IN_TIME = new Set(['running', 'soon']);

/** Kinds between which and a turn the round goes on. */
const IN_THE_ROUND = new Set(['turn', 'set', 'gap', 'break']);

export class Ringing {
  #before: Heard | undefined;
  #endsAt: number | undefined;

  /**
   * A view arrived, or the sound went on or off. `heard` is none while nothing runs or nobody is asked to listen;
   * what is told after that is a beginning, not a change, and nothing rings for it.
   */
  tell(heard: Heard | undefined, at: number): Act[] {
    const before = this.#before;
    this.#before = heard;
    const acts = this.#bell(heard, at);
    if (!heard || !before) return acts;
    if (heard.of === before.of && IN_TIME.has(before.face) && heard.face === 'warning')
      acts.push({ do: 'ring', sound: 'warning' });
    if (
      (before.kind === 'turn' || before.kind === 'set') &&
      !IN_THE_ROUND.has(heard.kind) &&
      !heard.turnsToCome
    )
      acts.push({ do: 'ring', sound: 'round' });
    return acts;
  }

  /** Sets the bell for the zero that is coming, moves it, or takes it back. */
  #bell(heard: Heard | undefined, at: number): Act[] {
    const set = this.#endsAt;
    const endsAt = heard?.counts && heard.left >= SHORTEST_BELL ? at + heard.left : undefined;
    // In its last moments it rings already: a view that confirms it does not take it away.
    const near = heard?.counts && set !== undefined && Math.abs(at + heard.left - set) < SAME;
    if (near) return [];
    this.#endsAt = endsAt;
    const acts: Act[] = set !== undefined && set > at ? [{ do: 'cancel' }] : [];
    if (endsAt !== undefined) acts.push({ do: 'bell', endsAt });
    return acts;
  }
}

/** When a bell that ends at a moment begins, and how long it is: a shorter one where there is no room for all of it. */
export function bellAt(endsAt: number, at: number): { wait: number; lasts: number } | undefined {
  const left = endsAt - at;
  if (left < SHORTEST_BELL) return undefined;
  const lasts = Math.min(LASTS.zero, left);
  return { wait: left - lasts, lasts };
}
