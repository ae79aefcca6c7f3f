// When the meeting ends, as it looks now, and what is spare: the two sentences above the live desk and below the
// stage inside it. Ahead and behind are said in words.
import { timeText } from '../../lib/dates';
import type { LiveView } from '../../lib/generated/LiveView';
import { aboutText } from '../../lib/lengths';
import { spanWords } from '../../lib/live/says';
import { t } from '../../lib/words';

/** To the minute as soon as there is one: nobody plans by the second. It is the difference of the two times that are
    shown: the planned end is a whole minute, the end as it looks now loses its seconds. */
function span(later: number): string {
  if (Math.abs(later) < 60) return spanWords(later);
  return spanWords(Math.abs(Math.floor(later / 60)) * 60);
}

export function endsText(live: LiveView): string {
  if (live.state === 'waiting')
    return t('live-planned', { from: timeText(live.planned_start), to: timeText(live.planned_end) });
  if (live.later_by > 0)
    return t('live-ends-later', { time: timeText(live.ends), span: span(live.later_by) });
  if (live.later_by <= -60)
    return t('live-ends-earlier', { time: timeText(live.ends), span: span(live.later_by) });
  return t('live-ends-planned', { time: timeText(live.ends) });
}

export const spareText = (live: LiveView): string =>
  live.buffer > 0 ? t('live-spare', { length: aboutText(live.buffer) }) : t('live-no-spare');
