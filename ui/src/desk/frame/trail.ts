// Where a screen stands: what is above it, as the top bar shows it and Alt ← goes there. Not in here: drawing it (TopBar.svelte).
import type { DeskView } from '../../lib/generated/DeskView';
import type { Intent } from '../../lib/generated/Intent';
import { t } from '../../lib/words';

/** What stands between the home and a screen, and the screen's own name. */
export interface Trail {
  /** The group it belongs to. */
  group?: { id: number; name: string };
  /** The formats, opened from the plan of this meeting, if from one. */
  formats?: number | null;
  /** The screen itself; the home has no name here. */
  here?: string;
}

export function trailOf(screen: DeskView['screen']): Trail {
  if (screen.is === 'home' || screen.is === 'shut') return {};
  if (screen.is === 'backups') return { here: t('backups-title') };
  if (screen.is === 'settings') return { here: t('settings-title') };
  if (screen.is === 'formats') return { here: t('formats-title') };
  if (screen.is === 'bin') return { here: t('bin-title') };
  if (screen.is === 'format') return { formats: screen.back, here: screen.title };
  if (screen.is === 'group') return { here: screen.name };
  if (screen.is === 'member') return { group: screen.group, here: screen.row.name };
  const number = 'number' in screen ? screen.number : undefined;
  const programme = 'programme' in screen ? screen.programme : null;
  const which = programme ? t('desk-meeting-of', { ...programme }) : undefined;
  const here = which ?? (number ? t('desk-meeting-number', { number }) : t('desk-evaluation'));
  return { group: screen.group, here };
}

/** What leads one level up from a screen; nothing from the home, and none from a sheet on the shared screen. */
export function upFrom(screen: DeskView['screen']): Intent | undefined {
  if (screen.is === 'home' || screen.is === 'ballot' || (screen.is === 'shut' && !screen.way_home))
    return undefined;
  const { group, formats } = trailOf(screen);
  if (group) return { room: 'navigation', do: 'go_group', group: group.id };
  if (formats !== undefined) return { room: 'formats', act: { act: 'go', meeting: formats } };
  return { room: 'navigation', do: 'go_home' };
}
