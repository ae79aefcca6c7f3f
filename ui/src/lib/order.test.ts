// The arithmetic of putting a list in order.
import { describe, expect, test } from 'vitest';
import { inOrder, moved, placeAt } from './order';

const LIST = ['a', 'b', 'c', 'd'];

describe('moving', () => {
  test('puts one thing in another place and leaves the others in order', () => {
    expect(moved(LIST, 0, 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(moved(LIST, 3, 0)).toEqual(['d', 'a', 'b', 'c']);
  });

  test('stops at both ends', () => {
    expect(moved(LIST, 0, -1)).toEqual(LIST);
    expect(moved(LIST, 3, 9)).toEqual(LIST);
  });

  test('of something that is not there changes nothing', () => {
    expect(moved(LIST, 7, 0)).toEqual(LIST);
  });
});

test('a pointer puts a row behind every other row whose middle it has passed', () => {
  const middles = [10, 30, 50, 70];
  expect(placeAt(5, middles, 2)).toBe(0);
  expect(placeAt(35, middles, 0)).toBe(1);
  // Its own middle does not count: a row does not jump as soon as it is touched.
  expect(placeAt(52, middles, 2)).toBe(2);
  expect(placeAt(99, middles, 0)).toBe(3);
});

test('what is not named in an order stays behind it, as it was', () => {
  const things = [{ id: 1 }, { id: 2 }, { id: 3 }, { id: 4 }];
  expect(inOrder(things, [3, 1]).map((thing) => thing.id)).toEqual([3, 1, 2, 4]);
});
