// The rows of the key overview: what each verb of the screen does, and the few keys that belong to no verb. Not in here:
// which verbs there are; that is the screens' to register.
import { t } from '../../lib/words';
import type { Verb } from '../keys';

/** A row of the overview. */
export interface Row {
  /** No other row has it. */
  id: string;
  key: string;
  /** A second key with the same meaning, or the last of a range. */
  other?: string;
  /** Whether the keys between the two mean the same. */
  range?: boolean;
  label: () => string;
}

const EVERYWHERE: Row[] = [
  { id: 'reorder', key: 'Alt+ArrowUp', other: 'Alt+ArrowDown', label: () => t('desk-verb-reorder') },
];
/** Verbs of the window itself stand behind those of its screen, and only while they can be done. */
const COMMON = new Set([
  'home',
  'back',
  'manual',
  'keys',
  'palette',
  'settings',
  'larger',
  'smaller',
  'usual_size',
  'full_screen',
  'about',
]);

const keysOf = (verb: Verb): string[] => [verb.key ?? []].flat();

/**
 * The rows for these verbs, those of the newest screen last. The newest meaning of a verb is the one that counts; its row
 * stands once, the screen's own verbs first, in the order in which the screen names them. A key that has a meaning on the
 * screen is not named again with the one it has everywhere.
 */
export function overview(verbs: readonly Verb[]): Row[] {
  const shown = verbs
    .filter((verb, index) => verbs.findLastIndex((other) => other.id === verb.id) === index)
    .filter((verb) => !COMMON.has(verb.id) || (verb.enabled?.() ?? true))
    .sort((one, other) => Number(COMMON.has(one.id)) - Number(COMMON.has(other.id)));
  const rows = shown.flatMap((verb): Row[] => {
    const keys = keysOf(verb);
    const [first, last] = [keys[0], keys.at(-1)];
    if (first === undefined || last === undefined || !verb.label) return [];
    const row = { id: `verb ${verb.id}`, key: first, label: verb.label };
    return [verb.range ? { ...row, other: last, range: true } : row];
  });
  const taken = new Set(shown.flatMap(keysOf));
  return [...rows, ...EVERYWHERE.filter((row) => !taken.has(row.key))];
}
