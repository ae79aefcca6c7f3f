//! The meeting clock: a running agenda, derived from events, never counted (MEETING-CLOCK.md section 3).
//!
//! [`Clock::check`] says whether an event is possible now, and [`Clock::apply`] applies it; both are total. What is
//! left is computed from the events and the given moment. [`Clock::next_deadline`] tells the driver when to look again.
//! Not in here: undo and the log ([`crate::live`]), scenario files ([`crate::scenario`]), and anything that reads a
//! system clock.

mod acts;
mod added;
mod check;
mod choosing;
mod comings;
mod costs;
mod event;
mod fit;
mod forecast;
mod helping;
mod in_turn;
mod late_start;
mod leaving;
mod phase_line;
mod progress;
mod proposing;
mod refusal;
mod role_casts;
mod role_given;
mod roles;
mod rooms;
mod signals;
mod step;

use std::collections::{BTreeMap, BTreeSet};

pub use added::{AddedLine, LinePlace};
pub use costs::{Cost, KeptTurns};
pub use event::{Event, Meanwhile, Pay, Short};
pub use forecast::Forecast;
pub use in_turn::Up;
pub use late_start::LateStart;
pub use leaving::GoesBefore;
pub use proposing::Proposal;
pub use refusal::Refusal;
pub use role_casts::RoleCast;
pub use rooms::{Part, RoomSet, SetRoom};
pub use signals::{Delay, Face, FormerTurn};
pub use step::{Step, StepKind, StepName};

use crate::{
    agenda::{Agenda, Fit},
    format::{Item, ItemKind},
    people::{Guest, Leader, MemberId, PersonId, TurnOf},
    time::{Length, Moment},
};

/// Somebody's attendance right now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// In the room.
    There,
    /// Expected, and not there (yet).
    Missing,
    /// Agreed beforehand not to come.
    Absent,
    /// Was there and left.
    Gone,
    /// Was there and is back in a while.
    Out,
}

impl Standing {
    /// Whether they were in the room for any part. People who left early have seen enough to answer; people who never
    /// came have not.
    pub const fn was_in_the_room(self) -> bool {
        match self {
            Self::There | Self::Out | Self::Gone => true,
            Self::Missing | Self::Absent => false,
        }
    }
}

/// A turn that has not begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coming {
    /// Whose.
    pub of: TurnOf,
    /// How long it is, as things stand.
    pub length: Length,
}

/// Which steps end at zero by themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Presses {
    /// Those with an automatic advance; the others run over. This is the app.
    ByAdvance,
    /// All but these step numbers: *next* is pressed exactly at zero. This is a replay or a forecast.
    AtZero {
        /// Steps with a *next* of their own.
        but: BTreeSet<u32>,
    },
}

/// Minutes a late member missed, to be given back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct CatchUp {
    who: MemberId,
    length: Length,
    /// Directly before the member's own turn; otherwise before the next turn.
    before_own_turn: bool,
}

/// How far the round is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum RoundStage {
    /// Turns remain, or may.
    Turns,
    /// The spare time behind them has begun.
    Buffer,
    /// The tail is next.
    Over,
}

