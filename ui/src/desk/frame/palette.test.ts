import { expect, test } from 'vitest';
import type { Verb } from '../keys';
import { fitting, paletteRows } from './palette';

const verb = (id: string, words?: string, more: Partial<Verb> = {}): Verb => ({
  id,
  ...(words === undefined ? {} : { label: () => words }),
  run: () => undefined,
  ...more,
});
const rows = paletteRows([
  verb('home', 'All groups', { key: 'Alt+Home' }),
  verb('palette', 'Find an act', { key: 'Ctrl+K' }),
  verb('hold', 'the old meaning'),
  verb('hold', 'Hold or go on', { key: ['H', 'X'] }),
  verb('undo', 'Undo', { enabled: () => false }),
  verb('ask', 'Zoë asks for a résumé'),
  verb('answer', '1 to 5', { range: true }),
  verb('silent'),
]);

test('what belongs to the screen comes before what works everywhere, each act once, in its newest meaning', () => {
  expect(rows.map((row) => [row.words, row.key])).toEqual([
    ['Hold or go on', 'H'],
    ['Undo', undefined],
    ['Zoë asks for a résumé', undefined],
    ['All groups', 'Alt+Home'],
  ]);
});

test.each([
  ['', ['Hold or go on', 'Zoë asks for a résumé', 'All groups', 'Undo']],
  ['go HOLD', ['Hold or go on']],
  ['zoe resume', ['Zoë asks for a résumé']],
  ['undo', ['Undo']],
  ['nothing like it', []],
])('%j finds %j, what can be done first', (typed, found) => {
  expect(fitting(rows, typed).map((row) => row.words)).toEqual(found);
});
