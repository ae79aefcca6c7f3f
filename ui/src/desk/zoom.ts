// The zoom of the desk: 80 to 200 %, remembered by this window. Every size is in rem, so it is the root's font size.

const STEPS = [80, 90, 100, 110, 125, 150, 175, 200];
const KEPT_AS = 'turnstone.zoom';

/** The step after or before a zoom. */
export function stepped(zoom: number, up: boolean): number {
  const next = up ? STEPS.find((step) => step > zoom) : STEPS.findLast((step) => step < zoom);
  return next ?? zoom;
}

const kept = (): number => {
  const zoom = Number(localStorage.getItem(KEPT_AS));
  return STEPS.includes(zoom) ? zoom : 100;
};

function set(zoom: number): void {
  localStorage.setItem(KEPT_AS, String(zoom));
  document.documentElement.style.fontSize = zoom === 100 ? '' : `${zoom}%`;
}

/** Sets the zoom this window had the last time. */
export const keepZoom = (): void => set(kept());

/** Ctrl with `+`, `-` or `0`, anywhere, also in a field; tells the new zoom if it was one of them. */
export function zoomKey(event: KeyboardEvent): number | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  const now = kept();
  let next: number;
  if (event.key === '+' || event.key === '=') next = stepped(now, true);
  else if (event.key === '-') next = stepped(now, false);
  else if (event.key === '0') next = 100;
  else return undefined;
  event.preventDefault();
  set(next);
  return next;
}
