// What can be said of one person while the clock runs: each verb with its key, its words and what it sends. Which of
// them are open comes with the view.
import { timeText } from '../../lib/dates';
import type { Attender } from '../../lib/generated/Attender';
import type { AttenderVerb } from '../../lib/generated/AttenderVerb';
import type { Intent } from '../../lib/generated/Intent';
import { turnsText } from '../../lib/lengths';
import { t } from '../../lib/words';

/** A verb about one person. */
export interface PersonVerb {
  id: string;
  /** The key that takes it while this person is chosen in the list. */
  key: string;
  word: string;
  /** What it sends; nothing for the one that asks for a time first. */
  intent: Intent | undefined;
  /** What it costs the others, in a sentence. */
  cost: string | undefined;
}

/** What a verb costs the turns to come, told before it is taken. */
function costOf(person: Attender, verb: string): string | undefined {
  const cost = person.costs.find((one) => one.verb === verb);
  if (!cost) return undefined;
  const told = [
    cost.before[1] > 0
      ? t('live-cost-turns', { after: turnsText(cost.after), before: turnsText(cost.before) })
      : undefined,
    cost.ends === null ? undefined : t('live-cost-ends', { ends: timeText(cost.ends) }),
  ].filter((text) => text !== undefined);
  return told.join(' · ') || undefined;
}

interface Entry {
  key: string;
  word: () => string;
  intent: (member: number) => Intent | undefined;
}

// The order in which they stand: coming before going, what is easily taken back before what costs a turn.
const ALL: Record<Exclude<AttenderVerb, 'place'>, Entry> = {
  arrive: {
    key: 'A',
    word: () => t('live-arrive'),
    intent: (member) => ({ room: 'running', do: 'arrive', member }),
  },
  come_back: {
    key: 'A',
    word: () => t('live-come-back'),
    intent: (member) => ({ room: 'running', do: 'come_back', member }),
  },
  step_out: {
    key: 'O',
    word: () => t('live-step-out'),
    intent: (member) => ({ room: 'running', do: 'step_out', member }),
  },
  leave: {
    key: 'L',
    word: () => t('live-leave'),
    intent: (member) => ({ room: 'running', do: 'leave', member }),
  },
  leave_at: { key: 'E', word: () => t('live-leave-at'), intent: () => undefined },
  bring_back: {
    key: 'T',
    word: () => t('live-bring-back'),
    intent: (member) => ({ room: 'running', do: 'bring_back', member }),
  },
  drop: {
    key: 'T',
    word: () => t('live-drop'),
    intent: (member) => ({ room: 'running', do: 'drop_turn', member }),
  },
  no_show: {
    key: 'T',
    word: () => t('live-no-show'),
    intent: (member) => ({ room: 'running', do: 'no_show', member }),
  },
};

/** The verbs that are open for this person, and where they take part. */
export function personVerbs(person: Attender): PersonVerb[] {
  const open = Object.entries(ALL).filter(([id]) => person.verbs.some((verb) => verb === id));
  const told = open.map(([id, { key, word, intent }]) => ({
    id,
    key,
    word: word(),
    intent: intent(person.id),
    cost: costOf(person, id),
  }));
  if (!person.verbs.includes('place')) return told;
  const remote = !person.remote;
  return [
    ...told,
    {
      id: 'place',
      key: 'R',
      word: remote ? t('live-place-remote') : t('live-place-room'),
      intent: { room: 'running', do: 'place', member: person.id, remote },
      cost: costOf(person, 'place'),
    },
  ];
}
