// Sample screens of the live desk: before the start, every kind of step, eleven people, the questions in between.
import type { Attender } from '../generated/Attender';
import type { ChoosingView } from '../generated/ChoosingView';
import type { LiveView } from '../generated/LiveView';
import type { NowView } from '../generated/NowView';
import type { PromiseView } from '../generated/PromiseView';
import type { TimelineRow } from '../generated/TimelineRow';
import type { Verbs } from '../generated/Verbs';
import { SAMPLE_GROUP, nowSamples, sampleName } from './samples-now';
import { runningScene, wallSample } from './samples-stage';

type LiveScreen = { is: 'live' } & LiveView;

const SIX = ['Ines', 'Pavel', 'Rosa', 'Marta', 'Tariq', 'Noah'];
const ELEVEN = [...SIX, sampleName('long'), sampleName('arabic'), sampleName('japanese'), 'Oyelaran', 'Zoë'];

const people = (names: string[], was = 'here'): Attender[] =>
  names.map((name, i) => ({
    id: i + 1,
    name,
    was: i === 2 && was === 'here' ? 'late' : i === 5 && was === 'here' ? 'missing' : was,
    guest: false,
    remote: false,
    goes: i === 3 ? '11:00' : null,
    turn_ends: i === 3 ? '11:12' : null,
    overstays: false,
    verbs:
      i === 0
        ? ['leave']
        : i === 5 && was === 'here'
          ? ['arrive', 'no_show']
          : ['step_out', 'leave', 'drop', 'place', 'leave_at'],
    late: i === 2 && was === 'here' ? 7 : 0,
    turn: i === 0 ? 'running' : 'to_come',
  }));

const row = (
  kind: string,
  from: string,
  title: string,
  length: number,
  state = 'coming',
  id = 1,
): TimelineRow => ({
  kind,
  title,
  client: kind === 'turn' ? { id, name: title } : null,
  state,
  from,
  length,
  planned: kind === 'buffer' ? null : length - (state === 'done' ? 40 : 0),
  missing: title === 'Noah' && state === 'coming',
  out: false,
  set: null,
});

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function timeline(names: string[], started: boolean): TimelineRow[] {
  const each = names.length > 6 ? 11 : 22;
  const done = started ? 'done' : 'coming';
  const rows = [
    row('item', '09:00', 'Welcome and agreement', 300, done),
    row('item', '09:05', 'Check-in', 340, done),
    row('item', '09:10', 'Follow-up on promises', 670, done),
  ];
  names.forEach((name, i) => {
    if (i === 3) rows.push(row('break', clock(562 + i * each), 'Break', 600));
    const from = clock(562 + i * each + (i >= 3 ? 10 : 0));
    rows.push(row('turn', from, name, each * 60, started && i === 0 ? 'now' : 'coming', i + 1));
  });
  rows.push(row('buffer', '11:42', '', 130));
  rows.push(row('evaluation', '11:45', 'Evaluation', 600), row('item', '11:55', 'Close', 300));
  return rows;
}

const promise = (
  id: number,
  name: string,
  what: string,
  outcome: PromiseView['outcome'] = null,
): PromiseView => ({
  id,
  member: { id, name },
  what,
  by: id % 2 ? '2026-02-20' : '',
  made: '2026-02-05',
  outcome,
});
const INES = promise(1, 'Ines', 'I will ask Jonas for the budget before the 20th.');

const verbs = (changes: Partial<Verbs> = {}): Verbs => ({
  start: false,
  next: true,
  skip: true,
  hold: true,
  resume: false,
  more: true,
  less: true,
  undo: true,
  redistribute: false,
  ballot: false,
  end: true,
  plan: false,
  ...changes,
});

