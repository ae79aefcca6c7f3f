//! What the desk shows of a turn beside the clock: the kind of help its client asks for, and who has which role.
//!
//! Not in here: who can be asked and who could have a role (the clock), and the wall ([`crate::stage::show`]).

use meeting::{
    clock::Clock,
    people::{MemberId, PersonId},
};

use crate::{
    parts::Named,
    running::views::turn::{CastView, HelpView, TakerView},
};

fn named(clock: &Clock, who: PersonId) -> Named {
    Named { id: who.number(), name: clock.name_of(who).to_owned() }
}

/// Whose choice of help it is now, with what they chose; nobody's where the format has no kinds of help.
pub(crate) fn help_views(clock: &Clock) -> Vec<HelpView> {
    if clock.kinds_of_help().is_empty() {
        return Vec::new();
    }
    let view =
        |who: MemberId| HelpView { client: named(clock, who.into()), asks: clock.help_of(who).map(str::to_owned) };
    clock.clients_to_ask().into_iter().map(view).collect()
}

/// Every role of the running turn with who has it, in the format's order.
pub(crate) fn cast_views(clock: &Clock, step: u32) -> Vec<CastView> {
    let cast = clock.cast(step).iter().map(|held| {
        let taker = |to: PersonId| TakerView {
            who: named(clock, to),
            gives: clock.role_in_return(step, held.who, to).map(Into::into),
        };
        CastView {
            role: held.role.into(),
            who: named(clock, held.who),
            others: clock.could_have_role(held.role, held.who).into_iter().map(taker).collect(),
        }
    });
    cast.collect()
}