/// A running agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clock {
    agenda: Agenda,
    presses: Presses,
    /// In a forecast a missing client is assumed to come, so that the turn is shown and not given up.
    missing_will_come: bool,
    standing: BTreeMap<PersonId, Standing>,
    /// Whole minutes since the real start, in the order of arrival.
    late: Vec<(MemberId, u32)>,
    started: Option<Moment>,
    ended: Option<Moment>,
    /// The agreed end: the planned one plus chosen moves.
    chosen_end: Moment,
    /// The necessary end: later than agreed while nobody can pay.
    end: Moment,
    /// The minimum turn by consent, if the group agreed to a shorter one than the format's.
    consented: Option<Length>,
    queue: Vec<Coming>,
    /// Everybody who was due a turn at any time tonight.
    to_have_turn: BTreeSet<MemberId>,
    /// The lengths of turns given up because their client did not come, or dropped.
    given_up: BTreeMap<TurnOf, Length>,
    /// Members whose turn was dropped although they are there: they take nobody's place.
    dropped: BTreeSet<MemberId>,
    /// Who came without being a member.
    guests: Vec<Guest>,
    /// How many guests there have been: ids are never reused.
    guests_named: u32,
    /// Who takes part remotely.
    remote: BTreeSet<PersonId>,
    /// Who is known to leave early, and when.
    leaving: BTreeMap<PersonId, Moment>,
    facilitator: Option<Leader<PersonId>>,
    deputy: Option<PersonId>,
    /// Which kind of help somebody asks for.
    helps: BTreeMap<MemberId, String>,
    catch_ups: Vec<CatchUp>,
    /// The next item to begin that is not the round.
    next_item: usize,
    turns_begun: usize,
    /// Whether the gap or break before the next turn is over (there is none before the first).
    pause_done: bool,
    round: RoundStage,
    /// The lines that were put in while the meeting ran, in that order.
    added: Vec<AddedLine>,
    /// The round's breaks, which an extension may have shortened.
    break_lengths: Vec<Length>,
    steps: Vec<Step>,
    held: Option<Moment>,
    away: Option<Moment>,
    /// The rooms of a round that is held in rooms.
    rooms: rooms::Rooms,
    /// Who has which role beside client and coach, by the number of the turn's step.
    role_casts: BTreeMap<u32, Vec<RoleCast>>,
    /// Roles given to somebody else by hand, in that order.
    roles_given: Vec<role_given::Given>,
}

impl Clock {
    /// A clock that has not started.
    pub fn new(agenda: Agenda, presses: Presses) -> Self {
        let queue: Vec<Coming> = match agenda.fit() {
            Fit::Fits { turns, .. } => turns.into_iter().map(|(of, length)| Coming { of, length }).collect(),
            Fit::Short { minimum, .. } => agenda.turns().into_iter().map(|of| Coming { of, length: minimum }).collect(),
        };
        let standing = agenda
            .members
            .iter()
            .map(|person| {
                let absent = agenda.absent.contains(&person.id);
                (PersonId::from(person.id), if absent { Standing::Absent } else { Standing::Missing })
            })
            .collect();
        let round = agenda.format.round().map(|(_, round)| round);
        Self {
            presses,
            missing_will_come: false,
            standing,
            late: Vec::new(),
            started: None,
            ended: None,
            chosen_end: agenda.ends,
            end: agenda.ends,
            consented: None,
            to_have_turn: agenda.clients().into_iter().collect(),
            queue,
            given_up: BTreeMap::new(),
            dropped: BTreeSet::new(),
            guests: Vec::new(),
            guests_named: 0,
            remote: BTreeSet::new(),
            leaving: BTreeMap::new(),
            facilitator: None,
            deputy: None,
            helps: BTreeMap::new(),
            catch_ups: Vec::new(),
            next_item: 0,
            turns_begun: 0,
            pause_done: true,
            round: if round.is_none() { RoundStage::Over } else { RoundStage::Turns },
            added: Vec::new(),
            break_lengths: round.iter().flat_map(|round| &round.breaks).map(|pause| pause.length).collect(),
            steps: Vec::new(),
            held: None,
            away: None,
            rooms: rooms::Rooms::default(),
            role_casts: BTreeMap::new(),
            roles_given: Vec::new(),
            agenda,
        }
    }

    /// Renames a member.
    pub(crate) fn rename(&mut self, who: MemberId, name: &str) {
        self.agenda.rename(who, name);
    }

    /// The agenda it runs.
    pub fn agenda(&self) -> &Agenda {
        &self.agenda
    }

    /// The real start.
    pub fn started(&self) -> Option<Moment> {
        self.started
    }

    /// The real end, once the last step is over.
    pub fn ended(&self) -> Option<Moment> {
        self.ended
    }

    /// The beginning of the current hold.
    pub fn held(&self) -> Option<Moment> {
        self.held
    }

    /// The beginning of the time away, while the question is open.
    pub fn away(&self) -> Option<Moment> {
        self.away
    }

    /// Every step that has begun, in order; the last may be running.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The step the clock is in right now.
    pub fn running(&self) -> Option<&Step> {
        self.steps.last().filter(|step| step.to.is_none())
    }

    /// The turns that have not begun, in order.
    pub fn queue(&self) -> &[Coming] {
        &self.queue
    }

