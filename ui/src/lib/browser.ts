// What a browser does with keys, the pointer and dragged things, and an app does not: reload, go back, print the page,
// show its own menu. Not in here: the keys of the app (desk/keys.ts), which come first.
import { keyNames } from './key-name';

const BROWSER_KEYS = new Set([
  'F3',
  'F5',
  'F7',
  'F11',
  'F12',
  'Ctrl+F5',
  'Shift+F5',
  'Ctrl+R',
  'Ctrl+Shift+R',
  'Alt+ArrowLeft',
  'Alt+ArrowRight',
  'Ctrl+F',
  'Ctrl+G',
  'Ctrl+J',
  'Ctrl+O',
  'Ctrl+P',
  'Ctrl+Shift+P',
  'Ctrl+S',
  'Ctrl+U',
  'Ctrl+Shift+I',
  'BrowserBack',
  'BrowserForward',
  'BrowserRefresh',
]);

/** Whether the browser has a meaning of its own for a key, which no page of ours wants. */
export const isBrowserKey = (event: KeyboardEvent): boolean =>
  keyNames(event).some((name) => BROWSER_KEYS.has(name));

const TYPED_INTO =
  'textarea, [contenteditable], input:not([type=checkbox], [type=radio], [type=button], [type=range])';

/** The field somebody types into there, if it is in one. */
export const typedInto = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest(TYPED_INTO) : null;

/** Whether the menu of the pointer has something to say about text: where one types, and on a selection. */
export function isText(target: EventTarget | null): boolean {
  if (typedInto(target)) return true;
  const selection = document.getSelection();
  const selected = selection !== null && !selection.isCollapsed;
  return selected && target instanceof Node && selection.containsNode(target, true);
}

/** Keeps the browser from acting on its own. To be called once the page is mounted: the keys of the app come first. */
export function behaveLikeAnApp(): void {
  window.addEventListener('keydown', (event) => {
    if (isBrowserKey(event)) event.preventDefault();
  });
  window.addEventListener('contextmenu', (event) => {
    if (!isText(event.target)) event.preventDefault();
  });
  // The side buttons of a mouse go back and forward.
  window.addEventListener('mouseup', (event) => {
    if (event.button > 2) event.preventDefault();
  });
  window.addEventListener('dragstart', (event) => event.preventDefault());
}
