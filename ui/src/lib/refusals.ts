// A refusal, a remark, a reason or a trouble as a sentence. Their figures travel as texts; here they become what
// the catalogue counts, dates in the reader's language and lengths as minutes and seconds.
import { listedDates, shortDate, wholeDate } from './dates';
import type { Refusal } from './generated/Refusal';
import { minutesText } from './lengths';
import { t } from './words';

const COUNTED = new Set(['count', 'least', 'most', 'found', 'known', 'hours', 'quorum']);
const MEASURED = new Set(['each', 'total', 'room']);
/** Days that may be in any year. */
const WHOLE = new Set(['one', 'other']);

/** Dates that are told within a sentence: by their months where that is enough, else by their days. */
const TOLD: Record<string, string> = { when: 'when', first: 'when', since: 'since' };

/** `months:2026-03-05,2026-04-02` as `in March and April`. */
function toldDates(as: string, value: string): string {
  const [how = '', days = ''] = value.split(':');
  const list = listedDates(days.split(','), how);
  const words = { list, how: how === 'days' ? 'days' : 'months' };
  return as === 'since' ? t('why-since', words) : t('why-when', words);
}

/** The arguments of a sentence, in the shape the catalogue needs. */
export function sentenceArgs(args: Record<string, string>): Record<string, string | number> {
  const whole = /^-?\d+$/;
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => {
      if (COUNTED.has(name) && whole.test(value)) return [name, Number(value)];
      if (MEASURED.has(name) && whole.test(value)) return [name, minutesText(Number(value))];
      if (name in TOLD) return [name, toldDates(TOLD[name] ?? '', value)];
      if (WHOLE.has(name)) return [name, wholeDate(value)];
      return [name, name === 'date' ? shortDate(value) : value];
    }),
  );
}

/** The sentence. */
export const refusalText = (refusal: Pick<Refusal, 'key' | 'args'>): string =>
  t(refusal.key, sentenceArgs(refusal.args));

/** The refusal about a field among several, if there is one. */
export const refusalAbout = (field: string, among: Refusal[]): Refusal | undefined =>
  among.find((refusal) => refusal.field === field);
