// What sample steps are made of: names as they really are, phases, a turn, an item, rooms.
import type { NextView } from '../generated/NextView';
import type { NowView } from '../generated/NowView';
import type { PhaseView } from '../generated/PhaseView';
import type { RoomView } from '../generated/RoomView';

export const SAMPLE_GROUP = 'Linden';

/** Names as they really are: short, eighty letters, right to left, without spaces. */
export const NAMES = {
  long: 'Maria Magdalena Freifrau von Hohenstaufen-Württemberg, genannt Leni die Jüngere',
  arabic: 'عبد الرحمن بن محمد الأندلسي',
  japanese: '長谷川 美咲子',
  unbroken: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
} as const;

export const sampleName = (which: keyof typeof NAMES): string => NAMES[which];

export function phases(names: [string, number][], now: number): PhaseView[] {
  return names.map(([title, length], i) => ({
    title,
    length,
    state: i < now ? 'done' : i === now ? 'now' : 'coming',
  }));
}

export const FOUR: [string, number][] = [
  ['Present', 240],
  ['Clarify', 240],
  ['Coach', 600],
  ['Commit', 180],
];
export const QUIET: [string, number][] = [
  ['Present', 240],
  ['Reflect', 120],
  ['Coach', 600],
  ['Commit', 180],
];
const ELEVEN: [string, number][] = [
  'Arrive',
  'Present',
  'Clarify',
  'Restate',
  'Silence',
  'Coach',
  'Mirror',
  'Choose',
  'Commit',
  'Thank you',
  'Change',
].map((title, i) => [title, 60 + (i % 4) * 45]);

/** Eleven phases, the fifth running. */
export const manyPhases = (): PhaseView[] => phases(ELEVEN, 4);

export const next = (kind: string, title: string, client: string | null, length: number): NextView => ({
  kind,
  title,
  client,
  set: null,
  length,
});

export const toPavel = next('turn', '', 'Pavel', 1320);

export const turn = (changes: Partial<NowView> = {}): NowView => ({
  step: 4,
  kind: 'turn',
  title: 'Coaching round',
  purpose: '',
  client: { id: 1, name: 'Ines' },
  remote: false,
  turn: 1,
  turns: 6,
  phases: phases(FOUR, 2),
  phase: 2,
  speaks: 'coaches',
  prompt: 'Questions before advice. One contribution each, then again.',
  part_of: '',
  for_client: '',
  for_coaches: '',
  helps: [],
  asks: [],
  writes: '',
  up: null,
  runs_on: false,
  left: 270,
  length: 600,
  step_left: 450,
  face: 'running',
  counts: true,
  next: next('phase', 'Commit', null, 180),
  then: toPavel,
  rooms: [],
  rooms_set: null,
  casts: [],
  ...changes,
});

export const item = (changes: Partial<NowView>): NowView =>
  turn({
    client: null,
    remote: false,
    turn: null,
    phases: [],
    phase: null,
    speaks: 'everyone',
    prompt: '',
    next: toPavel,
    then: toPavel,
    ...changes,
  });

const PEOPLE = [
  'Ines',
  'Pavel',
  'Rosa',
  'Marta',
  'Tariq',
  'Noah',
  'Oyelaran',
  'Zoë',
  'Samir',
  'Lea',
  'Jonas',
];
const PEOPLE_MORE = [
  'Maximiliane',
  'Bo',
  'Chiara',
  'Dag',
  'Emre',
  'Fatoumata',
  'Gus',
  'Hanneke',
  'Ilja',
  'Jun',
];

/** Rooms of three; where there are none left, the name begins again. */
export const rooms = (count: number, names: string[] = [...PEOPLE, ...PEOPLE_MORE]): RoomView[] =>
  Array.from({ length: count }, (_, i) => {
    const name = (k: number): string => names[(3 * i + k) % names.length] ?? '';
    return { room: i + 1, client: name(0), coach: name(1), observers: [name(2)], next: name(1) };
  });

export const set = (of: RoomView[], changes: Partial<NowView> = {}): NowView => {
  const then: NextView = { kind: 'set', title: 'Triads', client: null, set: 3, length: 1320 };
  return turn({
    kind: 'set',
    title: 'Triads',
    client: null,
    turn: 2,
    turns: 3,
    speaks: 'coaches_ask',
    prompt: '',
    rooms: of,
    rooms_set: 2,
    then,
    ...changes,
  });
};
