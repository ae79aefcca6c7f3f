// A sheet of answers: left out is not zero, and wiped is wiped.
import { describe, expect, it } from 'vitest';
import { Answers } from './answers';

describe('answers', () => {
  it('hands in what was left out as none and a blank sentence as empty', () => {
    const answers = new Answers(4);
    answers.ratings[1] = 4;
    answers.sentence = '  \n ';
    expect(answers.sheet()).toEqual({ ratings: [null, 4, null, null], sentence: '' });
  });

  it('hands out a copy, so that wiping does not empty what is being sent', () => {
    const answers = new Answers(2);
    answers.ratings[0] = 5;
    answers.sentence = ' Thank you. ';
    const sheet = answers.sheet();
    answers.wipe();
    expect(sheet).toEqual({ ratings: [5, null], sentence: 'Thank you.' });
    expect(answers.sheet()).toEqual({ ratings: [null, null], sentence: '' });
  });
});
