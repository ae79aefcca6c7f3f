// Whether the stage is shown inside the desk, for a meeting held on one screen, and whether the private line below
// it is. It outlives the live screen: who comes back from the evaluation finds the stage, not the notes, on a
// screen that everybody sees.
import type { DeskView } from '../../lib/generated/DeskView';
import type { LiveView } from '../../lib/generated/LiveView';
import { t } from '../../lib/words';
import { fill, unfill } from '../frame/filled';
import type { Verb } from '../keys';
import { toggleBlank } from './acts';

export const INSIDE_KEY = 'F6';
export const STRIP_KEY = 'F7';

let shownFor = $state<string>();
let strip = $state(true);

/** A meeting; its rehearsal is another. */
const keyOf = (meeting: number, view: DeskView): string => `${meeting}${view.rehearsal ? ' rehearsed' : ''}`;

/** Whether this meeting's stage is shown inside the desk. */
export const isInside = (meeting: number, view: DeskView): boolean => shownFor === keyOf(meeting, view);

/** Whether the private line is shown. */
export const hasStrip = (): boolean => strip;

export function toggleStrip(): void {
  strip = !strip;
}

/** Shows it; with the whole screen, if it is asked for, until one leaves it. */
export function enter(meeting: number, view: DeskView, fills = false): void {
  shownFor = keyOf(meeting, view);
  strip = true;
  if (fills) fill();
}

/** Back to the desk. A wall that was blank only in here is not left blank for the next time. */
export function leave(view: DeskView): void {
  shownFor = undefined;
  unfill();
  if (view.stage_blank && !view.stage_open) toggleBlank(view);
}

/** Its keys. The last two are listed always, so that they are known before they are needed. */
export function insideVerbs(live: () => LiveView, view: () => DeskView): Verb[] {
  const inside = (): boolean => isInside(live().meeting, view());
  return [
    {
      id: 'inside',
      key: INSIDE_KEY,
      label: () => t('live-verb-inside'),
      run: () => (inside() ? leave(view()) : enter(live().meeting, view())),
    },
    { id: 'strip', key: STRIP_KEY, label: () => t('live-verb-strip'), run: toggleStrip, enabled: inside },
    {
      id: 'inside_leave',
      key: 'Escape',
      label: () => t('live-verb-inside-leave'),
      run: () => leave(view()),
      enabled: inside,
    },
  ];
}
