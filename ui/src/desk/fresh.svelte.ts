// What was just done stands out for a moment, with what can be done about it.
import { untrack } from 'svelte';

const FRESH_MS = 6000;

/** Whether the act that undo names is new. A step back is not something new. */
export function freshUndo(told: () => { undo: string; redo: string | undefined }): { readonly is: boolean } {
  let fresh = $state(false);
  let before = untrack(told);
  $effect(() => {
    const now = told();
    const isNew =
      now.undo !== '' && now.undo !== before.undo && (now.redo === undefined || now.redo === before.redo);
    before = now;
    fresh = isNew;
    if (!isNew) return;
    const passed = setTimeout(() => (fresh = false), FRESH_MS);
    return () => clearTimeout(passed);
  });
  return {
    get is() {
      return fresh;
    },
  };
}
