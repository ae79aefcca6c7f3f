// What is being typed into a field for a date or a time, and what it means so far. The desk reads it; the page knows no
// rule of dates.
import type { Meaning } from './generated/Meaning';

/** Asks what a text means, in a field that had `from`; nothing where nobody answers. */
export type Read = (text: string, from: string) => Promise<Meaning | null>;

export class Typing {
  /** As typed; nothing while the field shows its value. */
  text = $state<string>();
  /** What that means; nothing until it is known. */
  meaning = $state<Meaning | null>();
  /** Settles when the last text is read. */
  known: Promise<void> = Promise.resolve();
  #asked = 0;
  #from = '';
  readonly #read: Read;

  constructor(read: Read) {
    this.#read = read;
  }

  /** The value that is meant: an ISO date, `18:00`, or empty; nothing while it is unknown or means nothing. */
  get value(): string | undefined {
    return this.meaning?.is === 'value' ? this.meaning.value : undefined;
  }

  /** Another text stands in the field. What it had when the first figure was typed is what `+30` counts from. */
  type(text: string, had: string): void {
    if (this.text === undefined) this.#from = had;
    this.text = text;
    this.meaning = undefined;
    this.#asked += 1;
    if (text.trim() === '') this.means({ is: 'value', value: '' });
    else this.known = this.#find(text, this.#asked);
  }

  /** What stands in the field means this, without a question. */
  means(meaning: Meaning): void {
    this.#asked += 1;
    this.meaning = meaning;
    this.known = Promise.resolve();
  }

  /** The field shows its value again. */
  drop(): void {
    this.#asked += 1;
    this.text = undefined;
    this.meaning = undefined;
    this.known = Promise.resolve();
  }

  async #find(text: string, asked: number): Promise<void> {
    const meaning = await this.#read(text, this.#from);
    // An answer that comes after another figure was typed is of no use; whoever waits for it waits for the newer one.
    if (asked === this.#asked) this.meaning = meaning;
    else await this.known;
  }
}
