// The results on the wall: the verbs of both screens from which they are put there, taken away and turned over.
import type { EvaluationIntent } from '../../lib/generated/EvaluationIntent';
import type { RevealView } from '../../lib/generated/RevealView';
import { t } from '../../lib/words';
import type { Verb } from '../keys';
import { send } from '../sending';

export const WALL_KEY = 'W';
export const PAGE_KEYS = { before: 'PageUp', next: 'PageDown' };

const ask = (intent: EvaluationIntent): void => void send({ room: 'evaluation', ...intent });

export const isOnWall = (reveal: RevealView): boolean => reveal.page !== null;

/** Puts the results on the wall, or takes them away. */
export const toggleWall = (reveal: RevealView): void =>
  ask({ do: isOnWall(reveal) ? 'take_off_wall' : 'put_on_wall' });

/** The page of the wall so many further on; none beyond the last, nor while nothing of it stands there. */
export function pageAt(reveal: RevealView, by: number): number | undefined {
  const page = (reveal.page ?? Number.NaN) + by;
  return page >= 1 && page <= reveal.pages ? page : undefined;
}

export function turnPage(reveal: RevealView, by: number): void {
  const page = pageAt(reveal, by);
  if (page !== undefined) ask({ do: 'turn_wall_page', page });
}

export const wallText = (reveal: RevealView): string =>
  isOnWall(reveal) ? t('ballot-wall-take') : t('ballot-wall-put');

export function revealVerbs(reveal: () => RevealView | null): Verb[] {
  const shownTo =
    (does: (reveal: RevealView) => void): (() => void) =>
    () => {
      const shown = reveal();
      if (shown) does(shown);
    };
  const has = (by: number) => (): boolean => {
    const shown = reveal();
    return shown !== null && pageAt(shown, by) !== undefined;
  };
  return [
    {
      id: 'wall_results',
      key: WALL_KEY,
      label: () => t('ballot-wall-verb'),
      run: shownTo(toggleWall),
      enabled: () => reveal()?.can ?? false,
    },
    {
      id: 'wall_page_next',
      key: PAGE_KEYS.next,
      label: () => t('ballot-wall-next'),
      run: shownTo((shown) => turnPage(shown, 1)),
      enabled: has(1),
    },
    {
      id: 'wall_page_before',
      key: PAGE_KEYS.before,
      label: () => t('ballot-wall-before'),
      run: shownTo((shown) => turnPage(shown, -1)),
      enabled: has(-1),
    },
  ];
}
