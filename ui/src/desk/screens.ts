// The screens of the desk. The home is there from the beginning; the others are loaded when they are first shown, or
// before, once there is nothing better to do: by then a change of screens waits for nothing.
import type { Screen } from '../lib/generated/Screen';

const LOADERS = {
  shut: () => import('./frame/Shut.svelte'),
  group: () => import('./group/Group.svelte'),
  member: () => import('./member/Member.svelte'),
  plan: () => import('./plan/Plan.svelte'),
  live: () => import('./live/Live.svelte'),
  record: () => import('./record/Record.svelte'),
  ballot: () => import('./ballot/Ballot.svelte'),
  formats: () => import('./formats/Formats.svelte'),
  format: () => import('./formats/Editor.svelte'),
  bin: () => import('./bin/Bin.svelte'),
  settings: () => import('./settings/Settings.svelte'),
  backups: () => import('./backups/Backups.svelte'),
} satisfies Record<Exclude<Screen['is'], 'home'>, () => Promise<unknown>>;

type Lazy = keyof typeof LOADERS;

/** The screens that are loaded, as components. */
export const loaded: { [Is in Lazy]?: Awaited<ReturnType<(typeof LOADERS)[Is]>>['default'] } = {};

/** Whether a screen can be drawn at once. */
export const isLoaded = (is: Screen['is']): boolean => is === 'home' || is in loaded;

/** Loads a screen. */
export async function load(is: Screen['is']): Promise<void> {
  if (is === 'home' || isLoaded(is)) return;
  const { default: screen } = await LOADERS[is]();
  Object.assign(loaded, { [is]: screen });
}

/** Loads the other screens, one after the other, whenever nothing else is to be done. */
export async function loadOthers(): Promise<void> {
  for (const is of Object.keys(LOADERS) as Lazy[]) {
    await new Promise((idle) =>
      'requestIdleCallback' in window ? requestIdleCallback(idle) : setTimeout(idle, 50),
    );
    await load(is);
  }
}
