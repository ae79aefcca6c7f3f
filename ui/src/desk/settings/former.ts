// What this window kept by itself before the settings were in the file: handed to the desk once, then forgotten.
// Nothing else in the page keeps anything.
import type { Answer } from '../../lib/generated/Answer';
import type { Intent } from '../../lib/generated/Intent';

const KEYS = {
  zoom: 'turnstone.zoom',
  sound: 'turnstone.sound',
  volume: 'turnstone.volume',
  paper: 'turnstone.paper',
};

type Kept = Pick<Storage, 'getItem' | 'removeItem'>;

const number = (text: string | null): number | null => (text && /^\d{1,3}$/.test(text) ? Number(text) : null);

/** What there is to take over; none if the window kept nothing. */
export function formerSettings(kept: Kept): Intent | undefined {
  const [zoom, sound, volume, paper] = [KEYS.zoom, KEYS.sound, KEYS.volume, KEYS.paper].map((key) =>
    kept.getItem(key),
  );
  if (zoom === null && sound === null && volume === null && paper === null) return undefined;
  return {
    room: 'settings',
    do: 'take_over_settings',
    zoom: number(zoom ?? null),
    sound: sound === 'on' ? true : sound === 'off' ? false : null,
    volume: number(volume ?? null),
    paper: paper === 'a4' || paper === 'letter' ? paper : null,
  };
}

/** Hands over what there is, and forgets it once it is taken. */
export async function takeOver(
  send: (intent: Intent) => Promise<Answer>,
  kept: Kept = localStorage,
): Promise<void> {
  const former = formerSettings(kept);
  if (!former || (await send(former)).is !== 'done') return;
  for (const key of Object.values(KEYS)) kept.removeItem(key);
}
