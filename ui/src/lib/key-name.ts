// How a pressed key is written: `Space`, `H`, `Ctrl+Z`, `Alt+Home`.

/** The name of a pressed key, as verbs write it. */
export function keyName(event: KeyboardEvent): string {
  const named = event.key === ' ' ? 'Space' : event.key.length === 1 ? event.key.toUpperCase() : event.key;
  // Shift is part of the sign it makes (`?`, `+`), but tells named keys and letters with Ctrl apart.
  const shift = event.shiftKey && (event.key.length > 1 || event.ctrlKey || event.metaKey);
  return [
    event.ctrlKey || event.metaKey ? 'Ctrl+' : '',
    event.altKey ? 'Alt+' : '',
    shift ? 'Shift+' : '',
    named,
  ].join('');
}
