import { describe, expect, it } from 'vitest';
import type { BackupRow } from '../../lib/generated/BackupRow';
import type { MessageKey } from '../../lib/generated/MessageKey';
import { speak } from '../../lib/words';
import { heldIn, isDone, momentOf, sizeOf } from './says';

const holds = {
  groups: 3,
  meetings: 12,
  last: { group: 'Linden', number: 2, date: '2026-03-05' },
};
const backup = (over: Partial<BackupRow>): BackupRow => ({
  name: 'turnstone-20260305-200000-meeting.db',
  date: '2026-03-05',
  time: '20:00',
  reason: 'meeting',
  holds,
  again: 0,
  only: [],
  kilobytes: 250,
  health: 'sound',
  checked: '2026-03-05',
  ...over,
});

describe('a backup in words', () => {
  it('tells its moment', () => {
    expect(momentOf(backup({}))).toBe('After meeting 2 of Linden');
    expect(momentOf(backup({ holds: null }))).toBe('After a meeting');
    expect(momentOf(backup({ reason: 'deletion', only: ['Harbour'] }))).toBe('Before deleting “Harbour”');
    expect(momentOf(backup({ reason: 'deletion' }))).toBe('Before a deletion');
    speak('de');
    expect(momentOf(backup({ reason: 'deletion', only: ['Hafen', 'Linde'] }))).toBe(
      'Vor dem Löschen von „Hafen und Linde“',
    );
    speak('en');
  });

  it('tells what is in it', () => {
    expect(heldIn(holds, '2026-04-01')).toBe(
      '3 groups, 12 meetings held; last: meeting 2 of Linden, 5 March',
    );
    expect(heldIn({ groups: 1, meetings: 0, last: null }, '2026-04-01')).toBe('1 group, no meetings held');
    expect(heldIn(null, '2026-04-01')).toBe('What it holds cannot be read.');
    expect(sizeOf(12_345)).toBe('12.3 MB');
    expect(sizeOf(3)).toBe('0.1 MB');
  });

  it('tells what was done apart from a warning', () => {
    const told = (key: MessageKey): boolean => isDone({ key, args: {} });
    const done: MessageKey[] = ['backups-told-back', 'backups-told-copied', 'backups-told-made'];
    expect(done.map(told)).toEqual([true, true, true]);
    const warned: MessageKey[] = ['backups-notice-failed', 'backups-notice-damaged'];
    expect(warned.map(told)).toEqual([false, false]);
  });
});
