import { expect, test } from 'vitest';
import type { Intent } from '../../lib/generated/Intent';
import type { LiveView } from '../../lib/generated/LiveView';
import { carryBy } from '../sending';
import { goOnOrNext } from './acts';
import { liveVerbs, type Openers } from './verbs';

const view = (resume: boolean): LiveView =>
  ({ now: { step: 3, phase: 1 }, verbs: { next: true, resume, hold: !resume } }) as LiveView;

test.each([
  [true, 'resume'],
  [false, 'next'],
])('on hold (%j) the main act is %s', (held, act) => {
  const sent: Intent[] = [];
  carryBy((intent) => {
    sent.push(intent);
    return Promise.resolve({ is: 'done' });
  });
  goOnOrNext(view(held));
  expect(sent.map((intent) => ('do' in intent ? intent.do : ''))).toEqual([act]);
});

test.each([true, false])('the arrow is next on hold alone (%j): a stray one ends no turn', (held) => {
  const verbs = liveVerbs(
    'running',
    () => view(held),
    () => undefined as never,
    {} as Openers,
  );
  expect(verbs.find((verb) => verb.key === 'ArrowRight')?.enabled?.()).toBe(held);
});
