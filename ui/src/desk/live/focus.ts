// Where the keyboard goes: which control of a dialog has the focus first, so that Enter takes the first choice, and how
// a row of controls is left.
import { beginning } from '../../lib/begin';

/** To be attached to that control; `lib/Dialog.svelte` looks for the attribute when it opens. */
export function first(node: HTMLElement): void {
  node.autofocus = true;
}

/** Attaches {@link first} to one of several. */
export const firstIf = (wanted: boolean) => (wanted ? first : undefined);

/** Escape leaves a row of controls for what runs, where Space is "Next" again. Whether it did. */
export function leaves(event: KeyboardEvent): boolean {
  if (event.key !== 'Escape') return false;
  event.preventDefault();
  beginning()?.focus({ preventScroll: true });
  return true;
}
