// The sounds themselves, made of sine tones when they are wanted: no files, nothing from anywhere else. Where there
// is no way to make a sound (no device, no permission yet, no audio in this system) nothing happens and nothing is
// said: every sound goes with something to see.
//
// Not in here: when anything rings (ringing.ts) and whether it should (desk/settings).
import { LASTS, type Sound } from './ringing';

/** One tone of a sound. */
interface Tone {
  /** Hertz. */
  pitch: number;
  /** How loud, from 0 to 1. */
  loud: number;
  /** When it begins and when it is silent again, as shares of the whole sound. */
  from: number;
  to: number;
}

const TONES: Record<Sound, readonly Tone[]> = {
  // One quiet tone.
  warning: [{ pitch: 523.25, loud: 0.22, from: 0, to: 1 }],
  // A small bell: a ground tone that carries, and higher ones that are gone soon.
  zero: [
    { pitch: 587.33, loud: 0.34, from: 0, to: 1 },
    { pitch: 1174.66, loud: 0.12, from: 0, to: 0.7 },
    { pitch: 1762, loud: 0.05, from: 0, to: 0.4 },
  ],
  // Two tones, the second higher: something is complete.
  round: [
    { pitch: 440, loud: 0.26, from: 0, to: 0.55 },
    { pitch: 659.25, loud: 0.26, from: 0.3, to: 1 },
  ],
};

/** Seconds until a tone is at its loudest: without a click, without a swell. */
const RISE = 0.02;
/** Ears take this for silence; a fall cannot reach zero. */
const SILENCE = 0.0001;
/** How long a sound that is taken back fades. */
const FADE = 0.08;
/** A sound that could not begin for so long comes too late to mean anything. */
const TOO_LATE = 1;
/** The device rests when nothing has been heard for so many seconds: a running one costs power all evening. */
const REST = 2;

/** What the loudness of 0 to 100 is in the device's measure: ears hear in steps, not in sums. */
export const gainOf = (volume: number): number => (Math.min(100, Math.max(0, volume)) / 100) ** 2;

export class Synth {
  #context: AudioContext | undefined;
  #out: GainNode | undefined;
  #bell: GainNode | undefined;
  #bells = 0;
  #volume = 0;
  #woken = false;
  #busyUntil = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  readonly #make: () => AudioContext;
  readonly #clock: () => number;

  /** A test brings its own device and clock; the clock is in seconds. */
  constructor(make = () => new AudioContext(), clock = () => performance.now() / 1000) {
    this.#make = make;
    this.#clock = clock;
  }

  /** Gets a device, once. Called in answer to a key or a click: pages may not make sounds before. */
  open(): void {
    if (this.#context) {
      // A key that is no permission (Shift alone, say) left it asleep.
      if (!this.#woken) this.#awake(() => undefined);
      return;
    }
    quietly(() => {
      const context = this.#make();
      this.#context = context;
      this.#out = context.createGain();
      this.#out.gain.value = gainOf(this.#volume);
      this.#out.connect(context.destination);
      // Started in answer to the key, so that later it may be started without one.
      this.#awake(() => undefined);
      this.#restAfter(0);
    });
  }

  /** Gives the device back; what rings, stops. */
  close(): void {
    clearTimeout(this.#rest);
    const context = this.#context;
    this.#context = this.#out = this.#bell = undefined;
    this.#woken = false;
    this.#busyUntil = 0;
    this.#bells += 1;
    quietly(() => context?.close());
  }

  /** From 0 to 100; also for what rings already. */
  volume(volume: number): void {
    this.#volume = volume;
    quietly(() => {
      if (this.#out && this.#context)
        this.#out.gain.setTargetAtTime(gainOf(volume), this.#context.currentTime, 0.02);
    });
  }

  /** Rings now. */
  ring(sound: Sound): void {
    const asked = this.#clock();
    this.#awake((context, out) => {
      if (this.#clock() - asked < TOO_LATE) this.#sound(context, out, sound, 0, LASTS[sound]);
    });
  }

  /** Rings the bell when `told` says so: asked again once the device is awake, because that takes a while. */
  bell(told: () => { wait: number; lasts: number } | undefined): void {
    this.cancel();
    const mine = this.#bells;
    this.#awake((context, out) => {
      const due = mine === this.#bells ? told() : undefined;
      if (!due) return;
      // A part of the way to the ear is known.
      const early = Math.min(due.wait, context.outputLatency || 0, 0.3);
      this.#bell = this.#sound(context, out, 'zero', due.wait - early, due.lasts);
    });
  }

  /** Takes the bell back; if it rings, it fades. */
  cancel(): void {
    this.#bells += 1;
    const [bell, context] = [this.#bell, this.#context];
    this.#bell = undefined;
    quietly(() => {
      if (bell && context) bell.gain.setTargetAtTime(0, context.currentTime, FADE / 4);
    });
  }

  /** Wakes the device and then does something with it; a device that does not wake up does nothing. */
  #awake(then: (context: AudioContext, out: GainNode) => void): void {
    const [context, out] = [this.#context, this.#out];
    if (!context || !out) return;
    clearTimeout(this.#rest);
    quietly(() =>
      context.resume().then(() => {
        if (context !== this.#context) return;
        this.#woken = true;
        then(context, out);
      }),
    );
  }

  /** Lets the device rest when this sound, and every other that is under way, has been over for a while. */
  #restAfter(seconds: number): void {
    clearTimeout(this.#rest);
    this.#busyUntil = Math.max(this.#busyUntil, this.#clock() + seconds);
    const wait = this.#busyUntil + REST - this.#clock();
    this.#rest = setTimeout(() => quietly(() => this.#context?.suspend()), wait * 1000);
  }

  #sound(context: AudioContext, out: GainNode, sound: Sound, wait: number, lasts: number): GainNode {
    const start = context.currentTime + wait;
    const whole = context.createGain();
    whole.connect(out);
    for (const tone of TONES[sound]) {
      const [from, to] = [start + tone.from * lasts, start + tone.to * lasts];
      const swing = context.createOscillator();
      const loud = context.createGain();
      swing.frequency.value = tone.pitch;
      loud.gain.setValueAtTime(0, from);
      loud.gain.linearRampToValueAtTime(tone.loud, from + RISE);
      loud.gain.exponentialRampToValueAtTime(SILENCE, to);
      swing.connect(loud).connect(whole);
      swing.start(from);
      swing.stop(to);
    }
    this.#restAfter(wait + lasts);
    return whole;
  }
}

/** Does something that may fail here and now or later; either way nobody hears of it. */
function quietly(act: () => unknown): void {
  try {
    void Promise.resolve(act()).catch(() => undefined);
  } catch {
    // No sound: what is seen says the same.
  }
}
