import { expect, it } from 'vitest';
import { type Spot, spotOf } from './begin';

/** As much of an element as `spotOf` asks for. */
class Tag {
  parentElement: Tag | null = null;
  previousElementSibling: Tag | null = null;
  nextElementSibling: Tag | null = null;

  constructor(
    readonly name: string,
    ...children: Tag[]
  ) {
    children.forEach((child, at) => {
      child.parentElement = this;
      child.previousElementSibling = children[at - 1] ?? null;
      child.nextElementSibling = children[at + 1] ?? null;
    });
  }

  closest(selector: string): Tag | null {
    return selector.split(', ').includes(this.name) ? this : (this.parentElement?.closest(selector) ?? null);
  }
}

const parents = (spot: Spot): string[] => spot.levels.map(({ parent }) => (parent as unknown as Tag).name);
const spot = (tag: Tag): Spot => spotOf(tag as unknown as Element);

it.each([
  ['ul', 'li', []],
  ['ol', 'li', []],
  ['tbody', 'tr', ['td']],
])('knows what stands near in the rows of a %s', (list, row, cells) => {
  const button = new Tag('button');
  const inside = cells.reduce((child, cell) => new Tag(cell, child), button);
  const mine = new Tag(row, inside);
  const after = new Tag(row);
  new Tag('main', new Tag(list, mine, after));

  const found = spot(button);
  expect(parents(found)).toEqual([...cells, row, list]);
  expect(found.levels.at(-1)?.after).toBe(after);
});

it('finds nothing near where there is no list', () => {
  const button = new Tag('button');
  new Tag('main', new Tag('div', button, new Tag('button')));
  expect(spot(button).levels).toEqual([]);
});
