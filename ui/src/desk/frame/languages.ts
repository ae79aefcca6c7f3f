// The languages of the product, each named in itself, so that nobody is stuck in the wrong one.
import type { LanguageWord } from '../../lib/generated/LanguageWord';

export const LANGUAGES: { tag: LanguageWord; name: string }[] = [
  { tag: 'en', name: 'English' },
  { tag: 'de', name: 'Deutsch' },
];
