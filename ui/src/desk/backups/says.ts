// What a backup is, in words: which moment it holds, and what is in it.
import { shortDate } from '../../lib/dates';
import type { BackupRow } from '../../lib/generated/BackupRow';
import type { HoldsView } from '../../lib/generated/HoldsView';
import type { Sentence } from '../../lib/generated/Sentence';
import { decimal } from '../../lib/dates';
import { listed } from '../../lib/listed';
import { t } from '../../lib/words';

/** The moment it was made at: `After meeting 2 of Linden`. */
export function momentOf(backup: BackupRow): string {
  const last = backup.holds?.last;
  switch (backup.reason) {
    case 'meeting':
      return last
        ? t('backups-after-meeting', { number: last.number, group: last.group })
        : t('backups-after-a-meeting');
    case 'deletion':
      return backup.only.length > 0
        ? t('backups-before-deleting', { names: listed(backup.only) })
        : t('backups-before-a-deletion');
    case 'migration':
      return t('backups-before-update');
    case 'restore':
      return t('backups-before-going-back');
    case 'asked':
      return t('backups-asked');
    case 'daily':
      return t('backups-daily');
  }
}

/** What is in it: `3 groups, 12 meetings held; last: meeting 2 of Linden, 5 March`. */
export function heldIn(holds: HoldsView | null, today: string): string {
  if (!holds) return t('backups-holds-nothing');
  const figures = t('backups-holds', { groups: holds.groups, meetings: holds.meetings });
  const { last } = holds;
  if (!last) return figures;
  const { number, group } = last;
  return t('backups-holds-last', { holds: figures, number, group, date: shortDate(last.date, today) });
}

/** Whether what is told is something that was done: everything else is a warning. */
export const isDone = (told: Sentence): boolean => told.key.startsWith('backups-told-');

/** Its size in megabytes, with one decimal. */
export const sizeOf = (kilobytes: number): string =>
  t('backups-size', { size: decimal(Math.max(kilobytes, 100) / 1000) });
