// Which dialog of the live desk is open, and what was asked in it. A start and more time open theirs only if the
// desk answers with a question.
import type { Answer } from '../../lib/generated/Answer';
import type { ExtendChoice } from '../../lib/generated/ExtendChoice';
import type { Intent } from '../../lib/generated/Intent';
import type { LineSpot } from '../../lib/generated/LineSpot';
import type { OffTime } from '../../lib/generated/OffTime';
import type { PayWith } from '../../lib/generated/PayWith';
import type { ShortAnswer } from '../../lib/generated/ShortAnswer';
import type { ShortChoice } from '../../lib/generated/ShortChoice';
import { send } from '../sending';
import { choicesOf, extend } from './acts';
import { onePress } from './one-press.svelte';
import type { Openers } from './verbs';

/** A line for the running agenda, as typed. */
export interface AskedLine {
  place: LineSpot;
  title: string;
  length: string;
  is_break: boolean;
}

export class Dialogs {
  short = $state.raw<ShortChoice | undefined>(undefined);
  shortOpen = $state(false);
  off = $state.raw<OffTime | undefined>(undefined);
  offOpen = $state(false);
  /** The prices as they were told when they were asked for; every view of the meeting has them anew. */
  asked = $state.raw<ExtendChoice[]>([]);
  payOpen = $state(false);
  /** The line the prices are for; none where they are for more time. */
  pricedLine = $state.raw<AskedLine | undefined>(undefined);
  line = $state(false);
  people = $state(false);
  order = $state(false);
  choose = $state(false);
  message = $state(false);
  end = $state(false);

  /** A price counts for the step it was asked for; and a question about a time away comes before everything. */
  close(): void {
    this.payOpen = this.shortOpen = this.offOpen = false;
  }

  /** The question about a time away is never hidden behind something else. */
  closeAll(): void {
    this.close();
    this.line = this.people = this.order = this.choose = this.message = this.end = false;
  }

  readonly open: Openers = {
    // The key that starts the meeting is the one that ends its first step.
    start: () => onePress('space', () => void this.start(null)),
    startWhole: () => void this.start({ how: 'keep_turns' }),
    extend: (by) => void this.more(by),
    people: () => (this.people = true),
    order: () => (this.order = true),
    line: () => (this.line = true),
    choose: () => (this.choose = true),
    message: () => (this.message = true),
    end: () => (this.end = true),
  };

  // What a start was asked with, while a question about its time is open.
  #answer: ShortAnswer | null = null;

  async start(answer: ShortAnswer | null): Promise<void> {
    this.#answer = answer;
    this.#asks(await send({ room: 'running', do: 'start', short: answer }));
  }

  /** Puts the question that came instead of a start. */
  #asks(said: Answer): void {
    if (said.is === 'short') {
      this.short = said;
      this.shortOpen = true;
    } else if (said.is === 'off_time') {
      this.off = said;
      this.offOpen = true;
    }
  }

  /** Starts after an answer to the question about the planned time. */
  async startAfter(answer: Intent): Promise<void> {
    const said = await send(answer);
    if (said.is === 'done') await this.start(this.#answer);
    else this.#asks(said);
  }

  /** Asks for more time; asked again, while the question is open, for another amount. */
  async more(by: number): Promise<void> {
    const choices = choicesOf(await extend(by));
    if (choices.length === 0) return;
    this.asked = choices;
    this.pricedLine = undefined;
    this.payOpen = true;
  }

  /** Puts a line in; asks who pays where nobody can in silence. */
  async addLine(line: AskedLine, pay: PayWith | null): Promise<Answer> {
    // Once the price is chosen the fields are gone: what is wrong is told as with every other act.
    const fields = pay === null ? ['title', 'length', 'place'] : [];
    const answer = await send({ room: 'running', do: 'add_line', ...line, pay }, ...fields);
    const choices = choicesOf(answer);
    if (choices.length > 0) {
      this.asked = choices;
      this.pricedLine = line;
      this.payOpen = true;
    }
    if (answer.is === 'done' || choices.length > 0) this.line = false;
    return answer;
  }

  /** Takes one of the prices, for what they were asked for. */
  take(choice: ExtendChoice): void {
    if (this.pricedLine) void this.addLine(this.pricedLine, choice.pay);
    else void extend(choice.by, choice.pay);
  }
}
