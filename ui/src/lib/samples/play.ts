// Plays the desk without a desk: `?screen=plan&lang=de&rate=60&trouble=1&running=1` draws a sample in a browser,
// during development and for screenshots. Intents are kept in `window.sent`; a few move between the samples. The
// product never loads this file (see `desk/main.ts`).
import type { Answer } from '../generated/Answer';
import type { DeskView } from '../generated/DeskView';
import type { Intent } from '../generated/Intent';
import type { Screen } from '../generated/Screen';
import { inOrder } from '../order';
import { bin, binEmpty } from './bin';
import { format, formatEmpty, formatHard, formats, formatsBroken } from './formats';
import { group, groupEmpty, groupHard, groupSample } from './group';
import { home, homeEmpty, homeHard } from './home';
import { TODAY } from './people';
import { plan, planBids, planEnd, planExact, planHard, planProblems, planRooms, planShort } from './plan';
import { record, recordHard, recordPlain, recordRooms } from './record';

declare global {
  interface Window {
    sent: Intent[];
  }
}

const SCREENS: Record<string, Screen> = {
  'home-empty': { is: 'home', ...homeEmpty },
  home: { is: 'home', ...home },
  'home-hard': { is: 'home', ...homeHard },
  group: { is: 'group', ...group },
  'group-empty': { is: 'group', ...groupEmpty },
  'group-sample': { is: 'group', ...groupSample },
  'group-hard': { is: 'group', ...groupHard },
  plan: { is: 'plan', ...plan },
  'plan-rooms': { is: 'plan', ...planRooms },
  'plan-bids': { is: 'plan', ...planBids },
  'plan-short': { is: 'plan', ...planShort },
  'plan-problems': { is: 'plan', ...planProblems },
  'plan-end': { is: 'plan', ...planEnd },
  'plan-exact': { is: 'plan', ...planExact },
  'plan-hard': { is: 'plan', ...planHard },
  formats: { is: 'formats', ...formats },
  'formats-broken': { is: 'formats', ...formatsBroken },
  format: { is: 'format', ...format },
  'format-empty': { is: 'format', ...formatEmpty },
  'format-hard': { is: 'format', ...formatHard },
  bin: { is: 'bin', ...bin },
  'bin-empty': { is: 'bin', ...binEmpty },
  record: { is: 'record', ...record },
  'record-rooms': { is: 'record', ...recordRooms },
  'record-plain': { is: 'record', ...recordPlain },
  'record-hard': { is: 'record', ...recordHard },
};

// The samples of the live desk and the ballot register themselves: `lib/live/samples.ts` exports
// `screens: Record<string, Screen>`.
const others = import.meta.glob<{ screens?: Record<string, Screen> }>('../live/samples.ts');

/** A view around a screen. */
export function deskAround(screen: Screen, over: Partial<DeskView> = {}): DeskView {
  return {
    version: 1,
    language: 'en',
    clock_rate: 1,
    rehearsal: null,
    part_ms: 0,
    today: TODAY,
    elsewhere: null,
    screen,
    running: null,
    trouble: null,
    binned: null,
    damage: null,
    stage_open: false,
    stage_blank: false,
    stage_digits: true,
    stage_lost: false,
    stage_message: null,
    bin_days: 30,
    data_folder: '/home/ines/.local/share/turnstone',
    ...over,
  };
}

/** Draws the sample the address asks for; what comes back carries intents. */
export function play(
  asked: URLSearchParams,
  show: (view: DeskView) => void,
): (intent: Intent) => Promise<Answer> {
  const refused = asked.get('refuse');
  let view = deskAround(SCREENS['home-empty'] ?? { is: 'home', groups: [], backups: null }, {
    language: asked.get('lang') ?? 'en',
    clock_rate: Number(asked.get('rate') ?? 1),
    rehearsal: asked.has('rehearsal')
      ? { speed: Number(asked.get('rehearsal')), stands: false, speeds: [1, 10, 30, 60] }
      : null,
    part_ms: 0,
    running: asked.has('running') ? { meeting: 44, group: 'Linden' } : null,
    trouble: asked.has('trouble')
      ? {
          key: 'trouble-not-saved',
          args: { cause: 'disk-full', folder: '/home/marta', detail: '' },
          can_retry: true,
        }
      : null,
    damage: asked.has('damage')
      ? {
          lost: { changes: 3, log: '/home/marta/set-aside/turnstone-1772733000-log-0.db' },
          found: [
            {
              key: 'damage-finding',
              field: null,
              args: { what: 'note', where: 'meeting', number: '2', group: 'Linden', how: 'changed' },
            },
          ],
          more: 0,
        }
      : null,
  });
  const draw = (over: Partial<DeskView>): void => {
    view = { ...view, ...over, version: view.version + 1 };
    show(view);
  };
  window.sent = [];

  void (async () => {
    const screens = { ...SCREENS };
    for (const load of Object.values(others)) Object.assign(screens, (await load()).screens ?? {});
    draw({ screen: screens[asked.get('screen') ?? 'home'] ?? view.screen });
  })();

  return async (intent) => {
    window.sent.push(intent);
    const [key, field] = refused?.split(':') ?? [];
    if (key)
      return {
        is: 'refused',
        key,
        field: field ?? null,
        args: { name: 'Ines', most: '60', why: '?' },
      };
    const { screen } = view;
    if (intent.room === 'set_language') draw({ language: intent.language });
    if (intent.room === 'navigation') {
      if (intent.do === 'go_home') draw({ screen: { is: 'home', ...home } });
      if (intent.do === 'go_group') draw({ screen: { is: 'group', ...group } });
      if (intent.do === 'go_meeting') draw({ screen: { is: 'record', ...record } });
    }
    if (intent.room === 'formats') {
      const { act } = intent.act;
      if (act === 'go') draw({ screen: { is: 'formats', ...formats } });
      if (act === 'edit' || act === 'new') draw({ screen: { is: 'format', ...format } });
    }
    if (intent.room === 'groups' && intent.do === 'order_members' && screen.is === 'group')
      draw({ screen: { ...screen, members: inOrder(screen.members, intent.members) } });
    if (intent.room !== 'planning') return { is: 'done' };
    if (intent.do === 'plan_meeting') draw({ screen: { is: 'plan', ...plan } });
    if (screen.is !== 'plan') return { is: 'done' };
    if (intent.do === 'set_order')
      draw({ screen: { ...screen, by_hand: true, people: inOrder(screen.people, intent.members) } });
    if (intent.do === 'propose_order') draw({ screen: { ...screen, by_hand: false } });
    if (intent.do === 'set_when') draw({ screen: { ...screen, ...intent } as Screen });
    if (intent.do === 'set_format') draw({ screen: { ...screen, format: intent.format } });
    if (intent.do === 'set_expected')
      draw({
        screen: {
          ...screen,
          people: screen.people.map((person) =>
            person.id === intent.member ? { ...person, expected: intent.expected } : person,
          ),
        },
      });
    return { is: 'done' };
  };
}
