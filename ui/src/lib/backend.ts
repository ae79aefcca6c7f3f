// The one file of the UI that knows the host. Everything else talks to these functions and to the generated
// types. Outside the host (a browser during development, a unit test) `inHost` is false and sample views are
// drawn instead; see `src/lib/samples`.
import { invoke, isTauri } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { Answer } from './generated/Answer';
import type { DeskView } from './generated/DeskView';
import type { Intent } from './generated/Intent';
import type { StageView } from './generated/StageView';

/** Whether the page runs in the product. */
export const inHost = isTauri();

/** Asks for something; the new view arrives by {@link onDeskView}. */
export const act = (intent: Intent): Promise<Answer> => invoke('act', { intent });

/** The desk's view as it is now, for the first drawing. */
export const deskView = (): Promise<DeskView> => invoke('desk_view');

/** The stage's view as it is now, for the first drawing. */
export const stageView = (): Promise<StageView> => invoke('stage_view');

/** Calls back with every new desk view. */
export const onDeskView = (draw: (view: DeskView) => void) =>
  listen<DeskView>('desk-view', (event) => draw(event.payload));

/** Calls back with every new stage view. */
export const onStageView = (draw: (view: StageView) => void) =>
  listen<StageView>('stage-view', (event) => draw(event.payload));

/** Calls back with the id of a chosen entry of the native menu; the ids are those of `src/desk/keys.ts`. */
export const onMenu = (choose: (verb: string) => void) =>
  listen<string>('menu', (event) => choose(event.payload));

/** Calls back when a file was dropped on the window. Which, only the host knows. */
export const onDropped = (open: () => void) => listen('dropped', open);

/** Tells the host that the page is drawn, so that the window is shown without a white flash. */
export const ready = (): Promise<void> => invoke('ready');
