import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Intent } from '../../lib/generated/Intent';
import type { LiveView } from '../../lib/generated/LiveView';
import { carryBy } from '../sending';
import { goOnOrNext, skip } from './acts';
import { liveVerbs, type Openers } from './verbs';

const view = (resume: boolean): LiveView =>
  ({ now: { step: 3, phase: 1 }, verbs: { next: true, resume, hold: !resume } }) as LiveView;

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

test('two quick presses end one phase, and skip one turn', () => {
  const sent: string[] = [];
  carryBy((intent) => {
    if ('do' in intent) sent.push(intent.do);
    return Promise.resolve({ is: 'done' });
  });
  const phase = (at: number): LiveView => ({ ...view(false), now: { step: 3, phase: at } }) as LiveView;
  goOnOrNext(phase(1));
  vi.advanceTimersByTime(150);
  // The next phase is drawn already when the thumb comes down again.
  goOnOrNext(phase(2));
  expect(sent).toEqual(['next']);
  skip(phase(2));
  skip(phase(3));
  expect(sent).toEqual(['next', 'skip']);
  vi.advanceTimersByTime(400);
  goOnOrNext(phase(2));
  expect(sent).toEqual(['next', 'skip', 'next']);
});

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
