//! Coming back to a meeting that was running when the file was closed: it is open again, with the question what the
//! group did meanwhile.
//!
//! Not in here: the answer.

use meeting::{people::MeetingId, time::Moment};
use store::Finding;

use crate::{
    desk::{Desk, Place},
    running::room::Room,
};

impl Desk {
    /// Takes the meeting that was running into the room, if there is one.
    pub(crate) fn come_back(&mut self) -> store::Result<()> {
        let Some(live) = self.store.live_meetings()?.first().map(|row| row.id) else { return Ok(()) };
        match self.come_back_to(live) {
            // It is told, and the meeting comes back once somebody has said what to do about it.
            Err(_) if self.store.findings().contains(&Finding::Facts(live)) => Ok(()),
            came => came,
        }
    }

    fn come_back_to(&mut self, id: MeetingId) -> store::Result<()> {
        let Some(mut room) = Room::read(&self.store, id, self.language)? else { return Ok(()) };
        let pulse = self.store.last_pulse(id)?;
        if let Some((line_ms, mono_ms, boot)) = &pulse {
            self.watch.resume(*line_ms, *mono_ms, u64::from_str_radix(boot, 16).unwrap_or_default());
        }
        let pulse = pulse.map(|(line_ms, ..)| Moment(line_ms.div_euclid(1000)));
        // A question that was open stays open, since when it was: what was taken back meanwhile is no sign of a group.
        let last = room.meeting.last_at();
        let since = pulse.max(room.meeting.last_happened_at()).unwrap_or(room.row.starts);
        let since = room.meeting.asks_again().unwrap_or(since);
        self.watch.not_before(last.unwrap_or(since).max(since));
        room.question = Some(since);
        self.room = Some(room);
        self.place = Place::Live;
        // The wall was up when the light went out: it comes back with the meeting.
        self.stage.open = self.store.setting("stage")?.as_deref() == Some("open");
        Ok(())
    }
}
