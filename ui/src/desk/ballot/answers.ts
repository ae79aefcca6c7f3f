// One person's answers while they are being given. They live here, in the page's memory, and nowhere else: nothing
// is stored, sent or logged until the sheet is handed in, and what was here is wiped then.

export class Answers {
  ratings: (number | null)[];
  sentence = '';

  constructor(readonly questions: number) {
    this.ratings = Array.from({ length: questions }, () => null);
  }

  /** What is handed in: a blank sentence is "left out". */
  sheet(): { ratings: (number | null)[]; sentence: string } {
    return { ratings: [...this.ratings], sentence: this.sentence.trim() };
  }

  /** Whether anything was answered or written. */
  get filled(): boolean {
    const sheet = this.sheet();
    return sheet.sentence !== '' || sheet.ratings.some((rating) => rating !== null);
  }

  /** Forgets everything. */
  wipe(): void {
    this.ratings = Array.from({ length: this.questions }, () => null);
    this.sentence = '';
  }
}
