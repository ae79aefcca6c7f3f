import { describe, expect, it } from 'vitest';
import { isBrowserKey } from './browser';

const key = (key: string, held = ''): KeyboardEvent =>
  ({
    key,
    ctrlKey: held.includes('c'),
    metaKey: held.includes('m'),
    altKey: held.includes('a'),
    shiftKey: held.includes('s'),
  }) as KeyboardEvent;

describe('keys a browser has a meaning for', () => {
  it('are kept from it', () => {
    for (const [name, held] of [
      ['F5', ''],
      ['r', 'c'],
      ['R', 'cs'],
      ['r', 'm'],
      ['ArrowLeft', 'a'],
      ['ArrowRight', 'a'],
      ['p', 'c'],
      ['BrowserBack', ''],
    ])
      expect(isBrowserKey(key(name!, held)), `${held} ${name}`).toBe(true);
  });

  it('are not those of text and of moving about', () => {
    for (const [name, held] of [
      ['r', ''],
      ['ArrowLeft', ''],
      ['ArrowLeft', 'c'],
      ['c', 'c'],
      ['v', 'c'],
      ['z', 'c'],
      ['a', 'c'],
      ['Tab', ''],
      ['Enter', 'c'],
    ])
      expect(isBrowserKey(key(name!, held)), `${held} ${name}`).toBe(false);
  });
});
