// Lengths on paper-like screens: always minutes and seconds, so that 142:00 and 22:00 can be compared at a glance.
// The live clock counts hours too; see `live/rounding.ts`.
import { t } from './words';

/** `m:ss`, such as `142:00`; negative lengths keep their sign. */
export function minutesText(seconds: number): string {
  const whole = Math.abs(Math.round(seconds));
  const sign = seconds < 0 && whole > 0 ? '−' : '';
  return `${sign}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** `13 minutes`, and `2 h 31 min` from an hour on: a difference inside a sentence, in whole minutes. */
export function span(seconds: number): string {
  const minutes = Math.round(Math.abs(seconds) / 60);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return hours > 0 ? t('report-span-hours', { hours, minutes: rest }) : t('report-span-minutes', { minutes });
}

/** `4` for whole minutes, `4:30` otherwise: inside a sentence that says minutes. */
export function minutesBrief(seconds: number): string {
  return seconds % 60 === 0 ? String(seconds / 60) : minutesText(seconds);
}
