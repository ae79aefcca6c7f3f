// The one place of the UI in which time passes. A view says what was left when it arrived; from then on this
// counts down by the page's own clock, and every further view corrects it.
//
// It wakes once a displayed second and no more: no animation frames, no interval that drifts. What it decides is
// nothing; that a phase is over is known when a view says so.
import { untrack } from 'svelte';
import { corrected, shownSecond, untilNextSecond } from './rounding';

/** The part of a view that the countdown needs. */
export interface Told {
  /** Whole seconds left as of the beginning of the desk's running second; negative is overtime. */
  left: number;
  /** How much of that second had passed when the view was made, in milliseconds. */
  part: number;
  /** Whether they run. */
  counts: boolean;
  /** How much faster than real time they run; 0 while a rehearsal stands. */
  rate: number;
  /** Which phase of which step: another one begins anew, the same one is corrected. */
  of: string;
  /** The view's version: what a view says counts as of its arrival, so the same view is taken over once. */
  version: number;
}

/** At a rehearsal's speed a second is short; more than ten changes a second nobody can read. */
const SHORTEST_WAIT = 100;

export class Countdown {
  /** The whole second that is shown. */
  shown = $state(0);

  #of = '';
  #version = -1;
  #left = 0;
  #since = 0;
  #counts = false;
  #rate = 1;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #clock: () => number;

  /** The clock is the page's; a test brings its own. */
  constructor(clock: () => number = () => performance.now()) {
    this.#clock = clock;
  }

  /** Takes over what a view says. */
  tell(told: Told): void {
    if (told.version === this.#version && told.of === this.#of) return;
    this.#version = told.version;
    const mine = this.#leftNow();
    const left = told.counts ? told.left - told.part / 1000 : told.left;
    this.#left = told.of === this.#of ? corrected(mine, left) : left;
    this.#of = told.of;
    this.#since = this.#clock();
    this.#counts = told.counts && told.rate > 0;
    this.#rate = Math.max(1, told.rate);
    this.#show();
  }

  /** What is left at this moment, parts of a second included: for a sound that has to be there on time. */
  get left(): number {
    return this.#leftNow();
  }

  /** Stops the timer; called when the page leaves. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #leftNow(): number {
    if (!this.#counts) return this.#left;
    return this.#left - ((this.#clock() - this.#since) / 1000) * this.#rate;
  }

  #show(): void {
    clearTimeout(this.#timer);
    const left = this.#leftNow();
    const shown = shownSecond(left);
    if (shown !== this.shown) this.shown = shown;
    if (!this.#counts) return;
    const wait = (untilNextSecond(left) * 1000) / this.#rate;
    this.#timer = setTimeout(() => this.#show(), Math.max(SHORTEST_WAIT, wait));
  }
}

/** A countdown for a component: told by every view, before anything of that view is drawn, and stopped with it. */
export function countdown(told: () => Told): Countdown {
  const made = new Countdown();
  $effect.pre(() => {
    const now = told();
    untrack(() => made.tell(now));
  });
  $effect(() => () => made.stop());
  return made;
}
