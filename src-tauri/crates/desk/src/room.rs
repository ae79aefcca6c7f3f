//! A meeting in the room: its log, who is here before the start, its words and its box, as the desk holds them
//! in memory while the store keeps them.
//!
//! Whatever could not be written stays in here and is written again, so that a full disk costs no meeting. Not
//! in here: rules, SQL.

use std::collections::{BTreeMap, BTreeSet};

use meeting::{
    clock::Clock,
    evaluation::Sheet,
    live::{Entry, Fact, Meeting},
    people::{MeetingId, MemberId},
    time::{Length, Moment},
};
use store::{BoxState, EventRow, Failure, FailureCode, MeetingRow, MeetingState, PromiseRow, Store};

use crate::plan::Plan;

/// A promise as it is typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Typed {
    pub what: String,
    pub by: String,
}

/// What could not be written yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Unsaved {
    pub events: Vec<EventRow>,
    pub notes: BTreeSet<MemberId>,
    pub promises: BTreeSet<MemberId>,
    /// How far the meeting is, where no event says so: it ended by itself.
    pub state: bool,
}

/// The box of the evaluation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Ballot {
    pub state: BoxState,
    pub sheets: usize,
    pub handed_in: Vec<MemberId>,
    /// Who has the laptop; in memory alone.
    pub answering: Option<MemberId>,
    /// What was in the box; only once it is sealed.
    pub opened: Vec<Sheet>,
}

/// A meeting in the room.
#[derive(Debug)]
pub(crate) struct Room {
    pub row: MeetingRow,
    pub plan: Plan,
    pub number: u32,
    pub meeting: Meeting,
    /// Before the start: who is in the room.
    pub here: BTreeSet<MemberId>,
    /// Since when nobody watched, while the question about it is open.
    pub question: Option<Moment>,
    /// More time that was asked for, and the step it was asked for, while nobody has said who pays.
    pub more: Option<(u32, Length)>,
    pub notes: BTreeMap<MemberId, String>,
    pub promises: BTreeMap<MemberId, Typed>,
    /// Former promises, open or settled in this meeting.
    pub follow_up: Vec<PromiseRow>,
    pub ballot: Ballot,
    pub unsaved: Unsaved,
    /// The meeting is over, and what follows from that (figures, the ledger, a backup) waits until it is in the file.
    pub to_be_kept: bool,
    pub saved_at: Option<Moment>,
}

impl Ballot {
    /// The box as the file has it.
    pub fn read(store: &Store, id: MeetingId) -> store::Result<Self> {
        let state = store.sealed(id)?;
        let sheets = store.sheets(id)?;
        Ok(Self {
            state,
            sheets: sheets.len(),
            handed_in: store.handed_in(id)?,
            answering: None,
            opened: if state == BoxState::Sealed { sheets } else { Vec::new() },
        })
    }
}

impl Room {
    /// Reads a meeting whose agenda has been made; `None` for a plan that was never opened.
    pub fn read(store: &Store, id: MeetingId) -> store::Result<Option<Self>> {
        let row = store.meeting(id)?;
        let Some((plan, meeting)) = read_meeting(store, &row)? else { return Ok(None) };
        let here = meeting.agenda().expected().map(|person| person.id).collect();
        let promises = store
            .promises_made_in(id)?
            .into_iter()
            .map(|row| (row.member, Typed { what: row.what, by: row.by }))
            .collect();
        Ok(Some(Self {
            number: store.number_of(id)?,
            here,
            question: None,
            more: None,
            notes: store.notes(id)?.into_iter().collect(),
            promises,
            follow_up: store.open_promises(row.group, id)?,
            ballot: Ballot::read(store, id)?,
            unsaved: Unsaved::default(),
            to_be_kept: false,
            saved_at: None,
            meeting,
            plan,
            row,
        }))
    }

    /// The clock at this moment; while the question about a time away is open, as it stood when it began.
    pub fn clock(&self, now: Moment) -> Clock {
        self.meeting.clock(self.question.unwrap_or(now))
    }

    /// The moment the clock shows.
    pub fn shown(&self, now: Moment) -> Moment {
        self.question.unwrap_or(now)
    }

    /// The state of the meeting as its log has it.
    pub fn state(clock: &Clock) -> MeetingState {
        match (clock.started(), clock.ended()) {
            (None, _) => MeetingState::Planned,
            (Some(_), None) => MeetingState::Live,
            (Some(_), Some(_)) => MeetingState::Closed,
        }
    }

    /// Whether something is in memory that is not in the file.
    pub fn has_unsaved(&self) -> bool {
        self.unsaved != Unsaved::default()
    }

    /// Writes what could not be written.
    pub fn write_unsaved(&mut self, store: &mut Store, now: Moment) -> store::Result<()> {
        if !self.unsaved.events.is_empty() || self.unsaved.state {
            let clock = self.meeting.clock(now);
            let state = Self::state(&clock);
            store.append_with_state(self.row.id, &self.unsaved.events, state, clock.started(), clock.ended())?;
            self.unsaved.events.clear();
            self.unsaved.state = false;
        }
        while let Some(&who) = self.unsaved.notes.first() {
            store.write_note(self.row.id, who, self.notes.get(&who).map_or("", String::as_str))?;
            self.unsaved.notes.remove(&who);
        }
        while let Some(&who) = self.unsaved.promises.first() {
            let typed = self.promises.get(&who).cloned().unwrap_or_default();
            store.write_promise(self.row.id, who, &typed.what, &typed.by)?;
            self.unsaved.promises.remove(&who);
        }
        self.saved_at = Some(now);
        Ok(())
    }
}

/// The plan of a meeting and what happened in it; `None` for one that was never opened. One that began and cannot be read
/// whole is no meeting with holes, and not none either: it fails.
pub(crate) fn read_meeting(store: &Store, row: &MeetingRow) -> store::Result<Option<(Plan, Meeting)>> {
    let damaged = |what: &str| Failure { code: FailureCode::Damaged, detail: format!("{what} cannot be read") };
    let plan = read_plan(row).ok_or_else(|| damaged("a plan"))?;
    match plan.agenda.clone() {
        Some(agenda) => Ok(Some((plan, Meeting::from_log(agenda, entries(store, row.id)?)))),
        None if row.state == MeetingState::Planned => Ok(None),
        None => Err(damaged("the agenda of a meeting")),
    }
}

/// What happened in a meeting, in order. Without a fact that cannot be read everything after it would mean something
/// else; one that is well formed and unknown is from a newer version.
fn entries(store: &Store, id: MeetingId) -> store::Result<Vec<Entry>> {
    let read = |row: EventRow| {
        let fact: Fact = serde_json::from_str(&row.body).map_err(|error| {
            let code = if error.is_data() { FailureCode::Newer } else { FailureCode::Damaged };
            Failure { code, detail: "a fact of a meeting cannot be read".to_owned() }
        })?;
        Ok(Entry { act: row.act, at: row.at, fact })
    };
    store.events(id)?.into_iter().map(read).collect()
}

/// The plan of a meeting; `None` for one that cannot be read.
pub(crate) fn read_plan(row: &MeetingRow) -> Option<Plan> {
    serde_json::from_str(&row.plan).ok()
}
