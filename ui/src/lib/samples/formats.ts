// Formats: the list, a file that is refused, and the editor with a small format, with nothing, and with long titles.
import type { FormatEntry } from '../generated/FormatEntry';
import type { FormatField } from '../generated/FormatField';
import type { FormatLine } from '../generated/FormatLine';
import type { FormatsView } from '../generated/FormatsView';
import type { FormatView } from '../generated/FormatView';

const entry = (key: string, title: string, over: Partial<FormatEntry> = {}): FormatEntry => ({
  key,
  title,
  about: 'Everyone is client once: Present, Clarify, Coach, Commit. 5 to 7 people, 2 to 3 hours.',
  own: false,
  version: 1,
  people: [5, 7],
  minutes: [120, 180],
  usable: true,
  unread: false,
  ...over,
});

export const formats: FormatsView = {
  formats: [
    entry('peer-coaching-group', 'Peer coaching group'),
    entry('leader-circle', 'Leader circle', { people: [4, 6], minutes: [90, 120] }),
    entry('own-1', 'Hill walk', { own: true, version: 3, about: 'Two by two, on foot.', unread: true }),
    entry('own-2', 'Kollegiale Beratung in der Leitungsrunde, mit langem Anlauf', {
      own: true,
      usable: false,
      version: 0,
    }),
  ],
  back: null,
  incoming: null,
  removed: null,
};

export const formatsBroken: FormatsView = {
  ...formats,
  back: { meeting: 4, group: 'Linden', format: 'leader-circle' },
  incoming: {
    is: 'broken',
    name: 'circle.toml',
    why: { key: 'refusal-format-length', field: 'items[2].fixed', args: { word: 'soon', line: '14' } },
  },
  removed: { key: 'own-3', title: 'Old one' },
};

const field = (name: string, kind: string, text: string, over: Partial<FormatField> = {}): FormatField => ({
  field: name,
  nth: 0,
  kind,
  choices: [],
  text,
  usual: ['', 'no', 'every', 'kept', '0:15', '1:00'].includes(text),
  problem: null,
  ...over,
});

const PEOPLE = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const ROOM = [5820, 5760, 5700, 5640, 5580, 5520, 5460, 5400, 5340, 5280];
const turn = (index: number): number | null =>
  index < 8 ? Math.floor((ROOM[index] ?? 0) / (PEOPLE[index] ?? 1) / 30) * 30 : null;

const line = (at: number[], title: string, over: Partial<FormatLine> = {}): FormatLine => ({
  at,
  kind: at.length === 1 ? 'talk' : 'phase',
  title,
  speaks: at.length === 1 ? null : 'client',
  rule: at.length === 1 ? 'fixed' : 'weight',
  measure: at.length === 1 ? '5:00' : '1',
  parts: 0,
  lengths: PEOPLE.map((_, index) => (at.length === 1 ? 300 : (turn(index) ?? 0) / 2 || null)),
  fields: [
    field('title', 'words', title),
    field('rule', 'choice', 'fixed', { choices: ['fixed', 'each', 'each_other'] }),
    field('length', 'length', '5:00'),
    field('upto', 'length', ''),
    field('purpose', 'words', ''),
    field('advance', 'choice', 'manual', { choices: ['manual', 'auto'] }),
    field('in_turn', 'flag', 'no'),
  ],
  ...over,
});

export const format: FormatView = {
  key: 'own-1',
  title: 'Hill walk',
  version: 1,
  at: [2, 0],
  stamp: 0,
  fields: [
    field('title', 'words', 'Hill walk'),
    field('about', 'words', 'Two by two, on foot.'),
    field('people_least', 'number', '3'),
    field('people_most', 'number', '8'),
  ],
  lines: [
    line([0], 'Welcome', {
      fields: [
        field('title', 'words', 'Welcome'),
        field('length', 'length', 'soon', {
          problem: { key: 'refusal-format-length', field: null, args: { word: 'soon' } },
        }),
      ],
    }),
    line([1], 'Check-in', { rule: 'each', measure: '1:00', lengths: PEOPLE.map((people) => people * 60) }),
    line([2], 'Walks', {
      kind: 'round',
      rule: null,
      measure: '',
      parts: 2,
      lengths: PEOPLE.map((_, index) => turn(index)),
    }),
    line([2, 0], 'Tell', { parts: 1 }),
    line([2, 0, 0], 'What is it about, and what would help?'),
    line([2, 1], 'Ask', { speaks: 'coaches_ask' }),
    line([3], 'Close'),
  ],
  length: '120',
  length_problem: null,
  columns: PEOPLE.map((people, index) => ({
    people,
    turns: people,
    turn: turn(index),
    spare: turn(index) === null ? null : 30,
    missing: turn(index) === null ? 360 : null,
  })),
  says: [
    {
      key: 'format-says-turns',
      field: null,
      args: { least: '3', most: '10', total: '1920', each: '540' },
    },
    { key: 'format-says-short', field: null, args: { count: '11', found: '6', known: '126' } },
    { key: 'format-says-short', field: null, args: { count: '12', found: '6', known: '126' } },
  ],
  back: null,
  can_undo: true,
  can_redo: false,
  usable: true,
};

export const formatEmpty: FormatView = {
  ...format,
  at: [],
  lines: [],
  columns: [],
  says: [],
  can_undo: false,
  usable: false,
};

export const formatHard: FormatView = {
  ...format,
  title: 'Kollegiale Beratung der Schulleitungen im Landkreis Garmisch-Partenkirchen, Region Südwest',
  lines: format.lines.map((one) => ({
    ...one,
    title: `${one.title} und alles, was dazu noch zu sagen wäre, Rückfragen eingeschlossen`,
  })),
};
