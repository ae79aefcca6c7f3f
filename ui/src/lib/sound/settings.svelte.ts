// Whether this window makes sounds, and how loud: remembered by the window, like its zoom. Not in here: what rings.

const OFF_KEPT_AS = 'turnstone.sound';
const VOLUME_KEPT_AS = 'turnstone.volume';
const USUAL = 60;

/** A volume as it was kept; the usual one for anything that is none. */
export function volumeOf(kept: string | null): number {
  const volume = Number(kept ?? Number.NaN);
  return Number.isInteger(volume) && volume >= 0 && volume <= 100 ? volume : USUAL;
}

let on = $state(localStorage.getItem(OFF_KEPT_AS) !== 'off');
let volume = $state(volumeOf(localStorage.getItem(VOLUME_KEPT_AS)));

/** Whether sounds are wanted. */
export const soundOn = (): boolean => on;

/** How loud, from 0 to 100. */
export const soundVolume = (): number => volume;

export function turnSound(wanted: boolean): void {
  on = wanted;
  localStorage.setItem(OFF_KEPT_AS, wanted ? 'on' : 'off');
}

export function setVolume(wanted: number): void {
  volume = volumeOf(String(Math.round(wanted)));
  localStorage.setItem(VOLUME_KEPT_AS, String(volume));
}
