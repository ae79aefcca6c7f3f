// The turn that is over, in one line: the time it had, where the view tells it and digits are wanted; else a word of
// thanks.
import type { Former } from '../lib/generated/Former';
import { minutesText } from '../lib/lengths';
import { t } from '../lib/words';

/** A name for the first line of the wall: cut by itself, so that what is said of it is not. */
export function briefName(name: string, most = 20): string {
  const letters = [...new Intl.Segmenter().segment(name)].map((one) => one.segment);
  return letters.length <= most
    ? name
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

export const hadWords = (former: Former, digits: boolean): string =>
  digits && former.real !== null
    ? t('stage-had', { client: former.client, length: minutesText(former.real) })
    : t('stage-thanks-to', { client: former.client });
