// The view that is on the wall. Before the first one arrives it is the idle page: the window is never empty.
import type { StageView } from '../lib/generated/StageView';
import { writeAs } from '../lib/region';
import { themeAs } from '../lib/theme';
import { knows, learn, speak } from '../lib/words';

const NOTHING_YET: StageView = {
  version: 0,
  language: 'en',
  region: { region: 'united_kingdom', forms: 'en-GB', hours: 'twenty_four', sunday_first: false },
  theme: 'system',
  clock_rate: 1,
  rehearsal: null,
  part_ms: 0,
  time_of_day: null,
  digits: true,
  message: null,
  scene: { is: 'idle', group: null, starts: null },
};

let view = $state.raw<StageView>(NOTHING_YET);
let newest = NOTHING_YET;

/** The view to draw. */
export const shown = (): StageView => view;

/** Takes over a view; one that is older than the newest arrived late and is not drawn. */
export async function show(next: StageView): Promise<void> {
  if (next.version < newest.version) return;
  newest = next;
  if (!knows(next.language)) {
    await learn(next.language);
    if (newest !== next) return;
  }
  speak(next.language);
  writeAs(next.region);
  themeAs(next.theme);
  view = next;
}
