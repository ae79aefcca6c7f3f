// Looks at the page as it is drawn now and tells what is wrong with it, one sentence for each fault. It changes
// nothing. What may be cut on purpose says so: `data-cut`, and a `title` with the words whole on it or around it.
// Not in here: which pages are looked at, and in which sizes (layout.rs).
const ROOM = 1.5;
const LINES = 6;
const top = [...document.querySelectorAll('dialog[open]')].at(-1);
const root = top ?? document.querySelector('.inside') ?? document.body;
const faults = new Set();

const style = (element) => getComputedStyle(element);
const words = (text) => {
  const one = text.replace(/\s+/g, ' ').trim();
  return one.length > 48 ? `${one.slice(0, 45)}…` : one;
};
/** Where something is, for the reader of a fault. */
const where = (element) => {
  const names = [];
  for (let at = element; at && at !== document.body && names.length < 4; at = at.parentElement) {
    const classes = [...at.classList].filter((name) => !name.startsWith('s-') && !name.startsWith('svelte-'));
    names.unshift(at.localName + (classes.length > 0 ? `.${classes.join('.')}` : ''));
  }
  return names.join(' > ');
};
const fault = (what, element, text = element.innerText ?? '') =>
  faults.add(`${what}: ${where(element)} “${words(text)}”`);

/** Only for those who listen, or folded away. */
const isUnseen = (element) =>
  element.closest('.unseen, .only-read, [hidden], option, svg') !== null ||
  !element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
const isCutOnPurpose = (element) => element.closest('[data-cut]') !== null && element.closest('[title]') !== null;
const scrolls = (overflow) => overflow === 'auto' || overflow === 'scroll';
const hides = (overflow) => overflow === 'hidden' || overflow === 'clip';
/** The boxes around something that cut off or scroll, innermost first, up to the window. */
function* around(element) {
  for (let at = element; at && at !== document.documentElement; at = at.parentElement) {
    const { overflowX, overflowY, position } = style(at);
    if (overflowX !== 'visible' || overflowY !== 'visible') yield { at, overflowX, overflowY };
    if (position === 'fixed') return;
  }
}

function looksAtBoxes() {
  if (document.documentElement.scrollWidth > innerWidth) faults.add('the page scrolls sideways');
  for (const element of root.querySelectorAll('*')) {
    if (isUnseen(element) || ['textarea', 'input', 'select', 'pre'].includes(element.localName)) continue;
    const { overflowX, overflowY } = style(element);
    const [wide, high] = [
      element.scrollWidth - element.clientWidth > ROOM,
      element.scrollHeight - element.clientHeight > ROOM,
    ];
    if (scrolls(overflowX) && wide) fault('scrolls sideways', element);
    // A box that scrolls shows a few lines of what is in it.
    if (scrolls(overflowY) && high && element.clientHeight < LINES * parseFloat(style(element).fontSize))
      fault('scrolls in a slit', element);
    if (hides(overflowX) && wide && !isCutOnPurpose(element) && element.innerText) fault('is cut off', element);
  }
}

/** Every text, with the lines it is drawn in. */
function* texts() {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (node.data.trim() === '' || isUnseen(element) || ['textarea', 'pre'].includes(element.localName)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()].filter((line) => line.width > 0);
    if (lines.length > 0) yield { node, element, lines };
  }
}

/** A text ends within every box around it, or that box scrolls there. */
function looksAtEnds({ node, element, lines }) {
  const [left, right] = [Math.min(...lines.map((line) => line.left)), Math.max(...lines.map((line) => line.right))];
  const [above, below] = [Math.min(...lines.map((line) => line.top)), Math.max(...lines.map((line) => line.bottom))];
  let [scrolledX, scrolledY] = [false, false];
  for (const { at, overflowX, overflowY } of around(element)) {
    const box = at.getBoundingClientRect();
    if (scrolls(overflowX)) scrolledX = true;
    if (scrolls(overflowY)) scrolledY = true;
    const cutX = !scrolledX && hides(overflowX) && (left < box.left - ROOM || right > box.right + ROOM);
    // The parts of a line above and below its letters may be cut.
    const letter = parseFloat(style(element).fontSize) / 3;
    const cutY = !scrolledY && hides(overflowY) && (above < box.top - letter || below > box.bottom + letter);
    if ((cutX || cutY) && !isCutOnPurpose(element)) return fault('is cut off', element, node.data);
  }
  if (!scrolledX && (left < -ROOM || right > innerWidth + ROOM) && !isCutOnPurpose(element))
    fault('leaves the window', element, node.data);
  if (!scrolledY && (above < -ROOM || below > innerHeight + ROOM) && !isCutOnPurpose(element))
    fault('leaves the window', element, node.data);
  let block = element;
  while (style(block).display.startsWith('inline') && block.parentElement !== root) block = block.parentElement;
  const box = block.getBoundingClientRect();
  // The engine's own sum of a line may be a part of a letter too small.
  const part = parseFloat(style(element).fontSize) / 3;
  if ((left < box.left - part || right > box.right + part) && !isCutOnPurpose(element))
    fault('spills out of its box', element, node.data);
}

const CHINESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Below this many letters a word stays whole, unless it has a hyphen to break at. */
const SHORT = 14;

/** A word that is broken leaves more than a letter or two in each line. */
function looksAtWords({ node, element, lines }) {
  if (lines.length < 2) return;
  const range = document.createRange();
  for (const { 0: word, index } of node.data.matchAll(/[^\s\u2010\u2011\u2013\u2014/-]+/gu)) {
    if (word.length < 3 || CHINESE.test(word)) continue;
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const tops = new Set([...range.getClientRects()].filter((line) => line.width > 0).map((line) => Math.round(line.top)));
    if (tops.size < 2) continue;
    const hyphened = style(element).hyphens === 'auto' || style(element).webkitHyphens === 'auto';
    if (word.length <= SHORT && !hyphened) fault('breaks a short word', element, word);
    else if (word.length / tops.size < 5) fault('breaks a word to crumbs', element, word);
  }
}

const CONTROLS = 'button, a[href], input, select, textarea, summary, [role="option"], [role="tab"]';

/** The part of something that can be seen, as far as the boxes around it let it; `free` if it can be scrolled to. */
function visible(element) {
  const box = element.getBoundingClientRect();
  const seen = { left: box.left, right: box.right, top: box.top, bottom: box.bottom };
  let free = false;
  for (const { at, overflowX, overflowY } of around(element.parentElement)) {
    const edge = at.getBoundingClientRect();
    if (scrolls(overflowY)) free = true;
    if (overflowX !== 'visible') [seen.left, seen.right] = [Math.max(seen.left, edge.left), Math.min(seen.right, edge.right)];
    if (overflowY !== 'visible') [seen.top, seen.bottom] = [Math.max(seen.top, edge.top), Math.min(seen.bottom, edge.bottom)];
  }
  [seen.left, seen.top] = [Math.max(seen.left, 0), Math.max(seen.top, 0)];
  [seen.right, seen.bottom] = [Math.min(seen.right, innerWidth), Math.min(seen.bottom, innerHeight)];
  return { box, seen, free };
}

const sticks = (element) => {
  for (let at = element; at; at = at.parentElement) if (['sticky', 'fixed'].includes(style(at).position)) return at;
  return null;
};

function looksAtControls() {
  const controls = [...root.querySelectorAll(CONTROLS)].filter((element) => !isUnseen(element));
  const placed = [];
  for (const element of controls) {
    const { box, seen, free } = visible(element);
    if (box.width === 0 || box.height === 0) continue;
    const name = element.innerText || element.getAttribute('aria-label') || element.id;
    const narrower = box.width - (seen.right - seen.left) > ROOM;
    const lower = box.height - (seen.bottom - seen.top) > ROOM;
    if (narrower || (lower && !free)) fault('cannot be reached', element, name);
    if (seen.right - seen.left < 2 || seen.bottom - seen.top < 2) continue;
    const over = document.elementFromPoint((seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2);
    const own = over !== null && (element.contains(over) || over.contains(element) || over.closest('label')?.contains(element));
    const stuck = over === null ? null : sticks(over);
    if (over && !own && !(stuck && !stuck.contains(element))) fault(`lies under ${where(over)}`, element, name);
    placed.push({ element, seen, name });
  }
  for (const [index, one] of placed.entries())
    for (const other of placed.slice(index + 1)) {
      if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
      // A button may stand in its own field.
      if (one.element.localName === 'input' && one.element.parentElement === other.element.parentElement) continue;
      const wide = Math.min(one.seen.right, other.seen.right) - Math.max(one.seen.left, other.seen.left);
      const high = Math.min(one.seen.bottom, other.seen.bottom) - Math.max(one.seen.top, other.seen.top);
      if (wide <= 2 || high <= 2 || sticks(one.element) !== sticks(other.element)) continue;
      fault(`overlaps “${words(other.name)}”`, one.element, one.name);
    }
}

/** What has to be seen without scrolling, whatever else is there. */
function looksAtWhole(selectors) {
  for (const selector of selectors) {
    const element = [...root.querySelectorAll(selector)].find((found) => !isUnseen(found));
    if (!element) {
      faults.add(`is not there: ${selector}`);
      continue;
    }
    const { box, seen } = visible(element);
    if (box.height - (seen.bottom - seen.top) > ROOM || box.width - (seen.right - seen.left) > ROOM)
      fault('is not seen whole', element);
  }
}

looksAtBoxes();
for (const text of texts()) {
  looksAtEnds(text);
  looksAtWords(text);
}
looksAtControls();
looksAtWhole(whole);
return [...faults];
