// Light or dark: what a person chose, or what the system says and may change while the window is open. The tokens go by
// `data-theme` of the root. Not in here: the colours (look.css, stage/tokens.css).
import type { ThemeWord } from './generated/ThemeWord';

const dark = typeof matchMedia === 'undefined' ? undefined : matchMedia('(prefers-color-scheme: dark)');
let wanted: ThemeWord = 'system';

function draw(): void {
  const drawn = wanted === 'system' ? (dark?.matches ? 'dark' : 'light') : wanted;
  document.documentElement.dataset['theme'] = drawn;
}

/** Draws light or dark. */
export function themeAs(theme: ThemeWord): void {
  wanted = theme;
  if (typeof document !== 'undefined') draw();
}

dark?.addEventListener('change', draw);
