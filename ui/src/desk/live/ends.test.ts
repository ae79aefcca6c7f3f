// The end as it looks now, told by the difference of the times that are shown.
import { expect, test } from 'vitest';
import type { LiveView } from '../../lib/generated/LiveView';
import waiting from '../../lib/samples/desk/waiting.json';
import { endsText } from './ends';

test.each([
  [0, '20:00', 'Ends 20:00 as planned'],
  [24, '20:00', 'Ends 20:00, 24 s later than planned'],
  [12 * 60 + 24, '20:12', 'Ends 20:12, 12 min later than planned'],
  [-24, '19:59', 'Ends 19:59 as planned'],
  [-84, '19:58', 'Ends 19:58, 2 min earlier than planned'],
])('%i s off the planned end', (later_by, ends, told) => {
  const live = { ...(waiting.screen as unknown as LiveView), state: 'running' as const, later_by, ends };
  expect(endsText(live).replaceAll('\u00a0', ' ')).toBe(told);
});
