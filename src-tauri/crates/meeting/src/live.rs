//! A live meeting: its log of facts, the clock they make, and undo.
//!
//! [`Meeting::decide`] turns a request into facts or a refusal; [`Meeting::apply`] takes a fact in. The log is never
//! rewritten: undo is a fact of its own, and the clock is rebuilt from what still counts, as if the act had never
//! happened. Not in here: words (notes, promises), the ballot, storage.

mod ask;
mod line;
mod plans;
mod reopening;

pub use ask::Ask;
pub use plans::{CostedPlan, PayHabit, Payer, TurnChange};
use serde::{Deserialize, Serialize};

pub use self::{line::Line, reopening::can_reopen};
use crate::{
    agenda::Agenda,
    bounds::{FACTS_FOR_THE_END, MOST_FACTS},
    clock::{Clock, Event, Presses, Refusal},
    people::MemberId,
    time::{Length, Moment},
};

/// Something that happened, as the log keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// Something happened in the meeting.
    Happened(Event),
    /// The last act that still counted was undone.
    TakenBack,
}

/// A fact with its time and its act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Facts of one act share a number: they are undone together.
    pub act: u32,
    /// When.
    pub at: Moment,
    /// What.
    pub fact: Fact,
}

/// A meeting with its log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    agenda: Agenda,
    log: Vec<Entry>,
    /// The entries of the log that still count, in order.
    counting: Vec<(u32, Moment, Event)>,
    /// Start of the unexplained gap, if the last act undid the answer about it.
    asks_again: Option<Moment>,
    /// The undone acts that can be redone, the last one last; cleared by the next act.
    undone: Vec<Vec<(Moment, Event)>>,
    clock: Clock,
}

impl Meeting {
    /// A meeting that has not started.
    pub fn new(agenda: Agenda) -> Self {
        let clock = Clock::new(agenda.clone(), Presses::ByAdvance);
        Self { agenda, log: Vec::new(), counting: Vec::new(), asks_again: None, undone: Vec::new(), clock }
    }

    /// A meeting from its log. The clock is made once, however many undos there were.
    pub fn from_log(agenda: Agenda, log: impl IntoIterator<Item = Entry>) -> Self {
        let mut meeting = Self::new(agenda);
        for entry in log {
            meeting.take_down(entry);
        }
        meeting.make_clock();
        meeting
    }

    /// Takes a fact in.
    pub fn apply(&mut self, entry: Entry) {
        let (at, fact) = (entry.at, entry.fact.clone());
        self.take_down(entry);
        match fact {
            Fact::Happened(event) => self.clock.apply(&event, at),
            Fact::TakenBack => self.make_clock(),
        }
    }

    /// Rebuilds the clock from what still counts.
    fn make_clock(&mut self) {
        self.clock = Clock::new(self.agenda.clone(), Presses::ByAdvance);
        for (_, at, event) in &self.counting {
            self.clock.apply(event, *at);
        }
    }

    /// Adds a fact to the log and to the facts that count, from which the clock is made.
    fn take_down(&mut self, entry: Entry) {
        match &entry.fact {
            Fact::Happened(event) => {
                self.asks_again = None;
                self.note_redone(entry.at, event);
                self.counting.push((entry.act, entry.at, event.clone()));
            }
            Fact::TakenBack => {
                self.asks_again = self.away_answered().or(self.asks_again);
                if let Some(act) = self.counting.last().map(|(act, ..)| *act) {
                    // The facts of one act stand together.
                    let kept = self.counting.iter().rposition(|(other, ..)| *other != act).map_or(0, |last| last + 1);
                    let undone = self.counting.split_off(kept);
                    self.undone.push(undone.into_iter().map(|(_, at, event)| (at, event)).collect());
                }
            }
        }
        self.log.push(entry);
    }

    /// The agenda it runs.
    pub fn agenda(&self) -> &Agenda {
        &self.agenda
    }

    /// Renames a member.
    pub fn rename(&mut self, who: MemberId, name: &str) {
        self.agenda.rename(who, name);
        self.clock.rename(who, name);
    }

    /// Everything that happened, in order.
    pub fn log(&self) -> &[Entry] {
        &self.log
    }

    /// What happened and still counts, in order.
    pub(crate) fn counting(&self) -> impl Iterator<Item = (Moment, &Event)> {
        self.counting.iter().map(|(_, at, event)| (*at, event))
    }

    /// The number of the next act.
    pub fn next_act(&self) -> u32 {
        self.log.last().map_or(0, |entry| entry.act + 1)
    }

