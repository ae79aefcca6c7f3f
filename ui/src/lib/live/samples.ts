// Sample views of the live desk, the ballot and the stage, for looking at the pages in a normal browser during
// development (`?screen=live-turn`, `stage.html?scene=turn`). Loaded behind `import.meta.env.DEV` only, so that
// nothing of it is in the product.
import type { Scene } from '../generated/Scene';
import type { Screen } from '../generated/Screen';
import type { StageView } from '../generated/StageView';
import { ballotSamples } from './samples-ballot';
import { liveSamples } from './samples-live';
import { SAMPLE_GROUP, nowSamples, sampleName } from './samples-now';

const named = (prefix: string, samples: Record<string, () => Screen>): [string, Screen][] =>
  Object.entries(samples).map(([name, make]) => [`${prefix}-${name}`, make()]);

/** Every sample screen by the name in `?screen=`; `lib/samples/play.ts` draws them. */
export const screens: Record<string, Screen> = Object.fromEntries([
  ...named('live', liveSamples),
  ...named('ballot', ballotSamples),
]);

function sceneOf(name: string): Scene {
  const simple: Record<string, Scene> = {
    idle: { is: 'idle', group: null, starts: null },
    'idle-group': { is: 'idle', group: SAMPLE_GROUP, starts: '09:00' },
    blank: { is: 'blank' },
    ballot: { is: 'ballot', sheets: 3, people: 6 },
    'ballot-many': { is: 'ballot', sheets: 7, people: 12 },
    'ballot-all': { is: 'ballot', sheets: 6, people: 6 },
    over: { is: 'over', group: SAMPLE_GROUP, ended: '12:03', next: '2026-04-02' },
    'over-last': { is: 'over', group: sampleName('long'), ended: '12:03', next: null },
  };
  const scene = simple[name];
  if (scene) return scene;
  const now = (nowSamples[name] ?? nowSamples['turn'])?.();
  if (!now) return { is: 'blank' };
  const { step: _step, step_left: _left, then: _then, client, next, ...rest } = now;
  return {
    is: 'running',
    ...rest,
    group: name === 'long' ? sampleName('long') : SAMPLE_GROUP,
    number: 4,
    client: client?.name ?? null,
    next,
    next_client: next.kind === 'turn' ? next.client : now.kind === 'item' ? null : 'Pavel',
    ends: '12:00',
  };
}

/** The names of all sample scenes. */
export const sceneNames: string[] = [
  'idle',
  'idle-group',
  'blank',
  'ballot',
  'ballot-many',
  'ballot-all',
  'over',
  'over-last',
  ...Object.keys(nowSamples),
];

/** A stage view for `?scene=turn&digits=0&lang=de&rate=60`. */
export function stageSample(params: URLSearchParams): StageView {
  return {
    version: 1,
    language: params.get('lang') ?? 'en',
    clock_rate: Number(params.get('rate') ?? 1),
    digits: params.get('digits') !== '0',
    scene: sceneOf(params.get('scene') ?? 'turn'),
  };
}
