//! The open meeting: its log, who is here before the start, its words and its box, in memory while the store keeps
//! them.
//!
//! Whatever could not be written stays here and is retried, so that a full disk costs no meeting. Not in here: rules,
//! SQL.

mod ballot;
mod reveal;

use std::collections::{BTreeMap, BTreeSet};

use meeting::{
    bounds::MOST_FACTS,
    clock::{Clock, Event},
    evaluation::{WallChoice, keeps_the_start, voters, waiting},
    live::{Ask, Entry, Fact, Meeting},
    manners::Manners,
    people::{GuestId, MeetingId, MemberId},
    time::Moment,
};
use store::{BoxState, EventRow, Failure, FailureCode, MeetingRow, MeetingState, PromiseRow, Store};
use words::Language;

use crate::{
    parts::Named,
    people::{call_guests, call_members},
    plan::{Plan, opened::OpenedPlan, read_plan, slot::Numbered},
};

pub(crate) use self::{
    ballot::{Answering, Ballot, Draft},
    reveal::{OnWall, Reveal},
};

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
    /// Who could answer since the box was opened.
    pub voters: bool,
    /// Guests whose names lie beside the facts that speak of them.
    pub guests: BTreeMap<GuestId, String>,
    /// How far the meeting is, where no event says so: it ended by itself.
    pub state: bool,
}

/// The open meeting.
#[derive(Debug)]
pub(crate) struct Session {
    pub row: MeetingRow,
    /// The group's name. It is the group's and not kept with the meeting, so that a former one is nowhere.
    pub group: String,
    /// How the wall tells the group that a time is up.
    pub manners: Manners,
    /// Whether the group wants its results on the wall.
    pub wall_results: WallChoice,
    pub plan: Plan,
    pub opened: OpenedPlan,
    /// Which meeting of the group it is.
    pub numbered: Numbered,
    pub meeting: Meeting,
    /// Before the start: who is in the room.
    pub here: BTreeSet<MemberId>,
    /// Before the start: when somebody said that it starts with the planned times, far from them as it is.
    pub keeps_times: Option<Moment>,
    /// Before the start: the first act of a person. Those before it opened the plan, and nobody takes them back unawares.
    pub first_act: u32,
    /// Since when nobody watched, while the question about it is open.
    pub question: Option<Moment>,
    /// More time that was asked for, and the step it was asked for, while nobody has said who pays.
    pub more: Option<(u32, Ask)>,
    pub notes: BTreeMap<MemberId, String>,
    pub promises: BTreeMap<MemberId, Typed>,
    /// Former promises, open or settled in this meeting.
    pub follow_up: Vec<PromiseRow>,
    pub ballot: Ballot,
    /// What has become of the results since the box was opened.
    pub reveal: Reveal,
    pub unsaved: Unsaved,
    /// Whose words can never be saved, because they are no longer in the group.
    pub homeless: BTreeSet<MemberId>,
    /// The meeting is over, and what follows from that (figures, the ledger, a backup) waits until it is in the file.
    pub to_be_kept: bool,
    pub saved_at: Option<Moment>,
}

