// One person's answers while they are being given. They live here and at the desk, in memory alone, so that a page that
// is loaded anew still has them: nothing is stored or logged, and what was here is wiped when the sheet is handed in.

export class Answers {
  ratings: (number | null)[];
  sentence = '';

  /** With what was filled in before, if anything was. */
  constructor(
    readonly questions: number,
    before: { ratings: (number | null)[]; sentence: string } | null = null,
  ) {
    this.ratings = Array.from({ length: questions }, (_, i) => before?.ratings[i] ?? null);
    this.sentence = before?.sentence ?? '';
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
