// The manual says the same in both languages, names nothing that is not there, and leads nowhere that is not there.
import type { FluentResource } from '@fluent/bundle';
import { expect, test } from 'vitest';
import { album as germanAlbum, book as german } from './de';
import { album as englishAlbum, book as english } from './en';
import { find } from './search';
import { bookOf, type Block, type Chapter, chapterOf, type Span, spansOf } from './text';

type Body = FluentResource['body'];
type Pattern = NonNullable<Body[number]['value']>;

const catalogues = import.meta.glob<Body>('../../../locales/*/*.ftl', { import: 'default', eager: true });
const sources = import.meta.glob<string>('../**/*.{ts,svelte}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const BOOKS: [string, Chapter[]][] = [
  ['en', english],
  ['de', german],
];

/** What a message may say; a value in it is an ellipsis. */
function saidBy(pattern: Pattern): string[] {
  if (typeof pattern === 'string') return [pattern];
  const part = (element: Exclude<Pattern, string>[number]): string[] => {
    if (typeof element === 'string') return [element];
    return element.type === 'select' ? element.variants.flatMap(({ value }) => saidBy(value)) : ['…'];
  };
  return pattern.reduce<string[]>(
    (all, element) => all.flatMap((before) => part(element).map((after) => before + after)),
    [''],
  );
}

/** The keys of a language's catalogue by what they say. An entry of the menu has its key in brackets. */
function keysBySaying(language: string): Map<string, Set<string>> {
  const keys = new Map<string, Set<string>>();
  for (const [path, body] of Object.entries(catalogues)) {
    if (!path.includes(`/${language}/`)) continue;
    for (const { id, value } of body)
      for (const saying of value ? saidBy(value as Pattern) : []) {
        const said = path.endsWith('/menu.ftl') ? saying.replace(/ \([^)]*\)$/, '') : saying;
        keys.set(said, (keys.get(said) ?? new Set()).add(id));
      }
  }
  return keys;
}

const linesOf = (block: Block): Span[][] => {
  if (block.is === 'picture') return [];
  return block.is === 'list' ? block.items : [block.spans];
};
const spansIn = (chapter: Chapter): Span[] => chapter.blocks.flatMap(linesOf).flat();
const namesIn = (chapter: Chapter): string[] =>
  spansIn(chapter).flatMap((span) => (span.is === 'name' ? [span.text] : []));
const pressedIn = (chapter: Chapter): string[] => [
  ...new Set(spansIn(chapter).flatMap((span) => (span.is === 'key' ? [span.key] : []))),
];
const textOf = (spans: readonly Span[]): string =>
  spans.map((span) => (span.is === 'key' ? span.key : span.text)).join('');

/** What is compared between the languages: the blocks, how many items a list has, and where links lead. */
const shapeOf = (chapter: Chapter): unknown => ({
  id: chapter.id,
  blocks: chapter.blocks.map((block) =>
    block.is === 'list'
      ? [block.numbered, block.items.length]
      : block.is === 'picture'
        ? block.name
        : block.is,
  ),
  links: spansIn(chapter).flatMap((span) => (span.is === 'link' ? [span.to] : [])),
  keys: pressedIn(chapter).sort(),
});

test('both languages have the same chapters, headings, lists, links and keys', () => {
  expect(english.length).toBeGreaterThan(10);
  expect(german.map(shapeOf)).toEqual(english.map(shapeOf));
});

test.each(BOOKS)('every name in backticks stands in the product, %s', (language, book) => {
  const keys = keysBySaying(language);
  const unknown = book.flatMap((chapter) =>
    namesIn(chapter)
      .filter((name) => !keys.has(name))
      .map((name) => `${chapter.id}: ${name}`),
  );
  expect(unknown).toEqual([]);
});

test('a chapter names the same buttons in both languages', () => {
  const [en, de] = [keysBySaying('en'), keysBySaying('de')];
  const unpaired = english.flatMap((chapter, at) => {
    const [ours, theirs] = [namesIn(chapter), namesIn(german[at] ?? chapter)];
    const same = (one: string, other: string): boolean =>
      [...(en.get(one) ?? [])].some((key) => de.get(other)?.has(key));
    return [
      ...ours.filter((one) => !theirs.some((other) => same(one, other))),
      ...theirs.filter((other) => !ours.some((one) => same(one, other))),
    ].map((name) => `${chapter.id}: ${name}`);
  });
  expect(unpaired).toEqual([]);
});

