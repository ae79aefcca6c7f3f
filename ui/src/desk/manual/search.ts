// Finds words in the manual. Not in here: drawing what was found.
import { plain, wordsOf } from '../../lib/plain';
import type { Chapter, Span } from './text';

/** A place in which all the words are. */
export interface Found {
  chapter: Chapter;
  /** Which block of the chapter; none: its title. */
  block: number | undefined;
  /** The part of the line in which the first word is, cut at it. */
  before: string;
  word: string;
  after: string;
}

/** As much of a line as is shown on either side of what was found. */
const AROUND = 60;

/** Where a plain word is in a text: the text's own beginning and end. Nothing if it is not there. */
function placeOf(text: string, word: string): [number, number] | undefined {
  const letters = [...text.normalize('NFC')];
  const plains = letters.map(plain);
  const at = plains.join('').indexOf(word);
  if (at < 0) return undefined;
  let seen = 0;
  let [first, last] = [-1, -1];
  for (const [index, letter] of plains.entries()) {
    if (first < 0 && seen + letter.length > at) first = index;
    seen += letter.length;
    if (seen >= at + word.length) {
      last = index;
      break;
    }
  }
  const upTo = (index: number): number => letters.slice(0, index).join('').length;
  return [upTo(first), upTo(last + 1)];
}

/** The lines that have every typed word: titles before headings before the rest, each in the order of the book. */
export function find(
  book: readonly Chapter[],
  typed: string,
  textOf: (spans: readonly Span[]) => string,
): Found[] {
  const words = wordsOf(typed);
  const [word] = words;
  if (word === undefined) return [];
  const ranked: [number, Found][] = [];
  const look = (rank: number, chapter: Chapter, block: number | undefined, line: string): void => {
    if (!words.every((one) => plain(line).includes(one))) return;
    const text = line.normalize('NFC');
    const [from, to] = placeOf(text, word) ?? [0, 0];
    const begin = Math.max(0, from - AROUND);
    ranked.push([
      rank,
      {
        chapter,
        block,
        before: (begin > 0 ? '…' : '') + text.slice(begin, from),
        word: text.slice(from, to),
        after: text.slice(to, to + 2 * AROUND) + (to + 2 * AROUND < text.length ? '…' : ''),
      },
    ]);
  };
  for (const chapter of book) {
    look(0, chapter, undefined, chapter.title);
    for (const [at, block] of chapter.blocks.entries()) {
      // What a picture shows is said in the text, too.
      if (block.is === 'picture') continue;
      if (block.is === 'list') for (const item of block.items) look(2, chapter, at, textOf(item));
      else look(block.is === 'heading' ? 1 : 2, chapter, at, textOf(block.spans));
    }
  }
  return ranked.sort(([one], [other]) => one - other).map(([, found]) => found);
}
