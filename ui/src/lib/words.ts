// Words, from the Fluent catalogues in `ui/locales`. The PDF and the native menu read the same files.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { SvelteMap } from 'svelte/reactivity';

const sources = import.meta.glob<string>('../../locales/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function bundleOf(language: string): FluentBundle {
  // Fluent would put marks of direction around every value, figures too; see `isolated`.
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const [path, text] of Object.entries(sources)) {
    if (path.includes(`/${language}/`)) bundle.addResource(new FluentResource(text));
  }
  return bundle;
}

const bundles: Record<string, FluentBundle> = { en: bundleOf('en'), de: bundleOf('de') };

// A map that Svelte watches: what is drawn with `t` is drawn again in the new language, and nothing that was
// typed or focused is lost on the way.
const spoken = new SvelteMap([['language', 'en']]);

/** Sets the language of {@link t}. */
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

/** The sentence for a key; German falls back to English, an unknown key to itself. */
export function t(key: string, args: Record<string, FluentVariable> = {}): string {
  const values = Object.fromEntries(Object.entries(args).map(([name, value]) => [name, isolated(value)]));
  for (const bundle of [bundles[language()], bundles['en']]) {
    const message = bundle?.getMessage(key);
    if (bundle && message?.value) return bundle.formatPattern(message.value, values);
  }
  return key;
}