test('every key of the manual is a key of a screen', () => {
  const declared = /(?:\bkey:|_KEYS?\b.*=|\b(?:next|before|key) [=:]|next: |before: )(.*)/g;
  const known = new Set(['Escape']);
  for (const [path, text] of Object.entries(sources)) {
    if (path.includes('.test.') || path.includes('/manual/')) continue;
    for (const [, rest = ''] of text.matchAll(declared))
      for (const [, key = ''] of rest.matchAll(/'([^' ]+)'/g)) known.add(key);
  }
  const unknown = english.flatMap((chapter) => pressedIn(chapter).filter((key) => !known.has(key)));
  expect(unknown).toEqual([]);
});

test.each([
  [english, englishAlbum],
  [german, germanAlbum],
])('every picture is there, and every one that is there is shown once', (book, album) => {
  const shown = book.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.is === 'picture' ? [block.name] : [])),
  );
  expect(shown.length).toBeGreaterThan(5);
  expect([...album.keys()].sort()).toEqual(shown.sort());
});

test.each(BOOKS)('every link leads to another chapter, %s', (_, book) => {
  const ids = book.map(({ id }) => id);
  const astray = book.flatMap((chapter) =>
    spansIn(chapter).flatMap((span) =>
      span.is === 'link' && (!ids.includes(span.to) || span.to === chapter.id)
        ? [`${chapter.id}: ${span.to}`]
        : [],
    ),
  );
  expect(astray).toEqual([]);
});

test('what the manual cannot say is refused, HTML first of all', () => {
  const wrong = ['<b>no</b>', 'a <script>', '`open', '[a](https://example.org)', '*loud*', '<kbd>a<b></kbd>'];
  for (const line of wrong) expect(() => spansOf(line), line).toThrow();
  for (const text of ['no title', '# T\n\n### deep', '# T\n\ntwo\nlines'])
    expect(() => chapterOf('x', text), text).toThrow();
});

test('a chapter is read in its parts', () => {
  const read = chapterOf('a', '# T\n\n## H\n\nPress `Go` or <kbd>+</kbd>, see [B](b.md).\n\n1. x\n2. y\n');
  expect(read.title).toBe('T');
  expect(read.blocks.map(({ is }) => is)).toEqual(['heading', 'paragraph', 'list']);
  expect(read.blocks.flatMap(linesOf).map(textOf)).toEqual(['H', 'Press Go or +, see B.', 'x', 'y']);
});

const BOOK = bookOf({
  'x/2.md': '# Grüße\n\nDie Straße. Ein Café.',
  'x/1.md': '# Uhr\n\n## Eine Straße\n\nTon und Uhr\n\n- Strasse, Grusse',
});
const told = (typed: string): string[] =>
  find(BOOK, typed, textOf).map(({ chapter, block, word }) => `${chapter.id} ${block ?? '-'} ${word}`);

test('words are found without case and accents, titles and headings first', () => {
  expect(BOOK.map(({ id }) => id)).toEqual(['1', '2']);
  expect(told('STRASSE')).toEqual(['1 0 Straße', '1 2 Strasse', '2 0 Straße']);
  expect(told('grusse')).toEqual(['2 - Grüße', '1 2 Grusse']);
  expect(told('cafe')).toEqual(['2 0 Café']);
  expect(told('uhr')).toEqual(['1 - Uhr', '1 1 Uhr']);
});

test('all words must be in the line; nothing typed finds nothing', () => {
  expect(told('uhr ton')).toEqual(['1 1 Uhr']);
  expect(told('uhr strasse')).toEqual([]);
  expect(told('  ')).toEqual([]);
});

test('a long line is shown around what was found', () => {
  const long = bookOf({ 'a.md': `# A\n\n${'vorn '.repeat(40)}hier${' hinten'.repeat(40)}` });
  const [one] = find(long, 'hier', textOf);
  expect(one?.before).toMatch(/^….{60}$/);
  expect(one?.after).toMatch(/^.{120}…$/);
});
