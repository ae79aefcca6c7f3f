// Dates are days: no zone may move them, and each language writes them in its own way.
import { afterEach, describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayOf,
  dayTyped,
  daysBetween,
  decimal,
  fullDate,
  itIs,
  longDate,
  monthGrid,
  movedEnd,
  nearestQuarter,
  shortDate,
  spokenDate,
  timeText,
  weekdayDate,
  weekdays,
  weekdaysShort,
} from './dates';
import { writeAs } from './region';
import { speak } from './words';

const BRITISH = {
  region: 'united_kingdom',
  forms: 'en-GB',
  hours: 'twenty_four',
  sunday_first: false,
} as const;
const AMERICAN = { region: 'united_states', forms: 'en-US', hours: 'capital', sunday_first: true } as const;
const AUSTRIAN = { region: 'austria', forms: 'de-AT', hours: 'twenty_four', sunday_first: false } as const;

afterEach(() => {
  speak('en');
  writeAs(BRITISH);
});

describe('a date', () => {
  test('is written in the language in use', () => {
    expect(fullDate('2026-03-05')).toBe('Thursday 5 March 2026');
    expect(longDate('2026-03-05')).toBe('Thursday 5 March');
    expect(spokenDate('2026-03-12')).toBe('Thu 12 March 2026');
    speak('de');
    expect(fullDate('2026-03-05')).toBe('Donnerstag, 5. März 2026');
    expect(longDate('2026-03-05')).toBe('Donnerstag, 5. März');
    expect(spokenDate('2026-03-12')).toBe('Do., 12. März 2026');
  });

  test('carries its year only when it is another one', () => {
    expect(shortDate('2026-02-05', '2026-03-02')).toBe('5 February');
    expect(shortDate('2025-12-11', '2026-03-02')).toBe('11 December 2025');
  });

  test('that does not exist is no day and is shown as it was typed', () => {
    expect(dayOf('2026-02-31')).toBeUndefined();
    expect(longDate('2026-02-31')).toBe('2026-02-31');
    expect(longDate('')).toBe('');
    expect(spokenDate('0026-01-06')).toBe('0026-01-06');
  });

  test('is as many days away as the calendar says, also over a change of the clock', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-03-02', '2026-03-01')).toBe(-1);
    expect(daysBetween('2026-03-02', 'soon')).toBeUndefined();
  });
});

test('the week begins on Monday', () => {
  expect(weekdays()[0]).toBe('Monday');
  speak('de');
  expect(weekdays()[6]).toBe('Sonntag');
});

test('decimals follow the language', () => {
  expect(decimal(4.1667)).toBe('4.2');
  speak('de');
  expect(decimal(4.5)).toBe('4,5');
});

describe('a start that moves', () => {
  test.each([
    ['18:00', '20:00', '16:48', '18:48'],
    ['18:00', '20:00', '23:00', '01:00'],
    ['22:30', '00:30', '18:00', '20:00'],
    ['18:00', '', '19:00', ''],
  ])('takes its end with it: %s to %s, now %s', (starts, ends, now, moved) => {
    expect(movedEnd(starts, ends, now)).toBe(moved);
  });
});

test('a day of another year has its year', () => {
  itIs('2026-11-30');
  expect([longDate('2026-12-28'), longDate('2024-01-03')]).toEqual([
    'Monday 28 December',
    'Wednesday 3 January 2024',
  ]);
  expect([weekdayDate('2026-03-05'), weekdayDate('2028-02-29')]).toEqual([
    'Thu 5 March',
    'Tue 29 February 2028',
  ]);
  itIs('');
});

test('a day stands in a field so that nobody takes the month for it', () => {
  expect([dayTyped('2026-12-05'), dayTyped('soon'), dayTyped('')]).toEqual(['5 Dec 2026', 'soon', '']);
  speak('de');
  expect(dayTyped('2026-12-05')).toBe('05.12.2026');
});

test('a month is six weeks from a Monday on, and another month keeps the day it can', () => {
  const grid = monthGrid('2026-03-05');
  expect([grid[0], grid[41], grid.length]).toEqual(['2026-02-23', '2026-04-05', 42]);
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2026-03-31', -13)).toBe('2025-02-28');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
});

describe('a region', () => {
  test('writes dates in its own order', () => {
    writeAs(AMERICAN);
    expect(fullDate('2026-03-05')).toBe('Thursday, March 5, 2026');
    expect(spokenDate('2026-03-05')).toBe('Thu, March 5, 2026');
    expect(dayTyped('2026-12-05')).toBe('Dec 5, 2026');
    speak('de');
    // Its forms are not those of the language in use.
    expect(longDate('2026-03-05')).toBe('Donnerstag, 5. März');
    writeAs(AUSTRIAN);
    expect(longDate('2026-01-09')).toBe('Freitag, 9. Jänner');
  });

  test.each([
    ['00:05', '00:05', '12:05 AM', '12:05 am'],
    ['09:30', '09:30', '9:30 AM', '9:30 am'],
    ['12:00', '12:00', '12:00 PM', '12:00 pm'],
    ['19:45', '19:45', '7:45 PM', '7:45 pm'],
    ['', '', '', ''],
    ['soon', 'soon', 'soon', 'soon'],
  ])('counts the hours of %s in its own way', (time, british, american, australian) => {
    const plain = (): string => timeText(time).replace('\u00a0', ' ');
    expect(plain()).toBe(british);
    writeAs(AMERICAN);
    expect(plain()).toBe(american);
    writeAs({ ...BRITISH, region: 'australia', hours: 'small' });
    expect(plain()).toBe(australian);
  });

  test('begins the week with its own day', () => {
    expect([weekdaysShort()[0], monthGrid('2026-03-05')[0]]).toEqual(['Mon', '2026-02-23']);
    writeAs(AMERICAN);
    expect([weekdaysShort()[0], monthGrid('2026-03-05')[0]]).toEqual(['Sun', '2026-03-01']);
    expect(monthGrid('2026-02-05')[0]).toBe('2026-02-01');
    expect(monthGrid('2026-08-05')[0]).toBe('2026-07-26');
  });
});

test('the list of times opens at the quarter that is not later', () => {
  expect(['19:44', '00:10', '', '23:59'].map(nearestQuarter)).toEqual(['19:30', '00:00', '18:00', '23:45']);
});
