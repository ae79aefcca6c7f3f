//! Who leads, who is a guest, and who takes part remotely.
//!
//! None of it moves time, so it can be set before the start as well. A guest counts where everybody speaks. Not in
//! here: the roles in a turn, which follow from whose turn it is.

use super::{Clock, Event, Refusal, Standing};
use crate::people::{Guest, GuestId, Leader, PersonId};

impl Clock {
    /// Checks of events that are possible at any time; `None` for every other event.
    pub(super) fn check_roles(&self, event: &Event) -> Option<Result<(), Refusal>> {
        let known = |who: &PersonId| self.standing.contains_key(who).then_some(()).ok_or(Refusal::Stranger(*who));
        if self.ended.is_some() {
            return None;
        }
        match event {
            Event::GuestCame { who, .. } if self.standing.contains_key(&(*who).into()) => {
                Some(Err(Refusal::AlreadyThere((*who).into())))
            }
            Event::GuestCame { .. } => Some(Ok(())),
            Event::Placed { who, .. } => Some(match self.standing.get(who) {
                None => Err(Refusal::Stranger(*who)),
                Some(Standing::There | Standing::Out | Standing::Missing) => Ok(()),
                Some(Standing::Absent | Standing::Gone) => Err(Refusal::NotThere(*who)),
            }),
            // A guest can be sent away again before the start.
            Event::Left { who } if self.started.is_none() && who.guest().is_some() => {
                Some(if self.standing(*who) == Standing::There { Ok(()) } else { Err(Refusal::NotThere(*who)) })
            }
            Event::LedBy { facilitator, deputy } => {
                let inside = facilitator.as_ref().and_then(Leader::inside);
                Some([inside, deputy.as_ref()].into_iter().flatten().try_for_each(known))
            }
            Event::Started { .. }
            | Event::Arrived { .. }
            | Event::Left { .. }
            | Event::NoShow { .. }
            | Event::SteppedOut { .. }
            | Event::CameBack { .. }
            | Event::TurnDropped { .. }
            | Event::TurnRestored { .. }
            | Event::LeavesAt { .. }
            | Event::HelpAsked { .. }
            | Event::RoleGiven { .. }
            | Event::Next { .. }
            | Event::PhaseEnded { .. }
            | Event::Extended { .. }
            | Event::EndMoved { .. }
            | Event::LineAdded { .. }
            | Event::Held
            | Event::Resumed
            | Event::Away
            | Event::Back { .. }
            | Event::Ordered { .. }
            | Event::Chosen { .. }
            | Event::Redistributed
            | Event::Ended => None,
        }
    }

    /// A guest comes in.
    pub(super) fn welcome(&mut self, who: GuestId, name: &str) {
        self.guests_named += 1;
        self.guests.push(Guest { id: who, name: name.to_owned() });
        self.standing.insert(who.into(), Standing::There);
    }

    /// Removes a guest who was named by mistake, or left before the start.
    pub(super) fn dismiss(&mut self, who: GuestId) {
        self.guests.retain(|guest| guest.id != who);
        self.standing.remove(&who.into());
        // Nobody leads who is not of this meeting.
        self.facilitator.take_if(|leads| leads.inside() == Some(&who.into()));
        self.deputy.take_if(|deputy| deputy.guest() == Some(who));
    }

    /// Who came without being a member, in the order in which they came.
    pub fn guests(&self) -> &[Guest] {
        &self.guests
    }

    /// The members in the roster's order, then the guests in the order in which they came.
    pub(super) fn everybody(&self) -> impl Iterator<Item = PersonId> {
        let members = self.agenda.members.iter().map(|person| PersonId::from(person.id));
        members.chain(self.guests.iter().map(|guest| PersonId::from(guest.id)))
    }

    /// Who the next guest will be.
    pub fn next_guest(&self) -> GuestId {
        GuestId::after(self.guests_named)
    }

    /// The name of a member or a guest; empty for a stranger.
    pub fn name_of(&self, who: impl Into<PersonId>) -> &str {
        match who.into() {
            PersonId::Member(who) => self.agenda.name(who),
            PersonId::Guest(who) => self.guests.iter().find(|guest| guest.id == who).map_or("", |guest| &guest.name),
        }
    }

    /// Whether somebody takes part from elsewhere.
    pub fn is_remote(&self, who: impl Into<PersonId>) -> bool {
        self.remote.contains(&who.into())
    }

    /// Stores who leads. Nobody is their own deputy.
    pub(super) fn lead(&mut self, facilitator: Option<Leader<PersonId>>, deputy: Option<PersonId>) {
        let inside = facilitator.as_ref().and_then(Leader::inside);
        self.deputy = deputy.filter(|who| Some(who) != inside);
        self.facilitator = facilitator;
    }

    /// The facilitator and the deputy, as said.
    pub fn led_by(&self) -> (Option<Leader<PersonId>>, Option<PersonId>) {
        (self.facilitator.clone(), self.deputy)
    }

    /// Who leads right now: the facilitator; in their own turn and while they are not there, the deputy. Somebody from
    /// outside has no turn.
    pub fn leads(&self) -> Option<Leader<PersonId>> {
        let clients = self.clients_now();
        let can = |who: &PersonId| {
            clients.iter().all(|client| *who != *client)
                && (self.started.is_none() || self.standing(*who) == Standing::There)
        };
        let deputy = self.deputy.filter(can).map(Leader::Inside);
        match &self.facilitator {
            Some(Leader::Outside(who)) => Some(Leader::Outside(who.clone())),
            Some(Leader::Inside(who)) if can(who) => Some(Leader::Inside(*who)),
            Some(Leader::Inside(_)) | None => deputy,
        }
    }
}
