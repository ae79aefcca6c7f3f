// Lengths as texts: with their unit, as on paper; a difference is said in minutes, and in hours from an hour on.
import { afterEach, expect, it } from 'vitest';
import { aboutText, minutesBrief, minutesText, span } from './lengths';
import { speak } from './words';

afterEach(() => speak('en'));

const DAY = 24 * 60 * 60;

it('says a length with its unit', () => {
  const told = [0, 30, 60, 270, 470, 1320, 8520, 2 * DAY, -90, 18.4 * DAY].map(minutesText);
  expect(told.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
    '0 min',
    '30 s',
    '1 min',
    '4½ min',
    '7 min 50 s',
    '22 min',
    '142 min',
    '2 days',
    '−1½ min',
    '18 days',
  ]);
  speak('de');
  expect(minutesText(1320)).toBe('22\u00a0Min.');
  expect(minutesText(470)).toBe('7\u00a0Min. 50\u00a0Sek.');
});

it('says about how long to the half minute', () => {
  const told = [20, 61, 80, 1535, -1535].map(aboutText).map((text) => text.replaceAll('\u00a0', ' '));
  expect(told).toEqual(['20 s', '1 min', '1½ min', '25½ min', '−25½ min']);
});

it('says minutes alone where their unit stands beside them', () => {
  expect([0, 30, 60, 270, 290].map(minutesBrief)).toEqual(['0', '0:30', '1', '4½', '4:50']);
});

it('says a difference in hours from an hour on', () => {
  const told = [60, -240, 3569, 3570, -57_180].map(span);
  expect(told).toEqual(['1 minute', '4 minutes', '59 minutes', '1 h 0 min', '15 h 53 min']);
  speak('de');
  expect(span(57_180)).toBe('15 Std. 53 Min.');
});
