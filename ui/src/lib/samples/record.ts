// A record: a full one with an evaluation, one without anything, and one with hard names.
import type { RecordView } from '../generated/RecordView';
import type { StepRow } from '../generated/StepRow';
import { HARD_NAMES, named, NAMES, promise } from './people';

const step = (
  title: string,
  from: string,
  planned: number | null,
  real: number | null,
  client?: number,
): StepRow => ({
  kind: client ? 'turn' : title === 'Break' ? 'break' : 'item',
  title: client ? 'Coaching round' : title,
  client: client ? { id: client, name: title } : null,
  asks: client === 2 ? 'Ideas' : null,
  set: null,
  from,
  planned,
  real,
  share: client === 3 ? { is: 'agreed', percent: 150, reason: 'starts in a new job on Monday' } : null,
});

export const record: RecordView = {
  meeting: 44,
  number: 4,
  programme: null,
  group: { id: 1, name: 'Linden' },
  format: 'Peer coaching group',
  date: '2026-03-05',
  planned_start: '09:00',
  planned_end: '12:00',
  planned_date: '2026-03-05',
  began: '09:03',
  ended: '12:04',
  began_by: 180,
  later_by: 240,
  can_delete: true,
  trial: false,
  attendance: named(NAMES).map((member) => ({
    member,
    was: member.id === 3 ? 'late' : member.id === 7 ? 'absent' : member.id === 6 ? 'left_early' : 'present',
    late: member.id === 3 ? 7 : 0,
    remote: false,
    had_turn: member.id !== 7,
    then: member.id === 2 ? 'Jonathan' : null,
    can_delete: false,
  })),
  steps: [
    step('Welcome and agreement', '09:00', 300, 300),
    step('Check-in', '09:05', 360, 340),
    step('Follow-up on promises', '09:10', 720, 670),
    step('Ines', '09:22', 1320, 1370, 1),
    step('Pavel', '09:44', 1320, 1320, 2),
    step('Rosa', '10:06', 1320, 1290, 3),
    step('Break', '10:28', 600, 670),
    step('Marta', '10:39', 1320, 1320, 4),
    step('Tariq', '11:01', 1320, 1270, 5),
    step('Noah', '11:22', 1320, 1340, 6),
    {
      kind: 'buffer',
      title: '',
      client: null,
      asks: null,
      set: null,
      from: '',
      planned: 60,
      real: null,
      share: null,
    },
    step('Evaluation', '11:45', 600, 610),
    step('Close, next date', '11:55', 300, 300),
  ],
  sets: [],
  roles: [],
  longest: 1370,
  promises: [
    promise(
      1,
      'Talk to Jonas face to face about the budget, with the two numbers written down',
      '2026-03-13',
    ),
    promise(2, 'Ask three colleagues how the hand-over felt to them', '2026-03-20'),
    promise(3, 'Block Wednesday mornings for the proposal and keep two of them', '2026-04-01'),
    promise(4, 'Draft the letter to the board and read it to Noah', '2026-03-16'),
    promise(5, 'Say no to one request, and note what happened', ''),
  ],
  follow_up: [
    promise(6, 'Visit the northern team for a day', '2026-02-26', 'kept'),
    promise(2, 'Write down what the new team lead may decide alone', '2026-02-20', 'changed'),
    promise(1, 'Read the draft twice before answering', '', 'let_go'),
    promise(3, 'Ask for a second chair in the meeting room', '2026-03-01'),
  ],
  result: {
    sheets: 6,
    means: [
      { question: 'worth', mean: 4.5, answers: 6, too_few: false },
      { question: 'help', mean: 4.1667, answers: 6, too_few: false },
      { question: 'openly', mean: 4.8, answers: 5, too_few: false },
      { question: 'fairly', mean: null, answers: 0, too_few: false },
    ],
    sentences: [
      'Being asked what I want before being told what to do.',
      'Keep the minute of silence.',
      'Start the break earlier.',
    ],
  },
  unopened: 0,
  can_evaluate: false,
  next_date: '2026-04-02',
  next_starts: '09:00',
  printed: '/home/ines/Documents/Turnstone/turnstone-2026-03-05.pdf',
  can_reopen: true,
};

export const recordPlain: RecordView = {
  ...record,
  planned_date: '2026-03-06',
  ended: '20:07',
  later_by: -57180,
  steps: record.steps.slice(0, 4),
  promises: [promise(1, 'Ask three colleagues', ''), promise(2, '', '')],
  follow_up: [],
  result: null,
  unopened: 0,
  can_evaluate: true,
  next_date: '',
  printed: null,
  can_reopen: false,
};

export const recordHard: RecordView = {
  ...record,
  group: {
    id: 5,
    name: 'Kollegiale Beratung der Schulleitungen im Landkreis Garmisch-Partenkirchen, Region Südwest',
  },
  can_delete: true,
  trial: false,
  attendance: named(HARD_NAMES).map((member) => ({
    member,
    was: 'present',
    late: 0,
    remote: false,
    had_turn: true,
    then: null,
    can_delete: false,
  })),
  steps: named(HARD_NAMES).map((member) => step(member.name, '09:22', 1320, 1370, member.id)),
  promises: named(HARD_NAMES).map((member) => ({
    ...promise(member.id, 'Visit the northern team for a day', '2026-03-26'),
    member,
  })),
  printed:
    '/home/wilhelmina/Documents/A folder with a long name/Another folder with quite a long name/turnstone-2026-03-05-linden.pdf',
};

/** A round in rooms, from whose second set somebody went. */
export const recordRooms: RecordView = {
  ...record,
  steps: [
    step('Welcome and agreement', '09:00', 300, 300),
    ...[1, 2, 3].map((set) => ({
      ...step('Triads', `09:${5 + 22 * (set - 1)}`, 1320, 1320),
      kind: 'set',
      set,
    })),
  ],
  sets: [
    {
      set: 1,
      rooms: [
        { room: 1, client: 'Ines', asks: null, coach: 'Rosa', observers: ['Pavel'], went: [] },
        { room: 2, client: 'Marta', asks: 'Stories', coach: 'Noah', observers: ['Tariq'], went: [] },
      ],
    },
    {
      set: 2,
      rooms: [
        { room: 1, client: null, asks: null, coach: null, observers: ['Ines', 'Rosa'], went: ['Pavel'] },
        { room: 2, client: 'Tariq', asks: null, coach: 'Marta', observers: ['Noah'], went: [] },
      ],
    },
  ],
  roles: [{ client: 'Ines', roles: [{ role: 'observer', names: ['Rosa', 'Noah'] }] }],
};
