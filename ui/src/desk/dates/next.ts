// What is typed for the next meeting and kept by itself, beside what the desk says. Not in here: the fields, the pause
// before it is sent, and the words of a refusal.

export interface Next {
  /** An ISO date; empty for none. */
  date: string;
  /** `18:00`; empty for none. */
  starts: string;
}

/** Whether there is something to send: a date without its start is nothing to complain about while it is being typed. */
export const isWhole = (next: Next): boolean => (next.date.trim() === '') === (next.starts.trim() === '');

/** Whose word counts: what is typed until the desk has answered, and while it is refused, so that it can be put right. */
export class Typed {
  #told: Next;
  #unsent = false;
  #unanswered = 0;
  #refused = false;

  constructor(told: Next) {
    this.#told = told;
  }

  /** Whether something typed is not on its way. */
  get unsent(): boolean {
    return this.#unsent;
  }

  /** Something was typed. */
  typed(): void {
    this.#unsent = true;
  }

  /** All of it is on its way. */
  sent(): void {
    this.#unsent = false;
    this.#unanswered += 1;
  }

  answered(refused: boolean): void {
    this.#unanswered -= 1;
    this.#refused = refused;
  }

  /**
   * Whether what the desk says now goes into the fields: not under somebody's hands, not before it has answered, and over
   * something refused only if it says something new.
   */
  gives(told: Next, inHand: boolean): boolean {
    if (this.#unsent || this.#unanswered > 0 || inHand) return false;
    const isNew = told.date !== this.#told.date || told.starts !== this.#told.starts;
    if (this.#refused && !isNew) return false;
    this.#told = told;
    this.#refused = false;
    return true;
  }
}
