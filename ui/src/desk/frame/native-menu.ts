// Which entries of the native menu can be chosen now; the others are greyed. Not in here: the menu (the shell) and doing
// what was chosen (desk/keys.ts).
import { typedInto } from '../../lib/browser';
import type { Verb } from '../keys';

/** The ids of the verbs that can be done now: nothing behind an open dialog can. The newest meaning of a verb counts. */
export function doable(verbs: readonly Verb[], dialogOpen: boolean): string[] {
  if (dialogOpen) return [];
  const newest = new Map(verbs.map((verb) => [verb.id, verb]));
  return [...newest.values()].filter((verb) => verb.enabled?.() ?? true).map((verb) => verb.id);
}

/** What can be done with text now, by the ids of the menu: where one types, and with what is selected. */
export function doableWithText(page: Document): string[] {
  const field = typedInto(page.activeElement);
  const selection = page.getSelection();
  const selected = field ? hasSelection(field) : selection !== null && !selection.isCollapsed;
  const writable = field?.matches(':read-write') ?? false;
  return [
    ...(writable && selected ? ['cut'] : []),
    ...(selected ? ['copy'] : []),
    ...(writable ? ['paste'] : []),
    ...(field ? ['select_all'] : []),
  ];
}

const hasSelection = (field: Element): boolean =>
  (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) &&
  field.selectionStart !== field.selectionEnd;
