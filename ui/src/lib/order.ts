// Moving one thing within a list: the arithmetic behind `Reorder.svelte`.

/** The list with the thing at `from` standing at `to`; the same list if nothing moves. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const target = Math.min(list.length - 1, Math.max(0, to));
  const next = [...list];
  const [thing] = next.splice(from, 1);
  if (thing === undefined) return next;
  next.splice(target, 0, thing);
  return next;
}

/** Where a pointer at `y` puts something: behind every row whose middle it has passed. */
export function placeAt(y: number, middles: readonly number[], own: number): number {
  return middles.filter((middle, index) => index !== own && middle < y).length;
}

/** The things in the order of these ids; what is not named stays behind them in its own order. */
export function inOrder<T extends { id: number }>(things: readonly T[], ids: readonly number[]): T[] {
  const rank = new Map(ids.map((id, index) => [id, index]));
  return [...things].sort((a, b) => (rank.get(a.id) ?? ids.length) - (rank.get(b.id) ?? ids.length));
}
