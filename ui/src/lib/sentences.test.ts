// Sentences come with typed arguments and are said with counts, dates and lengths.
import { afterEach, expect, test } from 'vitest';
import type { Arg } from './generated/Arg';
import type { DatesWord } from './generated/DatesWord';
import type { MessageKey } from './generated/MessageKey';
import type { Sentence } from './generated/Sentence';
import { sentenceArgs, sentenceText } from './sentences';
import { speak, t } from './words';

afterEach(() => speak('en'));

const sentence = (key: MessageKey, args: Sentence['args']): Sentence => ({ key, args });
const count = (value: number): Arg => ({ is: 'count', value });
const length = (seconds: number): Arg => ({ is: 'length', seconds });
const dates = (how: DatesWord, ...dates: string[]): Arg => ({ is: 'dates', dates, how });

test('a count chooses the right form', () => {
  const one = sentence('refusal-meeting-too-long', { most: count(1) });
  expect(sentenceText(one)).toBe('A meeting can last 1 hour at most. Please set an earlier end.');
  speak('de');
  const eight = sentence('refusal-meeting-too-long', { most: count(8) });
  expect(sentenceText(eight)).toBe(
    'Ein Treffen kann höchstens 8 Stunden dauern. Bitte das Ende früher setzen.',
  );
});

test('lengths have their unit', () => {
  const args = { count: count(12), each: length(180), total: length(2160), available: length(1200) };
  expect(sentenceText(sentence('refusal-choose-short', args))).toBe(
    '12 × 3\u00a0min = 36\u00a0min does not fit into 20\u00a0min. Please choose fewer clients, or end something earlier.',
  );
});

test('a reason names its months in words, or its days', () => {
  const owed = sentence('why-owed-and-first', {
    when: dates('months', '2026-03-05', '2026-04-02'),
    first: dates('years', '2025-06-05'),
  });
  const weekly = sentence('why-owed', { when: dates('days', '2026-03-05', '2026-03-12') });
  const sinceMonth: Arg = { is: 'since', date: '2026-01-08', how: 'months' };
  const since = sentence('why-owed-since', { since: sinceMonth });
  const sinceDay = sentence('why-no-turn-since', { since: { is: 'since', date: '2026-01-08', how: 'days' } });
  expect(sentenceText(owed)).toBe('no turn in March and April; last first in June 2025');
  expect(sentenceText(weekly)).toBe('no turn on 5 March and 12 March');
  expect(sentenceText(since)).toBe('no turn since January');
  expect(sentenceText(sinceDay)).toBe('no turn since 8 January');
  speak('de');
  expect(sentenceText(owed)).toBe('im März und April kein Anliegen; zuletzt im Juni 2025 zu Beginn');
  expect(sentenceText(weekly)).toBe('am 5. März und 12. März kein Anliegen');
  expect(sentenceText(since)).toBe('seit Januar kein Anliegen');
  expect(sentenceText(sinceDay)).toBe('seit dem 8. Januar kein Anliegen');
});

test('a name that is a number stays a name', () => {
  const named = sentence('reorder-grip', { name: { is: 'name', name: '7' } });
  expect(sentenceArgs(named)).toEqual({ name: '7' });
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
  const day = (date: string): Arg => ({ is: 'date', date, year: true });
  const args = { one: day('2026-01-06'), other: day('2026-06-01') };
  expect(sentenceText(sentence('refusal-date-ambiguous', args))).toContain('6 January 2026 or 1 June 2026');
});
