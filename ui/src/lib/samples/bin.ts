// The bin: with one of each kind, and empty.
import type { BinEntry } from '../generated/BinEntry';
import type { BinKindWord } from '../generated/BinKindWord';
import type { BinView } from '../generated/BinView';

const entry = (id: number, kind: BinKindWord, over: Partial<BinEntry> = {}): BinEntry => ({
  entry: id,
  kind,
  name: '',
  group: 'Linden',
  date: '',
  members: 0,
  meetings: 0,
  deleted: '2026-03-01',
  days_left: 28,
  ...over,
});

export const binEmpty: BinView = { entries: [], gone: [] };

export const bin: BinView = {
  entries: [
    entry(6, 'group', { name: 'Hafenkreis', group: 'Hafenkreis', members: 7, meetings: 12 }),
    entry(5, 'meeting', { date: '2026-02-05', days_left: 27, deleted: '2026-02-28' }),
    entry(4, 'member', { name: 'Jonathan', days_left: 12, deleted: '2026-02-13' }),
    entry(3, 'guest', {
      name: 'Uli Brandt-Hohenstein',
      date: '2026-01-08',
      days_left: 1,
      deleted: '2026-02-02',
    }),
    entry(2, 'format', { name: 'Balint group, our way', group: '', days_left: 0, deleted: '2026-02-01' }),
    entry(1, 'group', {
      name: 'Kollegiale Beratung der Schulleitungen im Landkreis Garmisch-Partenkirchen, Region Südwest',
      group: 'Kollegiale Beratung der Schulleitungen im Landkreis Garmisch-Partenkirchen, Region Südwest',
      members: 1,
      days_left: 0,
      deleted: '2026-02-01',
    }),
  ],
  gone: [
    { kind: 'member', deleted: '2026-03-01', backups: 14, set_aside: 0 },
    { kind: 'meeting', deleted: '2026-02-20', backups: 1, set_aside: 1 },
  ],
};
