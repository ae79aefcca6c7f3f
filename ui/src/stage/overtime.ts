// What the wall says when time is up: a friendly sentence for each kind of step, never a reproach.
import type { SpeaksWord } from '../lib/generated/SpeaksWord';
import type { StageStep } from '../lib/generated/StageStep';
import type { StepWord } from '../lib/generated/StepWord';
import { nextName } from '../lib/live/says';
import { t } from '../lib/words';

export interface Closing {
  /** The big word. */
  word: string;
  /** What to do now. */
  now: string;
}

const item = (next: string): Closing => ({ word: t('stage-over-item'), now: t('stage-over-then', { next }) });

const BY_KIND: Record<StepWord, (next: string, client: string) => Closing> = {
  item,
  evaluation: item,
  catch_up: item,
  gap: (next) => ({ word: t('stage-over-gap'), now: t('stage-over-goes-on', { next }) }),
  break: (next) => ({ word: t('stage-over-break'), now: t('stage-over-goes-on', { next }) }),
  buffer: (next) => ({ word: t('stage-over-gap'), now: t('stage-over-goes-on', { next }) }),
  set: (next) => ({ word: t('stage-over-turn'), now: t('room-over-set', { next }) }),
  turn: (_next, client) => ({ word: t('stage-over-turn'), now: t('stage-over-turn-now', { client }) }),
};

/** Whoever speaks is asked to finish; where nobody does, nobody is asked. */
function thought(speaks: SpeaksWord, client: string | null, next: string): string {
  if (speaks === 'nobody') return t('stage-over-then', { next });
  return speaks === 'client' && client !== null
    ? t('stage-over-phase-now', { client, next })
    : t('stage-over-phase-all', { next });
}

export function closing(step: StageStep): Closing {
  const next = nextName(step.next);
  const client = step.client ?? t('live-the-client');
  if (step.next.kind === 'end') return { word: t('stage-over-meeting'), now: t('stage-over-meeting-now') };
  if (step.next.kind === 'phase')
    return {
      word: t('stage-over-phase'),
      now: thought(step.speaks, step.kind === 'set' ? null : client, next),
    };
  return BY_KIND[step.kind](next, client);
}
