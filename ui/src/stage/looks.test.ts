// Every kind of step and every state of its clock has a face of its own on the wall.
import { beforeEach, describe, expect, it } from 'vitest';
import type { FaceWord } from '../lib/generated/FaceWord';
import type { NextView } from '../lib/generated/NextView';
import type { RoleView } from '../lib/generated/RoleView';
import type { StageStep } from '../lib/generated/StageStep';
import { nextName, rolesText, speaksInRooms, speaksText, stepName } from '../lib/live/says';
import { stageSample } from '../lib/samples/samples';
import { speak } from '../lib/words';
import { briefName, hadWords } from './had';
import { faceWord, handsOverTo, lookOf } from './looks';
import { closing } from './overtime';

/** A step of a sample, or one like it. */
const step = (name: string, changes: Partial<StageStep> = {}): StageStep => {
  const [sample, like] = LIKE[name] ?? [name, {}];
  const { scene } = stageSample(sample);
  if (scene.is !== 'running') throw new Error(name);
  return { ...scene, ...like, ...changes };
};
const toCommit: NextView = { kind: 'phase', title: 'Commit', client: null, set: null, length: 180 };
const toBreak: NextView = { kind: 'break', title: 'Break', client: null, set: null, length: 600 };
/** Steps that differ from a sample in what the test is about. */
const LIKE: Record<string, [string, Partial<StageStep>]> = {
  still: ['gap', { next: toBreak }],
  buffer: ['item', { kind: 'buffer', title: '' }],
  'catch-up': ['item', { kind: 'catch_up', title: '' }],
  'over-phase': ['over', { speaks: 'coaches', next: toCommit }],
  'over-silence': ['silence', { left: -14, face: 'over', next: toCommit }],
  'rooms-over': ['rooms', { left: -20, face: 'over', next: toCommit }],
};
beforeEach(() => speak('en'));

describe('the look', () => {
  it.each([
    ['turn', 'turn'],
    ['item', 'item'],
    ['silence', 'silence'],
    ['still', 'silence'],
    ['gap', 'handover'],
    ['break', 'break'],
    ['buffer', 'buffer'],
    ['evaluation', 'evaluation'],
    ['catch-up', 'catch_up'],
    ['rooms', 'turn'],
    ['rooms-gap', 'silence'],
  ])('of %s is %s', (name, look) => expect(lookOf(step(name))).toBe(look));

  it('hands over only from a turn to a turn', () => {
    expect(handsOverTo(step('gap'))).toBe('Pavel');
    expect(handsOverTo(step('gap', { former: null }))).toBeNull();
    expect(handsOverTo(step('still'))).toBeNull();
    expect(handsOverTo(step('break'))).toBeNull();
  });
});

describe('the word of the clock', () => {
  const FACES: FaceWord[] = ['soon', 'warning', 'range', 'grace', 'held'];

  it.each(['turn', 'item', 'silence', 'gap', 'break', 'buffer', 'evaluation'])(
    'is another one for every state of %s, in both languages',
    (name) => {
      for (const language of ['en', 'de']) {
        speak(language);
        const words = FACES.map((face) => faceWord(step(name, { face })));
        expect(new Set(words).size).toBe(FACES.length);
        expect(words.filter((word) => word === '' || word.startsWith('stage-'))).toEqual([]);
      }
    },
  );

  it('is none while there is time', () => expect(faceWord(step('turn'))).toBe(''));

  it('asks nobody to finish a sentence who is not speaking', () => {
    expect(faceWord(step('turn', { face: 'grace' }))).toBe('Finish your sentence');
    expect(faceWord(step('silence', { face: 'grace' }))).not.toContain('sentence');
    expect(faceWord(step('evaluation', { face: 'grace' }))).not.toContain('sentence');
  });
});

describe('overtime', () => {
  it('asks whoever speaks to finish, and nobody in a silence', () => {
    expect(closing(step('over-phase', { speaks: 'client' })).now).toContain('Noah, finish');
    expect(closing(step('over-phase')).now).toBe('Finish this thought. Then comes Commit.');
    expect(closing(step('over-silence')).now).toBe('Then comes Commit.');
  });
});

describe('gentle manners', () => {
  it('ask for what the desk says: a last word, this thought, or nothing', () => {
    const words = (last_word: StageStep['last_word']): string => faceWord(step('over', { last_word }));
    expect(words('word')).toBe('A last word');
    expect(words('thought')).toBe('Finish this thought');
    expect(words('rest')).toBe('We go on when you are ready');
    expect(faceWord(step('over'))).toBe('');
  });
});

describe('rooms', () => {
  it('are nobody’s turn alone: no client is named who is not meant', () => {
    const last = step('rooms', {
      next: { kind: 'gap', title: 'Move on', client: null, set: null, length: 120 },
    });
    expect(closing(last).now).toBe('Each room finishes its last sentence. Then comes Move on.');
    expect(closing(step('rooms-over', { speaks: 'client' })).now).toBe(
      'Finish this thought. Then comes Commit.',
    );
    expect(speaksInRooms('client')).toBe('The client speaks. The others listen.');
  });

  it('say which set comes next', () => {
    expect(nextName(step('rooms-gap').next)).toBe('Round 2');
    expect(stepName('set', 'Triads', null, 3)).toBe('Round 3');
  });
});

it('roles stand in one line, one or several people each', () => {
  const roles: RoleView[] = [
    { role: 'observer', names: ['Rosa', 'Marta'] },
    { role: 'timekeeper', names: ['Tariq'] },
    { role: 'scribe', names: ['Noah'] },
  ];
  expect(rolesText(roles)).toBe('Observers Rosa, Marta · Timekeeper Tariq · Scribe Noah');
});

describe('who may speak', () => {
  it('says how the client is out of it: by turning away in the room, by the camera in a call', () => {
    expect(speaksText('coaches_behind', 'Ines')).toContain('Ines turns away');
    expect(speaksText('coaches_behind', 'Ines', true)).toContain('camera off');
    expect(speaksText('coaches', 'Ines', true)).toBe(speaksText('coaches', 'Ines'));
  });
});

it('the turn before is told with its time, or with thanks where digits are not wanted', () => {
  expect(hadWords({ client: 'Ines', real: 1330 }, true)).toBe('Ines had 22\u00a0min 10\u00a0s');
  expect(hadWords({ client: 'Ines', real: 1330 }, false)).toBe('Thank you, Ines');
  expect(hadWords({ client: 'Ines', real: null }, true)).toBe('Thank you, Ines');
});

it('a long name is cut by itself in the first line, and never inside a letter', () => {
  expect(briefName('Ines')).toBe('Ines');
  expect(briefName('e\u0301'.repeat(40))).toBe(`${'e\u0301'.repeat(19)}…`);
});
