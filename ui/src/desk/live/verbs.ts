// The verbs of the live desk for the keys, the native menu and the overview: one list, built from the view that is
// shown when a key is pressed.
import { announce } from '../../lib/announce';
import type { DeskView } from '../../lib/generated/DeskView';
import type { LiveView } from '../../lib/generated/LiveView';
import { t } from '../../lib/words';
import type { Verb } from '../keys';
import { send } from '../sending';
import {
  MINUTE,
  answerAway,
  backdate,
  goOnOrNext,
  holdOrGoOn,
  next,
  skip,
  toRecord,
  toggleBlank,
} from './acts';
import { revealVerbs } from '../ballot/reveal';
import { toggleStage } from '../frame/stage-place.svelte';
import { toggleSound as toggled } from '../settings/settings.svelte';
import { insideVerbs, isInside } from './inside.svelte';

export const STAGE_KEY = 'F5';
export const END_KEY = 'Ctrl+E';
/** A line for the running agenda. */
export const LINE_KEY = 'I';
/** The order of the turns to come. */
export const ORDER_KEY = 'O';
export const SOUND_KEY = 'U';
/** A late start with the turns as planned and a later end. */
export const WHOLE_KEY = 'L';
/** Next from a hold, where Space goes on. */
export const NEXT_ANYWAY_KEY = 'ArrowRight';

export const toggleDigits = (view: DeskView): void =>
  void send({ room: 'stage', do: 'stage_digits', shown: !view.stage_digits });

/** On or off, and said: the key is often pressed without a look at the foot. */
export function toggleSound(): void {
  announce(toggled() ? t('live-sound-on') : t('live-sound-off'));
}

/** What the screen itself has to do: these verbs may open a dialog. */
export interface Openers {
  start: () => void;
  /** Starts with the turns as planned, and a later end. */
  startWhole: () => void;
  extend: (by: number) => void;
  people: () => void;
  order: () => void;
  /** A line for the running agenda. */
  line: () => void;
  choose: () => void;
  message: () => void;
  end: () => void;
}

/** The faces of the screen that have keys of their own. */
export type Part = 'waiting' | 'running' | 'away' | 'over';

export function partOf(state: string): Part {
  return state === 'waiting' || state === 'away' || state === 'over' ? state : 'running';
}

export function liveVerbs(part: Part, live: () => LiveView, view: () => DeskView, open: Openers): Verb[] {
  const may = (verb: keyof LiveView['verbs']) => () => live().verbs[verb];
  const byPart: Record<Part, () => Verb[]> = {
    waiting: () => [
      {
        id: 'start',
        key: ['Space', 'Enter'],
        label: () => t('live-verb-start'),
        run: open.start,
        enabled: may('start'),
      },
      {
        id: 'start_whole',
        key: WHOLE_KEY,
        label: () => t('live-verb-start-whole'),
        run: open.startWhole,
        enabled: () => live().verbs.start && live().late_start !== null,
      },
      { id: 'people', key: 'P', label: () => t('live-verb-people'), run: open.people },
      {
        id: 'plan',
        label: () => t('live-back-to-plan'),
        run: () => void send({ room: 'running', do: 'back_to_plan' }),
        enabled: may('plan'),
      },
    ],
    running: () => runningVerbs(live, open),
    away: () => [
      { id: 'went_on', key: '1', label: () => t('live-away-went-on'), run: () => answerAway(true) },
      { id: 'waited', key: '2', label: () => t('live-away-waited'), run: () => answerAway(false) },
    ],
    over: () => [
      {
        id: 'record',
        key: 'Enter',
        label: () => t('live-to-record'),
        run: () => void toRecord(live()),
      },
      ballotVerb(live),
    ],
  };
  return [
    ...byPart[part](),
    {
      id: 'undo',
      key: 'Ctrl+Z',
      label: () => t('live-verb-undo'),
      run: () => void send({ room: 'running', do: 'undo' }),
      enabled: may('undo'),
    },
    {
      id: 'redo',
      key: ['Ctrl+Y', 'Ctrl+Shift+Z'],
      label: () => t('live-verb-redo'),
      run: () => void send({ room: 'running', do: 'redo' }),
      enabled: () => live().redo !== null,
    },
    {
      id: 'stage',
      key: STAGE_KEY,
      label: () => t('live-verb-stage'),
      run: () => void toggleStage(view()),
    },
    {
      id: 'blank',
      key: 'B',
      label: () => t('live-verb-blank'),
      run: () => toggleBlank(view()),
      enabled: () => view().stage_open || isInside(live().meeting, view()),
    },
    { id: 'message', key: 'M', label: () => t('live-verb-message'), run: open.message },
    ...insideVerbs(live, view),
    { id: 'sound', key: SOUND_KEY, label: () => t('live-verb-sound'), run: toggleSound },
    { id: 'digits', key: 'D', label: () => t('live-verb-digits'), run: () => toggleDigits(view()) },
  ];
}

