// What an entry of the bin is called in a sentence.
import { fullDate } from '../../lib/dates';
import type { BinKindWord } from '../../lib/generated/BinKindWord';
import type { Binned } from '../../lib/generated/Binned';
import type { GoneView } from '../../lib/generated/GoneView';
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
    case 'outsider':
      return t('bin-outsider', { name, date });
    case 'format':
      return name === '' ? t('bin-format-unnamed') : t('bin-format', { name });
  }
}

const GONE: Record<BinKindWord, () => string> = {
  group: () => t('bin-gone-group'),
  member: () => t('bin-gone-member'),
  meeting: () => t('bin-gone-meeting'),
  guest: () => t('bin-gone-guest'),
  outsider: () => t('bin-gone-outsider'),
  format: () => t('bin-gone-format'),
};

/** A row of what is gone for good, with the files that still hold it. */
export function goneRow(gone: GoneView): string {
  const row = {
    what: GONE[gone.kind](),
    date: fullDate(gone.deleted),
    backups: gone.backups,
    aside: gone.set_aside,
  };
  if (gone.set_aside === 0) return t('bin-gone-row', row);
  return gone.backups === 0 ? t('bin-gone-row-aside', row) : t('bin-gone-row-both', row);
}
