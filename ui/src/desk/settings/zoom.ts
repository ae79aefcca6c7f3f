// The zoom of the desk: every size is in rem, so it is the root's font size. Not in here: its steps (the desk).
import { keyNames } from '../../lib/key-name';
import type { ZoomWay } from '../../lib/generated/ZoomWay';

/** Draws everything so many per cent large. */
export function zoomTo(percent: number): void {
  if (typeof document === 'undefined') return;
  document.documentElement.style.fontSize = percent === 100 ? '' : `${percent}%`;
}

/** Which way Ctrl with `+`, `-` or `0` zooms, anywhere, also in a field; none for any other key. */
export function zoomKey(event: KeyboardEvent): ZoomWay | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  if (event.key === '+' || event.key === '=') return 'in';
  if (event.key === '-') return 'out';
  return keyNames(event).includes('Ctrl+0') ? 'reset' : undefined;
}
