// Text as it is compared when somebody searches.

/** Without case and accents, so that "e" finds "é" and "ss" finds "ß". */
export const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase().replaceAll('ß', 'ss');

/** What is typed into a field that searches, as words. */
export const wordsOf = (typed: string): string[] => plain(typed).split(/\s+/).filter(Boolean);
