// Why a turn is longer or shorter, and its part of the usual turn, as people read them.
import { afterEach, expect, it } from 'vitest';
import { speak } from '../../lib/words';
import { factorText, shareText } from './share';

afterEach(() => speak('en'));

it('says a part of the usual turn as a person says it, with its reason', () => {
  const agreed = { is: 'agreed', percent: 150, reason: 'a new job' } as const;
  const told = (percent: number): string[] => [
    factorText({ ...agreed, percent }),
    shareText({ ...agreed, percent }),
  ];
  expect(factorText(null)).toBe('usual');
  expect(told(50)).toEqual(['half', 'half the usual time · a new job']);
  expect(told(150)).toEqual(['one and a half', 'one and a half times the usual time · a new job']);
  expect(told(200)).toEqual(['double', 'twice the usual time · a new job']);
  expect(told(125)).toEqual(['1.25 times', '1.25 times the usual time · a new job']);
  expect(shareText({ is: 'asked', minutes: 40 })).toBe('asked for 40 min');
  speak('de');
  expect(told(150)).toEqual(['anderthalbfach', 'anderthalbmal die übliche Zeit · a new job']);
  expect(told(75)).toEqual(['0,75-fach', '0,75-mal die übliche Zeit · a new job']);
});
