// Which face a running step has on the wall. The kind of step gives the look (a sign, a fill, a form of the disc),
// its clock gives the state (a word and a mark). Pure, so that every pair can be tested without a window.
//
// Not in here: what is said in overtime (overtime.ts), and how any of it is drawn.
import type { FaceWord } from '../lib/generated/FaceWord';
import type { LastWordWord } from '../lib/generated/LastWordWord';
import type { StageStep } from '../lib/generated/StageStep';
import type { StepWord } from '../lib/generated/StepWord';
import { t } from '../lib/words';

/** How a step looks; each has a sign, a fill and a disc of its own. */
export type Look = 'turn' | 'item' | 'silence' | 'handover' | 'break' | 'buffer' | 'evaluation' | 'catch_up';

const BY_KIND = {
  item: 'item',
  turn: 'turn',
  set: 'turn',
  gap: 'silence',
  break: 'break',
  buffer: 'buffer',
  evaluation: 'evaluation',
  catch_up: 'catch_up',
} satisfies Record<StepWord, Look>;

/** Who comes next, where a turn has ended and another follows at once. */
export const handsOverTo = (step: StageStep): string | null =>
  step.kind === 'gap' && step.former && step.next.kind === 'turn' ? step.next.client : null;

export function lookOf(step: StageStep): Look {
  if (handsOverTo(step) !== null) return 'handover';
  if ((step.kind === 'turn' || step.kind === 'set') && step.speaks === 'nobody') return 'silence';
  return BY_KIND[step.kind];
}

/** Looks in which nobody is in the middle of a sentence. */
const AT_REST: ReadonlySet<Look> = new Set<Look>(['silence', 'handover', 'break', 'buffer']);

const SPOKEN = {
  running: () => '',
  soon: () => t('stage-soon'),
  warning: () => t('stage-warning'),
  range: () => t('stage-range'),
  grace: () => t('stage-grace'),
  over: () => '',
  held: () => t('stage-held'),
} satisfies Record<FaceWord, () => string>;
const RESTING = {
  ...SPOKEN,
  soon: () => t('stage-soon-rest'),
  warning: () => t('stage-warning-rest'),
  grace: () => t('stage-grace-rest'),
} satisfies Record<FaceWord, () => string>;

/** What is asked for past the time, where the page stays as it is. */
const LAST = {
  word: () => t('stage-last-word'),
  thought: () => t('stage-last-thought'),
  rest: () => t('stage-last-rest'),
} satisfies Record<LastWordWord, () => string>;

/** The word of the clock's state; empty while there is time. */
export function faceWord(step: StageStep): string {
  if (step.last_word !== null) return LAST[step.last_word]();
  const look = lookOf(step);
  const quietly = AT_REST.has(look) || (look === 'evaluation' && step.face === 'grace');
  return (quietly ? RESTING : SPOKEN)[step.face]();
}
