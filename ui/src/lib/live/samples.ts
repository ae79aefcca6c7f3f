// Sample views of the live desk, the ballot and the stage, for looking at the pages in a normal browser during
// development (`?screen=live-turn`, `stage.html?scene=turn`). Loaded behind `import.meta.env.DEV` only, so that
// nothing of it is in the product.
import type { Screen } from '../generated/Screen';
import type { StageView } from '../generated/StageView';
import { ballotSamples } from './samples-ballot';
import { liveSamples } from './samples-live';
import { sceneOf, wallSample } from './samples-stage';

export { sceneNames } from './samples-stage';

const named = (prefix: string, samples: Record<string, () => Screen>): [string, Screen][] =>
  Object.entries(samples).map(([name, make]) => [`${prefix}-${name}`, make()]);

/** Every sample screen by the name in `?screen=`; `lib/samples/play.ts` draws them. */
export const screens: Record<string, Screen> = Object.fromEntries([
  ...named('live', liveSamples),
  ...named('ballot', ballotSamples),
]);

/** A stage view for `?scene=turn&digits=0&lang=de&rate=60&message=…`. */
export function stageSample(params: URLSearchParams): StageView {
  return {
    ...wallSample(sceneOf(params.get('scene') ?? 'turn')),
    language: params.get('lang') ?? 'en',
    clock_rate: Number(params.get('rate') ?? 1),
    rehearsal: params.has('rehearsal')
      ? { speed: Number(params.get('rehearsal')), stands: false, speeds: [1, 10, 30, 60] }
      : null,
    part_ms: 0,
    digits: params.get('digits') !== '0',
    message: params.get('message'),
  };
}
