// A plan: one that fits, one that does not, one that cannot be read, and a large one with hard names.
import type { BidRow } from '../generated/BidRow';
import type { EveningView } from '../generated/EveningView';
import type { PlanItem } from '../generated/PlanItem';
import type { PlanPerson } from '../generated/PlanPerson';
import type { PlanView } from '../generated/PlanView';
import type { Refusal } from '../generated/Refusal';
import { HARD_NAMES, NAMES } from './people';

const why = (key: string, args: Record<string, string> = {}): Refusal => ({ key, field: null, args });

const REASONS = [
  why('why-first', { when: 'months:2025-12-04' }),
  why('why-owed-and-first', { when: 'months:2026-01-08,2026-02-05', first: 'years:2025-02-06' }),
  why('why-was-first', { when: 'months:2026-01-08' }),
  why('why-new'),
  why('why-by-hand'),
  why('why-was-first', { when: 'months:2026-02-05' }),
  why('why-absent'),
];

const people = (names: readonly string[], absent = -1): PlanPerson[] =>
  names.map((name, index) => ({
    id: index + 1,
    name,
    expected: index !== absent,
    turn: index !== absent,
    next: null,
    share: null,
    why: REASONS[index % 6] ?? null,
  }));

const format = (
  key: string,
  title: string,
  clients: string,
  sizes: [number, number, number, number],
  about: string,
): PlanView['formats'][number] => {
  const [least, most, shortest, longest] = sizes;
  return { key, title, about, clients, least, most, shortest, longest, suits: least <= 6 && most >= 6 };
};
const FORMATS: PlanView['formats'] = [
  format(
    'peer-coaching-group',
    'Peer coaching group',
    'all',
    [5, 7, 120, 180],
    'Everyone is client once: Present, Clarify, Coach, Commit. 5 to 7 people, 2 to 3 hours.',
  ),
  format(
    'leader-circle',
    'Leader circle',
    'all',
    [4, 6, 90, 120],
    'A quarter of an hour each, a minute of silence between. 4 to 6 people, 2 hours at most.',
  ),
  format('pairs', 'In pairs', 'all', [2, 2, 60, 80], 'Two people: a story, a silence, a mirror.'),
  format('troika', 'Consulting in threes', 'rooms', [3, 30, 25, 35], 'Half an hour in groups of three.'),
  format('set', 'Action learning set', 'some', [4, 8, 120, 180], 'Bids for time, about two issues.'),
  format('hot-seat', 'Mastermind with a hot seat', 'one', [4, 6, 60, 60], 'One member has the whole group.'),
];

const item = (title: string, from: string, length: number, over: Partial<PlanItem> = {}): PlanItem => ({
  title,
  purpose: '',
  from,
  length,
  rule: 'fixed',
  each: null,
  upto: null,
  protected: false,
  turns: [],
  ...over,
});

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function round(names: readonly string[], start: number, each: number): PlanItem {
  let at = start;
  const turns: PlanItem['turns'] = [];
  names.forEach((name, index) => {
    if (index > 0 && index === Math.floor(names.length / 2)) {
      turns.push({
        kind: 'break',
        set: null,
        name: 'Break',
        from: clock(at),
        to: clock(at + 10),
        length: 600,
      });
      at += 10;
    }
    turns.push({ kind: 'turn', name, set: null, from: clock(at), to: clock(at + each), length: each * 60 });
    at += each;
  });
  return item('Coaching round', clock(start), (at - start) * 60, { rule: 'round', turns });
}

function evening(missing: number, turns: number, length: number, spare: number): EveningView {
  return {
    ...{ missing, guest: false, people: turns, turns, shortest: length, longest: length, spare },
    ...{ ends: '12:00', minimum: 480, room: 0, fits_until: null },
  };
}

const six = NAMES.slice(0, 6);
const all = people(NAMES, 6);

export const plan: PlanView = {
  meeting: 44,
  number: 4,
  programme: { number: 4, of: 9 },
  group: { id: 1, name: 'Linden' },
  date: '2026-03-05',
  starts: '09:00',
  ends: '12:00',
  format: 'peer-coaching-group',
  formats: FORMATS,
  bids: null,
  can_share: true,
  by_hand: true,
  led_by_hand: false,
  facilitator: { id: 2, why: why('why-led', { when: 'months:2025-11-06' }) },
  deputy: { id: 3, why: why('why-never-stood-in') },
  people: all.map((person) => (person.expected ? person : { ...person, why: why('why-absent') })),
  items: [
    item('Welcome and agreement', '09:00', 300, {
      purpose: 'What we keep among us, and what we want from today.',
    }),
    item('Check-in', '09:05', 360, {
      rule: 'each',
      each: 60,
      purpose: 'One sentence each: how do I arrive?',
    }),
    item('Follow-up on promises', '09:11', 720, { rule: 'each', each: 120 }),
    round(six, 563, 22),
    item('', '11:45', 0, { rule: 'spare' }),
    item('Evaluation', '11:45', 600, {
      protected: true,
      purpose: 'Five short questions; the laptop goes round.',
    }),
    item('Close, next date', '11:55', 300, { protected: true }),
  ],
  rooms: [],
  rooms_why: null,
  fit: {
    is: 'fits',
    turns: 6,
    shortest: 1320,
    longest: 1320,
    spare: 0,
    phases: [
      { title: 'Present', length: 240 },
      { title: 'Clarify', length: 240 },
      { title: 'Coach', length: 600 },
      { title: 'Commit', length: 180 },
      { title: 'Change over', length: 60 },
    ],
  },
  what_if: [
    { case: 'one_more', name: 'Samir', turn: 1080, spare: 180 },
    { case: 'one_missing', name: null, turn: 1320, spare: 1500 },
    { case: 'ten_late', name: null, turn: 1200, spare: 120 },
  ],
  evenings: [
    evening(0, 6, 1320, 0),
    evening(1, 5, 1620, 60),
    evening(2, 4, 2070, 90),
    evening(3, 3, 3060, 60),
    { ...evening(0, 6, 1290, 0), guest: true, people: 7 },
  ],
  problems: [],
  remarks: [],
  printed: null,
};

