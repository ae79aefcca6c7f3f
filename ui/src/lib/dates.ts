// Dates and times of day in the language of the product and the ways of the region. Dates travel as ISO dates without a
// zone, so they are read as a day and never as an instant: a day must not become the day before in another zone.
import type { DatesWord } from './generated/DatesWord';
import { forms, hours, sundayFirst } from './region';
import { language } from './words';

/** The day of an ISO date at noon; none for anything else. */
export function dayOf(iso: string): Date | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  // An older file may have the year 26; a Date would make 1926 of it.
  if (year < 1000) return undefined;
  const date = new Date(year, month - 1, day, 12);
  return date.getMonth() === month - 1 && date.getDate() === day ? date : undefined;
}

function dated(iso: string, how: Intl.DateTimeFormatOptions): string {
  const day = dayOf(iso);
  if (!day) return iso;
  const text = new Intl.DateTimeFormat(forms(), how).format(day);
  // Where the day is first, English dates have no comma: they stand inside sentences that have commas of their own.
  return forms() === 'en-GB' ? text.replace(', ', ' ') : text;
}

let thisYear = '';

/** What day it is: a date of another year is written with its year. */
export function itIs(today: string): void {
  thisYear = today.slice(0, 4);
}

const yearOf = (iso: string): Intl.DateTimeFormatOptions =>
  thisYear !== '' && iso.slice(0, 4) !== thisYear ? { year: 'numeric' } : {};

/** `Thursday 5 March 2026`. */
export const fullDate = (iso: string): string =>
  dated(iso, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** `Thursday 5 March`; with its year when it is another one. */
export const longDate = (iso: string): string =>
  dated(iso, { weekday: 'long', day: 'numeric', month: 'long', ...yearOf(iso) });

/** `Thu 5 March 2026`: short, and nobody can take the day for the month. */
export const spokenDate = (iso: string): string =>
  dated(iso, { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' });

/** `5 Mar 2026`, `05.03.2026`: as it stands in a field, and is read there again. What is no date is given back. */
export const dayTyped = (iso: string): string =>
  language() === 'de'
    ? dated(iso, { day: '2-digit', month: '2-digit', year: 'numeric' })
    : dated(iso, { day: 'numeric', month: 'short', year: 'numeric' });

/** `5 March 2026`. */
export const wholeDate = (iso: string): string =>
  dated(iso, { day: 'numeric', month: 'long', year: 'numeric' });

/** `Thu 5 March`; with its year when it is another one. */
export const weekdayDate = (iso: string): string =>
  dated(iso, { weekday: 'short', day: 'numeric', month: 'long', ...yearOf(iso) });

/** `5 Mar`: as short as a column. */
export const dayAndMonth = (iso: string): string => dated(iso, { day: 'numeric', month: 'short' });

/** `5 March`. */
export const dayOfMonth = (iso: string): string => dated(iso, { day: 'numeric', month: 'long' });

/** `5 March`; with the year when it is not that of `today`. */
export const shortDate = (iso: string, today: string): string =>
  iso.slice(0, 4) === today.slice(0, 4) ? dayOfMonth(iso) : wholeDate(iso);

/**
 * Several days as a list: their months (`March and April`), with the year (`May 2025`), or the days themselves
 * (`5 March and 12 March`).
 */
export function listedDates(isos: string[], how: DatesWord): string {
  const wanted = {
    months: { month: 'long' },
    years: { month: 'long', year: 'numeric' },
    days: { day: 'numeric', month: 'long' },
  } satisfies Record<DatesWord, Intl.DateTimeFormatOptions>;
  const named = isos.map((iso) => dated(iso, wanted[how]));
  return new Intl.ListFormat(forms(), { type: 'conjunction' }).format(named);
}

/** `19:45`, `7:45 pm`: a time of day that travels as `19:45`, as the region writes it. What is none is given back. */
export function timeText(time: string): string {
  const parts = /^(\d\d):(\d\d)$/.exec(time);
  const how = hours();
  if (!parts || how === 'twenty_four') return time;
  const hour = Number(parts[1]);
  const half = hour < 12 ? 'am' : 'pm';
  return `${((hour + 11) % 12) + 1}:${parts[2]}\u00a0${how === 'capital' ? half.toUpperCase() : half}`;
}

/** The days of the week in the language in use, Monday first. */
export function weekdays(): string[] {
  const name = new Intl.DateTimeFormat(forms(), { weekday: 'long' });
  // 5 January 2026 is a Monday.
  return Array.from({ length: 7 }, (_, day) => name.format(new Date(2026, 0, 5 + day, 12)));
}

/** The short names of the days of the week, the first day of a week first. */
export function weekdaysShort(): string[] {
  const name = new Intl.DateTimeFormat(forms(), { weekday: 'short' });
  const first = sundayFirst() ? 4 : 5;
  return Array.from({ length: 7 }, (_, day) => name.format(new Date(2026, 0, first + day, 12)));
}

const isoOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** `December 2026`. */
export const monthName = (iso: string): string => dated(iso, { month: 'long', year: 'numeric' });

/** So many days later. What is no date is given back. */
export function addDays(iso: string, days: number): string {
  const day = dayOf(iso);
  if (!day) return iso;
  day.setDate(day.getDate() + days);
  return isoOf(day);
}

/** So many months later, on the same day or the last one of that month. What is no date is given back. */
export function addMonths(iso: string, months: number): string {
  const day = dayOf(iso);
  if (!day) return iso;
  const last = new Date(day.getFullYear(), day.getMonth() + months + 1, 0, 12);
  const same = new Date(last);
  same.setDate(Math.min(day.getDate(), last.getDate()));
  return isoOf(same);
}

/** The six weeks around a day's month, from the first day of a week on. */
export function monthGrid(iso: string): string[] {
  const first = `${iso.slice(0, 8)}01`;
  const behind = ((dayOf(first)?.getDay() ?? 1) + (sundayFirst() ? 7 : 6)) % 7;
  return Array.from({ length: 42 }, (_, at) => addDays(first, at - behind));
}

/** The times of a day, a quarter of an hour apart. */
export const QUARTERS: readonly string[] = Array.from(
  { length: 96 },
  (_, at) => `${String(Math.floor(at / 4)).padStart(2, '0')}:${String((at % 4) * 15).padStart(2, '0')}`,
);

/** The last of these that is not later; six in the evening for none. */
export const nearestQuarter = (time: string): string =>
  QUARTERS.findLast((quarter) => quarter <= (time || '18:00')) ?? '00:00';

/** Whole days from one ISO date to another; negative when it is past. */
export function daysBetween(from: string, to: string): number | undefined {
  const [a, b] = [dayOf(from), dayOf(to)];
  return a && b ? Math.round((b.getTime() - a.getTime()) / 86_400_000) : undefined;
}

/** A number with a fixed count of decimals, in the language in use. */
export const decimal = (value: number, digits = 1): string =>
  new Intl.NumberFormat(forms(), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);

/** The end that keeps the length from `starts` to `ends` for a meeting that starts at `now`; times as `18:00`. */
export function movedEnd(starts: string, ends: string, now: string): string {
  const minutes = (time: string): number => {
    const [hours, rest] = time.split(':').map(Number);
    return (hours ?? NaN) * 60 + (rest ?? NaN);
  };
  const end = minutes(now) + minutes(ends) - minutes(starts);
  if (Number.isNaN(end)) return ends;
  const whole = (end + 48 * 60) % (24 * 60);
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`;
}