const live = (now: NowView | undefined, changes: Partial<LiveView> = {}): LiveScreen => ({
  is: 'live',
  meeting: 4,
  number: 4,
  group: { id: 1, name: SAMPLE_GROUP },
  date: '2026-03-05',
  state: 'running',
  planned_start: '09:00',
  planned_end: '12:00',
  ends: '12:00',
  later_by: 0,
  spare: 130,
  delay: null,
  people: people(SIX),
  timeline: timeline(SIX, now !== undefined),
  now: now ?? null,
  unwritten: false,
  words: now
    ? {
        member: now.client ?? { id: 1, name: 'Ines' },
        note: 'Wants the talk to stay kind. Two open points: money, and who tells the team.',
        what: 'Talk to Jonas face to face',
        by: '2026-03-13',
      }
    : null,
  words_of: [],
  choosing: null,
  follow_up: [INES],
  verbs: verbs(),
  away: null,
  idle_for: null,
  clock_set: null,
  nudge: false,
  facilitator: null,
  deputy: null,
  leads: null,
  stage: wallSample(now ? runningScene(now) : { is: 'idle', group: SAMPLE_GROUP, starts: '09:00' }),
  saved_at: now ? '09:39:12' : null,
  ballot: null,
  pressed_late: null,
  redo: null,
  undo: { key: 'act-next', field: null, args: {} },
  ...changes,
});

/** The words of the clients of three rooms. */
const ofRooms = ['Ines', 'Marta', 'Oyelaran'].map((name, i) => ({
  member: { id: i + 1, name },
  note: '',
  what: i === 1 ? 'Draft the letter to the board' : '',
  by: '',
}));

const step = (name: string): NowView | undefined => nowSamples[name]?.();
const waiting = (changes: Partial<LiveView> = {}): LiveScreen =>
  live(undefined, {
    state: 'waiting',
    people: people(SIX, 'here').map((one) => ({ ...one, was: one.id === 6 ? 'expected' : 'here' })),
    follow_up: [],
    verbs: {
      ...verbs({ start: true, plan: true }),
      next: false,
      skip: false,
      hold: false,
      more: false,
      less: false,
      undo: false,
      end: false,
    },
    undo: null,
    ...changes,
  });
const bidding: ChoosingView = {
  bids: {
    way: 'bids',
    rows: ELEVEN.slice(0, 8).map((name, index) => ({
      member: { id: index + 1, name },
      minutes: ['40', 'soon', '', '25'][index] ?? '',
      urgency: index === 0 ? 'a' : null,
      votes: '',
    })),
    problems: [{ key: 'refusal-bid-unreadable', field: 'bid-2', args: {} }],
  },
  people: ELEVEN.slice(0, 8).map((name, index) => ({
    id: index + 1,
    name,
    client: index === 0 || index === 6,
    away: index === 3,
    from: index === 0 ? '18:33' : index === 6 ? '19:19' : null,
    length: index === 0 ? 2160 : index === 6 ? 1890 : null,
    why: { key: index === 0 ? 'why-bid' : 'why-no-bid', field: null, args: { count: '40', urgency: 'a' } },
    share:
      index === 6
        ? { is: 'agreed', percent: 75, reason: 'has to leave at eight and would rather be short' }
        : null,
  })),
  everybody: false,
  by_hand: true,
  something: true,
  ends: '20:00',
  refused: null,
};

const nothing: Partial<LiveView> = { follow_up: [], verbs: verbs({ skip: false }) };

