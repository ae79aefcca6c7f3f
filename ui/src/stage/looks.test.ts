// Every kind of step and every state of its clock has a face of its own on the wall.
import { beforeEach, describe, expect, it } from 'vitest';
import type { StageStep } from '../lib/generated/StageStep';
import { sceneOf } from '../lib/live/samples-stage';
import { speaksText } from '../lib/live/says';
import { speak } from '../lib/words';
import { briefName, hadWords } from './had';
import { faceWord, handsOverTo, lookOf } from './looks';
import { closing } from './overtime';

const step = (name: string, changes: Partial<StageStep> = {}): StageStep => {
  const scene = sceneOf(name);
  if (scene.is !== 'running') throw new Error(name);
  return { ...scene, ...changes };
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
    ['buffer', 'spare'],
    ['evaluation', 'evaluation'],
    ['catch-up', 'catch_up'],
  ])('of %s is %s', (name, look) => expect(lookOf(step(name))).toBe(look));

  it('hands over only from a turn to a turn', () => {
    expect(handsOverTo(step('gap'))).toBe('Pavel');
    expect(handsOverTo(step('gap', { former: null }))).toBeNull();
    expect(handsOverTo(step('still'))).toBeNull();
    expect(handsOverTo(step('break'))).toBeNull();
  });
});

describe('the word of the clock', () => {
  const FACES = ['soon', 'warning', 'range', 'grace', 'held'];

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
    expect(closing(step('over-phase', { speaks: 'client' })).now).toContain('Ines, finish');
    expect(closing(step('over-phase')).now).toBe('Finish this thought. Then comes Commit.');
    expect(closing(step('over-silence')).now).toBe('Then comes Commit.');
  });
});

describe('who may speak', () => {
  it('says how the client is out of it: by turning away in the room, by the camera in a call', () => {
    expect(speaksText('coaches_behind', 'Ines')).toContain('Ines turns away');
    expect(speaksText('coaches_behind', 'Ines', true)).toContain('camera off');
    expect(speaksText('coaches', 'Ines', true)).toBe(speaksText('coaches', 'Ines'));
  });
});

it('the turn before is told with its time, or with thanks where digits are not wanted', () => {
  expect(hadWords({ client: 'Ines', real: 1330 }, true)).toBe('Ines had 22:10');
  expect(hadWords({ client: 'Ines', real: 1330 }, false)).toBe('Thank you, Ines');
});

it('a long name is cut by itself in the first line, and never inside a letter', () => {
  expect(briefName('Ines')).toBe('Ines');
  expect(briefName('e\u0301'.repeat(40))).toBe(`${'e\u0301'.repeat(19)}…`);
});
