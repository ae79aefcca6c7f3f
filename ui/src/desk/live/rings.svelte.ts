// The sounds of the live screen: listens to its views, and owns the sound device for as long as the screen is there.
// The device is taken with the first key or click, because a page may make no sound before one.
import { untrack } from 'svelte';
import type { Heard } from '../../lib/sound/ringing';
import { Player } from '../../lib/sound/player';
import { Ringing } from '../../lib/sound/ringing';
import { Synth } from '../../lib/sound/synth';
import { soundOn, soundVolume } from '../settings/settings.svelte';

const clock = (): number => performance.now() / 1000;

/**
 * For a component. `heard` is asked with every view; what comes back rings the bell once, to be heard. A rehearsal
 * rings with a part of the volume: next door nobody takes it for the meeting.
 */
export function rings(heard: () => Heard | undefined, part: () => number = () => 1): () => void {
  const synth = new Synth();
  const player = new Player(synth, clock);
  const ringing = new Ringing();

  $effect(() => {
    const told = soundOn() ? heard() : undefined;
    untrack(() => player.play(ringing.tell(told, clock())));
  });
  $effect(() => synth.volume(soundVolume() * part()));
  $effect(() => {
    const take = (): void => {
      if (soundOn() && untrack(heard)) synth.open();
    };
    window.addEventListener('keydown', take, { capture: true });
    window.addEventListener('pointerdown', take, { capture: true });
    return () => {
      window.removeEventListener('keydown', take, { capture: true });
      window.removeEventListener('pointerdown', take, { capture: true });
    };
  });
  $effect(() => () => {
    player.stop();
    synth.close();
  });

  return () => {
    synth.open();
    synth.ring('zero');
  };
}
