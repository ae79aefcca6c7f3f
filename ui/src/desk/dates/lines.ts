// The lines of the one list of meetings, with what the view says of each: its card, its date and its part of the rota.
// Which of them are one meeting, and in which order they stand, the desk has said.
import type { DateRow } from '../../lib/generated/DateRow';
import type { GroupView } from '../../lib/generated/GroupView';
import type { MeanView } from '../../lib/generated/MeanView';
import type { MeetingCard } from '../../lib/generated/MeetingCard';
import type { RotaRow } from '../../lib/generated/RotaRow';

/** A meeting, or a date it can be on. */
export interface Line {
  key: string;
  over: boolean;
  led: string | null;
  /** Who had a turn, where not everybody did. */
  had: string[];
  format: string | null;
  /** When its plan ends. */
  ends: string | null;
  worth: MeanView | null;
  card: MeetingCard | undefined;
  date: DateRow | undefined;
  rota: RotaRow | undefined;
  /** Its day; none where only its number is known. */
  day: string | undefined;
  starts: string | undefined;
  number: number;
}

/** The lines of a group. */
export function together(group: GroupView): Line[] {
  const cards = new Map([...group.past, ...group.planned].map((card) => [card.id, card]));
  const dates = new Map(group.dates.coming.map((date) => [date.day, date]));
  // Two meetings may be on one day, and only plans can be.
  const plans = new Map(group.rota.rows.flatMap((row) => (row.meeting === null ? [] : [[row.meeting, row]])));
  const free = new Map(group.rota.rows.filter((row) => row.meeting === null).map((row) => [row.at, row]));
  return group.listed.map((line) => {
    const card = line.meeting === null ? undefined : cards.get(line.meeting);
    const date = line.day === null ? undefined : dates.get(line.day);
    const rota = line.meeting === null ? free.get(line.at ?? '') : plans.get(line.meeting);
    return {
      // A meeting's id may be another one's number.
      key: line.meeting === null ? `date ${line.day ?? line.at}` : `meeting ${line.meeting}`,
      over: line.over,
      led: line.led,
      had: line.had,
      format: line.format,
      ends: line.ends,
      worth: line.worth,
      card,
      date,
      rota,
      day: card?.date ?? date?.date ?? rota?.date ?? undefined,
      starts: card?.starts ?? date?.starts,
      number: line.number ?? 0,
    };
  });
}

/** What is moved to another day: a date, or a plan that is on its own and keeps its length. */
export type Moved = { date: DateRow } | { plan: { id: number; day: string; starts: string; ends: string } };
