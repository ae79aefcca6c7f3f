// What is said to somebody who listens instead of looking: one polite live region (see `desk/frame/Spoken.svelte`).
import { writable } from 'svelte/store';

/** The last thing said. A number goes with it, because the same words twice are two announcements. */
export const spoken = writable<{ text: string; at: number }>({ text: '', at: 0 });

/** Says something politely. */
export function announce(text: string): void {
  spoken.update((last) => ({ text, at: last.at + 1 }));
}
