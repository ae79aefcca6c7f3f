// Words, from the Fluent catalogues in `ui/locales`. The PDF and the native menu read the same files.
import { FluentBundle, type FluentResource, type FluentVariable } from '@fluent/bundle';
import { SvelteMap } from 'svelte/reactivity';
import type { LanguageWord } from './generated/LanguageWord';
import type { MessageKey } from './generated/MessageKey';
import type { MessageValues } from './generated/MessageValues';

// Only the language that is spoken is loaded.
const catalogues: Record<LanguageWord, () => Promise<{ entries: FluentResource['body'] }>> = {
  en: () => import('./catalogues/en'),
  de: () => import('./catalogues/de'),
};

const bundles: Partial<Record<string, FluentBundle>> = {};

/** Whether a language can be spoken at once. */
export const knows = (language: LanguageWord): boolean => language in bundles;

/** Loads the catalogue of a language. */
export async function learn(language: LanguageWord): Promise<void> {
  if (knows(language)) return;
  const { entries } = await catalogues[language]();
  // Fluent would put marks of direction around every value, figures too; see `isolated`.
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource({ body: entries });
  bundles[language] = bundle;
}

// A map that Svelte watches: what is drawn with `t` is drawn again in the new language, and nothing that was
// typed or focused is lost on the way.
const spoken = new SvelteMap([['language', 'en']]);

/** Sets the language of {@link t}; it has been learned before. */
export function speak(wanted: string): void {
  const next = wanted in bundles ? wanted : 'en';
  if (spoken.get('language') !== next) spoken.set('language', next);
  if (typeof document !== 'undefined') document.documentElement.lang = next;
}

/** The language in use. */
export const language = (): string => spoken.get('language') ?? 'en';

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Marks that keep a name written from right to left from turning its sentence round; nothing for other values. */
function isolated(value: FluentVariable): FluentVariable {
  return typeof value === 'string' && RIGHT_TO_LEFT.test(value) ? `\u2068${value}\u2069` : value;
}

type Values = Record<string, FluentVariable>;
/** The values that the message of a key needs, if it needs any. */
type ValuesOf<Key extends MessageKey> = [Key & keyof MessageValues] extends [never]
  ? [values?: Values]
  : [values: Record<MessageValues[Key & keyof MessageValues], FluentVariable>];

/** The sentence for a key. A call without a value that the message needs does not compile. */
export const t = <Key extends MessageKey>(key: Key, ...[values]: ValuesOf<Key>): string => say(key, values);

/** The sentence for a key that the desk has chosen, with the values it has sent along. */
export function say(key: MessageKey, given: Values = {}): string {
  const values = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, isolated(value)]));
  const bundle = bundles[language()];
  const message = bundle?.getMessage(key);
  if (!bundle || !message?.value) return key;
  // A value that is missing is told like any fault of the page. Thrown, it would end the drawing of everything behind it.
  const faults: Error[] = [];
  const text = bundle.formatPattern(message.value, values, faults);
  for (const fault of faults) reportError(fault);
  return text;
}
