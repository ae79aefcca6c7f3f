import { expect, test } from 'vitest';
import { startsIn } from './due';

const next_step = { act: 'open', meeting: 1, date: '2026-11-30', starts: '18:00' } as const;

test.each([
  [null, 0, 'Meets now'],
  [-20 * 3600, -1, 'Was to start yesterday at 18:00'],
  [-5401, -1, 'Was to start yesterday at 18:00'],
  [-5401, 0, 'Was to start at 18:00'],
  [-5400, 0, 'Was to start 90 minutes ago'],
  [-3600, -1, 'Was to start 60 minutes ago'],
  [-240, 0, 'Was to start 4 minutes ago'],
  [-90, 0, 'Was to start a minute ago'],
  [-20, 0, 'Now'],
  [20, 0, 'In one minute'],
  [42 * 60, 0, 'In 42 minutes'],
  [2 * 3600 - 1, 1, 'In 120 minutes'],
  [3 * 3600, 0, 'Today'],
  [20 * 3600, 1, 'Tomorrow'],
  [17 * 86400, 17, 'In 17 days'],
])('%s seconds before it starts, %s days ahead: %s', (starts_in, days_ahead, says) => {
  expect(startsIn({ next_step, starts_in, days_ahead })).toBe(says);
});
