// A group: with a history, before anything, and with thirty members of every kind of name.
import type { GroupView } from '../generated/GroupView';
import { datesNone, datesOf } from './dates';
import type { RotaView } from '../generated/RotaView';
import type { LedgerView } from '../generated/LedgerView';
import { HARD_NAMES, meeting, NAMES, promise, roster } from './people';

/** Eighteen months of turns: everybody moves on by one place; somebody stays away now and then. */
const ledger = (names: readonly string[]): LedgerView => ({
  meetings: Array.from({ length: 18 }, (_, month) => ({
    meeting: 100 + month,
    date: `${2024 + Math.floor((month + 8) / 12)}-${String(((month + 8) % 12) + 1).padStart(2, '0')}-05`,
    by_hand: month === 7,
  })),
  rows: names.map((name, place) => ({
    member: { id: place + 1, name },
    turns: 16,
    planned: 16 * 1200,
    real: 16 * 1230 - place * 90,
    coach: 80 + place,
    observer: 0,
    first: 3,
    last: 2,
    led: 3,
    deputy: 2,
    missed: place % 3,
    half_misses: place % 2,
    owed: place === 2,
    marks: Array.from({ length: 18 }, (_, month) =>
      (place * 5 + month) % 11 === 3 ? 'a' : ('fccclk'[(place + month) % 6] ?? 'c'),
    ).join(''),
  })),
});

/** The next six meetings of a group with two clients a meeting, one swap among them. */
const rota = (names: readonly string[]): RotaView => {
  const part = (place: number, stands = 'proposed', instead: string | null = null) => ({
    id: (place % names.length) + 1,
    name: names[place % names.length] ?? '',
    stands,
    instead,
  });
  return {
    agreed: true,
    rows: Array.from({ length: 6 }, (_, place) => ({
      at: `2026-0${place + 3}-05`,
      date: `2026-0${place + 3}-05`,
      number: place + 4,
      of: 9,
      meeting: place === 0 ? 4 : null,
      choice: 'some',
      clients:
        place === 1
          ? [part(2, 'swapped', names[4] ?? ''), part(3, 'agreed')]
          : [part(2 * place, place === 0 ? 'planned' : 'proposed'), part(2 * place + 1)],
      facilitator: place === 3 ? null : part(place + 3),
      led_by_plan: place === 0,
      absent: [],
    })),
  };
};

export const group: GroupView = {
  id: 1,
  name: 'Linden',
  sample: false,
  usual_minutes: 180,
  usual_weekday: 3,
  usual_start: '09:00',
  pay_habit: 'ask',
  zone: {
    name: 'Europe/Berlin',
    city: 'Berlin',
    offset: 'UTC+01:00',
    unknown: null,
    planned: 1,
    sought: '',
    found: [],
  },
  members: roster(NAMES),
  rota: rota(NAMES),
  ledger: ledger(NAMES),
  former: [
    { id: 21, name: 'Judith', joined: '2025-06-05', left: '2026-01-31' },
    { id: 22, name: 'Anselm', joined: '2025-06-05', left: '2025-11-06' },
  ],
  unopened: 0,
  planned: [meeting(4, '2026-03-05', { state: 'planned', came: 0, promises: 0, expected: 6 })],
  past: [
    meeting(3, '2026-02-05'),
    meeting(2, '2026-01-08', { came: 7, turns: 7, promises: 7 }),
    meeting(1, '2025-12-04', { came: 1, expected: 6, turns: 1, promises: 1 }),
  ],
  promises: [
    promise(
      1,
      'Talk to Jonas face to face about the budget, with the two numbers written down',
      '2026-02-13',
    ),
    promise(2, 'Ask three colleagues how the hand-over felt to them', '2026-03-20'),
    promise(5, 'Say no to one request, and note what happened', ''),
  ],
  dates: datesOf(),
};

export const groupEmpty: GroupView = {
  ...group,
  id: 2,
  name: 'Birke',
  usual_minutes: 120,
  usual_weekday: null,
  usual_start: '18:00',
  pay_habit: 'ask',
  members: [],
  rota: { rows: [], agreed: false },
  ledger: { meetings: [], rows: [] },
  former: [],
  planned: [],
  past: [],
  promises: [],
  dates: datesNone,
};

export const groupSample: GroupView = {
  ...group,
  id: 4,
  name: 'Sample group',
  sample: true,
  former: [],
};

export const groupHard: GroupView = {
  ...group,
  id: 5,
  ledger: ledger(HARD_NAMES),
  name: 'Kollegiale Beratung der Schulleitungen im Landkreis Garmisch-Partenkirchen, Region Südwest',
  members: roster([
    ...HARD_NAMES,
    ...Array.from({ length: 30 - HARD_NAMES.length }, (_, index) => `Member ${index + 12}`),
  ]),
  past: Array.from({ length: 40 }, (_, index) => meeting(40 - index, '2025-12-04')),
  promises: HARD_NAMES.map((name, index) => ({
    ...promise(index + 1, 'Visit the northern team for a day, and bring back one question', '2026-03-26'),
    member: { id: index + 1, name },
  })),
};
