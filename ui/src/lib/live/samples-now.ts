// Sample steps: what may be running, in every kind and every face. Used by the live desk's and the stage's samples.
import type { NowView } from '../generated/NowView';
import {
  FOUR,
  NAMES,
  QUIET,
  item,
  manyPhases,
  next,
  phases,
  rooms,
  set,
  toPavel,
  turn,
} from './samples-parts';
import { saidSamples } from './samples-said';

export { SAMPLE_GROUP, manyPhases, sampleName } from './samples-parts';

/** By name. */
export const nowSamples: Record<string, () => NowView> = {
  ...saidSamples,
  turn: () => turn(),
  rooms: () => set(rooms(3)),
  'rooms-own': () =>
    set([
      { room: 1, client: null, coach: null, observers: ['Ines', 'Pavel', 'Rosa'], next: null },
      { room: 2, client: 'Marta', coach: 'Tariq', observers: ['Noah', 'Zoë'], next: null },
    ]),
  'rooms-ten': () => set(rooms(10)),
  'rooms-fifteen': () => set(rooms(15)),
  'rooms-long': () => set(rooms(4, [NAMES.long, NAMES.unbroken, NAMES.arabic, NAMES.japanese])),
  'rooms-over': () => set(rooms(3), { left: -20, face: 'over' }),
  'rooms-gap': () =>
    item({
      kind: 'gap',
      title: 'Move on',
      speaks: 'nobody',
      left: 100,
      length: 120,
      rooms: rooms(6),
      rooms_set: 2,
      next: { kind: 'set', title: 'Triads', client: null, set: 2, length: 1320 },
    }),
  soon: () => turn({ left: 170, step_left: 350, face: 'soon' }),
  warning: () => turn({ left: 42, step_left: 222, face: 'warning' }),
  grace: () => turn({ left: -6, step_left: 174, face: 'grace' }),
  held: () => turn({ face: 'held', counts: false }),
  behind: () => turn({ speaks: 'coaches_behind', prompt: '' }),
  out: () => turn({ speaks: 'client_out', prompt: '' }),
  range: () =>
    item({
      kind: 'item',
      title: 'Updates',
      purpose: 'A win, and what became of the last commitment.',
      left: 190,
      length: 240,
      step_left: -50,
      face: 'range',
      up: { name: 'Dora', nth: 8, of: 8 },
    }),
  parts: () =>
    turn({
      phases: phases(
        [
          ['Present', 240],
          ['In silence', 60],
          ['Aloud', 420],
          ['Commit', 180],
        ],
        1,
      ),
      phase: 1,
      part_of: 'Empathise',
      speaks: 'nobody',
      prompt: 'Each for themselves: what does this touch in me?',
      left: 44,
      length: 60,
    }),
  'in-turn': () =>
    turn({
      up: { name: 'Dora', nth: 3, of: 5 },
      for_client: 'Listen in silence and note what fits.',
      for_coaches: 'One idea at a time, built on the last one.',
      writes: 'The next step, with a date',
    }),
  'in-turn-long': () =>
    turn({
      client: { id: 1, name: NAMES.long },
      up: { name: NAMES.unbroken, nth: 11, of: 12 },
      for_client: 'Turn round, listen, take notes. Do not answer.',
      for_coaches: 'Talk to each other, not to the client.',
      writes: 'One piece of advice each',
    }),
  silence: () =>
    turn({
      phases: phases(QUIET, 1),
      phase: 1,
      speaks: 'nobody',
      prompt: 'Let it settle. Write down what stays.',
      left: 71,
      length: 120,
    }),
  'silence-warning': () =>
    turn({ phases: phases(QUIET, 1), phase: 1, speaks: 'nobody', left: 21, length: 120, face: 'warning' }),
  'turn-last': () =>
    turn({
      phases: phases(FOUR, 3),
      phase: 3,
      speaks: 'client',
      left: 100,
      step_left: 100,
      length: 180,
      next: toPavel,
    }),
  'over-phase': () => turn({ left: -14, face: 'over' }),
  'over-turn': () =>
    turn({
      phases: phases(FOUR, 3),
      phase: 3,
      speaks: 'client',
      left: -80,
      step_left: -80,
      length: 180,
      face: 'over',
      next: toPavel,
    }),
  'over-silence': () =>
    turn({ phases: phases(QUIET, 1), phase: 1, speaks: 'nobody', left: -14, length: 120, face: 'over' }),
  'over-break': () =>
    item({ kind: 'break', title: 'Break', speaks: 'everyone', left: -75, length: 600, face: 'over' }),
  'over-item': () =>
    item({
      kind: 'item',
      title: 'Check-in',
      left: -605,
      length: 360,
      face: 'over',
      next: next('item', 'Follow-up', null, 600),
    }),
  item: () =>
    item({
      kind: 'item',
      title: 'Follow-up on promises',
      purpose: 'What became of the last promise? No explanations owed.',
      left: 462,
      length: 720,
      step_left: 462,
    }),
  check: () =>
    item({
      kind: 'item',
      title: 'Check-in',
      purpose: 'One sentence each: how do I arrive?',
      left: 4210,
      length: 5400,
    }),
  gap: () => item({ kind: 'gap', title: 'Silence', speaks: 'nobody', left: 38, length: 60, step_left: 38 }),
  'gap-warning': () =>
    item({ kind: 'gap', title: 'Silence', speaks: 'nobody', left: 9, length: 60, face: 'warning' }),
  'over-gap': () =>
    item({ kind: 'gap', title: 'Silence', speaks: 'nobody', left: -22, length: 60, face: 'over' }),
  still: () =>
    item({
      kind: 'gap',
      title: 'Silence',
      speaks: 'nobody',
      left: 38,
      length: 60,
      next: next('break', 'Break', null, 600),
    }),
  break: () => item({ kind: 'break', title: 'Break', left: 512, length: 600, step_left: 512 }),
  'break-warning': () => item({ kind: 'break', title: 'Break', left: 52, length: 600, face: 'warning' }),
  evaluation: () =>
    item({
      kind: 'evaluation',
      title: 'Evaluation',
      purpose: 'Five short questions; the laptop goes round.',
      speaks: 'nobody',
      left: 540,
      length: 600,
      next: next('item', 'Close', null, 300),
      then: next('item', 'Close', null, 300),
    }),
  'evaluation-grace': () =>
    item({
      kind: 'evaluation',
      title: 'Evaluation',
      left: -8,
      length: 600,
      face: 'grace',
      next: next('item', 'Close', null, 300),
    }),
  'catch-up': () =>
    item({
      kind: 'catch_up',
      title: '',
      client: { id: 3, name: 'Rosa' },
      speaks: 'client',
      left: 75,
      length: 180,
    }),
  buffer: () =>
    item({
      kind: 'buffer',
      title: '',
      left: 130,
      length: 130,
      next: next('evaluation', 'Evaluation', null, 600),
    }),
  close: () =>
    item({
      kind: 'item',
      title: 'Close',
      purpose: 'The next date, and one word each.',
      left: 200,
      length: 300,
      next: next('end', '', null, 0),
      then: next('end', '', null, 0),
    }),
  'over-close': () =>
    item({
      kind: 'item',
      title: 'Close',
      left: -63,
      length: 300,
      face: 'over',
      next: next('end', '', null, 0),
      then: next('end', '', null, 0),
    }),
  long: () =>
    turn({
      client: { id: 1, name: NAMES.long },
      turns: 11,
      left: 1330,
      length: 1500,
      then: next('turn', '', NAMES.long, 1320),
      next: next('phase', 'Was nehme ich mir bis zum nächsten Treffen vor?', null, 210),
    }),
  unbroken: () => turn({ client: { id: 1, name: NAMES.unbroken } }),
  arabic: () => turn({ client: { id: 1, name: NAMES.arabic } }),
  japanese: () => turn({ client: { id: 1, name: NAMES.japanese } }),
  phases: () => turn({ phases: manyPhases(), phase: 4, left: 50, length: 60, speaks: 'nobody' }),
};
