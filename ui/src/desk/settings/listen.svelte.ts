// A sound to hear how loud it is, on the page of the settings. The device is open for as long as the page is there and
// somebody has asked. Not in here: the sounds of a meeting (live/rings.svelte.ts).
import { Synth } from '../../lib/sound/synth';
import { soundVolume } from './settings.svelte';

/** For a component; what comes back rings once. */
export function listen(): () => void {
  const synth = new Synth();
  $effect(() => synth.volume(soundVolume()));
  $effect(() => () => synth.close());
  return () => {
    synth.open();
    synth.ring('zero');
  };
}
