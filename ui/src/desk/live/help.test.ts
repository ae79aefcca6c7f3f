// The arrow keys within a choice of one.
import { expect, test } from 'vitest';
import { moved } from './help';

test('the arrows go round and round, Home and End to the ends', () => {
  // Each row: the key, from where, of how many, to where.
  const rows: [string, number, number, number | undefined][] = [
    ['ArrowRight', 0, 3, 1],
    ['ArrowDown', 2, 3, 0],
    ['ArrowLeft', 0, 3, 2],
    ['ArrowUp', 2, 3, 1],
    ['Home', 2, 3, 0],
    ['End', 0, 3, 2],
    [' ', 1, 3, undefined],
    ['Enter', 1, 3, undefined],
    ['End', 0, 0, undefined],
  ];
  for (const [key, at, count, to] of rows) expect(moved(key, at, count), `${key} at ${at}`).toBe(to);
});
