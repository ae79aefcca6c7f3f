// Text that is saved as it is typed: 300 ms after the last keystroke, half a second after the first one however long
// the typing goes on, at once when the field is left, the client changes or the page goes. What was typed belongs to the member it was typed for, whatever is shown by then.
// No window in here, so that it is tested with a clock of its own.

/** How long after the last keystroke it is sent. */
export const WAIT = 300;
/** How long the oldest keystroke waits while more of them come: nothing older than a second is ever lost. */
export const LATEST = 500;

export class Draft<T> {
  #pending: T | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the oldest keystroke came that has not been sent. */
  #since: number | undefined;
  #underWay = 0;
  readonly #save: (value: T) => Promise<boolean>;

  /** `save` sends it and says whether it was kept. It is bound to one member by whoever makes the draft. */
  constructor(save: (value: T) => Promise<boolean>) {
    this.#save = save;
  }

  /** Whether something typed is not known to be kept yet: until then an arriving view is older than the field. */
  get unsaved(): boolean {
    return this.#pending !== undefined || this.#underWay > 0;
  }

  /** Something was typed: all of the text. */
  typed(value: T): void {
    this.#pending = value;
    clearTimeout(this.#timer);
    const now = performance.now();
    this.#since ??= now;
    this.#timer = setTimeout(() => this.flush(), Math.max(0, Math.min(WAIT, this.#since + LATEST - now)));
  }

  /** Forgets what has not been sent. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#pending = undefined;
    this.#since = undefined;
  }

  /** Sends what has not been sent. */
  flush(): void {
    clearTimeout(this.#timer);
    const value = this.#pending;
    if (value === undefined) return;
    this.#pending = undefined;
    this.#since = undefined;
    this.#underWay += 1;
    void this.#save(value).then((kept) => {
      this.#underWay -= 1;
      // What was not kept is tried again when the field is left or typed in; a newer text replaces it.
      if (!kept && this.#underWay === 0) this.#pending ??= value;
    });
  }
}
