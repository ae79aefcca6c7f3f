// Where the stage is opened. A second screen is filled without a question. Where there is none, or where there are several,
// the person is asked: a window on the desk's own screen lies over it. Not in here: the question (StagePlace.svelte) and
// finding the screens (the host).
import { otherScreens } from '../../lib/backend';
import type { DeskView } from '../../lib/generated/DeskView';
import type { OtherScreen } from '../../lib/generated/OtherScreen';
import { send } from '../sending';

/** What has to be asked before the stage is opened. */
export type StageQuestion = { of: 'one_screen'; meeting: number } | { of: 'screens'; screens: OtherScreen[] };

/** What to ask, if anything; `screens` is nothing where the system does not tell. */
export function questionFor(view: DeskView, screens: OtherScreen[] | null): StageQuestion | undefined {
  if (!screens) return undefined;
  if (screens.length > 1) return { of: 'screens', screens };
  // Without a meeting that runs there is nothing for the inside of this window.
  if (screens.length === 1 || view.screen.is !== 'live') return undefined;
  return { of: 'one_screen', meeting: view.screen.meeting };
}

let question = $state.raw<StageQuestion>();

/** The question that is open. */
export const stageQuestion = (): StageQuestion | undefined => question;

export function closeQuestion(): void {
  question = undefined;
}

export const openStage = (): void => void send({ room: 'stage', do: 'show_stage', open: true });

/** Opens the stage, after a question where there is one, or closes it. */
export async function toggleStage(view: DeskView): Promise<void> {
  if (view.stage_open) {
    await send({ room: 'stage', do: 'show_stage', open: false });
    return;
  }
  question = questionFor(view, await otherScreens());
  if (!question) openStage();
}
