// The one file of the UI that knows the host. Everything else talks to these functions and to the generated
// types. Outside the host (a browser during development, a unit test) `inHost` is false and sample views are
// drawn instead; see `src/lib/samples`.
import { Channel, invoke, isTauri } from '@tauri-apps/api/core';
import type { PressedKey } from './key-name';
import type { About } from './generated/About';
import type { Answer } from './generated/Answer';
import type { DeskView } from './generated/DeskView';
import type { Errand } from './generated/Errand';
import type { FromFile } from './generated/FromFile';
import type { Intent } from './generated/Intent';
import type { Meaning } from './generated/Meaning';
import type { OtherScreen } from './generated/OtherScreen';
import type { RhythmDates } from './generated/RhythmDates';
import type { SeriesForm } from './generated/SeriesForm';
import type { StageView } from './generated/StageView';
import type { Typed } from './generated/Typed';

/** Whether the page runs in the product. */
export const inHost = isTauri();

/** Asks for something; the new view arrives by {@link watchDesk}. */
export const act = (intent: Intent): Promise<Answer> => invoke('act', { intent });

/** What a text in a field for a date or a time means; nothing outside the host, or once the desk has stopped. */
export const readTyped = (typed: Typed): Promise<Meaning | null> =>
  inHost ? invoke('read_typed', { typed }) : Promise.resolve(null);

/** The next dates a group would have by the form of its series; nothing outside the host, or once the desk has stopped. */
export const rhythmDates = (group: number, form: SeriesForm): Promise<RhythmDates | null> =>
  inHost ? invoke('rhythm_dates', { group, form }) : Promise.resolve(null);

/** Asks for a file and reads the names in it that are not typed yet; nothing outside the host, or if nobody chose one. */
export const namesFromFile = (group: number, typed: string): Promise<FromFile | null> =>
  inHost ? invoke('names_from_file', { group, typed }) : Promise.resolve(null);

/** Runs an errand, which needs a path: the host asks the person where. */
export const runErrand = (errand: Errand): Promise<Answer> => invoke('run', { errand });

/** Opens the printed file in the system's viewer. */
export const openPrinted = (): Promise<Answer> => invoke('open_printed');

/** Shows the printed file in its folder. */
export const showPrinted = (): Promise<Answer> => invoke('show_printed');

/** Shows the calendar file in its folder. */
export const showCalendar = (): Promise<Answer> => invoke('show_calendar');

/** Shows the folder of the backups. */
export const openBackups = (): Promise<Answer> => invoke('open_backups');

/** What Turnstone knows of itself; nothing outside the host. */
export const about = (): Promise<About | null> => (inHost ? invoke('about') : Promise.resolve(null));

/** Opens the data folder. */
export const openData = (): Promise<Answer> => invoke('open_data');

/** Has the window fill the screen, or be a window again; the other of the two, if it is not said. */
export const fillScreen = (fills: boolean | null = null): Promise<void> =>
  inHost ? invoke('fill_screen', { fills }) : Promise.resolve();

/** Hands a key that was pressed in the stage's window to the desk. */
export const pressKey = (key: PressedKey): Promise<void> =>
  inHost ? invoke('press_key', { key }) : Promise.resolve();

/** The screens the stage could fill; nothing outside the host, or if the system does not tell. */
export const otherScreens = (): Promise<OtherScreen[] | null> =>
  inHost ? invoke('other_screens') : Promise.resolve(null);

/** Has the stage fill this screen when it is opened next. */
export const wantScreen = (screen: OtherScreen): Promise<void> =>
  inHost ? invoke('want_screen', { screen }) : Promise.resolve();

/** Tells the native menu which of its entries can be chosen now, by the ids of `src/desk/keys.ts`; the rest is greyed. */
export const tellMenu = (can: string[]): Promise<void> =>
  inHost ? invoke('menu_can', { can }) : Promise.resolve();

/** The view that came with the desk's page; none outside the host, and none when the page is loaded again. */
export function firstDeskView(): DeskView | undefined {
  const text = document.getElementById('first-view')?.textContent;
  return text ? (JSON.parse(text) as DeskView) : undefined;
}

/** What the host tells the desk's page. */
export interface DeskEars {
  /** A new view; the first one comes at once. */
  view: (view: DeskView) => Promise<void>;
  /** What is on the wall, whenever it changes. */
  wall: (view: StageView) => void;
  /** An entry of the native menu was chosen; the ids are those of `src/desk/keys.ts`. */
  menu: (verb: string) => void;
  /** A key was pressed in the stage's window. */
  key: (key: PressedKey) => void;
  /** A file was dropped on the window. Which, only the host knows. */
  dropped: () => void;
}

/** Has the desk's page told its views and the rest; settles once the first view is drawn. */
export async function watchDesk(ears: DeskEars): Promise<void> {
  const { channel: views, first } = viewsFor(ears.view);
  const [wall, menu] = [new Channel(ears.wall), new Channel(ears.menu)];
  const [keys, dropped] = [new Channel(ears.key), new Channel(ears.dropped)];
  await invoke('watch_desk', { views, wall, menu, keys, dropped });
  await first;
}

/** Has the stage's page told its views; settles once the first one is drawn. */
export async function watchStage(draw: (view: StageView) => Promise<void>): Promise<void> {
  const { channel: views, first } = viewsFor(draw);
  await invoke('watch_stage', { views });
  await first;
}

function viewsFor<View>(draw: (view: View) => Promise<void>): {
  channel: Channel<View>;
  first: Promise<void>;
} {
  const channel = new Channel<View>();
  const first = new Promise<void>((drawn) => {
    channel.onmessage = (view) => void draw(view).then(drawn);
  });
  return { channel, first };
}

/** Tells the host that the page is drawn, so that the window is shown without a white flash. */
export const ready = (): Promise<void> => invoke('ready');
