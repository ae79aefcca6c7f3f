// Refusals travel with texts and are said with counts, dates and lengths.
import { afterEach, expect, test } from 'vitest';
import type { Refusal } from './generated/Refusal';
import { refusalText, sentenceArgs } from './refusals';
import { speak, t } from './words';

type Said = Pick<Refusal, 'key' | 'args'>;

afterEach(() => speak('en'));

test('a count chooses the right form, though it travels as a text', () => {
  const one: Said = { key: 'refusal-meeting-too-long', args: { most: '1' } };
  expect(refusalText(one)).toBe('A meeting can last 1 hour at most. Please set an earlier end.');
  speak('de');
  const eight: Said = { key: 'refusal-meeting-too-long', args: { most: '8' } };
  expect(refusalText(eight)).toBe(
    'Ein Treffen kann höchstens 8 Stunden dauern. Bitte das Ende früher setzen.',
  );
});

test('lengths in seconds become minutes and seconds, others stay as they are', () => {
  const args = { count: '12', each: '180', total: '36:00', room: '1200' };
  expect(refusalText({ key: 'refusal-choose-short', args })).toBe(
    '12 × 3:00 = 36:00 does not fit into 20:00. Please choose fewer clients, or end something earlier.',
  );
});

test('a reason names its months in words, or its days', () => {
  const owed: Said = {
    key: 'why-owed-and-first',
    args: { when: 'months:2026-03-05,2026-04-02', first: 'years:2025-06-05' },
  };
  const weekly: Said = { key: 'why-owed', args: { when: 'days:2026-03-05,2026-03-12' } };
  const since: Said = { key: 'why-owed-since', args: { since: 'months:2026-01-08' } };
  const sinceDay: Said = { key: 'why-no-turn-since', args: { since: 'days:2026-01-08' } };
  expect(refusalText(owed)).toBe('no turn in March and April; last first in June 2025');
  expect(refusalText(weekly)).toBe('no turn on 5 March and 12 March');
  expect(refusalText(since)).toBe('no turn since January');
  expect(refusalText(sinceDay)).toBe('no turn since 8 January');
  speak('de');
  expect(refusalText(owed)).toBe('im März und April kein Anliegen; zuletzt im Juni 2025 zu Beginn');
  expect(refusalText(weekly)).toBe('am 5. März und 12. März kein Anliegen');
  expect(refusalText(since)).toBe('seit Januar kein Anliegen');
  expect(refusalText(sinceDay)).toBe('seit dem 8. Januar kein Anliegen');
});

test('a name that is a number stays a name', () => {
  expect(sentenceArgs({ name: '7' })).toEqual({ name: '7' });
});

test('only a name that runs from right to left is kept apart from its sentence', () => {
  expect(t('reorder-grip', { name: 'Ines' })).toBe('Move Ines');
  expect(t('reorder-grip', { name: 'نور' })).toBe('Move \u2068نور\u2069');
  expect(t('desk-meeting-number', { number: 4 })).toBe('Meeting 4');
});

test('an unknown language is English', () => {
  speak('xx');
  expect(t('desk-save')).toBe('Save');
});

test('a date that could be two is told with both of them', () => {
  const args = { one: '2026-01-06', other: '2026-06-01' };
  expect(refusalText({ key: 'refusal-date-ambiguous', args })).toContain('6 January 2026 or 1 June 2026');
});
