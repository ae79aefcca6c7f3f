import { expect, test } from 'vitest';
import { dropPlace, without, type Row } from './tree';

const row = (at: number[], parts = 0) => ({ at, parts });

type Taken = [number[], number[], number[] | undefined, string];
test.each<Taken>([
  [[2], [1], [1], 'what stands behind moves up'],
  [[1], [2], [1], 'what stands before stays'],
  [[2, 1], [1], [1, 1], 'a phase goes with its item'],
  [[2, 1], [2, 0], [2, 0], 'its neighbour goes'],
  [[2, 1], [1, 0], [2, 1], 'a phase of another item goes'],
  [[2, 1], [2], undefined, 'it goes itself'],
])('%j without %j is %j: %s', (at, taken, then, _why) => {
  expect(without(at, taken)).toEqual(then);
});

type Dropped = [Row, Row, boolean, number[] | undefined, string];
test.each<Dropped>([
  [row([0]), row([2]), false, [1], 'an item before another'],
  [row([0]), row([2]), true, [2], 'an item behind another'],
  [row([0]), row([0]), true, undefined, 'an item on itself'],
  [row([0]), row([1]), false, undefined, 'an item before the next one stays'],
  [row([3]), row([1, 0]), false, [2], 'an item over a phase goes behind the phase’s item'],
  [row([3]), row([]), true, [0], 'an item over the head comes first'],
  [row([3, 2]), row([3, 0]), false, [3, 0], 'a phase before another'],
  [row([3, 0]), row([3, 2]), true, [3, 2], 'a phase behind another'],
  [row([3, 0]), row([4]), true, [4, 0], 'a phase into another item'],
  [row([3, 0]), row([3, 1], 2), true, [3, 0, 0], 'a phase into one with parts'],
  [row([3, 0], 1), row([3, 1, 0]), true, [3, 1], 'what has parts goes behind, not into'],
  [row([3, 0]), row([]), true, undefined, 'a phase has no place in the head'],
])('%j over %j, lower %s: %j: %s', (dragged, over, lower, to, _why) => {
  expect(dropPlace(dragged, over, lower)).toEqual(to);
});
