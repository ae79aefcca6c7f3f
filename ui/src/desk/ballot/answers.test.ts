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

  it('is filled by one answer or one word, and by nothing less', () => {
    const answers = new Answers(2);
    answers.sentence = ' \n';
    expect(answers.filled).toBe(false);
    answers.ratings[1] = 1;
    expect(answers.filled).toBe(true);
    answers.wipe();
    expect(answers.filled).toBe(false);
    answers.sentence = 'Thank you.';
    expect(answers.filled).toBe(true);
  });

  it('goes on with what was filled in before', () => {
    const answers = new Answers(3, { ratings: [5, null], sentence: 'So far' });
    expect(answers.sheet()).toEqual({ ratings: [5, null, null], sentence: 'So far' });
    answers.wipe();
    expect(answers.filled).toBe(false);
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