    /// When the last fact happened.
    pub fn last_at(&self) -> Option<Moment> {
        self.log.last().map(|entry| entry.at)
    }

    /// When something last happened in the room; an undo does not count.
    pub fn last_happened_at(&self) -> Option<Moment> {
        self.log.iter().rev().find(|entry| matches!(entry.fact, Fact::Happened(_))).map(|entry| entry.at)
    }

    /// Start of the unexplained gap, if the question is open again because its answer was undone.
    pub fn asks_again(&self) -> Option<Moment> {
        self.asks_again
    }

    /// Start of the unexplained gap, if still unanswered after the last act. `open` is the value before it. Undoing
    /// an answer opens the question; giving or redoing one closes it. Nobody is away from a meeting that has not
    /// started.
    pub fn still_asked(&self, open: Option<Moment>) -> Option<Moment> {
        // An older answer that is the last act again, because a later act was taken back, answers nothing new.
        let last = self.log.last().map(|entry| &entry.fact);
        let answered = matches!(last, Some(Fact::Happened(Event::Back { .. })));
        self.asks_again.or(open).filter(|_| !answered && self.clock.started().is_some())
    }

    /// If the last act was the answer about a gap: the start of that gap.
    pub(crate) fn away_answered(&self) -> Option<Moment> {
        let (act, ..) = self.counting.last()?;
        let last = self.counting.iter().rev().take_while(|(other, ..)| other == act);
        last.filter(|(.., event)| *event == Event::Away).map(|(_, at, _)| *at).last()
    }

    /// The last event that can be undone.
    pub fn undoable(&self) -> Option<&Event> {
        self.counting.last().map(|(.., event)| event)
    }

    /// Whether what can be undone was done in this act or later.
    pub fn undoable_since(&self, act: u32) -> bool {
        self.counting.last().is_some_and(|(last, ..)| *last >= act)
    }

    /// The clock at this moment.
    pub fn clock(&self, now: Moment) -> Clock {
        let mut clock = self.clock.clone();
        clock.run_to(now);
        clock
    }

    /// The facts that an ask leads to, with their moments; or why it is refused.
    ///
    /// ```
    /// # use meeting::{agenda::{Agenda, Draft}, format::shipped, people::{MemberId, Person}, time::{Length, Moment}};
    /// # fn agenda() -> Option<Agenda> {
    /// #     let members = ["Ada", "Ben", "Cleo"].into_iter().zip(1..);
    /// #     Some(Agenda::of(Draft {
    /// #         format: shipped::named("peer-coaching-group")?.in_language("en"),
    /// #         members: members.map(|(name, id)| Person { id: MemberId(id), name: name.to_owned() }).collect(),
    /// #         absent: Vec::new(),
    /// #         order: Vec::new(),
    /// #         shares: Vec::new(),
    /// #         starts: Moment(0),
    /// #         ends: Moment(0) + Length::minutes(120),
    /// #     }))
    /// # }
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use meeting::live::{Ask, Entry, Meeting};
    ///
    /// let mut meeting = Meeting::new(agenda().ok_or("not shipped")?);
    /// let start = Ask::Start { missing: Vec::new(), short: None };
    /// let act = meeting.next_act();
    /// for (fact, at) in meeting.decide(&start, Moment(60)).map_err(|refusal| format!("{refusal:?}"))? {
    ///     meeting.apply(Entry { act, at, fact });
    /// }
    /// assert_eq!(meeting.clock(Moment(90)).started(), Some(Moment(60)));
    /// # Ok(()) }
    /// ```
    pub fn decide(&self, ask: &Ask, now: Moment) -> Result<Vec<(Fact, Moment)>, Refusal> {
        // What is left of the room is for the end, and for the answer about a time away before it.
        if self.log.len() >= MOST_FACTS - FACTS_FOR_THE_END && !matches!(ask, Ask::End | Ask::Return { .. }) {
            return Err(Refusal::LogFull);
        }
        if *ask == Ask::Undo {
            return self.undo(now);
        }
        if *ask == Ask::Redo {
            return self.redo();
        }
        if *ask == Ask::Backdate {
            return self.backdate(now);
        }
        // Whoever was away decides from there: what ended by itself meanwhile is part of the answer.
        let from = if let Ask::Return { since, .. } = ask { *since } else { now };
        let clock = self.clock(from);
        let events = ask.events(&clock, now)?;
        let mut after = clock.clone();
        if *ask == Ask::Redistribute && !clock.can_redistribute(now) {
            return Err(Refusal::NothingToRedistribute);
        }
        for (event, at) in &events {
            after.check(event, *at)?;
            after.apply(event, *at);
        }
        if matches!(ask, Ask::Extend { pay: None, .. } | Ask::AddLine { pay: None, .. })
            && !payable_by_buffer(&clock, ask.takes(), now)
        {
            return Err(Refusal::WhoPays);
        }
        Ok(events.into_iter().map(|(event, at)| (Fact::Happened(event), at)).collect())
    }

