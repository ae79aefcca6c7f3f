// What a report of a fault should say: versions and figures, one on each line, and what the program did last. No name and no text of anybody. Its words are
// the developers', so it reads the same in every language.
import type { About } from '../../lib/generated/About';
import type { DeskView } from '../../lib/generated/DeskView';

/** The diagnosis of what is shown. */
export function diagnosis(about: About, view: Pick<DeskView, 'language' | 'settings'>): string {
  const { file } = about;
  return [
    `Turnstone ${about.version}`,
    `System: ${about.system}`,
    `Web view: ${about.web_view}`,
    `Language: ${view.language}, zoom: ${view.settings.zoom} %`,
    file
      ? `File: ${Math.ceil(file.bytes / 1024)} KB, schema ${file.schema}, groups: ${file.groups}, meetings: ${file.meetings}`
      : 'File: not open',
    ...(about.journal.length > 0 ? ['Log:', ...about.journal.map((entry) => `  ${entry}`)] : []),
  ].join('\n');
}
