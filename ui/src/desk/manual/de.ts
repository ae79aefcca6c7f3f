// The German manual, loaded when it is opened in that language.
import { bookOf } from './text';

const files = import.meta.glob<string>('../../../locales/de/manual/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const book = bookOf(files);
