import { expect, test } from 'vitest';
import { screenOf } from '../../lib/samples/samples';
import { together } from './lines';

test('each line has its card, its date and its part of the rota', () => {
  const group = screenOf('group', 'group');
  const lines = together(group);
  expect(lines.length).toBe(group.listed.length);
  for (const [place, line] of lines.entries()) {
    const said = group.listed[place];
    expect(line.card?.id ?? null).toBe(said?.meeting ?? null);
    expect(line.date?.day ?? null).toBe(said?.day ?? null);
    expect(line.rota?.at ?? null).toBe(said?.at ?? null);
  }
  expect(new Set(lines.map((line) => line.key)).size).toBe(lines.length);
});
