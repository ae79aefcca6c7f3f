//! Who leads, who is a guest, and who takes part remotely.
//!
//! None of it moves time, so it can be set before the start as well. A guest counts where everybody speaks. Not in
//! here: the roles in a turn, which follow from whose turn it is.

use super::{Clock, Event, Refusal, Standing};
use crate::people::{FIRST_GUEST, MemberId, Person};

impl Clock {
    /// Checks of events that are possible at any time; `None` for every other event.
    pub(super) fn check_roles(&self, event: &Event) -> Option<Result<(), Refusal>> {
        let known = |who: &MemberId| self.standing.contains_key(who).then_some(()).ok_or(Refusal::Stranger(*who));
        if self.ended.is_some() {
            return None;
        }
        match event {
            Event::GuestCame { who, .. } if self.standing.contains_key(who) => Some(Err(Refusal::AlreadyThere(*who))),
            Event::GuestCame { .. } => Some(Ok(())),
            Event::Placed { who, .. } => Some(match self.standing.get(who) {
                None => Err(Refusal::Stranger(*who)),
                Some(Standing::There | Standing::Out | Standing::Missing) => Ok(()),
                Some(Standing::Absent | Standing::Gone) => Err(Refusal::NotThere(*who)),
            }),
            // A guest can be sent away again before the start.
            Event::Left { who } if self.started.is_none() && self.is_guest(*who) => {
                Some(if self.standing(*who) == Standing::There { Ok(()) } else { Err(Refusal::NotThere(*who)) })
            }
            Event::LedBy { facilitator, deputy } => {
                Some([facilitator, deputy].into_iter().flatten().try_for_each(known))
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
    pub(super) fn welcome(&mut self, who: MemberId, name: &str) {
        self.guests_named += 1;
        self.guests.push(Person { id: who, name: name.to_owned() });
        self.standing.insert(who, Standing::There);
    }

    /// Removes a guest who was named by mistake, or left before the start.
    pub(super) fn dismiss(&mut self, who: MemberId) {
        self.guests.retain(|guest| guest.id != who);
        self.standing.remove(&who);
    }

    /// Who came without being a member, in the order in which they came.
    pub fn guests(&self) -> &[Person] {
        &self.guests
    }

    /// The number the next guest has.
    pub fn next_guest(&self) -> MemberId {
        MemberId(FIRST_GUEST.0 - self.guests_named)
    }

    /// Whether this is a guest.
    pub(crate) fn is_guest(&self, who: MemberId) -> bool {
        self.guests.iter().any(|guest| guest.id == who)
    }

    /// The name of a member or a guest; empty for a stranger.
    pub fn name_of(&self, who: MemberId) -> &str {
        let guest = self.guests.iter().find(|guest| guest.id == who);
        guest.map_or_else(|| self.agenda.name(who), |guest| &guest.name)
    }

    /// Whether somebody takes part from elsewhere.
    pub fn is_remote(&self, who: MemberId) -> bool {
        self.remote.contains(&who)
    }

    /// Stores who leads. Nobody is their own deputy.
    pub(super) fn lead(&mut self, facilitator: Option<MemberId>, deputy: Option<MemberId>) {
        (self.facilitator, self.deputy) = (facilitator, deputy.filter(|who| Some(*who) != facilitator));
    }

    /// The facilitator and the deputy, as said.
    pub fn led_by(&self) -> (Option<MemberId>, Option<MemberId>) {
        (self.facilitator, self.deputy)
    }

    /// Who leads right now: the facilitator; in their own turn and while they are not there, the deputy.
    pub fn leads(&self) -> Option<MemberId> {
        let clients = self.clients_now();
        let can = |who: &MemberId| {
            !clients.contains(who) && (self.started.is_none() || self.standing(*who) == Standing::There)
        };
        self.facilitator.filter(can).or(self.deputy.filter(can))
    }
}
