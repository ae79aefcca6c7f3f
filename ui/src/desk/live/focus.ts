// Which control of a dialog has the focus first, so that Enter takes the first choice.

/** To be attached to that control; `lib/Dialog.svelte` looks for the attribute when it opens. */
export function first(node: HTMLElement): void {
  node.autofocus = true;
}

/** Attaches {@link first} to one of several. */
export const firstIf = (wanted: boolean) => (wanted ? first : undefined);
