// The region in use, as the desk says it: how hours are counted and with which day a week begins. Not in here: what it is
// for (dates.ts), and which region that is (the desk).
import { SvelteMap } from 'svelte/reactivity';
import type { RegionView } from './generated/RegionView';
import { language } from './words';

// A map that Svelte watches, as with the language: what is drawn is drawn again in the new ways.
const known = new SvelteMap<'region', RegionView>();

/** Writes dates and times as a region does. */
export function writeAs(region: RegionView): void {
  const before = known.get('region');
  if (before?.region !== region.region) known.set('region', region);
}

/** The usual forms of a language, before the desk has said anything. */
const USUAL: Record<string, string> = { en: 'en-GB', de: 'de-DE' };

/** The forms that dates and numbers have: those of the region, if it belongs to the language in use. */
export function forms(): string {
  const told = known.get('region')?.forms;
  return told?.startsWith(language()) ? told : (USUAL[language()] ?? 'en-GB');
}

/** How hours are counted. */
export const hours = (): RegionView['hours'] => known.get('region')?.hours ?? 'twenty_four';

/** Whether a week begins with Sunday. */
export const sundayFirst = (): boolean => known.get('region')?.sunday_first ?? false;
