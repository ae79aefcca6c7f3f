import { describe, expect, test } from 'vitest';
import type { Verb } from '../keys';
import { doable } from './native-menu';

const verb = (id: string, enabled?: boolean): Verb => ({
  id,
  run: () => undefined,
  ...(enabled === undefined ? {} : { enabled: () => enabled }),
});

describe('the native menu', () => {
  test('offers what can be done, in the meaning of the newest screen', () => {
    const verbs = [
      verb('home'),
      verb('undo', true),
      verb('print', false),
      verb('undo', false),
      verb('bin', true),
    ];
    expect(doable(verbs, false)).toEqual(['home', 'bin']);
  });

  test('offers nothing of what is behind a dialog', () => {
    expect(doable([verb('home')], true)).toEqual([]);
  });
});
