// What can be said of one person while the clock runs: each verb with its key, its words and what it sends. Which of
// them are open comes with the view.
import type { Attender } from '../../lib/generated/Attender';
import type { AttenderVerb } from '../../lib/generated/AttenderVerb';
import type { Intent } from '../../lib/generated/Intent';
import { t } from '../../lib/words';
import { costText, wayOutText } from './costs';

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
  /** The same with a later end and turns as long as they are. */
  wayOut: { word: string; intent: Intent } | undefined;
}

/** What a verb costs the turns to come, told before it is taken, and the way out. */
function costOf(person: Attender, verb: AttenderVerb): Pick<PersonVerb, 'cost' | 'wayOut'> {
  const cost = person.costs.find((one) => one.verb === verb)?.cost;
  if (!cost) return { cost: undefined, wayOut: undefined };
  const word = wayOutText(cost);
  const intent: Intent = { room: 'running', do: 'keep_turns', member: person.id, verb };
  return { cost: costText(cost), wayOut: word === undefined ? undefined : { word, intent } };
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

const VERBS = Object.keys(ALL) as (keyof typeof ALL)[];

/** The verbs that are open for this person, and where they take part. */
export function personVerbs(person: Attender): PersonVerb[] {
  const isOpen = (id: AttenderVerb): boolean => person.verbs.includes(id);
  const told = VERBS.filter(isOpen).map((id) => ({
    id,
    key: ALL[id].key,
    word: ALL[id].word(),
    intent: ALL[id].intent(person.id),
    ...costOf(person, id),
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
      cost: undefined,
      wayOut: undefined,
    },
  ];
}
