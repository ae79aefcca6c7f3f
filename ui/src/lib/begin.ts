// Where the keyboard goes when what had it has gone from the page: to what stands nearest in its list, or else to the
// beginning of what is shown. Not in here: the first focus of a new screen (desk/Desk.svelte) and that of a dialog
// (Dialog.svelte); and where a screen knows better, it focuses by itself.
import { tick } from 'svelte';

/** The beginning of the screen. */
export const beginning = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('main [data-begin]') ?? document.querySelector<HTMLElement>('main h1');

/** Whether something has gone from the page or is there no longer to be pressed. */
const isGone = (element: Element): boolean => !element.isConnected || element.matches(':disabled');
const isLost = (): boolean => {
  const at = document.activeElement;
  return at === null || at === document.body || isGone(at);
};
const openDialog = (): HTMLElement | null => document.querySelector<HTMLElement>('dialog[open]');

/** To be called when a part of the screen gives way to another. */
export async function beginIfLost(): Promise<void> {
  await tick();
  if (isLost() && !openDialog()) beginning()?.focus({ preventScroll: true });
}

/** What is around an element, from its own row up to its list. */
interface Level {
  parent: Element;
  before: Element | null;
  after: Element | null;
}
/** An element, and where it stands in its list: enough to find what is nearest once it has gone. */
export interface Spot {
  element: Element;
  levels: Level[];
}

const LIST = 'ul, ol, tbody';
const CAN_HAVE_FOCUS = 'button, summary, input, select, textarea, a[href]';

/** Where an element stands. On the live desk, where Space goes on, nothing is near enough to be pressed instead. */
export function spotOf(element: Element): Spot {
  const levels: Level[] = [];
  const list = element.closest('main.live') ? null : element.closest(LIST);
  for (let at = element; list && at !== list && at.parentElement; at = at.parentElement)
    levels.push({
      parent: at.parentElement,
      before: at.previousElementSibling,
      after: at.nextElementSibling,
    });
  return { element, levels };
}

const within = (element: Element | null): HTMLElement | undefined => {
  if (!element?.isConnected) return undefined;
  const all = [element, ...element.querySelectorAll('*')];
  return all.find(
    (one): one is HTMLElement => one instanceof HTMLElement && one.matches(CAN_HAVE_FOCUS) && !isGone(one),
  );
};

/** What has come in the place of something, else what stood behind it, else what stood before it. */
function nearest({ levels }: Spot): HTMLElement | undefined {
  for (const { parent, before, after } of levels) {
    if (!parent.isConnected) continue;
    const behind = after?.parentElement === parent ? after : null;
    const there = behind ? behind.previousElementSibling : parent.lastElementChild;
    const found = within(there === before ? null : there) ?? within(behind) ?? within(before);
    if (found) return found;
  }
  return undefined;
}

/** Puts the focus on an element, or where it would be looked for if it has gone. */
export function goTo(spot: Spot): void {
  if (!isGone(spot.element) && spot.element instanceof HTMLElement) spot.element.focus();
  if (isLost()) nearest(spot)?.focus();
  if (isLost()) beginning()?.focus({ preventScroll: true });
}

/** Looks after the focus for as long as the page lives; returns what ends it. */
export function keepFocus(): () => void {
  let last: Spot | undefined;
  const seen = (event: FocusEvent): void => {
    if (event.target instanceof Element) last = spotOf(event.target);
  };
  // The web view tells nobody when what has the focus is taken from the page or can no longer be pressed.
  const changes = new MutationObserver(() => {
    const gone = last;
    if (!gone || !isGone(gone.element)) return;
    last = undefined;
    void tick().then(() => {
      if (!isLost()) return;
      const dialog = openDialog();
      if (dialog) dialog.querySelector<HTMLElement>('.body')?.focus();
      else goTo(gone);
    });
  });
  document.addEventListener('focusin', seen);
  changes.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  return () => {
    document.removeEventListener('focusin', seen);
    changes.disconnect();
  };
}
