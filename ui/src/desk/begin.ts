// Where the keyboard goes when what was focused has gone from the page: to the beginning of what is shown now. Not in
// here: the first focus of a new screen (Desk.svelte) and that of a dialog (lib/Dialog.svelte).
import { tick } from 'svelte';

/** The beginning of the screen. */
export const beginning = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('main [data-begin]') ?? document.querySelector<HTMLElement>('main h1');

/** To be called when a part of the screen gives way to another. */
export async function beginIfLost(): Promise<void> {
  await tick();
  const lost = document.activeElement === null || document.activeElement === document.body;
  if (lost && !document.querySelector('dialog[open]')) beginning()?.focus({ preventScroll: true });
}
