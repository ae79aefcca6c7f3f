// The words of the editor's fields, of their choices and of the kinds of lines. What fields there are is the desk's to
// say.
import type { ChoiceWord } from '../../lib/generated/ChoiceWord';
import type { FieldWord } from '../../lib/generated/FieldWord';
import type { FormatField } from '../../lib/generated/FormatField';
import type { FormatLine } from '../../lib/generated/FormatLine';
import type { LengthRule } from '../../lib/generated/LengthRule';
import type { LineWord } from '../../lib/generated/LineWord';
import type { RoleWord } from '../../lib/generated/RoleWord';
import { t } from '../../lib/words';

/** The roles are called otherwise, one by one. */
const FIELDS = {
  title: () => t('format-field-title'),
  about: () => t('format-field-about'),
  prepare: () => t('format-field-prepare'),
  people_least: () => t('format-field-people-least'),
  people_most: () => t('format-field-people-most'),
  minutes_least: () => t('format-field-minutes-least'),
  minutes_most: () => t('format-field-minutes-most'),
  minimum_turn: () => t('format-field-minimum-turn'),
  quorum: () => t('format-field-quorum'),
  notes: () => t('format-field-notes'),
  grace: () => t('format-field-grace'),
  warn_first: () => t('format-field-warn-first'),
  warn_last: () => t('format-field-warn-last'),
  purpose: () => t('format-field-purpose'),
  rule: () => t('format-field-rule'),
  length: () => t('format-field-length'),
  upto: () => t('format-field-upto'),
  advance: () => t('format-field-advance'),
  follow_up: () => t('format-field-follow-up'),
  when: () => t('format-field-when'),
  clients_skip: () => t('format-field-clients-skip'),
  in_turn: () => t('format-field-in-turn'),
  writes: () => t('format-field-writes'),
  turns: () => t('format-field-turns'),
  turn: () => t('format-field-turn'),
  turn_at_most: () => t('format-field-turn-at-most'),
  gap_title: () => t('format-field-gap-title'),
  gap_length: () => t('format-field-gap-length'),
  break_after: () => t('format-field-break-after'),
  break_length: () => t('format-field-break-length'),
  break_title: () => t('format-field-break-title'),
  choice: () => t('format-field-choice'),
  helps: () => t('format-field-helps'),
  fixed_roles: () => t('format-field-fixed-roles'),
  rooms: () => t('format-field-rooms'),
  speaks: () => t('format-field-speaks'),
  prompt: () => t('format-field-prompt'),
  for_client: () => t('format-field-for-client'),
  for_coaches: () => t('format-field-for-coaches'),
} satisfies Record<Exclude<FieldWord, 'role'>, () => string>;

const ROLES = {
  observer: () => t('format-role-observer'),
  timekeeper: () => t('format-role-timekeeper'),
  scribe: () => t('format-role-scribe'),
  restater: () => t('format-role-restater'),
  partner: () => t('format-role-partner'),
  deputy: () => t('format-role-deputy'),
} satisfies Record<RoleWord, () => string>;

/** What a field is called. */
export function fieldLabel(field: FormatField): string {
  if (field.field === 'role') return field.role ? ROLES[field.role]() : '';
  if (field.field === 'length' && field.kind === 'weight') return t('format-field-weight');
  return FIELDS[field.field]();
}

const HINTS: Partial<Record<FieldWord, () => string>> = {
  upto: () => t('format-hint-upto'),
  turns: () => t('format-hint-turns'),
  turn: () => t('format-hint-turn'),
  helps: () => t('format-hint-helps'),
  rooms: () => t('format-hint-rooms'),
  gap_length: () => t('format-hint-gap'),
};

/** What is good to know about a field. */
export const fieldHint = (field: FormatField): string | undefined => HINTS[field.field]?.();

const CHOICES = {
  fixed: () => t('format-rule-fixed'),
  each: () => t('format-rule-each'),
  each_other: () => t('format-rule-each-other'),
  weight: () => t('format-rule-weight'),
  manual: () => t('format-advance-manual'),
  auto: () => t('format-advance-auto'),
  every: () => t('format-when-every'),
  first: () => t('format-when-first'),
  last: () => t('format-when-last'),
  not_first: () => t('format-when-not-first'),
  kept: () => t('format-notes-kept'),
  none: () => t('format-notes-none'),
  rotation: () => t('format-choice-rotation'),
  bids: () => t('format-choice-bids'),
  vote: () => t('format-choice-vote'),
  hand: () => t('format-choice-hand'),
  everyone: () => t('format-speaks-everyone'),
  client: () => t('format-speaks-client'),
  coaches_ask: () => t('format-speaks-coaches-ask'),
  coaches: () => t('format-speaks-coaches'),
  coaches_behind: () => t('format-speaks-coaches-behind'),
  client_out: () => t('format-speaks-client-out'),
  nobody: () => t('format-speaks-nobody'),
} satisfies Record<ChoiceWord, () => string>;

/** What a word of a choice means. */
export const choiceText = (word: ChoiceWord): string => CHOICES[word]();

const KINDS = {
  talk: () => t('format-kind-talk'),
  break: () => t('format-kind-break'),
  evaluation: () => t('format-kind-evaluation'),
  round: () => t('format-kind-round'),
  phase: () => t('format-kind-phase'),
} satisfies Record<LineWord, () => string>;

/** What a line is. */
export const kindText = (kind: LineWord): string => KINDS[kind]();

/** How long a line is, and who speaks in it, in few words. */
export function lineNote(line: FormatLine): string {
  const measure = line.measure;
  const lengths = {
    fixed: () => measure,
    each: () => t('format-note-each', { measure }),
    each_other: () => t('format-note-each-other', { measure }),
    weight: () => t('format-note-weight', { measure }),
  } satisfies Record<LengthRule, () => string>;
  const length = line.rule ? lengths[line.rule]() : kindText(line.kind);
  return [length, line.speaks ? choiceText(line.speaks) : undefined].filter(Boolean).join(' · ');
}

/** The fields that are seldom needed, behind a fold. */
const SELDOM = new Set<FieldWord>([
  'prepare',
  'quorum',
  'notes',
  'grace',
  'minimum_turn',
  'when',
  'in_turn',
  'clients_skip',
  'follow_up',
  'writes',
  'helps',
  'role',
  'fixed_roles',
  'rooms',
  'for_client',
  'for_coaches',
]);

export const isSeldom = (field: FormatField): boolean => SELDOM.has(field.field);
