// How many dialogs are open: what is behind them cannot be done meanwhile. Not in here: a dialog (Dialog.svelte).
import { writable } from 'svelte/store';

/** How many dialogs are open. */
export const openDialogs = writable(0);

/** A dialog has opened; returns what tells that it has gone. */
export function opened(): () => void {
  openDialogs.update((count) => count + 1);
  return () => openDialogs.update((count) => count - 1);
}
