// The words that the live desk, the stage and the ballot share: who may speak, what a step is called, what comes
// next and lengths. Not in here: sentences of one screen alone.
import type { NextView } from '../generated/NextView';
import type { RoleView } from '../generated/RoleView';
import type { RoleWord } from '../generated/RoleWord';
import type { SpeaksWord } from '../generated/SpeaksWord';
import type { StepWord } from '../generated/StepWord';
import { t } from '../words';
import { minutesText } from '../lengths';

/** Who may speak, in one sentence with the client's name; `remote` is a client who takes part from elsewhere. */
const SPEAKS: Record<SpeaksWord, (who: string, remote: boolean) => string> = {
  everyone: () => t('live-speaks-everyone'),
  client: (who) => t('live-speaks-client', { who }),
  coaches_ask: (who) => t('live-speaks-coaches-ask', { who }),
  coaches: (who) => t('live-speaks-coaches', { who }),
  // As if the client were not there: who is in the room turns away, who is in a call goes dark.
  coaches_behind: (who, remote) =>
    remote ? t('live-speaks-coaches-behind-remote', { who }) : t('live-speaks-coaches-behind', { who }),
  // Who takes part from elsewhere cannot leave the room; the call can put them in another one.
  client_out: (who, remote) =>
    remote ? t('live-speaks-client-out-remote', { who }) : t('live-speaks-client-out', { who }),
  nobody: () => t('live-speaks-nobody'),
};

/** The same where every room has a client of its own. */
const SPEAKS_IN_ROOMS = {
  everyone: () => t('room-speaks-everyone'),
  client: () => t('room-speaks-client'),
  coaches_ask: () => t('room-speaks-coaches-ask'),
  coaches: () => t('room-speaks-coaches'),
  coaches_behind: () => t('room-speaks-coaches-behind'),
  client_out: () => t('room-speaks-client-out'),
  nobody: () => t('live-speaks-nobody'),
} satisfies Record<SpeaksWord, () => string>;

export const speaksInRooms = (speaks: SpeaksWord): string => SPEAKS_IN_ROOMS[speaks]();

export function speaksText(speaks: SpeaksWord, client: string | null | undefined, remote = false): string {
  return SPEAKS[speaks](client ?? t('live-the-client'), remote);
}

/** As `speaksText`, or as in rooms where there are some; where everybody has a go, one after the other, it is not a free-for-all. */
export function speaksNow(
  now: { kind: StepWord; speaks: SpeaksWord; remote: boolean; up: unknown },
  client: string | null | undefined,
): string {
  // In a break nobody speaks to the group.
  if (now.kind === 'break') return '';
  if (now.up && now.speaks === 'everyone') return t('live-speaks-in-turn');
  if (now.kind === 'set') return speaksInRooms(now.speaks);
  return speaksText(now.speaks, client, now.remote);
}

const ROLES: Record<RoleWord, (count: number, names: string) => string> = {
  observer: (count, names) => t('role-observer', { count, names }),
  timekeeper: (count, names) => t('role-timekeeper', { count, names }),
  scribe: (count, names) => t('role-scribe', { count, names }),
  restater: (count, names) => t('role-restater', { count, names }),
  partner: (count, names) => t('role-partner', { count, names }),
  // Who deputises is said for the whole meeting, not by turn.
  deputy: () => '',
};

/** The roles beside client and coach, each in a few words: `Observer Dora`. */
export const roleTexts = (roles: readonly RoleView[]): string[] =>
  roles.map(({ role, names }) => ROLES[role](names.length, names.join(', ')));

/** One role with one person: `Observer Dora`. */
export const roleText = (role: RoleWord, name: string): string => ROLES[role](1, name);

/** `Observer Dora · Timekeeper Emil`: all of them in one line. */
export const rolesText = (roles: readonly RoleView[]): string => roleTexts(roles).join(' · ');

/** What a step is called: the client's name, its title, or the word of the catalogue for those without one. */
export function stepName(
  kind: StepWord | 'phase',
  title: string,
  client: string | null | undefined,
  set: number | null = null,
): string {
  if (kind === 'turn') return client ?? title;
  if (kind === 'set' && set !== null) return t('room-set', { set });
  if (kind === 'catch_up') return client ? t('live-catch-up-of', { who: client }) : t('live-catch-up');
  if (kind === 'buffer') return t('live-spare-time');
  return title;
}

/** What *next* leads to, in a word or a name. */
export function nextName(next: NextView): string {
  return next.kind === 'end' ? t('live-the-end') : stepName(next.kind, next.title, next.client, next.set);
}

/** What the button for *next* says. */
export function nextWords(next: NextView): string {
  return next.kind === 'end' ? t('live-next-end') : t('live-next', { what: nextName(next) });
}

/** `3 minutes`, `1 minute`, `30 seconds`, `3½ min`. */
export function lengthWords(seconds: number): string {
  if (seconds < 60) return t('live-seconds', { count: seconds });
  if (seconds % 60 === 0) return t('live-minutes', { count: seconds / 60 });
  return minutesText(seconds);
}

/** `12 min 40 s`, `40 s`, `3 h 5 min`, `3 h`: a length that is read out, not counted. */
export function spanWords(seconds: number): string {
  const whole = Math.abs(Math.round(seconds));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const rest = whole % 60;
  if (hours > 0 && minutes === 0) return t('live-span-hours-only', { hours });
  if (hours > 0) return t('live-span-hours', { hours, minutes });
  if (minutes > 0 && rest > 0) return t('live-span-minutes-seconds', { minutes, seconds: rest });
  return minutes > 0 ? t('live-span-minutes', { minutes }) : t('live-span-seconds', { seconds: rest });
}
