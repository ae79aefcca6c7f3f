import { expect, test } from 'vitest';
import type { NextStep } from '../../lib/generated/NextStep';
import { startsIn } from './due';

const TODAY = '2026-11-30';
const step = (date: string): NextStep => ({ act: 'open', meeting: 1, date, starts: '18:00' });

test.each([
  [null, TODAY, 'Meets now'],
  [-240, TODAY, 'Was to start 4 minutes ago'],
  [-90, TODAY, 'Was to start a minute ago'],
  [-20, TODAY, 'Now'],
  [20, TODAY, 'In one minute'],
  [42 * 60, TODAY, 'In 42 minutes'],
  [2 * 3600 - 1, '2026-12-01', 'In 120 minutes'],
  [3 * 3600, TODAY, 'Today'],
  [20 * 3600, '2026-12-01', 'Tomorrow'],
  [17 * 86400, '2026-12-17', 'In 17 days'],
])('%s seconds before it starts on %s: %s', (starts_in, date, says) => {
  expect(startsIn({ next_step: step(date), starts_in }, TODAY)).toBe(says);
});
