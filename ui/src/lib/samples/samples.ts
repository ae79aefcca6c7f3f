// Sample views, all of them made by the real desk: `cargo xtask types` writes the files beside this one. A development
// server draws them (`?screen=plan&lang=de`, `stage.html?scene=turn`), and tests begin with them. The product never
// loads this file. To add a sample, see `tests/meetings/samples`.
import type { Answer } from '../generated/Answer';
import type { DeskView } from '../generated/DeskView';
import type { Intent } from '../generated/Intent';
import type { Screen } from '../generated/Screen';
import type { MessageKey } from '../generated/MessageKey';
import type { Sentence } from '../generated/Sentence';
import type { StageView } from '../generated/StageView';

const desk = import.meta.glob<DeskView>('./desk/*.json', { eager: true, import: 'default' });
const stage = import.meta.glob<StageView>('./stage/*.json', { eager: true, import: 'default' });

const nameOf = (path: string): string => path.replace(/^.*\/(.*)\.json$/, '$1');

/** The names of all samples of the desk. */
export const deskNames = Object.keys(desk).map(nameOf);
/** The names of all samples of the stage. */
export const stageNames = Object.keys(stage).map(nameOf);

/** A view of the desk. */
export function deskSample(name: string): DeskView {
  const view = desk[`./desk/${name}.json`];
  if (!view) throw new Error(`There is no sample ${name}. There are: ${deskNames.join(', ')}`);
  return structuredClone(view);
}

/** A view of the stage. */
export function stageSample(name: string): StageView {
  const view = stage[`./stage/${name}.json`];
  if (!view) throw new Error(`There is no sample ${name}. There are: ${stageNames.join(', ')}`);
  return structuredClone(view);
}

/** A screen of the desk that is known to be of this kind. */
export function screenOf<Kind extends Screen['is']>(name: string, is: Kind): Extract<Screen, { is: Kind }> {
  const { screen } = deskSample(name);
  if (screen.is !== is) throw new Error(`The sample ${name} shows ${screen.is}, not ${is}.`);
  return screen as Extract<Screen, { is: Kind }>;
}

/** What the address says of any view: the language, the speed of the clock, a rehearsal. */
const asked = (address: URLSearchParams) => ({
  language: address.get('lang') === 'de' ? ('de' as const) : ('en' as const),
  clock_rate: Number(address.get('rate') ?? 1),
  rehearsal: address.has('rehearsal')
    ? { speed: Number(address.get('rehearsal')), stands: false, speeds: [1, 10, 30, 60] }
    : null,
});

/** The view of the desk that the address asks for. */
export const askedOfDesk = (address: URLSearchParams): DeskView => ({
  ...deskSample(address.get('screen') ?? 'home'),
  ...asked(address),
});

/** The view of the stage that the address asks for. */
export const askedOfStage = (address: URLSearchParams): StageView => ({
  ...stageSample(address.get('scene') ?? 'turn'),
  ...asked(address),
  digits: address.get('digits') !== '0',
  message: address.get('message'),
});

/** Answers every intent alike, because no desk is there: `?refuse=refusal-name-empty:name` refuses it. */
export function answered(address: URLSearchParams): (intent: Intent) => Promise<Answer> {
  const [key, field] = address.get('refuse')?.split(':') ?? [];
  const args: Sentence['args'] = {
    name: { is: 'name', name: 'Ines' },
    most: { is: 'count', value: 60 },
    why: { is: 'text', text: '?' },
  };
  // Whoever types an unknown key into the address sees it as it is.
  const refused = (key: string): Answer => ({
    is: 'refused',
    sentence: { key: key as MessageKey, args },
    field: field ?? null,
  });
  return (intent) => {
    console.info(intent);
    return Promise.resolve(key ? refused(key) : { is: 'done' });
  };
}
