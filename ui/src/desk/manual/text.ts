// Reads the manual: chapters in a small part of Markdown (CONTRIBUTING.md lists it). What it does not know it refuses, so
// that nothing is drawn otherwise than it was meant; raw HTML has no way in, for a page draws these parts and no markup.

/** A part of a line. */
export type Span =
  | { is: 'text'; text: string }
  /** What stands on a button or a heading of the product. */
  | { is: 'name'; text: string }
  /** A key, as verbs write it: `Ctrl+Z`. */
  | { is: 'key'; key: string }
  | { is: 'link'; text: string; to: string };

/** What stands below one another in a chapter. */
export type Block =
  | { is: 'heading'; spans: Span[] }
  | { is: 'paragraph'; spans: Span[] }
  | { is: 'list'; numbered: boolean; items: Span[][] }
  /** A picture made from the window; what it shows, for those who do not see it. */
  | { is: 'picture'; name: string; shows: string };

/** A chapter; its id is the name of its file, the same in every language. */
export interface Chapter {
  id: string;
  title: string;
  blocks: Block[];
}

const SPAN = /`([^`]+)`|<kbd>([^<]+)<\/kbd>|\[([^\]]+)\]\(([^)]+)\.md\)/g;
/** What would be more of Markdown, or of HTML, than is known here. */
const FOREIGN = /[`<>[\]*_]/;

/** The parts of a line. */
export function spansOf(line: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const textUpTo = (to: number): void => {
    const text = line.slice(from, to);
    if (FOREIGN.test(text)) throw new Error(`The manual cannot say: ${line}`);
    if (text !== '') spans.push({ is: 'text', text });
  };
  for (const match of line.matchAll(SPAN)) {
    textUpTo(match.index);
    const [whole, name, key, text = '', to = ''] = match;
    if (name !== undefined) spans.push({ is: 'name', text: name });
    else if (key !== undefined) spans.push({ is: 'key', key });
    else spans.push({ is: 'link', text, to });
    from = match.index + whole.length;
  }
  textUpTo(line.length);
  return spans;
}

const ITEM = /^(-|\d+\.) /;
const PICTURE = /^!\[([^\]]+)\]\(([a-z-]+)\.png\)$/;

function blockOf(part: string): Block {
  if (part.startsWith('## ')) return { is: 'heading', spans: spansOf(part.slice(3)) };
  const [, shows, name] = PICTURE.exec(part) ?? [];
  if (shows !== undefined && name !== undefined) return { is: 'picture', name, shows };
  const lines = part.split('\n');
  if (lines.every((line) => ITEM.test(line)))
    return {
      is: 'list',
      numbered: !part.startsWith('-'),
      items: lines.map((line) => spansOf(line.replace(ITEM, ''))),
    };
  if (lines.length > 1 || part.startsWith('#')) throw new Error(`The manual cannot say: ${part}`);
  return { is: 'paragraph', spans: spansOf(part) };
}

/** A chapter of the manual: a title, and below it headings, paragraphs of one line each, lists and pictures. */
export function chapterOf(id: string, text: string): Chapter {
  const [title = '', ...parts] = text.trim().split(/\n{2,}/);
  if (!/^# [^\n]+$/.test(title)) throw new Error(`${id} begins with no title.`);
  return { id, title: title.slice(2), blocks: parts.map(blockOf) };
}

/** The chapters in the order of their files. */
export function bookOf(files: Record<string, string>): Chapter[] {
  const paths = Object.keys(files).sort();
  return paths.map((path) => chapterOf(path.replace(/^.*\/|\.md$/g, ''), files[path] ?? ''));
}

/** Where each picture is, by its name. */
export function albumOf(files: Record<string, string>): Map<string, string> {
  return new Map(
    Object.entries(files).map(([path, address]) => [path.replace(/^.*\/|\.png$/g, ''), address]),
  );
}
