//! The record of a meeting: the facts that the report and the history show.
//!
//! Compartment: the *group* (its members may read all of it). Notes belong to the client and are not in here; no field
//! could carry one. Not in here: the words of a language, layout, the rules of a time zone (the wall knows its
//! offsets).

mod attendance;
mod figures;
mod fold;

use chrono::NaiveDateTime;

use crate::{
    choosing::WhyWeight,
    clock::{Clock, SetRoom, Step, StepKind, StepName},
    evaluation::Results,
    format::Role,
    people::{Outsider, Person, PersonId},
    time::{Length, Moment},
    wall::Wall,
};

pub use self::{
    attendance::attendance,
    figures::{Figures, is_due_before, is_promise},
    fold::{Beside, Promised, without_promise},
};

/// Whether a meeting ended before its first turn did (or, in a format without turns, its first item): somebody was
/// trying it out.
pub fn was_a_trial(clock: &Clock) -> bool {
    let Some(ended) = clock.ended() else { return false };
    let counts = |step: &&Step| clock.agenda().turns().is_empty() || matches!(step.kind, StepKind::Turn(_));
    // The last turn may end with the meeting; then it was held if it had come to its zero.
    let over = |step: &Step| step.to.is_none_or(|to| to < ended || step.due <= ended);
    clock.started().is_some() && !clock.steps().iter().filter(counts).any(over)
}

/// The record of one meeting.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// The group's name on that day.
    pub group: String,
    /// Which meeting of the group it was, counting from 1.
    pub number: u32,
    /// Its number in its programme and the programme's length, if it has one.
    pub programme: Option<(u32, u32)>,
    /// The name of the format.
    pub format: String,
    /// The clock on the wall where it was held.
    pub wall: Wall,
    /// The zone's name, such as `Europe/Berlin`; may be empty.
    pub zone: String,
    /// The start and the end as planned.
    pub planned: (Moment, Moment),
    /// The start and the end as they were; the end is `None` while the meeting runs (the record is a draft).
    pub real: (Moment, Option<Moment>),
    /// Everybody expected, and guests, in the roster's order.
    pub attendance: Vec<Attendance>,
    /// Who led it without being a member, if somebody did at its end. They are in no figure of attendance.
    pub outside: Option<Outsider>,
    /// Every step, planned and real, in the order it happened; steps that were planned and not reached at the end.
    pub steps: Vec<StepRecord>,
    /// Everybody who had a turn, in that order, with their promises, which may be empty; then whoever promised something
    /// in a turn that was taken back.
    pub promises: Vec<PromiseRecord>,
    /// The promises that were open when the meeting began.
    pub follow_up: Vec<FollowUp>,
    /// The evaluation; `None` when none was taken or the box has not been opened.
    pub evaluation: Option<Results>,
    /// Responses in a box that has not been opened yet.
    pub unopened: u32,
    /// When the group meets next on the clock of its own wall, if it said so.
    pub next: Option<NaiveDateTime>,
    /// Who sat in which room, set by set; empty for a round that was held together.
    pub sets: Vec<SetRecord>,
    /// Who had which role beside client and coach, turn by turn; empty where the format wants none.
    pub roles: Vec<RolesRecord>,
}

/// A set of a round in rooms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetRecord {
    /// Which, from 1.
    pub set: u32,
    /// Its rooms, those without anybody left out.
    pub rooms: Vec<RoomRecord>,
}

/// A room in a set, with names as they were on that day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoomRecord {
    /// Its number, from 1.
    pub room: u32,
    /// Who was client at the end of the set; `None` where all had been both, or the client went.
    pub client: Option<String>,
    /// Which kind of help the client asked for, in the format's own words.
    pub help: Option<String>,
    /// Who coached.
    pub coach: Option<String>,
    /// Who observed.
    pub observers: Vec<String>,
    /// Who went during the set.
    pub went: Vec<String>,
}

/// The roles of one turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RolesRecord {
    /// Whose turn.
    pub client: String,
    /// The roles in the format's order, each with who had it.
    pub roles: Vec<(Role, Vec<String>)>,
}

