// The words of the editor's fields, of their choices and of the kinds of lines. What fields there are is the desk's to
// say.
import type { FormatField } from '../../lib/generated/FormatField';
import type { FormatLine } from '../../lib/generated/FormatLine';
import type { LineWord } from '../../lib/generated/LineWord';
import { t } from '../../lib/words';

const FIELDS: Record<string, () => string> = {
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
};

/** The roles, in the order in which the desk counts them. */
const ROLES: (() => string)[] = [
  () => t('format-role-observer'),
  () => t('format-role-timekeeper'),
  () => t('format-role-scribe'),
  () => t('format-role-restater'),
  () => t('format-role-partner'),
  () => t('format-role-deputy'),
];

/** What a field is called. */
export function fieldLabel(field: FormatField): string {
  if (field.field === 'role') return ROLES[field.nth]?.() ?? '';
  if (field.field === 'length' && field.kind === 'weight') return t('format-field-weight');
  return FIELDS[field.field]?.() ?? field.field;
}

const HINTS: Record<string, () => string> = {
  upto: () => t('format-hint-upto'),
  turns: () => t('format-hint-turns'),
  turn: () => t('format-hint-turn'),
  helps: () => t('format-hint-helps'),
  rooms: () => t('format-hint-rooms'),
  gap_length: () => t('format-hint-gap'),
};

/** What is good to know about a field. */
export const fieldHint = (field: FormatField): string | undefined => HINTS[field.field]?.();

const CHOICES: Record<string, Record<string, () => string>> = {
  rule: {
    fixed: () => t('format-rule-fixed'),
    each: () => t('format-rule-each'),
    each_other: () => t('format-rule-each-other'),
    weight: () => t('format-rule-weight'),
  },
  advance: { manual: () => t('format-advance-manual'), auto: () => t('format-advance-auto') },
  when: {
    every: () => t('format-when-every'),
    first: () => t('format-when-first'),
    last: () => t('format-when-last'),
    not_first: () => t('format-when-not-first'),
  },
  notes: { kept: () => t('format-notes-kept'), none: () => t('format-notes-none') },
  choice: {
    rotation: () => t('format-choice-rotation'),
    bids: () => t('format-choice-bids'),
    vote: () => t('format-choice-vote'),
    hand: () => t('format-choice-hand'),
  },
  speaks: {
    everyone: () => t('format-speaks-everyone'),
    client: () => t('format-speaks-client'),
    coaches_ask: () => t('format-speaks-coaches-ask'),
    coaches: () => t('format-speaks-coaches'),
    coaches_behind: () => t('format-speaks-coaches-behind'),
    client_out: () => t('format-speaks-client-out'),
    nobody: () => t('format-speaks-nobody'),
  },
};

/** What a word of a choice means. */
export const choiceText = (field: string, word: string): string => CHOICES[field]?.[word]?.() ?? word;

const KINDS: Record<LineWord, () => string> = {
  talk: () => t('format-kind-talk'),
  break: () => t('format-kind-break'),
  evaluation: () => t('format-kind-evaluation'),
  round: () => t('format-kind-round'),
  phase: () => t('format-kind-phase'),
};

/** What a line is. */
export const kindText = (kind: LineWord): string => KINDS[kind]();

/** How long a line is, and who speaks in it, in few words. */
export function lineNote(line: FormatLine): string {
  const measure = line.measure;
  const lengths: Record<string, () => string> = {
    fixed: () => measure,
    each: () => t('format-note-each', { measure }),
    each_other: () => t('format-note-each-other', { measure }),
    weight: () => t('format-note-weight', { measure }),
  };
  const length = line.rule ? lengths[line.rule]?.() : kindText(line.kind);
  return [length, line.speaks ? choiceText('speaks', line.speaks) : undefined].filter(Boolean).join(' · ');
}

/** The fields that are seldom needed, behind a fold. */
const SELDOM = new Set([
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
