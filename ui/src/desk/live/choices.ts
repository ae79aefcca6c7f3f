// The answers to the two questions that cost time: a start that does not fit, and more time for the running step.
// Each says its price before it is taken.
import { timeText } from '../../lib/dates';
import type { ExtendChoice } from '../../lib/generated/ExtendChoice';
import type { PayWith } from '../../lib/generated/PayWith';
import type { ShortAnswer } from '../../lib/generated/ShortAnswer';
import type { ShortChoice } from '../../lib/generated/ShortChoice';
import { minutesText } from '../../lib/lengths';
import { t } from '../../lib/words';
import type { Choice } from './ChoiceDialog.svelte';

type Take<T> = (answer: T) => void;

/** Turns as planned, end later, or shorter turns if that is possible at all. */
export function shortChoices(short: ShortChoice, take: Take<ShortAnswer>): Choice[] {
  const choices: Choice[] = [
    {
      id: 'extend',
      word: t('live-short-extend'),
      effect: t('live-short-extend-effect', {
        minimum: minutesText(short.minimum),
        ends: timeText(short.extended_end),
      }),
      take: () => take({ how: 'extend' }),
    },
  ];
  if (short.kept_end !== null) {
    choices.unshift({
      id: 'keep',
      word: t('live-short-keep'),
      effect: t('live-short-keep-effect', { ends: timeText(short.kept_end) }),
      take: () => take({ how: 'keep_turns' }),
    });
  }
  if (short.accepted_turn !== null) {
    choices.push({
      id: 'accept',
      word: t('live-short-accept'),
      effect: t('live-short-accept-effect', { turn: minutesText(short.accepted_turn) }),
      take: () => take({ how: 'accept' }),
    });
  }
  return choices;
}

/** One named person has no turn tonight. */
export const dropChoices = (short: ShortChoice, take: Take<ShortAnswer>): Choice[] =>
  short.droppable.map(({ id, name }) => ({
    id: `drop-${id}`,
    word: t('live-short-drop-who', { who: name }),
    effect: '',
    take: () => take({ how: 'drop', member: id }),
  }));

const PAYS = {
  turns: () => t('live-pay-turns'),
  break: () => t('live-pay-break'),
  end: () => t('live-pay-end'),
} satisfies Record<Exclude<PayWith, object>, () => string>;

/** Everybody's turn as it would be, told apart from those that stay as they are. */
function turnsText({ turns }: ExtendChoice): string {
  const changed = turns.filter((turn) => turn.after !== null && turn.after !== turn.before);
  const one = changed[0];
  // What is the same for all is said once.
  const alike = changed.every(({ before, after }) => before === one?.before && after === one.after);
  if (one && alike && changed.length === turns.length && changed.length > 2) {
    return t('live-pay-turn-each', {
      count: changed.length,
      before: minutesText(one.before),
      after: minutesText(one.after ?? 0),
    });
  }
  const told = changed.map((turn) =>
    t('live-pay-turn', {
      who: turn.set === null ? turn.client : t('room-set', { set: turn.set }),
      before: minutesText(turn.before),
      after: minutesText(turn.after ?? 0),
    }),
  );
  return told.length > 0 ? told.join(' · ') : t('live-pay-turns-stay');
}

const priceText = (choice: ExtendChoice): string =>
  [
    t('live-pay-effect-end', { ends: timeText(choice.ends) }),
    choice.pause === null ? '' : t('live-pay-effect-pause', { pause: minutesText(choice.pause) }),
    turnsText(choice),
  ]
    .filter(Boolean)
    .join(' · ');

const isDebt = ({ pay }: ExtendChoice): boolean => typeof pay === 'object';

/** The prices to show: those of the newest view, if they are for what was asked; else as they were told. */
export const pricesNow = (asked: ExtendChoice[], newest: ExtendChoice[]): ExtendChoice[] =>
  newest.length > 0 && newest[0]?.by === asked[0]?.by ? newest : asked;

/** Who pays for more time, with the end, the break and everybody's turns as they would be then. */
export const payChoices = (choices: ExtendChoice[], take: Take<ExtendChoice>): Choice[] =>
  choices.flatMap((choice) =>
    typeof choice.pay === 'object'
      ? []
      : {
          id: choice.pay,
          word: PAYS[choice.pay](),
          effect: priceText(choice),
          marked: choice.marked,
          take: () => take(choice),
        },
  );

/** When the meeting ends if a turn moves, if that is the same whoever's it is. */
export function debtEnd(choices: ExtendChoice[]): string {
  const ends = new Set(choices.filter(isDebt).map((choice) => choice.ends));
  return ends.size === 1 ? timeText([...ends][0] ?? 'none') : 'none';
}

/** One named turn moves to the next meeting, as a debt. */
export const debtChoices = (choices: ExtendChoice[], take: Take<ExtendChoice>): Choice[] =>
  choices.filter(isDebt).map((choice) => {
    const who = choice.turns.find((turn) => turn.after === null)?.client ?? '';
    return {
      id: `debt-${who}`,
      word: who,
      // What all of them have in common stands above them.
      effect: choice.turns.some(({ before, after }) => after !== null && after !== before)
        ? turnsText(choice)
        : '',
      take: () => take(choice),
    };
  });