/// Who sat in which room, from the clock of a meeting.
pub fn sets_of(clock: &Clock) -> Vec<SetRecord> {
    let name = |who: PersonId| clock.name_of(who).to_owned();
    let room = |(place, there): (usize, &SetRoom)| {
        let stayed: Vec<PersonId> = there.cast.people().collect();
        let went = there.until.iter().map(|(who, _)| *who).filter(|who| !stayed.contains(who));
        RoomRecord {
            room: place as u32 + 1,
            client: there.cast.client.map(name),
            help: there.cast.client.and_then(|who| clock.help_of(who.member()?)).map(str::to_owned),
            coach: there.cast.coach.map(name),
            observers: there.cast.observers.iter().copied().map(name).collect(),
            went: went.map(name).collect(),
        }
    };
    let somebody = |room: &RoomRecord| room.client.is_some() || !room.observers.is_empty() || !room.went.is_empty();
    let sets = clock.sets().zip(1..);
    sets.map(|(set, number)| SetRecord {
        set: number,
        rooms: set.rooms.iter().enumerate().map(room).filter(somebody).collect(),
    })
    .collect()
}

/// Who had which role, from the clock of a meeting.
pub fn roles_of(clock: &Clock) -> Vec<RolesRecord> {
    let turns = clock.steps().iter().filter(|step| step.to.is_none_or(|to| to > step.from));
    let roles = |step: &Step| {
        let mut roles: Vec<(Role, Vec<String>)> = Vec::new();
        for held in clock.cast(step.no) {
            let name = clock.name_of(held.who).to_owned();
            match roles.last_mut().filter(|(role, _)| *role == held.role) {
                Some((_, names)) => names.push(name),
                None => roles.push((held.role, vec![name])),
            }
        }
        roles
    };
    let record = |step: &Step| {
        let client = clock.name_of(step.kind.client()?).to_owned();
        Some(RolesRecord { client, roles: roles(step) }).filter(|record| !record.roles.is_empty())
    };
    turns.filter_map(record).collect()
}

/// One person's presence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attendance {
    /// Who.
    pub who: PersonId,
    /// Their name on that day.
    pub name: String,
    /// How.
    pub was: Presence,
    /// Whether they took part from elsewhere, when they were last there.
    pub remote: bool,
    /// Whether they had a turn as client.
    pub had_turn: bool,
}

/// How somebody was there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// From the start to the end.
    Present,
    /// Came this many whole minutes after the real start.
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

impl Presence {
    /// Whether a member was in the room.
    pub fn came(self) -> bool {
        match self {
            Self::Present | Self::Late(_) | Self::LeftEarly => true,
            Self::Missing | Self::Absent | Self::Guest => false,
        }
    }

    /// Whether the group counted on them: on no guest, and on nobody who had said that they would not come.
    pub fn was_expected(self) -> bool {
        self.came() || self == Self::Missing
    }
}

/// One step, planned against real.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepRecord {
    /// What it was.
    pub kind: StepKind,
    /// Its name: an item's, gap's or break's title; catch-up and buffer are named by the catalogue.
    pub name: StepName,
    /// The client, for a turn and a catch-up.
    pub client: Option<Person>,
    /// Which kind of help the client of a turn asked for, in the format's own words.
    pub help: Option<String>,
    /// Which set of a round in rooms it was, from 1.
    pub set: Option<u32>,
    /// The length as planned; `None` for what was not in the plan (a catch-up, spare time).
    pub planned: Option<Length>,
    /// The length as it was; `None` for a step that was not reached.
    pub real: Option<Length>,
    /// When it began; `None` for a step that was not reached.
    pub from: Option<Moment>,
    /// Why a turn was longer or shorter than the others, if it was for a reason.
    pub why: Option<WhyWeight>,
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
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, strum::EnumString, strum::IntoStaticStr,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Outcome {
    /// Done as said.
    Kept,
    /// Something else was done instead.
    Changed,
    /// Not going to happen, and that is fine.
    LetGo,
}

impl Outcome {
    /// The word it is stored under. Never changes.
    pub fn word(self) -> &'static str {
        self.into()
    }

    /// The outcome of a word; `None` for one that this version does not know.
    pub fn of_word(word: &str) -> Option<Self> {
        word.parse().ok()
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::{agenda::Agenda, format::shipped, people::MemberId};

    pub(super) const STARTS: Moment = Moment(0);

    /// Two hours with four people, the last of them absent; the third is client first.
    pub(crate) fn agenda() -> Agenda {
        let members: Vec<Person> = (1..=4).map(|id| Person { id: MemberId(id), name: format!("P{id}") }).collect();
        Agenda {
            format: shipped::named("peer-coaching-group").unwrap().in_language("en"),
            order: members.iter().map(|person| person.id).rev().collect(),
            members,
            absent: vec![MemberId(4)],
            weights: std::collections::BTreeMap::new(),
            reasons: std::collections::BTreeMap::new(),
            starts: STARTS,
            ends: STARTS + Length::minutes(120),
            past: crate::agenda::Past::default(),
        }
    }
}
