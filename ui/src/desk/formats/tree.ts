// Places in a format: where a line goes when it is moved. The arithmetic behind the outline; what may stand where is
// the desk's to say.

/** A place, from the outside in: item, phase, part. Empty for the format itself. */
export type Place = readonly number[];

/** A place as a key of a list. */
export const keyOf = (at: Place): string => at.join('.');

const startsWith = (at: Place, with_: Place): boolean => with_.every((place, index) => at[index] === place);

/** Where a place is once the line at `taken` is out; undefined for what is inside it. */
export function without(at: Place, taken: Place): number[] | undefined {
  if (taken.length > 0 && startsWith(at, taken)) return undefined;
  const depth = taken.length - 1;
  const [here, gone] = [at[depth], taken[depth]];
  const around = startsWith(at, taken.slice(0, depth));
  if (!around || here === undefined || gone === undefined || here < gone) return [...at];
  return at.map((place, index) => (index === depth ? place - 1 : place));
}

/** The place so many neighbours further. */
export const beside = (at: Place, by: number): number[] => [...at.slice(0, -1), (at.at(-1) ?? 0) + by];

/** A row of the outline, as dragging needs it. */
export interface Row {
  at: Place;
  parts: number;
}

/**
 * Where a dragged line goes when it is let go over a row, in its upper or its lower half: the place among what is left.
 * Undefined where it cannot go or stays where it is.
 */
export function dropPlace(dragged: Row, over: Row, lower: boolean): number[] | undefined {
  const target = dragged.at.length === 1 ? besideItem(over, lower) : besidePhase(dragged, over, lower);
  const to = target && without(target, dragged.at);
  if (!to || keyOf(to) === keyOf(dragged.at)) return undefined;
  return to;
}

function besideItem(over: Row, lower: boolean): number[] {
  const item = over.at[0] ?? 0;
  // Behind an item is behind its phases too.
  return over.at.length === 0 ? [0] : [lower || over.at.length > 1 ? item + 1 : item];
}

function besidePhase(dragged: Row, over: Row, lower: boolean): number[] | undefined {
  if (over.at.length === 0) return undefined;
  if (over.at.length === 1) return [...over.at, 0];
  // What has parts itself is nobody's part.
  if (over.at.length === 3 && dragged.parts > 0) return beside(over.at.slice(0, 2), lower ? 1 : 0);
  return lower && over.at.length === 2 && over.parts > 0 && dragged.parts === 0
    ? [...over.at, 0]
    : beside(over.at, lower ? 1 : 0);
}
