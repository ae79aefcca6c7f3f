// What those who ring are told of a live view.
import { describe, expect, it } from 'vitest';
import { liveSamples } from '../../lib/live/samples-live';
import { heardOf } from './heard';

const sample = (name: string) => {
  const live = liveSamples[name]?.();
  if (!live) throw new Error(`no sample ${name}`);
  return live;
};

describe('what those who ring are told', () => {
  it('is the running phase, and whether the round goes on', () => {
    const told = { of: '4/2', kind: 'turn', face: 'running', left: 269.4, counts: true, turnsToCome: true };
    expect(heardOf(sample('turn'), 1, 269.4)).toEqual(told);
  });

  it('is nothing in a rehearsal, before, after, and while a question is open', () => {
    expect(heardOf(sample('turn'), 60, 1)).toBeUndefined();
    for (const name of ['waiting', 'done', 'away']) expect(heardOf(sample(name), 1, 1)).toBeUndefined();
  });
});
