//! Giving a role to somebody else, by hand, in the running turn.
//!
//! The receiver gives theirs in return, if they have one in this turn; so nobody has two while others have none. The
//! turn then counts as if it had been so from its beginning: the next turn and later meetings count the roles people
//! really had. With [`crate::format::Round::fixed_roles`] a role given by hand stays, too. Not in here: how roles are
//! cast ([`super::role_casts`]), and the roles of future turns.

use super::{Clock, Refusal, RoleCast, Standing, StepKind};
use crate::{format::Role, people::PersonId};

/// A role that went from one to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Given {
    role: Role,
    from: PersonId,
    to: PersonId,
}

/// A role given by hand; with fixed roles the first one takes precedence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum ByHand {
    /// It was given to them.
    Got,
    /// Nothing.
    Nothing,
    /// It was taken from them.
    Gave,
}

impl Clock {
    /// Whether a role of the running turn can go from one to another.
    pub(super) fn check_give_role(&self, step: u32, role: Role, from: PersonId, to: PersonId) -> Result<(), Refusal> {
        let running = self.running().filter(|running| running.no == step).ok_or(Refusal::StepOver)?;
        let cast = self.cast(step);
        if !cast.contains(&RoleCast { role, who: from }) {
            return Err(Refusal::RoleNotTheirs(from));
        }
        if running.kind.client().is_some_and(|client| to == client) && matches!(running.kind, StepKind::Turn(_)) {
            return Err(Refusal::ClientHasNoRole(to));
        }
        if cast.contains(&RoleCast { role, who: to }) {
            return Err(Refusal::RoleTheirs(to));
        }
        match self.standing.get(&to) {
            None => Err(Refusal::Stranger(to)),
            Some(Standing::There) => Ok(()),
            Some(_) => Err(Refusal::NotThere(to)),
        }
    }

    /// Gives a role on.
    pub(super) fn give_role(&mut self, step: u32, role: Role, from: PersonId, to: PersonId) {
        let back = self.role_in_return(step, from, to);
        let Some(cast) = self.role_casts.get_mut(&step) else { return };
        let moves = [Some(Given { role, from, to }), back.map(|role| Given { role, from: to, to: from })];
        // Both places first: after the one move the other would be found under the new name.
        let places = moves.map(|given| {
            let Given { role, from, to } = given?;
            Some((cast.iter().position(|held| *held == RoleCast { role, who: from })?, to))
        });
        for (place, who) in places.into_iter().flatten() {
            if let Some(held) = cast.get_mut(place) {
                held.who = who;
            }
        }
        self.roles_given.extend(moves.into_iter().flatten());
    }

    /// What somebody gives in return for another's role: their first role in this turn that the other does not have
    /// already.
    pub fn role_in_return(&self, step: u32, from: PersonId, to: PersonId) -> Option<Role> {
        let cast = self.cast(step);
        let mut theirs = cast.iter().filter(|held| held.who == to).map(|held| held.role);
        theirs.find(|role| !cast.contains(&RoleCast { role: *role, who: from }))
    }

    /// The people to whom a role in the running turn can be given, in roster order, then guests.
    pub fn could_have_role(&self, role: Role, from: PersonId) -> Vec<PersonId> {
        let Some(step) = self.running().map(|step| step.no) else { return Vec::new() };
        self.everybody().filter(|&to| self.check_give_role(step, role, from, to).is_ok()).collect()
    }

    /// What was last said by hand about a role and somebody.
    pub(super) fn given_by_hand(&self, role: Role, who: PersonId) -> ByHand {
        let about = self.roles_given.iter().rfind(|given| given.role == role && (given.from == who || given.to == who));
        about.map_or(ByHand::Nothing, |given| if given.to == who { ByHand::Got } else { ByHand::Gave })
    }
}