export const planShort: PlanView = {
  ...plan,
  starts: '10:45',
  fit: {
    is: 'short',
    turns: 6,
    minimum: 600,
    needed: 3600,
    room: 2700,
    missing: 900,
    fits_until: '12:15',
    fits_with: 4,
    fits_as: ['Leader circle'],
  },
  what_if: [{ case: 'one_missing', name: null, turn: 510, spare: 150 }],
  evenings: [
    { ...evening(0, 6, 0, 0), shortest: null, longest: null, room: 2700, ends: '12:03', fits_until: '12:03' },
    evening(1, 5, 510, 150),
    evening(2, 4, 720, 0),
    evening(3, 3, 1080, 30),
  ],
  remarks: [{ key: 'remark-small-group', field: null, args: { count: '3', least: '5', most: '7' } }],
};

export const planProblems: PlanView = {
  ...plan,
  date: '2026-02-31',
  starts: '9 o’clock',
  ends: '08:00',
  people: all.map((person) => ({ ...person, expected: false, turn: true, why: null })),
  items: [],
  fit: null,
  what_if: [],
  evenings: [],
  problems: [
    { key: 'refusal-date-unreadable', field: 'date', args: {} },
    { key: 'refusal-time-unreadable', field: 'starts', args: {} },
    { key: 'refusal-end-before-start', field: 'ends', args: {} },
    { key: 'refusal-nobody-expected', field: 'people', args: {} },
  ],
};

export const planHard: PlanView = {
  ...plan,
  group: {
    id: 5,
    name: 'Kollegiale Beratung der Schulleitungen im Landkreis Garmisch-Partenkirchen, Region Südwest',
  },
  people: people(HARD_NAMES),
  items: plan.items.map((line) => (line.rule === 'round' ? round(HARD_NAMES, 563, 12) : line)),
  fit: {
    is: 'fits',
    turns: 11,
    shortest: 720,
    longest: 750,
    spare: 90,
    phases: [{ title: 'Present', length: 720 }],
  },
  remarks: [
    { key: 'remark-large-group', field: null, args: { count: '11', least: '5', most: '7' } },
    { key: 'remark-date-past', field: 'date', args: {} },
    { key: 'remark-format-people', field: null, args: { least: '5', most: '7' } },
  ],
};

/** An end before the start: everything else is as it was. */
export const planEnd: PlanView = {
  ...plan,
  ends: '08:00',
  items: [],
  fit: null,
  what_if: [],
  evenings: [],
  problems: [{ key: 'refusal-end-before-start', field: 'ends', args: {} }],
};

const seconds = (time: string): string => `${time}:30`;

/** Times that are not on the minute. */
export const planExact: PlanView = {
  ...plan,
  by_hand: false,
  items: plan.items.map((line) => ({
    ...line,
    from: seconds(line.from),
    turns: line.turns.map((turn) => ({ ...turn, from: seconds(turn.from), to: seconds(turn.to) })),
  })),
};

const bidRow = (name: string, index: number): BidRow => ({
  member: { id: index + 1, name },
  minutes: ['40', '', 'soon', '25'][index] ?? '',
  urgency: index < 2 ? 'a' : null,
  votes: '',
});

/** Bids for time, one of which cannot be read, hard names, and more time for somebody. */
export const planBids: PlanView = {
  ...planHard,
  bids: {
    way: 'bids',
    rows: HARD_NAMES.map(bidRow),
    problems: [{ key: 'refusal-bid-unreadable', field: 'bid-3', args: {} }],
  },
  people: planHard.people.map((person, index) => ({
    ...person,
    why: why(index < 2 ? 'why-bid' : 'why-no-bid', { count: '40', urgency: 'a' }),
    share:
      index === 0
        ? { is: 'agreed', percent: 150, reason: 'a decision about the whole team by Friday' }
        : null,
  })),
};

export const planRooms: PlanView = {
  ...plan,
  rooms: [
    { room: 1, people: ['Ines', 'Pavel', 'Rosa'] },
    { room: 2, people: ['Marta', 'Tariq', 'Noah', 'Samir'] },
  ],
  rooms_why: { key: 'why-rooms-larger', field: null, args: { people: '7', size: '3', count: '1' } },
};
