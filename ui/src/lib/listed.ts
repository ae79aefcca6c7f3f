// Several names as one, in the language in use: `Linden and Harbour`.
import { language } from './words';

/** The names, joined. */
export const listed = (names: string[]): string =>
  new Intl.ListFormat(language(), { type: 'conjunction' }).format(names);
