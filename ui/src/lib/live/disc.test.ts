// The disc's geometry: it starts full, empties clockwise from twelve o'clock and ends empty.
import { describe, expect, it } from 'vitest';
import { drawnShare, leftPath, onEdge } from './disc';

describe('the disc', () => {
  it('knows twelve, three, six and nine o’clock', () => {
    expect([0, 0.25, 0.5, 0.75].map((turn) => onEdge(turn, 80))).toEqual([
      [100, 20],
      [180, 100],
      [100, 180],
      [20, 100],
    ]);
  });

  it('is empty at zero and in overtime', () => {
    expect(leftPath(0, 86, 58)).toBe('');
    expect(leftPath(-1, 86, 58)).toBe('');
    expect(leftPath(Number.NaN, 86, 58)).toBe('');
  });

  it('is two whole circles when nothing has passed', () => {
    expect(leftPath(1, 86, 58).match(/M/g)).toHaveLength(2);
    expect(leftPath(1, 86, 0).match(/M/g)).toHaveLength(1);
  });

  it('leaves the last quarter, from nine to twelve o’clock, when three quarters have passed', () => {
    expect(leftPath(0.25, 80, 40)).toBe('M20 100A80 80 0 0 1 100 20L100 60A40 40 0 0 0 60 100Z');
    expect(leftPath(0.25, 80, 0)).toBe('M20 100A80 80 0 0 1 100 20L100 100Z');
  });

  it('takes the long way round while more than half is left', () => {
    expect(leftPath(0.75, 80, 0)).toBe('M180 100A80 80 0 1 1 100 20L100 100Z');
    expect(leftPath(0.5, 80, 0)).toContain(' 0 0 1 ');
  });

  it('moves in steps when motion is not welcome, and is not empty before the end', () => {
    expect(drawnShare(0.45, false)).toBe(0.45);
    expect(drawnShare(0.45, true)).toBeCloseTo(11 / 24);
    expect(drawnShare(0.001, true)).toBeCloseTo(1 / 24);
    expect(drawnShare(0, true)).toBe(0);
  });
});
