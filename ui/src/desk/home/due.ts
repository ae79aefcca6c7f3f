// When a meeting that is due begins, in words.
import { timeText } from '../../lib/dates';
import type { DueMeeting } from '../../lib/generated/DueMeeting';
import { t } from '../../lib/words';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
/** So long the minutes since its start are of use; after that the time is. */
const LATE = 90 * MINUTE;

/** `In 42 minutes`, `Today`, `Tomorrow`, `In 5 days`; of one that runs, that it does. Days are those of the group. */
export function startsIn(due: Pick<DueMeeting, 'next_step' | 'starts_in' | 'days_ahead'>): string {
  if (due.starts_in === null) return t('home-due-runs');
  const days = due.days_ahead ?? 0;
  if (due.starts_in < -LATE) {
    const time = timeText(due.next_step.starts ?? '');
    return days < 0 ? t('home-due-late-yesterday', { time }) : t('home-due-late-today', { time });
  }
  if (due.starts_in <= 0) return t('home-due-late', { minutes: Math.floor(-due.starts_in / MINUTE) });
  if (due.starts_in < 2 * HOUR) return t('home-due-minutes', { minutes: Math.ceil(due.starts_in / MINUTE) });
  if (days === 0) return t('home-due-today');
  if (days === 1) return t('home-due-tomorrow');
  return t('home-due-days', { days });
}
