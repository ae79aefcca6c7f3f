// The settings that the screens go by, as the view tells them. Not in here: the language (lib/words.ts) and the zoom,
// which are drawn with every view.
import type { PaperSize } from '../../lib/generated/PaperSize';
import { send } from '../sending';
import { shown } from '../shown.svelte';

/** Whether sounds are wanted. */
export const soundOn = (): boolean => shown()?.settings.sound ?? true;

/** Turns the sound on or off; tells which. */
export function toggleSound(): boolean {
  const on = !soundOn();
  void send({ room: 'settings', do: 'set_sound', on });
  return on;
}

const keptVolume = $derived(shown()?.settings.volume ?? 60);
// While the slider is dragged it runs ahead of what is kept.
let volume = $derived(keptVolume);

/** How loud, from 0 to 100. */
export const soundVolume = (): number => volume;

/** How loud it would be: heard at once, and not kept. */
export function tryVolume(wanted: number): void {
  volume = wanted;
}

/** Keeps how loud it is. */
export const setVolume = (wanted: number): void =>
  void send({ room: 'settings', do: 'set_volume', volume: wanted });

/** The paper in this office's printer seldom changes. */
export const paperSize = (): PaperSize => shown()?.settings.paper ?? 'a4';

/** Keeps the size of the paper. */
export const setPaper = (paper: PaperSize): void => void send({ room: 'settings', do: 'set_paper', paper });
