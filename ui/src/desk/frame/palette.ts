// What the palette lists: every act that has words, and which of them fit what is typed. Not in here: doing one.
import { plain, wordsOf } from '../../lib/plain';
import type { Verb } from '../keys';

/** An act as a row of the palette. */
export interface PaletteRow {
  id: string;
  words: string;
  /** The key that does the same, if there is one. */
  key: string | undefined;
  enabled: boolean;
  run: () => void;
}

/** Acts of the window itself, whatever screen is shown. */
const EVERYWHERE = new Set([
  'home',
  'back',
  'manual',
  'keys',
  'bin',
  'backups',
  'settings',
  'language_en',
  'language_de',
  'larger',
  'smaller',
  'usual_size',
  'full_screen',
  'about',
]);

/** The acts of these verbs, the newest screen's first. The newest meaning of a verb is the one that counts. */
export function paletteRows(verbs: readonly Verb[]): PaletteRow[] {
  const newest = verbs.filter(
    (verb, index) =>
      verb.id !== 'palette' && verbs.findLastIndex((other) => other.id === verb.id) === index && !verb.range,
  );
  // What works everywhere was registered first; what belongs to the screen comes before it.
  const everywhere = newest.filter((verb) => EVERYWHERE.has(verb.id));
  const own = newest.filter((verb) => !EVERYWHERE.has(verb.id));
  return [...own, ...everywhere].flatMap((verb) =>
    verb.label
      ? [
          {
            id: verb.id,
            words: verb.label(),
            key: verb.key === undefined ? undefined : [verb.key].flat()[0],
            enabled: verb.enabled?.() ?? true,
            run: () => verb.run(),
          },
        ]
      : [],
  );
}

/** The rows that have every typed word somewhere; those that can be done now come first. */
export function fitting(rows: readonly PaletteRow[], typed: string): PaletteRow[] {
  const words = wordsOf(typed);
  const fits = rows.filter((row) => words.every((word) => plain(row.words).includes(word)));
  return [...fits.filter((row) => row.enabled), ...fits.filter((row) => !row.enabled)];
}
