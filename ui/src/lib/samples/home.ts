// The home: before the first group, and with several.
import type { GroupCard } from '../generated/GroupCard';
import type { HomeView } from '../generated/HomeView';
import { meeting } from './people';

export const homeEmpty: HomeView = { groups: [], backups: null };

const card = (id: number, name: string, over: Partial<GroupCard> = {}): GroupCard => ({
  id,
  name,
  sample: false,
  members: 7,
  last: meeting(3, '2026-02-05'),
  next: meeting(4, '2026-03-05', { state: 'planned', came: 0, promises: 0 }),
  next_date: null,
  city: null,
  open_promises: 5,
  ...over,
});

export const home: HomeView = {
  backups: null,
  groups: [
    card(2, 'Birke', { last: null, next: null, open_promises: 0, members: 0 }),
    card(3, 'Hainbuche', {
      next_date: { date: '2026-03-12', starts: '17:30', programme: null },
      open_promises: 1,
      next: null,
      members: 5,
      last: meeting(11, '2025-12-11'),
    }),
    card(1, 'Linden', { next: meeting(4, '2026-03-02', { state: 'live', came: 6 }) }),
    card(4, 'Sample group', { sample: true, members: 6, open_promises: 3, next: null }),
  ],
};

export const homeHard: HomeView = {
  backups: null,
  groups: [
    card(5, 'Kollegiale Beratung der Schulleitungen im Landkreis Garmisch-Partenkirchen, Region Südwest'),
    card(6, 'مجموعة الزملاء', { members: 12, open_promises: 31 }),
    ...Array.from({ length: 9 }, (_, index) => card(10 + index, `Group ${index + 1}`)),
  ],
};
