// What is typed is read by the desk; answers may come late and in any order.
import { expect, test } from 'vitest';
import type { Meaning } from './generated/Meaning';
import { Typing } from './typing.svelte';

const value = (of: string): Meaning => ({ is: 'value', value: of });

/** A desk that answers when it is told to. */
function desk(): {
  typing: Typing;
  asked: [string, string][];
  answer: (at: number, meaning: Meaning) => void;
} {
  const asked: [string, string][] = [];
  const answers: ((meaning: Meaning) => void)[] = [];
  const typing = new Typing((text, from) => {
    asked.push([text, from]);
    return new Promise((resolve) => answers.push(resolve));
  });
  return { typing, asked, answer: (at, meaning) => answers[at]?.(meaning) };
}

test('the answer to an older text is not taken for that of the newer one', async () => {
  const { typing, answer } = desk();
  typing.type('1', '18:00');
  typing.type('19', '18:00');
  expect(typing.value).toBeUndefined();
  answer(1, value('19:00'));
  await typing.known;
  expect(typing.value).toBe('19:00');
  answer(0, value('01:00'));
  await Promise.resolve();
  expect(typing.value).toBe('19:00');
});

test('a shift counts from what the field had before anything was typed', () => {
  const { typing, asked } = desk();
  typing.type('+3', '18:00');
  typing.type('+30', '18:03');
  typing.drop();
  typing.type('+5', '18:30');
  expect(asked).toEqual([
    ['+3', '18:00'],
    ['+30', '18:00'],
    ['+5', '18:30'],
  ]);
});

test('an emptied field means nothing, and nobody is asked', () => {
  const { typing, asked } = desk();
  typing.type('  ', '18:00');
  expect([typing.value, asked.length]).toEqual(['', 0]);
});

test('whoever waits for an older answer waits for the newer one', async () => {
  const { typing, answer } = desk();
  typing.type('1', '18:00');
  const known = typing.known;
  typing.type('19', '18:00');
  answer(0, value('01:00'));
  answer(1, value('19:00'));
  await known;
  expect(typing.value).toBe('19:00');
  typing.type('', '18:00');
  await typing.known;
  expect(typing.value).toBe('');
});

test('a field that was left shows its value, whatever answer still comes', async () => {
  const { typing, answer } = desk();
  typing.type('19', '18:00');
  const known = typing.known;
  typing.drop();
  answer(0, value('19:00'));
  await known;
  expect([typing.text, typing.value]).toEqual([undefined, undefined]);
});
