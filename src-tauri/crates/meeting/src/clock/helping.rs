//! The kind of help a client asks for: questions, ideas, stories, or a way of working on the case (FIELD.md F18).
//!
//! Chosen from the format's own words, before or during the turn, and changeable until the turn is over. It moves no
//! time. Not in here: the words ([`crate::format::Round::helps`]), and the request itself, which is the client's note.

use super::{Clock, Refusal, Standing, StepKind};
use crate::people::MemberId;

impl Clock {
    /// Whether a client can ask for this kind of help; `None` leaves it open again.
    pub(super) fn check_help(&self, who: MemberId, help: Option<&str>) -> Result<(), Refusal> {
        if self.ended.is_some() {
            return Err(Refusal::MeetingOver);
        }
        if !self.standing.contains_key(&who.into()) {
            return Err(Refusal::Stranger(who.into()));
        }
        if !self.clients_now().contains(&who) && !self.has_turn_to_come(who) {
            return Err(if self.had_turn(who) {
                Refusal::TurnOver(who.into())
            } else {
                Refusal::NoTurnToCome(who.into())
            });
        }
        match help {
            Some(help) if self.kinds_of_help().iter().all(|kind| kind != help) => Err(Refusal::NoSuchHelp),
            None if !self.helps.contains_key(&who) => Err(Refusal::HelpOpenAnyway(who.into())),
            _ => Ok(()),
        }
    }

    /// Notes what a client asks for.
    pub(super) fn ask_for_help(&mut self, who: MemberId, help: Option<&str>) {
        match help {
            Some(help) => self.helps.insert(who, help.to_owned()),
            None => self.helps.remove(&who),
        };
    }

    /// The kind of help somebody asks for, or asked for in their turn; `None` while it is open.
    pub fn help_of(&self, who: MemberId) -> Option<&str> {
        self.helps.get(&who).map(String::as_str)
    }

    /// The kind of help the client of a turn asks for, or asked for; `None` unless the step is one client's turn.
    pub fn help_in(&self, step: StepKind) -> Option<&str> {
        match step {
            StepKind::Turn(of) => self.help_of(of.client()?),
            StepKind::Item(_)
            | StepKind::Gap
            | StepKind::Break(_)
            | StepKind::Added(_)
            | StepKind::CatchUp(_)
            | StepKind::Buffer => None,
        }
    }

    /// The kinds of help there are to choose from; empty where the format has none.
    pub fn kinds_of_help(&self) -> &[String] {
        self.agenda.format.round().map_or(&[], |(_, round)| &round.helps)
    }

    /// The clients who can be asked for their kind of help now: those of the running turn, or else of the next; in
    /// rooms, every room's.
    pub fn clients_to_ask(&self) -> Vec<MemberId> {
        let now = self.clients_now();
        if !now.is_empty() || self.ended.is_some() {
            return now;
        }
        if let Some(set) = self.next_set() {
            return set.rooms.iter().filter_map(|room| room.cast.client?.member()).collect();
        }
        // Whoever is not there is passed over when the turn comes; before the start nobody is.
        let mut clients = self.queue.iter().filter_map(|coming| coming.of.client());
        let there = clients.clone().find(|who| self.standing(*who) == Standing::There);
        there.or_else(|| clients.next()).into_iter().collect()
    }
}
