// Who could have a role instead.
import { expect, test } from 'vitest';
import { takers } from './takers';

test('whoever has a role of their own swaps, and the answer says so before it is taken', () => {
  const given: number[] = [];
  const choices = takers(
    {
      role: 'scribe',
      who: { id: 2, name: 'Pavel' },
      others: [
        { who: { id: 3, name: 'Rosa' }, gives: null },
        { who: { id: 4, name: 'Tariq' }, gives: 'timekeeper' },
      ],
    },
    (to) => given.push(to),
  );
  expect(choices.map(({ word, effect }) => [word, effect.replace(/[\u2068\u2069]/g, '')])).toEqual([
    ['Rosa', ''],
    ['Tariq', 'They swap: Timekeeper Pavel'],
  ]);
  choices[1]?.take();
  expect(given).toEqual([4]);
});
