// Makes the words of a page fit: a name of eighty letters in any script, a long title, eleven phases. It measures
// instead of guessing, once per change of words or window, and only ever makes type smaller.

interface Size {
  /** The size of the name or title, as a share of its own. */
  name: number;
  /** The size of everything else. */
  all: number;
  /** Whether a word may be broken: only where a smaller size alone would be too small to read. */
  breaks?: boolean;
}

/** What is tried, the best first. */
const SIZES: readonly Size[] = [
  { name: 1, all: 1 },
  { name: 0.86, all: 1 },
  { name: 0.74, all: 1 },
  { name: 0.64, all: 1 },
  { name: 0.55, all: 1 },
  { name: 0.47, all: 1 },
  { name: 0.55, all: 0.9, breaks: true },
  { name: 0.47, all: 0.86, breaks: true },
  { name: 0.4, all: 0.78, breaks: true },
  { name: 0.36, all: 0.68, breaks: true },
  { name: 0.32, all: 0.58, breaks: true },
  { name: 0.28, all: 0.48, breaks: true },
];

function fits(box: HTMLElement, words: HTMLElement): boolean {
  return (
    words.offsetHeight <= box.clientHeight + 1 &&
    words.scrollWidth <= words.clientWidth + 1 &&
    // A name is not broken inside a word as long as a smaller size avoids it.
    [...words.querySelectorAll<HTMLElement>('[data-fit]')].every(
      (part) => part.scrollWidth <= part.clientWidth + 1,
    )
  );
}

function fitNow(box: HTMLElement): void {
  const words = box.firstElementChild;
  if (!(words instanceof HTMLElement)) return;
  for (const { name, all, breaks } of SIZES) {
    box.classList.toggle('breaks', breaks ?? false);
    box.style.setProperty('--fit-name', String(name));
    box.style.setProperty('--fit', String(all));
    if (fits(box, words)) return;
  }
}

/**
 * To be attached to a box of a given size with one child that holds the words. Sets `--fit-name` and `--fit` for
 * the style sheet to multiply with. Called with the words, so that it runs again when they change.
 */
export function fit(_words: string): (box: HTMLElement) => () => void {
  return (box) => {
    const again = new ResizeObserver(() => fitNow(box));
    again.observe(box);
    fitNow(box);
    // The first measure may have been taken with another font.
    void document.fonts.ready.then(() => fitNow(box));
    return () => again.disconnect();
  };
}
