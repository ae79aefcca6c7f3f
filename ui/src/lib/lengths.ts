// Lengths as texts, with their unit: a figure without one reads as a time of day. Only a running clock has figures alone;
// see `live/rounding.ts`.
import { t } from './words';

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

/** `22 min`, `4½ min`, `7 min 50 s`, `40 s`; from two days on `18 days`. Negative lengths keep their sign. */
export function minutesText(seconds: number): string {
  const whole = Math.abs(Math.round(seconds));
  const sign = seconds < 0 && whole > 0 ? '−' : '';
  return sign + unsigned(whole);
}

/** As {@link minutesText}, to the half minute from a minute on: nobody plans by the second. */
export const aboutText = (seconds: number): string =>
  minutesText(Math.abs(seconds) < MINUTE ? seconds : Math.round(seconds / 30) * 30);

function unsigned(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / MINUTE), seconds % MINUTE];
  if (seconds >= 2 * DAY) return t('length-days', { days: Math.round(seconds / DAY) });
  if (rest === 0) return t('length-minutes', { minutes: String(minutes) });
  if (minutes === 0) return t('length-seconds', { seconds: rest });
  if (rest === MINUTE / 2) return t('length-half-minutes', { minutes: String(minutes) });
  return t('length-minutes-seconds', { minutes: String(minutes), seconds: rest });
}

/** `13 minutes`, and `2 h 31 min` from an hour on: a difference inside a sentence, in whole minutes. */
export function span(seconds: number): string {
  const minutes = Math.round(Math.abs(seconds) / 60);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return hours > 0 ? t('report-span-hours', { hours, minutes: rest }) : t('report-span-minutes', { minutes });
}

/** `4`, `4½`, `4:20`: where the unit stands beside it. */
export function minutesBrief(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / MINUTE), Math.round(seconds % MINUTE)];
  if (rest === 0) return String(minutes);
  return rest === MINUTE / 2 && minutes > 0 ? `${minutes}½` : `${minutes}:${String(rest).padStart(2, '0')}`;
}

/** `15 min` where all are as long, else `12–14½ min`: the shortest and the longest of some turns. */
export const turnsText = ([shortest, longest]: readonly [number, number]): string =>
  shortest === longest ? minutesText(shortest) : `${minutesBrief(shortest)}–${minutesText(longest)}`;
