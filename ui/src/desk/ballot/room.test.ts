import { expect, test } from 'vitest';
import { roomToSay } from './room';

test('the room of the sentence is said at five marks on the way down', () => {
  const said = Array.from({ length: 100 }, (_, typed) => roomToSay(100 - typed, 99 - typed));
  expect(said.filter((room) => room !== undefined)).toEqual([80, 40, 20, 10, 0]);
});

test('a text that is put in passes several marks and is said once, as it is', () => {
  expect(roomToSay(300, 33)).toBe(33);
});

test('nothing is said while a text gets shorter or stays', () => {
  expect(roomToSay(10, 40)).toBeUndefined();
  expect(roomToSay(40, 40)).toBeUndefined();
});
