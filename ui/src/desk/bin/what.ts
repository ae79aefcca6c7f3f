// What an entry of the bin is called in a sentence.
import { fullDate } from '../../lib/dates';
import type { Binned } from '../../lib/generated/Binned';
import { t } from '../../lib/words';

export function whatIs(entry: Omit<Binned, 'entry'>): string {
  const { name } = entry;
  const date = entry.date === '' ? '' : fullDate(entry.date);
  switch (entry.kind) {
    case 'group':
      return t('bin-group', { name });
    case 'member':
      return t('bin-member', { name });
    case 'meeting':
      return t('bin-meeting', { date });
    case 'guest':
      return t('bin-guest', { name, date });
    default:
      return name === '' ? t('bin-format-unnamed') : t('bin-format', { name });
  }
}

const GONE: Record<string, () => string> = {
  group: () => t('bin-gone-group'),
  member: () => t('bin-gone-member'),
  meeting: () => t('bin-gone-meeting'),
  guest: () => t('bin-gone-guest'),
  format: () => t('bin-gone-format'),
};

/** What is said of something whose name is gone. */
export const whatWas = (kind: string): string => GONE[kind]?.() ?? kind;
