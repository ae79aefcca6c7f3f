// Sample turns with what is said of them: which kind of help the client asks for, and who has which role.
import type { CastView } from '../generated/CastView';
import type { NowView } from '../generated/NowView';
import { FOUR, NAMES, item, phases, rooms, set, turn } from './samples-parts';

const METHODS = [
  'Gather ideas',
  'What I would do',
  'Echo: feelings and images',
  'The opposite: how to make it worse',
  'First small steps',
];

/** A role of somebody, which Bo could have, and Tariq who would swap. */
const cast = (role: string, id: number, name: string): CastView => ({
  role,
  who: { id, name },
  others: [
    { who: { id: 8, name: 'Bo' }, gives: null },
    { who: { id: 5, name: 'Tariq' }, gives: 'timekeeper' },
  ],
});

/** By name. */
export const saidSamples: Record<string, () => NowView> = {
  roles: () =>
    turn({
      casts: [
        cast('observer', 3, 'Rosa'),
        cast('observer', 4, 'Marta'),
        cast('timekeeper', 5, 'Tariq'),
        cast('scribe', 6, 'Noah'),
      ],
    }),
  'roles-long': () =>
    turn({
      client: { id: 1, name: NAMES.long },
      casts: [cast('scribe', 3, NAMES.long), cast('timekeeper', 4, NAMES.unbroken), cast('partner', 5, 'Bo')],
      helps: METHODS,
      asks: [{ client: { id: 1, name: NAMES.long }, asks: METHODS[3] ?? null }],
    }),
  helps: () =>
    turn({
      phases: phases(FOUR, 0),
      phase: 0,
      speaks: 'client',
      helps: ['Questions', 'Ideas', 'Stories'],
      asks: [{ client: { id: 1, name: 'Ines' }, asks: null }],
    }),
  asked: () =>
    turn({ helps: METHODS, asks: [{ client: { id: 1, name: 'Ines' }, asks: METHODS[1] ?? null }] }),
  'helps-next': () =>
    item({
      kind: 'gap',
      title: 'Silence',
      speaks: 'nobody',
      left: 38,
      length: 60,
      helps: ['Questions', 'Ideas', 'Stories'],
      asks: [{ client: { id: 2, name: 'Pavel' }, asks: null }],
    }),
  'rooms-helps': () =>
    set(rooms(3), {
      helps: ['Questions', 'Ideas', 'Stories'],
      asks: [
        { client: { id: 1, name: 'Ines' }, asks: 'Ideas' },
        { client: { id: 4, name: 'Marta' }, asks: null },
        { client: { id: 7, name: NAMES.long }, asks: null },
      ],
    }),
};