    /// Redoes the last undone act, at its original moments.
    fn redo(&self) -> Result<Vec<(Fact, Moment)>, Refusal> {
        let events = self.undone.last().ok_or(Refusal::NothingToRedo)?;
        // The people may be others by now, and the times.
        let mut after = self.clock.clone();
        for (at, event) in events {
            after.run_to(*at);
            after.check(event, *at)?;
            after.apply(event, *at);
        }
        Ok(events.iter().map(|(at, event)| (Fact::Happened(event.clone()), *at)).collect())
    }

    /// Forgets the undone acts: the meeting is opened again, perhaps on another day.
    pub fn forget_undone(&mut self) {
        self.undone.clear();
    }

    /// What names the act that would be redone: its last event, as for [`Self::undoable`]. Before it may come what makes
    /// room for it.
    pub fn redoable(&self) -> Option<&Event> {
        self.undone.last()?.last().map(|(_, event)| event)
    }

    /// An event of the last undone act takes it off the list; any other act clears the list.
    fn note_redone(&mut self, at: Moment, event: &Event) {
        let Some(act) = self.undone.last_mut() else { return };
        if act.first().is_some_and(|(then, undone)| *then == at && undone == event) {
            act.remove(0);
            if act.is_empty() {
                self.undone.pop();
            }
        } else {
            self.undone.clear();
        }
    }

    /// Undoes the last act that counts; the end of a meeting only for a while.
    fn undo(&self, now: Moment) -> Result<Vec<(Fact, Moment)>, Refusal> {
        let ended = self.clock(now).ended();
        if ended.is_some() && !can_reopen(ended, now) {
            return Err(Refusal::TooLateToReopen);
        }
        self.undoable().map(|_| vec![(Fact::TakenBack, now)]).ok_or(Refusal::NothingToUndo)
    }

    /// "It began when the last one ended": the start or the *next* that was just pressed late, as of its zero.
    fn backdate(&self, now: Moment) -> Result<Vec<(Fact, Moment)>, Refusal> {
        let late = self.pressed_late(now).ok_or(Refusal::NothingToUndo)?;
        let (_, at, event) = self.counting.last().ok_or(Refusal::NothingToUndo)?;
        Ok(vec![(Fact::TakenBack, now), (Fact::Happened(event.clone()), *at - late)])
    }

    /// How late the start or the last *next* was; `None` if it was not, or if it was pressed more than twenty seconds
    /// ago. Never reaches back beyond an earlier event.
    pub fn pressed_late(&self, now: Moment) -> Option<Length> {
        let ((act, at, event), before) = self.counting.split_last()?;
        // Who leads, and who is a guest, moved no clock.
        let before: Vec<_> = before.iter().filter(|(.., event)| event.moves_the_clock()).collect();
        if now - *at > BACKDATE_WITHIN || before.last().is_some_and(|(other, ..)| other == act) {
            return None;
        }
        let zero = if let Event::Next { step } = event {
            self.clock.steps().iter().find(|ended| ended.no == *step)?.due
        } else if matches!(event, Event::Started { .. }) {
            self.agenda.starts
        } else {
            return None;
        };
        let zero = before.last().map_or(zero, |(_, before, _)| zero.max(*before));
        Some(*at - zero).filter(|late| *late > LATE_PRESS)
    }
}

/// The time after which a meeting that was left open has probably stopped.
const STALE: Length = Length::minutes(3 * 60);

/// Whether the group has been away for so long that going on is unlikely.
pub fn is_stale(away: Length) -> bool {
    away > STALE
}

/// A press this long after zero was probably forgotten by somebody who was listening.
const LATE_PRESS: Length = Length(20);
/// How long after a late press the desk offers to correct it.
const BACKDATE_WITHIN: Length = Length(20);

/// Whether nobody has to give up anything for an extension.
fn payable_by_buffer(clock: &Clock, by: Length, now: Moment) -> bool {
    by <= Length::ZERO || clock.buffer(now) >= by
}
