// Keys as verbs write them and as keycaps show them.
import { afterEach, describe, expect, test } from 'vitest';
import { get } from 'svelte/store';
import { keyName, keyNames } from '../lib/key-name';
import { speak } from '../lib/words';
import { keyText, register, verbs } from './keys';
import { zoomKey } from './settings/zoom';

afterEach(() => speak('en'));

const key = (pressed: string, held: Partial<KeyboardEvent> = {}): string =>
  keyName({
    key: pressed,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...held,
  } as KeyboardEvent);

describe('a pressed key', () => {
  test('is named by what it makes, not by how the keyboard makes it', () => {
    expect(key('?', { shiftKey: true })).toBe('?');
    expect(key('+', { shiftKey: true })).toBe('+');
    expect(key('h')).toBe('H');
    expect(key('H', { shiftKey: true })).toBe('H');
    expect(key(' ')).toBe('Space');
  });

  test('tells what is held with it', () => {
    expect(key('z', { ctrlKey: true })).toBe('Ctrl+Z');
    expect(key('z', { ctrlKey: true, shiftKey: true })).toBe('Ctrl+Shift+Z');
    expect(key('Home', { altKey: true })).toBe('Alt+Home');
  });
});

// Each row: the layout, the sign and the place of a key, what is held, and what it may mean.
test.each<[string, string, string, Partial<KeyboardEvent>, string[]]>([
  ['English', 'h', 'KeyH', {}, ['H']],
  ['Russian', 'р', 'KeyH', {}, ['Р', 'H']],
  ['Russian', 'я', 'KeyZ', { ctrlKey: true }, ['Ctrl+Я', 'Ctrl+Z']],
  ['Greek', 'Κ', 'KeyK', { ctrlKey: true, shiftKey: true }, ['Ctrl+Shift+Κ', 'Ctrl+Shift+K']],
  ['Hebrew', '/', 'KeyQ', {}, ['/', 'Q']],
  ['French', 'a', 'KeyQ', {}, ['A']],
  ['French', '&', 'Digit1', {}, ['&', '1']],
  ['French', '1', 'Digit1', { shiftKey: true }, ['1']],
  ['French', '-', 'Digit6', {}, ['-', '6']],
  ['German', '/', 'Digit7', { shiftKey: true }, ['/']],
  ['German', 'z', 'KeyY', { ctrlKey: true }, ['Ctrl+Z']],
  ['any', ' ', 'Space', {}, ['Space']],
])('on a keyboard that is %s, %s means what stands there', (_, sign, code, held, names) => {
  const event = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false, ...held };
  expect(keyNames({ ...event, key: sign, code })).toEqual(names);
});

test('a keycap is in the language in use', () => {
  expect(keyText('Ctrl+Enter')).toBe('Ctrl Enter');
  expect(keyText('Ctrl++')).toBe('Ctrl +');
  expect(keyText('+')).toBe('+');
  speak('de');
  expect(keyText('Ctrl+Z')).toBe('Strg Z');
  expect(keyText('Space')).toBe('Leertaste');
});

test('a screen takes its verbs with it when it goes', () => {
  const away = register({ id: 'a', run: () => undefined }, [{ id: 'b', run: () => undefined }]);
  expect(get(verbs).map((verb) => verb.id)).toEqual(['a', 'b']);
  away();
  expect(get(verbs)).toEqual([]);
});

test('what is offered above a screen comes before the verbs of a screen that is drawn later', () => {
  const away = [
    register({ id: 'undo', run: () => undefined, label: () => 'put back', above: true }),
    register({ id: 'undo', run: () => undefined, label: () => 'the screen’s', enabled: () => false }),
  ];
  expect(get(verbs).at(-1)?.label?.()).toBe('put back');
  away[0]?.();
  expect(get(verbs).at(-1)?.label?.()).toBe('the screen’s');
  away[1]?.();
});

test('Ctrl with plus, minus and nought zooms, and nothing else does', () => {
  const way = (pressed: string, held: Partial<KeyboardEvent> = { ctrlKey: true }): unknown =>
    zoomKey({ key: pressed, ctrlKey: false, metaKey: false, altKey: false, ...held } as KeyboardEvent);
  expect(['+', '=', '-', '0', '1'].map((one) => way(one))).toEqual(['in', 'in', 'out', 'reset', undefined]);
  expect([way('+', {}), way('-', { ctrlKey: true, altKey: true })]).toEqual([undefined, undefined]);
  expect(way('0', { metaKey: true })).toBe('reset');
});
