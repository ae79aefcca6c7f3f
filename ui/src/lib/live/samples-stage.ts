// Sample scenes of the stage, by the name in `?scene=`.
import type { NowView } from '../generated/NowView';
import type { Scene } from '../generated/Scene';
import type { StageStep } from '../generated/StageStep';
import type { StageView } from '../generated/StageView';
import { SAMPLE_GROUP, nowSamples, sampleName } from './samples-now';

/** A stage that shows this scene. */
export const wallSample = (scene: Scene): StageView => ({
  version: 1,
  language: 'en',
  clock_rate: 1,
  rehearsal: null,
  part_ms: 0,
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
  'over-on-time': { ...ENDED, group: SAMPLE_GROUP, ended: '12:00', lasted: 10_800, next: null },
  'over-last': { ...ENDED, group: sampleName('long'), next: null },
};

/** A sample step with what only the wall is told. */
const onTheWall = (name: string, changes: Partial<StageStep>): (() => Scene) => {
  return () => {
    const now = nowSamples[name]?.();
    return now ? { is: 'running', ...runningStep(now), ...changes } : { is: 'blank' };
  };
};
const LONG = sampleName('long');

const RUNNING: Record<string, () => Scene> = {
  'behind-remote': onTheWall('behind', { remote: true }),
  deputy: onTheWall('turn', { deputy: 'Noah' }),
  former: onTheWall('turn', { client: 'Pavel', turn: 2, former: { client: 'Ines', real: 1330 } }),
  'former-deputy': onTheWall('turn', { deputy: 'Rosa', former: { client: 'Ines', real: 1330 } }),
  'former-long': onTheWall('long', { deputy: LONG, former: { client: LONG, real: 4330 } }),
  'handover-long': onTheWall('gap', {
    former: { client: LONG, real: 4330 },
    next: { kind: 'turn', title: '', client: sampleName('unbroken'), set: null, length: 1320 },
  }),
  'handover-scripts': onTheWall('gap', {
    former: { client: sampleName('arabic'), real: 1330 },
    next: { kind: 'turn', title: '', client: sampleName('japanese'), set: null, length: 1320 },
  }),
};

/** The names of all sample scenes. */
export const sceneNames: string[] = [SIMPLE, nowSamples, RUNNING].flatMap((scenes) => Object.keys(scenes));

/** The scene of this name; a running step for the name of a sample step. */
export function sceneOf(name: string): Scene {
  const now = (nowSamples[name] ?? nowSamples['turn'])?.();
  return SIMPLE[name] ?? RUNNING[name]?.() ?? (now ? runningScene(now, name) : { is: 'blank' });
}

/** A step on the wall. */
export const runningScene = (now: NowView, name = ''): Scene => ({
  is: 'running',
  ...runningStep(now, name),
});

function runningStep(now: NowView, name = ''): StageStep {
  const { step: _step, step_left: _left, then: _then, client, next, casts, asks, ...rest } = now;
  const [asked] = now.kind === 'turn' ? asks : [];
  const begins = now.kind === 'turn' && now.phase === 0;
  return {
    ...rest,
    helps: begins && !asked?.asks ? now.helps : [],
    asks: asked?.asks ?? null,
    roles: [...new Set(casts.map(({ role }) => role))].map((role) => ({
      role,
      names: casts.filter((one) => one.role === role).map((one) => one.who.name),
    })),
    group: name === 'long' ? sampleName('long') : SAMPLE_GROUP,
    number: 4,
    client: client?.name ?? null,
    next,
    next_client:
      next.kind === 'turn' ? next.client : now.kind === 'item' || now.rooms.length > 0 ? null : 'Pavel',
    ends: '12:00',
    until: now.kind === 'break' && now.left > 0 ? '10:45' : null,
    remote: false,
    deputy: null,
    former:
      now.rooms.length === 0 && (now.kind === 'gap' || now.kind === 'break')
        ? { client: 'Ines', real: 1330 }
        : null,
  };
}
