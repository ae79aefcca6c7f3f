// Refusals travel with texts and are said with counts, dates and lengths.
import { afterEach, expect, test } from 'vitest';
import { refusalText, sentenceArgs } from './refusals';
import { speak, t } from './words';

afterEach(() => speak('en'));

test('a count chooses the right form, though it travels as a text', () => {
  const one = { key: 'refusal-meeting-too-long', args: { most: '1' } };
  expect(refusalText(one)).toBe('A meeting can last 1 hour at most. Please set an earlier end.');
  speak('de');
  const eight = { key: 'refusal-meeting-too-long', args: { most: '8' } };
  expect(refusalText(eight)).toBe(
    'Ein Treffen kann höchstens 8 Stunden dauern. Bitte das Ende früher setzen.',
  );
});

test('lengths in seconds become minutes and seconds, others stay as they are', () => {
  const args = { count: '12', each: '180', total: '36:00', room: '1200' };
  expect(refusalText({ key: 'refusal-not-fit', args })).toBe(
    '12 × 3:00 = 36:00 does not fit into 20:00. Please decide how to start.',
  );
});

test('a reason names its date in words', () => {
  const owed = { key: 'why-owed', args: { date: '2026-02-05' } };
  expect(refusalText(owed)).toBe('no turn on 5 February');
  speak('de');
  expect(refusalText(owed)).toBe('am 5. Februar kein Anliegen');
});

test('a name that is a number stays a name', () => {
  expect(sentenceArgs({ name: '7' })).toEqual({ name: '7' });
});

test('only a name that runs from right to left is kept apart from its sentence', () => {
  expect(t('reorder-grip', { name: 'Ines' })).toBe('Move Ines');
  expect(t('reorder-grip', { name: 'نور' })).toBe('Move \u2068نور\u2069');
  expect(t('desk-meeting-number', { number: 4 })).toBe('Meeting 4');
});

test('an unknown key is shown as itself, an unknown language is English', () => {
  const unknown = 'no-such-key';
  expect(t(unknown)).toBe(unknown);
  speak('xx');
  expect(t('desk-save')).toBe('Save');
});
