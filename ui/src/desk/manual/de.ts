// The German manual, loaded when it is opened in that language.
import { albumOf, bookOf } from './text';

const files = import.meta.glob<string>('../../../locales/de/manual/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const pictures = import.meta.glob<string>('../../../locales/de/manual/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
});

export const book = bookOf(files);
export const album = albumOf(pictures);
