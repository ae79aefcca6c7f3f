//! What is left of a meeting: the facts a report is drawn from and the history shows.
//!
//! Compartment: the *group* (its members may read all of it). Notes belong to the client and are not in here;
//! there is no field that could carry one. Not in here: words of a language, layout, a time zone's rules (the
//! offset is a plain number).

use crate::{
    clock::StepName,
    evaluation::Tally,
    people::Person,
    time::{Length, Moment},
};

/// The end of a meeting can be taken back for so long; after that the group has gone home.
const REOPEN: Length = Length::minutes(3 * 60);

/// Whether a meeting that ended then can still be gone on with.
pub fn can_reopen(ended: Option<Moment>, now: Moment) -> bool {
    ended.is_some_and(|ended| now - ended <= REOPEN)
}

/// The record of one meeting.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// The group's name on that day.
    pub group: String,
    /// Which meeting of the group it was, counting from 1.
    pub number: u32,
    /// Which meeting of its programme and of how many, if it is of one.
    pub programme: Option<(u32, u32)>,
    /// The name of the format.
    pub format: String,
    /// Seconds east of Greenwich, to print local times.
    pub offset: i32,
    /// The zone's name as the system gave it, such as `Europe/Berlin`; may be empty.
    pub zone: String,
    /// The start and the end as planned.
    pub planned: (Moment, Moment),
    /// The start and the end as they were; the end is `None` while the meeting runs (the record is a draft).
    pub real: (Moment, Option<Moment>),
    /// Everybody expected, and guests, in the roster's order.
    pub attendance: Vec<Attendance>,
    /// Every step, planned and real, in the order it happened; steps that were planned and not reached at the end.
    pub steps: Vec<StepRecord>,
    /// Everybody who had a turn, in that order, with what they promised; it may be empty.
    pub promises: Vec<PromiseRecord>,
    /// The promises that were open when the meeting began.
    pub follow_up: Vec<FollowUp>,
    /// The evaluation; `None` when none was taken or the box has not been opened.
    pub evaluation: Option<Tally>,
    /// Sheets in a box that has not been opened yet.
    pub unopened: u32,
    /// When the group meets next, if it said so.
    pub next: Option<Moment>,
    /// The rounding unit of the format, for the note on how the figures came about.
    pub grain: Length,
}

/// One person's presence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attendance {
    /// Who.
    pub person: Person,
    /// How.
    pub was: Presence,
    /// Whether they had a turn as client.
    pub had_turn: bool,
}

/// How somebody was there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// From the start to the end.
    Present,
    /// Came so many whole minutes after the real start.
    Late(u32),
    /// Went before the end.
    LeftEarly,
    /// Expected, and never came.
    Missing,
    /// Agreed beforehand.
    Absent,
    /// No member of the group.
    Guest,
}

/// One step, planned against real.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepRecord {
    /// What it was: an item's, gap's or break's title; catch-up and buffer are named by the catalogue.
    pub name: StepName,
    /// The client, for a turn and a catch-up.
    pub client: Option<Person>,
    /// The length as planned; `None` for what was not in the plan (a catch-up, spare time).
    pub planned: Option<Length>,
    /// The length as it was; `None` for a step that was not reached.
    pub real: Option<Length>,
    /// When it began.
    pub from: Option<Moment>,
}

/// A promise: what, and by when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PromiseRecord {
    /// Who promised.
    pub person: Person,
    /// What, in their words.
    pub what: String,
    /// By when, in their words or as an ISO date (`2026-03-13`); may be empty.
    pub by: String,
}

/// A former promise, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FollowUp {
    /// The promise.
    pub promise: PromiseRecord,
    /// What became of it, as said at this meeting; `None` is still open.
    pub outcome: Option<Outcome>,
}

/// What became of a promise. No verdicts: these are the three words of the room.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Done as said.
    Kept,
    /// Something else was done instead.
    Changed,
    /// Not going to happen, and that is fine.
    LetGo,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_end_can_be_taken_back_as_long_as_the_group_may_be_in_the_room() {
        // Each row: when it ended, when it is asked, in minutes; the answer; why.
        for (ended, now, can, why) in [
            (None, 0, false, "what has not ended is not opened again"),
            (Some(120), 120, true, "at once"),
            (Some(120), 120 + 180, true, "to the last second of three hours"),
            (Some(120), 120 + 181, false, "and not the day after"),
            (Some(120), 119, true, "a clock set back since then changes nothing"),
        ] {
            let at = |minutes| Moment(0) + Length::minutes(minutes);
            assert_eq!(can_reopen(ended.map(at), at(now)), can, "{why}");
        }
        assert!(!can_reopen(Some(Moment(0)), Moment(3 * 60 * 60 + 1)), "a second later it is over");
    }
}