/** By name. */
export const liveSamples: Record<string, () => LiveScreen> = {
  turn: () => live(step('turn')),
  roles: () => live(step('roles')),
  'roles-long': () => live(step('roles-long')),
  helps: () => live(step('helps')),
  asked: () => live(step('asked')),
  'helps-next': () => live(step('helps-next'), nothing),
  'rooms-helps': () => live(step('rooms-helps'), { words_of: ofRooms, follow_up: [] }),
  rooms: () => live(step('rooms'), { words: ofRooms[0] ?? null, words_of: ofRooms, follow_up: [] }),
  'rooms-ten': () => live(step('rooms-ten'), { words_of: ofRooms }),
  'rooms-gap': () => live(step('rooms-gap'), nothing),
  'in-turn': () => live(step('in-turn')),
  range: () => live(step('range'), { delay: 'spare' }),
  parts: () => live(step('parts')),
  unwritten: () => live(step('turn'), { words: null, unwritten: true }),
  warning: () => live(step('warning')),
  over: () =>
    live(step('over-turn'), { ends: '12:03', later_by: 180, spare: 0, verbs: verbs({ skip: false }) }),
  held: () => live(step('held'), { state: 'held', verbs: verbs({ hold: false, resume: true }) }),
  follow: () =>
    live(step('item'), {
      words: null,
      verbs: verbs({ skip: false }),
      follow_up: [
        { ...INES, outcome: 'kept' },
        promise(2, 'Pavel', 'Ask three colleagues how the hand-over felt to them'),
        promise(
          3,
          sampleName('long'),
          'Block Wednesday mornings for the proposal and keep two of them',
          'changed',
        ),
        promise(4, 'Marta', 'Draft the letter to the board and read it to Noah', 'let_go'),
        promise(5, 'Tariq', 'Say no to one request, and note what happened'),
        promise(6, 'Noah', 'Visit the northern team for a day'),
      ],
    }),
  gap: () => live(step('gap'), nothing),
  break: () => live(step('break'), { ...nothing, verbs: verbs({ skip: false, redistribute: true }) }),
  evaluation: () =>
    live(step('evaluation'), {
      ...nothing,
      verbs: verbs({ skip: false, ballot: true }),
      ballot: { sheets: 3, people: 6, sealed: false },
    }),
  'catch-up': () => live(step('catch-up'), nothing),
  buffer: () =>
    live(step('buffer'), { ...nothing, verbs: verbs({ skip: false, redistribute: true, more: false }) }),
  close: () => live(step('close'), nothing),
  long: () =>
    live(step('long'), {
      group: { id: 1, name: sampleName('unbroken') },
      people: people(ELEVEN),
      timeline: timeline(ELEVEN, true),
      follow_up: [
        INES,
        promise(9, sampleName('long'), 'And the other thing, which I have put off for a year now, too'),
      ],
      verbs: verbs({ redistribute: true }),
    }),
  // Before the first turn: bids, and what would follow from them (C opens it).
  choosing: () => live(step('item'), { choosing: bidding }),
  phases: () => live(step('phases')),
  waiting: () => waiting(),
  'waiting-late': () =>
    waiting({
      idle_for: 427,
      people: people(ELEVEN, 'expected'),
      ends: '12:00',
      group: { id: 1, name: sampleName('long') },
    }),
  'waiting-nobody': () => waiting({ people: [], verbs: { ...waiting().verbs, start: false } }),
  away: () =>
    live(step('turn'), {
      state: 'away',
      away: {
        away_for: 760,
        since: '09:27',
        was: 'Ines',
        ends_if_went_on: '12:00',
        ends_if_waited: '12:10',
        now_if_went_on: 'Pavel',
        stale: false,
      },
    }),
  'away-stale': () =>
    live(step('turn'), {
      state: 'away',
      away: {
        away_for: 32_700,
        since: '09:27',
        was: 'Ines',
        ends_if_went_on: '18:32',
        ends_if_waited: '21:05',
        now_if_went_on: 'Close',
        stale: true,
      },
    }),
  done: () =>
    live(undefined, {
      state: 'over',
      ends: '12:03',
      later_by: 180,
      timeline: timeline(SIX, true).map((one) => ({ ...one, state: 'done' })),
      ballot: { sheets: 4, people: 6, sealed: false },
      follow_up: [],
      saved_at: '12:03:41',
      verbs: {
        ...verbs({ ballot: true }),
        next: false,
        skip: false,
        hold: false,
        more: false,
        less: false,
        end: false,
      },
      undo: { key: 'act-end', field: null, args: {} },
    }),
};
