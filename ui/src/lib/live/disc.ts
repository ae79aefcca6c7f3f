// The geometry of the disc that empties clockwise like sand: what is left is the part of the ring from the hand
// to twelve o'clock. Pure, so that it is tested without a window.

/** The middle of the drawing's 200 × 200 box. */
const MIDDLE = 100;

/** Where the edge of a ring is, `turn` of the way round clockwise from twelve o'clock (0 to 1). */
export function onEdge(turn: number, radius: number): [number, number] {
  const angle = turn * 2 * Math.PI;
  return [near(MIDDLE + radius * Math.sin(angle)), near(MIDDLE - radius * Math.cos(angle))];
}

/** Two decimals: finer than any screen, and a path that does not change is not drawn again. */
const near = (value: number): number => Math.round(value * 100) / 100;

/** A whole circle; drawn in two halves because an arc from a point to itself is nothing. */
const circle = (radius: number): string =>
  `M${MIDDLE} ${MIDDLE - radius}A${radius} ${radius} 0 1 1 ${MIDDLE} ${MIDDLE + radius}` +
  `A${radius} ${radius} 0 1 1 ${MIDDLE} ${MIDDLE - radius}Z`;

/**
 * The path of what is left: a sector of a ring, or of a full disc when `inner` is 0. To be filled by the even-odd
 * rule. An empty disc is an empty path.
 */
export function leftPath(share: number, outer: number, inner: number): string {
  if (!(share > 0)) return '';
  if (share >= 1) return inner > 0 ? circle(outer) + circle(inner) : circle(outer);
  const [x, y] = onEdge(1 - share, outer);
  const large = share > 0.5 ? 1 : 0;
  const rim = `M${x} ${y}A${outer} ${outer} 0 ${large} 1 ${MIDDLE} ${MIDDLE - outer}`;
  if (inner <= 0) return `${rim}L${MIDDLE} ${MIDDLE}Z`;
  const [u, v] = onEdge(1 - share, inner);
  return `${rim}L${MIDDLE} ${MIDDLE - inner}A${inner} ${inner} 0 ${large} 0 ${u} ${v}Z`;
}

/** How many positions the disc has when motion is not welcome: it changes seldom instead of creeping. */
const STILL_STEPS = 24;

/** The share to draw. With motion unwelcome it moves in 24 visible steps, and never empties before the end. */
export function drawnShare(share: number, still: boolean): number {
  return still ? Math.ceil(share * STILL_STEPS) / STILL_STEPS : share;
}