/** The evaluation, and once its box is open, what it says. */
export const ballotWords = (live: LiveView): string =>
  live.ballot?.sealed ? t('ballot-again') : t('live-ballot');

const ballotVerb = (live: () => LiveView): Verb => ({
  id: 'ballot',
  key: 'E',
  label: () => ballotWords(live()),
  run: () => void send({ room: 'evaluation', do: 'open_ballot' }),
  enabled: () => live().verbs.ballot || (live().ballot?.sealed ?? false),
});

function runningVerbs(live: () => LiveView, open: Openers): Verb[] {
  const may = (verb: keyof LiveView['verbs']) => () => live().verbs[verb];
  return [
    {
      id: 'next',
      key: 'Space',
      label: () => t('live-verb-next'),
      run: () => goOnOrNext(live()),
      enabled: () => live().verbs.next || live().verbs.resume,
    },
    {
      id: 'next_anyway',
      key: NEXT_ANYWAY_KEY,
      label: () => t('live-verb-next-anyway'),
      run: () => next(live()),
      // Only there: a stray arrow must not end anybody's turn.
      enabled: () => live().verbs.next && live().verbs.resume,
    },
    {
      id: 'skip',
      key: 'S',
      label: () => t('live-verb-skip'),
      run: () => skip(live()),
      enabled: may('skip'),
    },
    {
      id: 'hold',
      key: 'H',
      label: () => t('live-verb-hold'),
      run: () => holdOrGoOn(live()),
      enabled: () => live().verbs.hold || live().verbs.resume,
    },
    {
      id: 'notes',
      key: 'N',
      label: () => t('live-verb-notes'),
      run: () => document.querySelector<HTMLElement>('[data-notes]')?.focus(),
    },
    {
      id: 'kind_of_help',
      key: 'K',
      label: () => t('live-verb-help'),
      run: () => document.querySelector<HTMLElement>('[data-help] [tabindex="0"]')?.focus(),
      enabled: () => (live().now?.asks.length ?? 0) > 0,
    },
    {
      id: 'roles',
      key: 'A',
      label: () => t('live-verb-roles'),
      run: () => document.querySelector<HTMLElement>('[data-roles] button')?.focus(),
      enabled: () => (live().now?.casts.length ?? 0) > 0,
    },
    {
      id: 'backdate',
      key: 'R',
      label: () => t('live-verb-backdate'),
      run: () => backdate(live()),
      enabled: () => live().pressed_late !== null,
    },
    // `=` is the same key without Shift.
    {
      id: 'more',
      key: ['+', '='],
      label: () => t('live-verb-more'),
      run: () => open.extend(MINUTE),
      enabled: may('more'),
    },
    {
      id: 'less',
      key: ['-', '−'],
      label: () => t('live-verb-less'),
      run: () => open.extend(-MINUTE),
      enabled: may('less'),
    },
    { id: 'people', key: 'P', label: () => t('live-verb-people'), run: open.people },
    { id: 'order', key: ORDER_KEY, label: () => t('live-verb-order'), run: open.order },
    {
      id: 'line',
      key: LINE_KEY,
      label: () => t('live-verb-line'),
      run: open.line,
      enabled: () => live().places.length > 0,
    },
    {
      id: 'choose',
      key: 'C',
      label: () => t('live-verb-choose'),
      run: open.choose,
      enabled: () => live().choosing !== null,
    },
    {
      id: 'redistribute',
      key: 'G',
      label: () => t('live-redistribute'),
      run: () => void send({ room: 'running', do: 'redistribute' }),
      enabled: may('redistribute'),
    },
    ballotVerb(live),
    ...revealVerbs(() => live().reveal),
    { id: 'end', key: END_KEY, label: () => t('live-end'), run: open.end, enabled: may('end') },
  ];
}
