// Sample scenes of the stage, by the name in `?scene=`.
import type { NowView } from '../generated/NowView';
import type { Scene } from '../generated/Scene';
import type { StageView } from '../generated/StageView';
import { SAMPLE_GROUP, nowSamples, sampleName } from './samples-now';

/** A stage that shows this scene. */
export const wallSample = (scene: Scene): StageView => ({
  version: 1,
  language: 'en',
  clock_rate: 1,
  digits: true,
  message: null,
  scene,
});

const ENDED = { is: 'over', ended: '12:03', planned_end: '12:00', lasted: 10_980 } as const;

const SIMPLE: Record<string, Scene> = {
  idle: { is: 'idle', group: null, starts: null },
  'idle-group': { is: 'idle', group: SAMPLE_GROUP, starts: '09:00' },
  blank: { is: 'blank' },
  ballot: { is: 'ballot', sheets: 3, people: 6 },
  'ballot-many': { is: 'ballot', sheets: 7, people: 12 },
  'ballot-all': { is: 'ballot', sheets: 6, people: 6 },
  over: { ...ENDED, group: SAMPLE_GROUP, next: '2026-04-02' },
  'over-last': { ...ENDED, group: sampleName('long'), next: null },
};

/** The scene of this name; a running step for the name of a sample step. */
export function sceneOf(name: string): Scene {
  const now = (nowSamples[name] ?? nowSamples['turn'])?.();
  return SIMPLE[name] ?? (now ? runningScene(now, name) : { is: 'blank' });
}

/** A step on the wall. */
export function runningScene(now: NowView, name = ''): Scene {
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
    remote: false,
    deputy: null,
    former: now.kind === 'gap' || now.kind === 'break' ? { client: 'Ines', real: 1330 } : null,
  };
}
