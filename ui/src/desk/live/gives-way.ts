// In a line of acts that is too narrow, whole acts give way instead of every act losing its words: first those that
// say so with a higher `data-way`. What gives way is left to its key and the palette. Not in here: which may go.

/** How far the line is from showing everything whole: words that are cut make it too narrow, too. */
const isNarrow = (line: HTMLElement): boolean =>
  line.scrollWidth > line.clientWidth + 1 ||
  [...line.querySelectorAll<HTMLElement>('.words')].some(
    (words) => words.scrollWidth > words.clientWidth + 1,
  );

/** Hides what does not fit, and shows it again when there is room. */
export function givesWay(line: HTMLElement): () => void {
  const look = (): void => {
    const all = [...line.querySelectorAll<HTMLElement>('[data-way]')];
    for (const one of all) one.hidden = false;
    const order = all.toSorted((one, other) => Number(other.dataset['way']) - Number(one.dataset['way']));
    for (const one of order) {
      if (!isNarrow(line)) return;
      if (!one.contains(document.activeElement)) one.hidden = true;
    }
  };
  const sized = new ResizeObserver(look);
  const said = new MutationObserver(look);
  sized.observe(line);
  said.observe(line, { childList: true, characterData: true, subtree: true });
  return () => {
    sized.disconnect();
    said.disconnect();
  };
}
