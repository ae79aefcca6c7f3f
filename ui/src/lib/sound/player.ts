// Carries out what is due: rings at once, or waits with the bell until shortly before it begins. The wait is the
// page's, not the device's, so that the device rests most of the evening and an evening that is changed in the
// meantime costs nothing.
//
// Not in here: what is due (ringing.ts) and how it sounds (synth.ts).
import { LASTS, bellAt, type Act, type Sound } from './ringing';

/** What the player needs of the synth. */
export interface Voice {
  ring(sound: Sound): void;
  bell(told: () => { wait: number; lasts: number } | undefined): void;
  cancel(): void;
}

/** Seconds before the bell at which the device is woken. A page in the background may be woken a second late. */
const AHEAD = 2;

export class Player {
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #voice: Voice;
  readonly #clock: () => number;

  constructor(voice: Voice, clock: () => number) {
    this.#voice = voice;
    this.#clock = clock;
  }

  play(acts: Act[]): void {
    for (const act of acts) {
      if (act.do === 'ring') this.#voice.ring(act.sound);
      else if (act.do === 'cancel') this.stop();
      else this.#set(act.endsAt);
    }
  }

  /** Takes the bell back, whether it waits or rings. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#voice.cancel();
  }

  #set(endsAt: number): void {
    clearTimeout(this.#timer);
    const wait = endsAt - LASTS.zero - AHEAD - this.#clock();
    this.#timer = setTimeout(
      () => this.#voice.bell(() => bellAt(endsAt, this.#clock())),
      Math.max(0, wait * 1000),
    );
  }
}
