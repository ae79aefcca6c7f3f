// A refusal, a remark, a reason or a trouble as a sentence. Their figures travel as texts; here they become what
// the catalogue counts, dates in the reader's language and lengths as minutes and seconds.
import { shortDate } from './dates';
import type { Refusal } from './generated/Refusal';
import { minutesText } from './lengths';
import { t } from './words';

const COUNTED = new Set(['count', 'least', 'most', 'found', 'known', 'hours', 'quorum']);
const MEASURED = new Set(['each', 'total', 'room']);

/** The arguments of a sentence, in the shape the catalogue needs. */
export function sentenceArgs(args: Record<string, string>): Record<string, string | number> {
  const whole = /^-?\d+$/;
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => {
      if (COUNTED.has(name) && whole.test(value)) return [name, Number(value)];
      if (MEASURED.has(name) && whole.test(value)) return [name, minutesText(Number(value))];
      return [name, name === 'date' ? shortDate(value) : value];
    }),
  );
}

/** The sentence. */
export const refusalText = (refusal: { key: string; args: Refusal['args'] }): string =>
  t(refusal.key, sentenceArgs(refusal.args));

/** The refusal about a field among several, if there is one. */
export const refusalAbout = (field: string, among: Refusal[]): Refusal | undefined =>
  among.find((refusal) => refusal.field === field);
