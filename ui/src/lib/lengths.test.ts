// Lengths as texts: a difference is said in minutes, and in hours from an hour on, as on paper.
import { afterEach, expect, it } from 'vitest';
import { span } from './lengths';
import { speak } from './words';

afterEach(() => speak('en'));

it('says a difference in hours from an hour on', () => {
  const told = [60, -240, 3569, 3570, -57_180].map(span);
  expect(told).toEqual(['1 minute', '4 minutes', '59 minutes', '1 h 0 min', '15 h 53 min']);
  speak('de');
  expect(span(57_180)).toBe('15 Std. 53 Min.');
});
