import { expect, test } from 'vitest';
import type { FormatEntry } from '../../lib/generated/FormatEntry';
import { gallery, offset } from './gallery';

function entry(key: string, own: boolean, fits?: boolean): FormatEntry {
  return {
    key,
    title: key,
    about: '',
    own,
    version: 1,
    people: [4, 6],
    minutes: [60, 90],
    usable: true,
    unread: false,
    suited: fits === undefined ? null : { fits, says: [] },
    unfolded: null,
  };
}
const keys = (formats: FormatEntry[]): string => formats.map((format) => format.key).join(' ');

test('without a question every format stands in its place', () => {
  const { own, shipped, misfits } = gallery([entry('a', false), entry('b', true), entry('c', false)]);
  expect([keys(own), keys(shipped), keys(misfits)]).toEqual(['b', 'a c', '']);
});

test('what does not fit sinks, one\u2019s own first, and nothing is lost', () => {
  const all = [
    entry('a', false, false),
    entry('b', false, true),
    entry('c', true, true),
    entry('d', true, false),
    entry('e', false, false),
  ];
  const { own, shipped, misfits } = gallery(all);
  expect([keys(own), keys(shipped), keys(misfits)]).toEqual(['c', 'b', 'd a e']);
});

test.each([
  [0, '0:00'],
  [300, '0:05'],
  [6300, '1:45'],
  [1650, '0:27:30'],
  [39_600, '11:00'],
])('%d seconds after the beginning is %s', (seconds, text) => {
  expect(offset(seconds)).toBe(text);
});
