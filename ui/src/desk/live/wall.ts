// What the stage shows, made from what the live desk knows: for a desk with one screen only. Everything is named
// one by one, so that a note, a promise or an answer cannot come along; the test holds it.
//
// Not in here: the stage window's own view, which the desk's core makes from the room alone.
import type { DeskView } from '../../lib/generated/DeskView';
import type { LiveView } from '../../lib/generated/LiveView';
import type { NextView } from '../../lib/generated/NextView';
import type { NowView } from '../../lib/generated/NowView';
import type { PhaseView } from '../../lib/generated/PhaseView';
import type { Scene } from '../../lib/generated/Scene';
import type { StageView } from '../../lib/generated/StageView';

type Around = Pick<DeskView, 'version' | 'language' | 'clock_rate' | 'stage_digits' | 'stage_blank'>;

/** The stage's view of a live meeting. */
export function wallOf(live: LiveView, view: Around): StageView {
  return {
    version: view.version,
    language: view.language,
    clock_rate: view.clock_rate,
    digits: view.stage_digits,
    scene: view.stage_blank ? { is: 'blank' } : sceneOf(live),
  };
}

function sceneOf(live: LiveView): Scene {
  if (live.now) return running(live, live.now);
  const group = live.group.name;
  // The date the group meets again is not in the live view: the wall leaves it out.
  if (live.state === 'over') return { is: 'over', group, ended: live.ends, next: null };
  return { is: 'idle', group, starts: live.planned_start };
}

function running(live: LiveView, now: NowView): Scene {
  // While the question about a time away is open the wall shows a hold: nothing surprises the room.
  const away = live.state === 'away';
  return {
    is: 'running',
    group: live.group.name,
    number: live.number,
    kind: now.kind,
    title: now.title,
    purpose: now.purpose,
    client: now.client?.name ?? null,
    turn: now.turn,
    turns: now.turns,
    phases: now.phases.map(phaseOf),
    phase: now.phase,
    speaks: now.speaks,
    prompt: now.prompt,
    left: now.left,
    length: now.length,
    face: away ? 'held' : now.face,
    counts: now.counts && !away,
    next: nextOf(now.next),
    next_client:
      live.timeline.find((row) => row.state === 'coming' && row.kind === 'turn')?.client?.name ?? null,
    ends: live.ends,
  };
}

const phaseOf = ({ title, length, state }: PhaseView): PhaseView => ({ title, length, state });
const nextOf = ({ kind, title, client, length }: NextView): NextView => ({ kind, title, client, length });
