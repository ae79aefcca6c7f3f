// The stage inside the desk: what it shows, and that nothing private can be on it.
import { describe, expect, it } from 'vitest';
import { liveSamples } from '../../lib/live/samples-live';
import { heardOf } from './heard';
import { wallOf } from './wall';

const around = { version: 7, language: 'de', clock_rate: 1, stage_digits: false, stage_blank: false };
const sample = (name: string) => {
  const live = liveSamples[name]?.();
  if (!live) throw new Error(`no sample ${name}`);
  return live;
};

describe('the wall made from a live view', () => {
  it('says whose turn it is, what comes next and when it ends', () => {
    const wall = wallOf(sample('turn'), around);
    expect(wall).toMatchObject({ version: 7, language: 'de', clock_rate: 1, digits: false });
    expect(wall.scene).toMatchObject({
      is: 'running',
      group: 'Linden',
      client: 'Ines',
      kind: 'turn',
      left: 270,
      face: 'running',
      next: { kind: 'phase', title: 'Commit' },
      next_client: 'Pavel',
      ends: '12:00',
    });
  });

  it.each([
    ['waiting', { is: 'idle', group: 'Linden', starts: '09:00' }],
    ['done', { is: 'over', group: 'Linden', ended: '12:03', next: null }],
  ])('%s', (name, scene) => expect(wallOf(sample(name), around).scene).toEqual(scene));

  it('shows a hold while a question is open, and nothing when it is blank', () => {
    expect(wallOf(sample('away'), around).scene).toMatchObject({ face: 'held', counts: false });
    expect(wallOf(sample('turn'), { ...around, stage_blank: true }).scene).toEqual({ is: 'blank' });
  });

  it.each(Object.keys(liveSamples))('has no note, promise or answer on it: %s', (name) => {
    const live = sample(name);
    const secret = (what: string): string => `SECRET ${what}`;
    live.words = {
      member: { id: 1, name: 'Ines' },
      note: secret('note'),
      what: secret('what'),
      by: secret('by'),
    };
    for (const promise of live.follow_up) promise.what = secret('promise');
    live.undo = { key: 'act-next', field: null, args: { name: secret('undo') } };
    // A field that a later version may add does not come along either.
    const later = { answer: secret('answer') };
    if (live.now) {
      Object.assign(live.now, later);
      Object.assign(live.now.next, later);
      live.now.phases.forEach((phase) => Object.assign(phase, later));
    }
    expect(JSON.stringify(wallOf(live, around))).not.toContain('SECRET');
  });
});

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
