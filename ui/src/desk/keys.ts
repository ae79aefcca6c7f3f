// The verbs of the screen that is shown: one list behind key presses, the native menu and the overview on `?`.
// A screen registers its verbs when it is drawn and takes them back when it goes. The ids are those of the menu.
import { get, writable } from 'svelte/store';
import { type PressedKey, keyNames } from '../lib/key-name';
import { t } from '../lib/words';

/** Something a person can do with a key or from the menu. */
export interface Verb {
  /** As the native menu names it. */
  id: string;
  /** `Space`, `H`, `+`, `Ctrl+Z`, `F5`; the first of several is shown. None: from the menu alone. */
  key?: string | string[];
  /** Whether its keys are a range, such as 1 to 5, each with a meaning of its own. */
  range?: boolean;
  /** What it does, in words, for the overview; none leaves it out of there. */
  label?: () => string;
  /** Does it; with the key that was pressed, if it was one. */
  run: (key?: string) => void;
  /** Whether it can be done now; always, if it is not told. */
  enabled?: () => boolean;
  /** Whether it is offered above whatever screen is shown: its key means this, also on a screen that is drawn later. */
  above?: boolean;
}

/** Every registered verb, those of the newest screen last, and behind them those that are offered above it. */
export const verbs = writable<Verb[]>([]);

/** Adds verbs; returns what takes them away again, so that `$effect(() => register([…]))` is all it needs. */
export function register(...added: (Verb | Verb[])[]): () => void {
  const mine = added.flat();
  const isAbove = (verb: Verb): number => Number(verb.above ?? false);
  verbs.update((all) => [...all, ...mine].sort((one, other) => isAbove(one) - isAbove(other)));
  return () => verbs.update((all) => all.filter((verb) => !mine.includes(verb)));
}

const isEnabled = (verb: Verb): boolean => verb.enabled?.() ?? true;
const keysOf = (verb: Verb): string[] => (verb.key === undefined ? [] : [verb.key].flat());
const newest = (fits: (verb: Verb) => boolean): Verb | undefined => get(verbs).findLast(fits);

/** Does what the menu names; the newest screen's meaning counts. Nothing happens while a dialog is open. */
export function choose(id: string): void {
  if (document.querySelector('dialog[open]')) return;
  const verb = newest((candidate) => candidate.id === id);
  if (verb && isEnabled(verb)) verb.run();
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button])'));

// A button that was reached by keyboard keeps Space and Enter for itself. One that was clicked does not: after a
// click on "Hold" the space bar still means "Next".
let byKeyboard = false;
const takesSpace = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.matches('input, summary') || (byKeyboard && target.matches('button, a, [role=button]')));

/** A key was pressed somewhere in the window. */
export function pressed(event: KeyboardEvent): void {
  const names = keyNames(event);
  const meant = names.find((one) => newest((candidate) => keysOf(candidate).includes(one)) !== undefined);
  const name = meant ?? names.at(-1) ?? '';
  const verb = newest((candidate) => keysOf(candidate).includes(name));
  // An arrow that is a key of the screen moves no focus, unless what has the focus took it.
  const moves = event.key.startsWith('Arrow') && (verb === undefined || event.defaultPrevented);
  if (event.key === 'Tab' || moves) byKeyboard = true;
  if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
  // Ctrl Enter types nothing: it is "done" from within a field, too. Leaving the field first hands in what is typed. The
  // palette and the manual open from everywhere.
  if (isTyping(event.target)) {
    // A list to choose from takes letters and arrows, and nothing with Ctrl: what was just chosen can be taken back.
    const choosing = event.target instanceof HTMLSelectElement && name.startsWith('Ctrl+');
    if (!['Ctrl+Enter', 'Ctrl+K', 'F1'].includes(name) && !choosing) return;
    if (name === 'Ctrl+Enter' && event.target instanceof HTMLElement) {
      event.target.blur();
      // Where nothing comes of it, the keyboard stays where it was; a new screen takes the focus by itself.
      if (verb) event.target.focus();
    }
  }
  if ((name === 'Space' || name === 'Enter') && takesSpace(event.target)) return;
  if (!verb) return;
  // Also when it cannot be done now or the key is held down: Space must not scroll and Ctrl P must not print.
  event.preventDefault();
  if (event.repeat || !isEnabled(verb)) return;
  const before = document.activeElement;
  verb.run(name);
  // A key that moved the focus has put it there: Space is then the button's own.
  if (document.activeElement !== before) byKeyboard = true;
}

/**
 * A key was pressed in the stage's window: it means what it means on the desk. Where somebody types on the desk it is no
 * text, and a button that waits there for Space is not pressed from afar.
 */
export function pressedOnWall(key: PressedKey): void {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }));
}

/** The pointer is in use: what is focused now was clicked. */
export function pointed(): void {
  byKeyboard = false;
}

const KEY_WORDS: Record<string, () => string> = {
  Space: () => t('key-space'),
  Enter: () => t('key-enter'),
  Escape: () => t('key-escape'),
  Ctrl: () => t('key-ctrl'),
  Alt: () => t('key-alt'),
  Shift: () => t('key-shift'),
  Delete: () => t('key-delete'),
  Home: () => t('key-home'),
  PageUp: () => t('key-page-up'),
  PageDown: () => t('key-page-down'),
  ArrowUp: () => '↑',
  ArrowDown: () => '↓',
  ArrowLeft: () => '←',
  ArrowRight: () => '→',
  '-': () => '−',
};

/** A key as it stands on a keycap in the language in use. */
export function keyText(key: string): string {
  const parts = key.length > 1 ? key.split(/\+(?=.)/) : [key];
  return parts.map((part) => KEY_WORDS[part]?.() ?? part).join(' ');
}
