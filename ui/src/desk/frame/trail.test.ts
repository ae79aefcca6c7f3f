import { expect, test } from 'vitest';
import type { DeskView } from '../../lib/generated/DeskView';
import { trailOf, upFrom } from './trail';

const screen = (of: object): DeskView['screen'] => of as DeskView['screen'];
const group = { id: 3, name: 'Tuesday group' };

test('Alt ← leads to what stands before the screen in the bar', () => {
  const toGroup = { room: 'navigation', do: 'go_group', group: 3 };
  const home = { room: 'navigation', do: 'go_home' };
  for (const [is, up] of [
    [{ is: 'home' }, undefined],
    [{ is: 'ballot', group }, undefined],
    [{ is: 'shut', way_home: false }, undefined],
    [{ is: 'shut', way_home: true }, home],
    [{ is: 'settings' }, home],
    [{ is: 'group', ...group }, home],
    [{ is: 'member', group, row: { name: 'Eva' } }, toGroup],
    [{ is: 'live', group, number: 4 }, toGroup],
    [
      { is: 'format', back: 9, title: 'Triads' },
      { room: 'formats', act: { act: 'go', meeting: 9 } },
    ],
  ] as const)
    expect(upFrom(screen(is))).toEqual(up);
});

test('a format says what it was opened from', () => {
  expect(trailOf(screen({ is: 'format', back: null, title: 'Triads' }))).toEqual({
    formats: null,
    here: 'Triads',
  });
});
