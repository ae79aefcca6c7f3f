// How a pressed key is written: `Space`, `H`, `Ctrl+Z`, `Alt+Home`; on every layout of a keyboard.

/** A pressed key, as far as its name goes. */
export type PressedKey = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'repeat'
>;

/** The name of a pressed key, as verbs write it: by the sign it makes. */
export const keyName = (event: PressedKey): string => named(event, event.key);

/**
 * The names a pressed key may have, the likeliest first: by the sign it makes and, where that is no letter or figure of
 * ours, by its place. So H is H on a Russian or Greek layout, and the row of figures counts where it makes other signs
 * without Shift, as in France.
 */
export function keyNames(event: PressedKey): string[] {
  const bySign = keyName(event);
  if (event.key.length !== 1 || /^[a-z0-9 ]$/i.test(event.key)) return [bySign];
  const [, letter, figure] = /^(?:Key([A-Z])|Digit([0-9]))$/.exec(event.code) ?? [];
  const place = letter ?? (event.shiftKey ? undefined : figure);
  return place === undefined ? [bySign] : [bySign, named(event, place)];
}

function named(event: PressedKey, key: string): string {
  const name = key === ' ' ? 'Space' : key.length === 1 ? key.toUpperCase() : key;
  // Shift is part of the sign it makes (`?`, `+`), but tells named keys and letters with Ctrl apart.
  const shift = event.shiftKey && (key.length > 1 || event.ctrlKey || event.metaKey);
  return [
    event.ctrlKey || event.metaKey ? 'Ctrl+' : '',
    event.altKey ? 'Alt+' : '',
    shift ? 'Shift+' : '',
    name,
  ].join('');
}
