// The key overview: a row for each verb, and no two rows with one identity (drawing would stop at the second one).
import { describe, expect, test } from 'vitest';
import type { Verb } from '../keys';
import { overview } from './overview';

const verb = (id: string, key: string | string[], more: Partial<Verb> = {}): Verb => ({
  id,
  key,
  label: () => id,
  run: () => undefined,
  ...more,
});
const labels = (verbs: Verb[]): string[] => overview(verbs).map((row) => row.label());
const keys = (verbs: Verb[]): string[] => overview(verbs).map((row) => row.key);

describe('the key overview', () => {
  test('names no key twice, also where a screen gives one of everywhere its own meaning', () => {
    const verbs = [verb('up', 'Alt+ArrowUp'), verb('down', 'Alt+ArrowDown')];
    expect(keys(verbs)).toEqual(['Alt+ArrowUp', 'Alt+ArrowDown']);
    expect(keys([verb('other', 'X')])).toContain('Alt+ArrowUp');
  });

  test('draws no two rows as one', () => {
    const verbs = [verb('up', 'Alt+ArrowUp'), verb('larger', 'L'), verb('a', 'Enter'), verb('b', 'Enter')];
    const ids = overview(verbs).map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has the newest meaning of a verb, and those of the window behind those of the screen', () => {
    const verbs = [
      verb('home', 'Alt+Home'),
      verb('undo', 'Ctrl+Z', { label: () => 'old' }),
      verb('undo', 'Ctrl+Z'),
    ];
    expect(labels(verbs).slice(0, 2)).toEqual(['undo', 'home']);
  });

  test('leaves out what has no key or no words', () => {
    expect(
      overview([
        { id: 'menu', run: () => undefined },
        { id: 'mute', key: 'U', run: () => undefined },
      ]),
    ).toEqual(overview([]));
  });

  test('keeps a verb of the screen that cannot be done just now, and drops one of the window', () => {
    const not = { enabled: () => false };
    expect(labels([verb('home', 'Alt+Home', not), verb('undo', 'Ctrl+Z', not)])).toContain('undo');
    expect(labels([verb('home', 'Alt+Home', not), verb('undo', 'Ctrl+Z', not)])).not.toContain('home');
  });

  test('shows a range with both its ends', () => {
    const row = overview([verb('rate', ['1', '2', '3', '4', '5'], { range: true })])[0];
    expect([row?.key, row?.other, row?.range]).toEqual(['1', '5', true]);
  });
});
