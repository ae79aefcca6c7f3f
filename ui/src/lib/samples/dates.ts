// The dates of a group: a programme with a skipped and a moved date, and a group without a series.
import type { DateRow } from '../generated/DateRow';
import type { DatesView } from '../generated/DatesView';
import type { SeriesForm } from '../generated/SeriesForm';

const form: SeriesForm = {
  kind: 'month_weekday',
  day: 19,
  nth: 3,
  weekday: 3,
  every: 1,
  first: '2026-03-19',
  starts: '18:00',
  minutes: 120,
  number: 4,
  of: 12,
};

const row = (number: number, date: string, over: Partial<DateRow> = {}): DateRow => ({
  day: date,
  date,
  starts: '18:00',
  number,
  state: 'coming',
  meeting: null,
  ...over,
});

/** No series yet. */
export const datesNone: DatesView = {
  series: null,
  proposed: form,
  next: null,
  coming: [],
  passed: 0,
  called_off: 0,
  undo: null,
  saved: null,
};

/** A programme. */
export const datesOf = (): DatesView => ({
  series: form,
  proposed: form,
  next: { date: '2026-03-19', starts: '18:00', programme: { number: 4, of: 12 } },
  coming: [
    row(4, '2026-03-19', { meeting: 4 }),
    row(5, '2026-04-16', { state: 'skipped' }),
    row(6, '2026-05-28', { day: '2026-05-21', state: 'moved', starts: '17:30' }),
    row(7, '2026-06-18'),
    row(8, '2026-07-16'),
    row(9, '2026-08-20'),
    row(10, '2026-09-17'),
  ],
  passed: 3,
  called_off: 0,
  undo: 'move',
  saved: null,
});
