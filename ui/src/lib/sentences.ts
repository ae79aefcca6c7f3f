// A sentence of the desk in words. Its arguments are typed, and each is said by its type: a count chooses the form of the
// sentence, dates are in the reader's language, lengths have their unit.
import { dayOfMonth, listedDates, timeText, wholeDate } from './dates';
import type { Arg } from './generated/Arg';
import type { DatesWord } from './generated/DatesWord';
import type { Sentence } from './generated/Sentence';
import { minutesText } from './lengths';
import { say, t } from './words';

/** Dates as the catalogue takes them into a phrase. */
const phrase = (dates: string[], how: DatesWord): { list: string; how: string } => ({
  list: listedDates(dates, how),
  how: how === 'days' ? 'days' : 'months',
});

function said(arg: Arg): string | number {
  switch (arg.is) {
    case 'count':
      return arg.value;
    case 'number':
      return String(arg.value);
    case 'length':
      return minutesText(arg.seconds);
    case 'date':
      return arg.year ? wholeDate(arg.date) : dayOfMonth(arg.date);
    case 'time':
      return timeText(arg.time);
    case 'dates':
      return t('why-when', phrase(arg.dates, arg.how));
    case 'since':
      return t('why-since', phrase([arg.date], arg.how));
    case 'name':
      return arg.name;
    case 'text':
      return arg.text;
  }
}

/** The arguments of a sentence as the catalogue takes them. */
export const sentenceArgs = ({ args }: Sentence): Record<string, string | number> =>
  Object.fromEntries(Object.entries(args).map(([name, arg]) => [name, said(arg)]));

/** The sentence. */
export const sentenceText = (sentence: Sentence): string => say(sentence.key, sentenceArgs(sentence));
