// The answers to the two questions that cost time: a start that does not fit, and more time for the running step.
// Each says its price before it is taken.
import type { ExtendChoice } from '../../lib/generated/ExtendChoice';
import type { ShortAnswer } from '../../lib/generated/ShortAnswer';
import type { ShortChoice } from '../../lib/generated/ShortChoice';
import { lengthText } from '../../lib/live/rounding';
import { t } from '../../lib/words';
import { payOf } from './acts';
import type { Choice } from './ChoiceDialog.svelte';

type Take<T> = (answer: T) => void;

/** End later, or shorter turns if that is possible at all. */
export function shortChoices(short: ShortChoice, take: Take<ShortAnswer>): Choice[] {
  const choices: Choice[] = [
    {
      id: 'extend',
      word: t('live-short-extend'),
      effect: t('live-short-extend-effect', {
        minimum: lengthText(short.minimum),
        ends: short.extended_end,
      }),
      take: () => take({ how: 'extend' }),
    },
  ];
  if (short.accepted_turn !== null) {
    choices.push({
      id: 'accept',
      word: t('live-short-accept'),
      effect: t('live-short-accept-effect', { turn: lengthText(short.accepted_turn) }),
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

const PAYS: Record<string, () => string> = {
  turns: () => t('live-pay-turns'),
  break: () => t('live-pay-break'),
  end: () => t('live-pay-end'),
};

/** Who pays for more time, with the end, the turns and the break as they would be then. */
export const payChoices = (choices: ExtendChoice[], take: Take<ExtendChoice>): Choice[] =>
  choices.map((choice) => ({
    id: choice.pay,
    word: PAYS[payOf(choice)]?.() ?? choice.pay,
    effect: [
      t('live-pay-effect-end', { ends: choice.ends }),
      choice.turn === null ? '' : t('live-pay-effect-turn', { turn: lengthText(choice.turn) }),
      choice.pause === null ? '' : t('live-pay-effect-pause', { pause: lengthText(choice.pause) }),
    ]
      .filter(Boolean)
      .join(' · '),
    take: () => take(choice),
  }));