    /// Somebody's attendance right now; a stranger is absent.
    pub fn standing(&self, who: impl Into<PersonId>) -> Standing {
        self.standing.get(&who.into()).copied().unwrap_or(Standing::Absent)
    }

    /// How many people are in the room.
    pub fn people_there(&self) -> usize {
        self.standing.values().filter(|&&standing| standing == Standing::There).count()
    }

    /// How many of the people in the room are client tonight, have been or are to be.
    pub fn clients_there(&self) -> usize {
        let there = self.standing.iter().filter(|(_, standing)| **standing == Standing::There);
        there.filter(|(who, _)| self.is_client(**who)).count()
    }

    /// Whether somebody's turn has begun tonight, or is to come.
    pub(crate) fn is_client(&self, who: impl Into<PersonId>) -> bool {
        let who = who.into();
        self.has_turn_to_come(who) || self.had_turn(who)
    }

    /// The current minimum of a turn: the format's, for everybody who is here or may come, unless the group agreed to
    /// shorter turns.
    pub fn minimum(&self) -> Length {
        let may_be_there = |standing: &&Standing| !matches!(standing, Standing::Absent | Standing::Gone);
        let people = self.standing.values().filter(may_be_there).count();
        self.consented.unwrap_or_else(|| self.agenda.format.minimum(people))
    }

    /// The late arrivals with their whole minutes since the real start, in order of arrival.
    pub fn late(&self) -> &[(MemberId, u32)] {
        &self.late
    }

    /// Members who should have had a turn and did not, in roster order.
    pub fn no_turn(&self) -> Vec<MemberId> {
        let had = |who| self.had_turn(who);
        self.agenda
            .members
            .iter()
            .map(|person| person.id)
            .filter(|&who| self.to_have_turn.contains(&who) && !had(who))
            .collect()
    }

    /// Whether a member has been client tonight, or is.
    pub fn had_turn(&self, who: impl Into<PersonId>) -> bool {
        let Some(who) = who.into().member() else { return false };
        let held = |step: &Step| step.to.is_none_or(|to| to > step.from);
        self.steps.iter().any(|step| step.kind == StepKind::Turn(TurnOf::Client(who)) && held(step))
            || self.was_client_in_room(who)
    }

    /// Whether a member was to have a turn tonight.
    pub fn was_to_have_turn(&self, who: MemberId) -> bool {
        self.to_have_turn.contains(&who)
    }

    /// The item of the agenda that a step is; `None` for every other step.
    pub fn item(&self, kind: StepKind) -> Option<&Item> {
        match kind {
            StepKind::Item(index) => self.agenda.format.items.get(index),
            StepKind::Turn(_)
            | StepKind::Gap
            | StepKind::Break(_)
            | StepKind::Added(_)
            | StepKind::CatchUp(_)
            | StepKind::Buffer => None,
        }
    }

    /// Whether a step is the item in which the ballot is taken.
    pub fn is_evaluation(&self, kind: StepKind) -> bool {
        self.item(kind).is_some_and(|item| matches!(item.kind, ItemKind::Evaluation(_)))
    }

    /// Whether a step is the close: the last line of the agenda, if it is no round. Some formats end with the evaluation.
    pub fn is_close(&self, kind: StepKind) -> bool {
        matches!(kind, StepKind::Item(index) if index + 1 == self.agenda.format.items.len())
    }

    /// The title of a step.
    pub fn name(&self, kind: StepKind) -> StepName {
        let round = self.agenda.format.round();
        let title = |title: Option<&str>| StepName::Title(title.unwrap_or_default().to_owned());
        match kind {
            StepKind::Item(_) => title(self.item(kind).map(|item| item.title.as_str())),
            StepKind::Added(index) => title(self.added_title(index)),
            StepKind::Turn(_) => {
                title(round.and_then(|(index, _)| self.agenda.format.items.get(index)).map(|item| item.title.as_str()))
            }
            StepKind::Gap => title(round.and_then(|(_, round)| round.gap.as_ref()).map(|gap| gap.title.as_str())),
            StepKind::Break(index) => {
                title(round.and_then(|(_, round)| round.breaks.get(index)).map(|pause| pause.title.as_str()))
            }
            StepKind::CatchUp(_) => StepName::CatchUp,
            StepKind::Buffer => StepName::Buffer,
        }
    }
}
