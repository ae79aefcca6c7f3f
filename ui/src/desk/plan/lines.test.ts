import { describe, expect, it } from 'vitest';
import { typedLength } from './lines';

describe('a length that is to be changed', () => {
  it.each([
    [300, '5'],
    [330, '5:30'],
    [65, '1:05'],
    [4500, '75'],
  ])('of %i seconds stands in the field as it is typed', (seconds, text) => {
    expect(typedLength(seconds)).toBe(text);
  });
});
