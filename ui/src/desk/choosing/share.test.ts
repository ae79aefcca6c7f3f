// Why a turn is longer or shorter, and its part of the usual turn, as people read them.
import { afterEach, expect, it } from 'vitest';
import { speak } from '../../lib/words';
import { factorText, shareText } from './share';

afterEach(() => speak('en'));

it("says a part of the usual turn as a number of the reader's language, with its reason", () => {
  const agreed = { is: 'agreed', percent: 150, reason: 'a new job' } as const;
  expect([factorText(null), factorText(agreed), shareText(agreed)]).toEqual([
    'usual',
    '×1.5',
    '×1.5 · a new job',
  ]);
  expect(shareText({ is: 'asked', minutes: 40 })).toBe('asked for 40 min');
  speak('de');
  expect([factorText(agreed), shareText({ ...agreed, percent: 75 })]).toEqual(['×1,5', '×0,75 · a new job']);
});
