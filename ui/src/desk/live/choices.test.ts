// The prices of more time: as they are now, for as much as was asked.
import { expect, test } from 'vitest';
import type { ExtendChoice } from '../../lib/generated/ExtendChoice';
import { pricesNow } from './choices';

const price = (by: number, ends: string): ExtendChoice => ({
  pay: 'end',
  by,
  ends,
  turns: [],
  pause: null,
  marked: false,
});

test('the prices are those of the newest view', () => {
  expect(pricesNow([price(60, '20:01')], [price(60, '20:04')])[0]?.ends).toBe('20:04');
});

test('prices for another amount, or none, leave what was told', () => {
  const asked = [price(120, '20:02')];
  expect(pricesNow(asked, [price(60, '20:01')])).toBe(asked);
  expect(pricesNow(asked, [])).toBe(asked);
});
