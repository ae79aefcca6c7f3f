//! Acts on a finished meeting: setting the next date, and editing what is kept of it.

use meeting::{people::MeetingId, time::Moment, typed::Leans};

use crate::stored::to_json;
use crate::{
    clocks::typed::{date_in, time_in},
    desk::{Desk, Place},
    intent::RecordsIntent,
    running::room::Room,
    stop::Stop,
};

impl Desk {
    pub(crate) fn act_on_records(&mut self, intent: &RecordsIntent) -> Result<(), Stop> {
        match intent {
            RecordsIntent::SetNext { meeting, date, starts } => self.set_next(MeetingId(*meeting), date, starts),
        }
    }

    pub(crate) fn set_next(&mut self, id: MeetingId, date: &str, starts: &str) -> Result<(), Stop> {
        let row = self.store.meeting(id)?;
        let next = if date.trim().is_empty() {
            None
        } else {
            let zone = self.zone_of(row.group)?;
            let date = date_in("date", date, self.language, zone.date(self.now()), Leans::Ahead)?;
            Some(zone.moment(date, time_in("starts", starts)?))
        };
        // The series goes with what its last meeting says, not with an old record that is put right.
        let last = self.store.last_closed(row.group)?.is_some_and(|last| last.id == row.id);
        let series = match next.filter(|_| last) {
            Some(next) => self.said_next(&row, next)?,
            None => None,
        };
        match series {
            Some(all) => {
                let plans = self.plans_moved(row.group, &all)?;
                self.store.set_series_and_next(row.group, &to_json(&all)?, &plans, (row.id, next))?;
            }
            None => self.store.set_next(row.id, next)?,
        }
        if let Some(room) = self.room.as_mut().filter(|room| room.row.id == id) {
            room.row.next = next;
        }
        Ok(())
    }

    /// The meeting is over: it is shown as a record, and the file is copied.
    pub(crate) fn meeting_over(&mut self) {
        let Some(room) = &mut self.room else { return };
        room.to_be_kept = true;
        let (id, saved) = (room.row.id, !room.has_unsaved());
        // What was said to the room during the meeting is over with it.
        self.stage.message = None;
        if matches!(self.place, Place::Live) {
            self.place = Place::Record(id);
        }
        // A backup without the end, and a ledger beside a log it is not made of, would be worse than none.
        if saved {
            self.keep_record();
        }
    }

    /// What follows from the end of a meeting once that is in the file.
    pub(crate) fn keep_record(&mut self) {
        let Some(room) = &mut self.room else { return };
        room.to_be_kept = false;
        self.keep_projection();
        self.keep_guests();
        self.back_up();
    }

    /// The last step of a format may end by itself, and the meeting with it. The log needs no event for that: the clock
    /// says so whenever it is asked; to take it back is to take the last act back.
    pub(crate) fn over_by_itself(&mut self, now: Moment) {
        let Some(room) = &mut self.room else { return };
        let clock = room.meeting.clock(now);
        room.row.state = Room::state(&clock);
        (room.row.began, room.row.ended) = (clock.started(), clock.ended());
        room.unsaved.state = true;
        self.save_room();
        self.meeting_over();
        self.version += 1;
    }

    /// Where a series knows when the group meets next, nobody has to say it: the date that goes into the file with an end
    /// that is not in it yet.
    pub(crate) fn next_with_end(&self, now: Moment) -> store::Result<Option<Moment>> {
        let Some(room) = self.room.as_ref().filter(|room| room.row.next.is_none() && room.has_unwritten_end(now))
        else {
            return Ok(None);
        };
        let Some(series) = self.series_kept(room.row.group)?.now else { return Ok(None) };
        let zone = self.zone_of(room.row.group)?;
        let today = zone.date(now);
        let coming = self.coming(room.row.group, &series, 12)?;
        let next = coming.iter().find(|(slot, _)| !slot.skipped && slot.date > today);
        Ok(next.map(|(slot, _)| zone.moment(slot.date, slot.starts)))
    }

    /// Keeps what was typed for the meeting in the room.
    pub(crate) fn keep_plan(&mut self) {
        let Some(room) = &self.room else { return };
        let store = &mut self.store;
        let written = room.plan.kept().and_then(|plan| store.save_typed(room.row.id, &plan));
        self.note(written);
    }

    /// Forgets the names of guests who were named by mistake and taken back.
    fn keep_guests(&mut self) {
        let Some(room) = &self.room else { return };
        let guests: Vec<_> = room.clock(self.now()).guests().iter().map(|guest| guest.id).collect();
        let kept = self.store.keep_guests(room.row.id, &guests);
        self.note(kept);
    }
}
