// The words that the live desk, the stage and the ballot share: who may speak, what a step is called, what comes
// next and lengths. Not in here: sentences of one screen alone.
import type { NextView } from '../generated/NextView';
import { t } from '../words';
import { lengthText } from './rounding';

/** Who may speak, in one sentence with the client's name; `remote` is a client who takes part from elsewhere. */
const SPEAKS: Record<string, (who: string, remote: boolean) => string> = {
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

export function speaksText(speaks: string, client: string | null | undefined, remote = false): string {
  return SPEAKS[speaks]?.(client ?? t('live-the-client'), remote) ?? '';
}

/** As `speaksText`; where everybody has a go, one after the other, it is not a free-for-all. */
export function speaksNow(
  now: { speaks: string; remote: boolean; up: unknown },
  client: string | null | undefined,
): string {
  if (now.up && now.speaks === 'everyone') return t('live-speaks-in-turn');
  return speaksText(now.speaks, client, now.remote);
}

/** What a step is called: the client's name, its title, or the word of the catalogue for those without one. */
export function stepName(kind: string, title: string, client: string | null | undefined): string {
  if (kind === 'turn') return client ?? title;
  if (kind === 'catch_up') return client ? t('live-catch-up-of', { who: client }) : t('live-catch-up');
  if (kind === 'buffer') return t('live-spare-time');
  return title;
}

/** What *next* leads to, in a word or a name. */
export function nextName(next: NextView): string {
  return next.kind === 'end' ? t('live-the-end') : stepName(next.kind, next.title, next.client);
}

/** `3 minutes`, `1 minute`, `30 seconds`, `3:30 minutes`. */
export function lengthWords(seconds: number): string {
  if (seconds < 60) return t('live-seconds', { count: seconds });
  if (seconds % 60 === 0) return t('live-minutes', { count: seconds / 60 });
  return t('live-minutes-and', { length: lengthText(seconds) });
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
