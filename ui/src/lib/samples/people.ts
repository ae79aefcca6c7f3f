// The people, promises and meetings of the samples. Some names are long, some run from right to left: a screen that
// looks right with these looks right.
import type { MeetingCard } from '../generated/MeetingCard';
import type { MemberRow } from '../generated/MemberRow';
import type { Named } from '../generated/Named';
import type { PromiseView } from '../generated/PromiseView';

export const TODAY = '2026-03-02';

export const NAMES = ['Ines', 'Pavel', 'Rosa', 'Marta', 'Tariq', 'Noah', 'Samir'];

export const HARD_NAMES = [
  'Wilhelmina-Alexandra von und zu Hohenstein-Rechenberg-Lichtenfels',
  'نور الهدى عبد الرحمن',
  'Đặng Thị Mỹ Duyên',
  'אביגיל בן־דוד',
  'Þórarinn Ævar Sigurðsson',
  'X',
  'Bartholomäus',
  'Ελευθερία Παπαδοπούλου',
  'Rosa',
  'Marta',
  'Владислава Святославовна',
];

export const named = (names: readonly string[]): Named[] =>
  names.map((name, index) => ({ id: index + 1, name }));

/** The name of somebody, by number from 1. */
export const nameOf = (id: number): string => NAMES[id - 1] ?? 'Ines';

export const roster = (names: readonly string[], joined = '2025-06-05'): MemberRow[] =>
  named(names).map((member) => ({ ...member, joined, left: null }));

export const meeting = (number: number, date: string, over: Partial<MeetingCard> = {}): MeetingCard => ({
  id: 40 + number,
  number,
  date,
  starts: '09:00',
  state: 'closed',
  came: 6,
  expected: 7,
  turns: 6,
  promises: 6,
  ...over,
});

export const promise = (
  id: number,
  what: string,
  by: string,
  outcome: PromiseView['outcome'] = null,
  made = '2026-02-05',
): PromiseView => ({
  id,
  member: { id, name: nameOf(id) },
  what,
  by,
  made,
  outcome,
});