impl Session {
    /// Reads a meeting whose agenda has been made; `None` for a plan that was never opened.
    pub fn read(store: &Store, id: MeetingId, language: Language) -> store::Result<Option<Self>> {
        let row = store.meeting(id)?;
        let Some((plan, opened, mut log)) = read_parts(store, &row)? else { return Ok(None) };
        let mut agenda = opened.agenda.clone();
        call_members(&mut agenda, &store.members(row.group)?, language);
        call_guests(&agenda, &mut log, &store.guests(id)?, language);
        let meeting = Meeting::from_log(agenda, log);
        let here = meeting.agenda().expected().map(|person| person.id).collect();
        let group = store.group(row.group)?;
        let promises = store
            .promises_made_in(id)?
            .into_iter()
            .map(|row| (row.member, Typed { what: row.what, by: row.by }))
            .collect();
        Ok(Some(Self {
            group: group.name,
            manners: group.manners,
            wall_results: group.wall_results,
            numbered: Numbered::of_opened(store, &row)?,
            here,
            keeps_times: None,
            first_act: 0,
            question: None,
            more: None,
            notes: store.notes(id)?.into_iter().collect(),
            promises,
            follow_up: store.open_promises(row.group, id)?,
            ballot: Ballot::read(store, id)?,
            reveal: Reveal::default(),
            unsaved: Unsaved::default(),
            homeless: BTreeSet::new(),
            to_be_kept: false,
            saved_at: None,
            meeting,
            plan,
            opened,
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

    /// What undo would take back: the start stays once an evaluation has begun, and so does what the plan says.
    pub fn undoable(&self) -> Option<&Event> {
        let opened = self.row.state == MeetingState::Planned && !self.meeting.undoable_since(self.first_act);
        self.meeting.undoable().filter(|_| !opened && self.may(&Ask::Undo))
    }

    /// What redo would bring back; the same.
    pub fn redoable(&self) -> Option<&Event> {
        self.meeting.redoable().filter(|_| self.may(&Ask::Redo))
    }

    /// Whether an ask leaves the start as it is, if an evaluation has begun.
    pub fn may(&self, ask: &Ask) -> bool {
        self.ballot.state == BoxState::None || keeps_the_start(&self.meeting, ask)
    }

    /// Who may answer the evaluation.
    pub fn voters(&self, now: Moment) -> Vec<MemberId> {
        voters(&self.meeting.clock(now), &self.ballot.voters)
    }

    /// Who has not answered yet.
    pub fn waiting(&self, now: Moment) -> Vec<MemberId> {
        waiting(&self.voters(now), &self.ballot.handed_in)
    }

    /// While the box is open everybody who could answer at any time stays on the list, whatever is taken back.
    pub fn keep_voters(&mut self, now: Moment) {
        let voters = self.voters(now);
        if self.ballot.state == BoxState::Open && voters.iter().any(|who| !self.ballot.voters.contains(who)) {
            self.ballot.voters = voters;
            self.unsaved.voters = true;
        }
    }

    /// Somebody by their id and name.
    pub fn named(&self, who: MemberId) -> Named {
        Named { id: who.0, name: self.meeting.agenda().name(who).to_owned() }
    }

    /// Whether somebody has begun a response that is not in the box. No file has it.
    pub fn has_begun_response(&self) -> bool {
        self.ballot.answering.as_ref().is_some_and(Answering::is_begun)
    }

    /// Whether the meeting is over and the file does not say so yet.
    pub fn has_unwritten_end(&self, now: Moment) -> bool {
        (!self.unsaved.events.is_empty() || self.unsaved.state)
            && Self::state(&self.meeting.clock(now)) == MeetingState::Closed
    }

    /// Whether something is in memory that is not in the file.
    pub fn has_unsaved(&self) -> bool {
        self.unsaved != Unsaved::default()
    }

    /// Writes what could not be written. What fails by itself stops nothing behind it; words of somebody who is no longer
    /// in the group are put with the homeless. Gives the first failure that is worth another try. `next` is when the
    /// group meets again, where that is known with the end of the meeting.
    pub fn write_unsaved(&mut self, store: &mut Store, now: Moment, next: Option<Moment>) -> store::Result<()> {
        let mut failed = None;
        // The names first: a fact whose guest has no name could not be told.
        while let Some((&who, name)) = self.unsaved.guests.first_key_value() {
            store.name_guest(self.row.id, who, name)?;
            self.unsaved.guests.remove(&who);
        }
        if !self.unsaved.events.is_empty() || self.unsaved.state {
            let clock = self.meeting.clock(now);
            let state = Self::state(&clock);
            let (began, ended) = (clock.started(), clock.ended());
            match store.append_with_state(self.row.id, &self.unsaved.events, state, began, ended, next) {
                Ok(_) => {
                    self.row.next = next.or(self.row.next);
                    self.unsaved.events.clear();
                    self.unsaved.state = false;
                }
                Err(failure) => note_failure(&mut failed, failure)?,
            }
        }
        if self.unsaved.voters {
            match store.add_voters(self.row.id, &self.ballot.voters) {
                Ok(()) => self.unsaved.voters = false,
                Err(failure) => note_failure(&mut failed, failure)?,
            }
        }
        for who in self.unsaved.notes.clone() {
            let text = self.notes.get(&who).map_or("", String::as_str);
            let written = store.write_note(self.row.id, who, text);
            self.unsaved.notes.remove(&who);
            if let Err(failure) = written {
                self.keep_unwritten(who, failure, |unsaved| &mut unsaved.notes, &mut failed)?;
            }
        }
        for who in self.unsaved.promises.clone() {
            let typed = self.promises.get(&who).cloned().unwrap_or_default();
            let written = store.write_promise(self.row.id, who, &typed.what, &typed.by);
            self.unsaved.promises.remove(&who);
            if let Err(failure) = written {
                self.keep_unwritten(who, failure, |unsaved| &mut unsaved.promises, &mut failed)?;
            }
        }
        if let Some(failure) = failed {
            return Err(failure);
        }
        self.saved_at = Some(now);
        Ok(())
    }

    /// What becomes of words that could not be written.
    fn keep_unwritten(
        &mut self,
        who: MemberId,
        failure: Failure,
        waiting: impl FnOnce(&mut Unsaved) -> &mut BTreeSet<MemberId>,
        failed: &mut Option<Failure>,
    ) -> store::Result<()> {
        if failure.code == FailureCode::Missing {
            self.homeless.insert(who);
            return Ok(());
        }
        waiting(&mut self.unsaved).insert(who);
        note_failure(failed, failure)
    }

    /// Has the words of the homeless written once more: somebody may have come back.
    pub fn try_homeless(&mut self) {
        for who in std::mem::take(&mut self.homeless) {
            if self.notes.contains_key(&who) {
                self.unsaved.notes.insert(who);
            }
            if self.promises.contains_key(&who) {
                self.unsaved.promises.insert(who);
            }
        }
    }
}

/// Notes the first failure and goes on; one of the whole file is given back at once, for the rest would wait for it again.
fn note_failure(failed: &mut Option<Failure>, failure: Failure) -> store::Result<()> {
    match failure.code {
        FailureCode::InUse
        | FailureCode::ReadOnly
        | FailureCode::DiskFull
        | FailureCode::FromTheFuture { .. }
        | FailureCode::Newer
        | FailureCode::Unreadable
        | FailureCode::NotADatabase
        | FailureCode::Moved
        | FailureCode::Damaged
        | FailureCode::Emptied => Err(failure),
        FailureCode::Missing | FailureCode::Other => {
            failed.get_or_insert(failure);
            Ok(())
        }
    }
}

/// The plan of a meeting, what it became and what happened then, with whatever names they carry; `None` for one that was
/// never opened.
pub(crate) fn read_meeting(store: &Store, row: &MeetingRow) -> store::Result<Option<(Plan, OpenedPlan, Meeting)>> {
    let Some((plan, opened, log)) = read_parts(store, row)? else { return Ok(None) };
    let meeting = Meeting::from_log(opened.agenda.clone(), log);
    Ok(Some((plan, opened, meeting)))
}

/// The plan, the agenda and the log of a meeting; `None` for one that was never opened. One that began and cannot be read
/// whole is no meeting with holes, and not none either: it fails.
fn read_parts(store: &Store, row: &MeetingRow) -> store::Result<Option<(Plan, OpenedPlan, Vec<Entry>)>> {
    let plan = read_plan(row).ok_or_else(|| damaged("a plan"))?;
    match read_opened(store, row.id)? {
        Some(opened) => Ok(Some((plan, opened, entries(store, row.id)?))),
        None if row.state == MeetingState::Planned => Ok(None),
        None => Err(damaged("the agenda of a meeting")),
    }
}

/// What the plan of a meeting became; `None` for one that was never opened.
pub(crate) fn read_opened(store: &Store, id: MeetingId) -> store::Result<Option<OpenedPlan>> {
    let kept = store.agenda(id)?;
    kept.map(|kept| OpenedPlan::read(kept).ok_or_else(|| damaged("the agenda of a meeting"))).transpose()
}

fn damaged(what: &str) -> Failure {
    Failure { code: FailureCode::Unreadable, detail: format!("{what} cannot be read") }
}

/// What happened in a meeting, in order. Without a fact that cannot be read everything after it would mean something
/// else; one that is well formed and unknown is from a newer version.
fn entries(store: &Store, id: MeetingId) -> store::Result<Vec<Entry>> {
    let read = |row: EventRow| {
        let fact: Fact = serde_json::from_str(&row.body).map_err(|error| {
            let code = if error.is_data() { FailureCode::Newer } else { FailureCode::Unreadable };
            Failure { code, detail: "a fact of a meeting cannot be read".to_owned() }
        })?;
        // A figure no clock shows would be added up all the same.
        let at = Moment::try_from(row.at.0).map_err(|_| damaged("the log of a meeting"))?;
        Ok(Entry { act: row.act, at, fact })
    };
    let rows = store.events(id)?;
    if rows.len() > MOST_FACTS { Err(damaged("the log of a meeting")) } else { rows.into_iter().map(read).collect() }
}
