// What those who ring are told of a live view.
import { describe, expect, it } from 'vitest';
import { screenOf } from '../../lib/samples/samples';
import { heardOf } from './heard';

const sample = (name: string) => screenOf(name, 'live');

describe('what those who ring are told', () => {
  it('is the running phase, and whether the round goes on', () => {
    const told = { of: '3/0', kind: 'turn', face: 'running', left: 109.4, counts: true, turnsToCome: true };
    expect(heardOf(sample('turn'), 1, 109.4)).toEqual(told);
  });

  it('is nothing in a rehearsal, before, after, and while a question is open', () => {
    expect(heardOf(sample('turn'), 60, 1)).toBeUndefined();
    for (const name of ['waiting', 'away']) expect(heardOf(sample(name), 1, 1)).toBeUndefined();
    expect(heardOf({ ...sample('turn'), state: 'over' }, 1, 1)).toBeUndefined();
  });
});
