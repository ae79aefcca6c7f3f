//! Roles beside client and coach: who is observer, timekeeper, scribe and so on, turn by turn.
//!
//! Decided in the second in which the turn begins, from the roles everybody has had tonight and before: first the
//! person who has had the role least often, then any role least often, then tonight's order. Never the client, only
//! people who are there, and nobody twice in a turn as long as others have none. A guest has a role only if it is given
//! to them. Not in here: who leads ([`super::roles`]), roles given by hand ([`super::role_given`]), and rooms, whose
//! observers follow from the room.

use super::{Clock, Standing, StepKind, role_given::ByHand};
use crate::{
    format::{Role, RoleWanted},
    people::{MemberId, PersonId, TurnOf},
};

/// Somebody with a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoleCast {
    /// Which.
    pub role: Role,
    /// Who has it, or has it at the end of the turn.
    pub who: PersonId,
}

impl Clock {
    /// Who has which role in the turn of this step, in the format's order.
    pub fn cast(&self, step: u32) -> &[RoleCast] {
        self.role_casts.get(&step).map(Vec::as_slice).unwrap_or_default()
    }

    /// The roles of a turn that begins.
    pub(super) fn cast_roles(&mut self, step: u32, client: MemberId) {
        let mut cast = Vec::new();
        self.fill(&mut cast, client);
        if !cast.is_empty() {
            self.role_casts.insert(step, cast);
        }
    }

    /// Replaces people who left in the middle of a turn, and fills roles that nobody could have before.
    pub(super) fn fill_roles(&mut self) {
        let Some((step, StepKind::Turn(TurnOf::Client(client)))) = self.running().map(|step| (step.no, step.kind))
        else {
            return;
        };
        let mut cast = self.role_casts.remove(&step).unwrap_or_default();
        cast.retain(|held| self.standing(held.who) != Standing::Gone);
        self.fill(&mut cast, client);
        if !cast.is_empty() {
            self.role_casts.insert(step, cast);
        }
    }

    /// Fills what is missing, in the format's order.
    fn fill(&self, cast: &mut Vec<RoleCast>, client: MemberId) {
        let Some((_, round)) = self.agenda.format.round() else { return };
        for RoleWanted { role, count } in &round.roles {
            // Who deputises is said by hand for the whole meeting.
            if *role == Role::Deputy {
                continue;
            }
            while cast.iter().filter(|held| held.role == *role).count() < *count {
                let Some(who) = self.next_for(*role, client, cast) else { break };
                cast.push(RoleCast { role: *role, who });
            }
        }
        let place = |role: Role| round.roles.iter().position(|wanted| wanted.role == role);
        cast.sort_by_key(|held| place(held.role));
    }

    /// Whose turn it is to have a role.
    fn next_for(&self, role: Role, client: MemberId, cast: &[RoleCast]) -> Option<PersonId> {
        let can = |who: &PersonId| {
            *who != client && self.standing(*who) == Standing::There && !cast.contains(&RoleCast { role, who: *who })
        };
        let stays = self.agenda.format.round().is_some_and(|(_, round)| round.fixed_roles);
        self.agenda.order.iter().copied().map(PersonId::from).filter(can).min_by_key(|&who| {
            let busy = cast.iter().any(|held| held.who == who);
            let by_hand = if stays { self.given_by_hand(role, who) } else { ByHand::Nothing };
            let first = self.first_had(role, who).filter(|_| stays).unwrap_or(u32::MAX);
            (busy, by_hand, first, self.times(role, who), self.times_any(who))
        })
    }

    /// In which step somebody first had a role tonight.
    fn first_had(&self, role: Role, who: PersonId) -> Option<u32> {
        self.role_casts.iter().find(|(_, cast)| cast.contains(&RoleCast { role, who })).map(|(step, _)| *step)
    }

    fn times(&self, role: Role, who: PersonId) -> u32 {
        let tonight = self.role_casts.values().filter(|cast| cast.contains(&RoleCast { role, who })).count();
        tonight as u32 + self.agenda.past.had(who, role)
    }

    fn times_any(&self, who: PersonId) -> usize {
        self.role_casts.values().flatten().filter(|held| held.who == who).count()
    }
}
