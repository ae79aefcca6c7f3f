//! What an agenda is made of, and what has to be so before one is made.
//!
//! Not in here: how dates and lengths are typed ([`crate::typed`], [`crate::span`]), and the order that the ledger, bids or
//! votes propose.

use std::collections::BTreeMap;

use super::{Agenda, Past};
use crate::{
    choosing::TurnShare,
    format::Format,
    people::{FEWEST_TO_MEET, MemberId, Person},
    time::Moment,
};

/// Why too few people meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TooFew {
    /// The group has no members.
    NoMembers,
    /// It has one.
    OneMember,
    /// It has enough, and none of them is expected.
    NobodyExpected,
    /// It has enough, and one of them is expected.
    OneExpected,
}

/// Whether a group of so many members, so many of them expected, can meet: a client needs a coach.
pub fn enough_to_plan(members: usize, expected: usize) -> Result<(), TooFew> {
    match (members, expected) {
        (0, _) => Err(TooFew::NoMembers),
        (members, _) if members < FEWEST_TO_MEET => Err(TooFew::OneMember),
        (_, 0) => Err(TooFew::NobodyExpected),
        (_, expected) if expected < FEWEST_TO_MEET => Err(TooFew::OneExpected),
        (_, _) => Ok(()),
    }
}

/// Everybody of a roster in tonight's order: first the order as it was put, without those who have left since, then
/// whoever is not in it, in the roster's order.
pub fn full_order(order: &[MemberId], roster: &[MemberId]) -> Vec<MemberId> {
    let put: Vec<MemberId> = order.iter().copied().filter(|who| roster.contains(who)).collect();
    let behind = roster.iter().copied().filter(|who| !put.contains(who));
    put.iter().copied().chain(behind).collect()
}

/// A plan that is complete.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The format.
    pub format: Format,
    /// The group's members on that day, in the roster's order.
    pub members: Vec<Person>,
    /// Who is not expected.
    pub absent: Vec<MemberId>,
    /// The order as it was put.
    pub order: Vec<MemberId>,
    /// Turns that are longer or shorter than the others.
    pub shares: Vec<TurnShare>,
    /// The planned start.
    pub starts: Moment,
    /// The planned end.
    pub ends: Moment,
}

impl Agenda {
    /// The agenda of a draft. Whoever has left the group meanwhile is neither absent from it nor in its order.
    ///
    /// ```
    /// use meeting::{
    ///     agenda::{Agenda, Draft},
    ///     format::shipped,
    ///     people::{MemberId, Person},
    ///     time::{Length, Moment},
    /// };
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let format = shipped::named("peer-coaching-group").ok_or("not shipped")?.in_language("en");
    /// let names = ["Ada", "Ben", "Cleo"].into_iter().zip(1..);
    /// let agenda = Agenda::of(Draft {
    ///     format,
    ///     members: names.map(|(name, id)| Person { id: MemberId(id), name: name.to_owned() }).collect(),
    ///     absent: vec![MemberId(2)],
    ///     order: vec![MemberId(3)],
    ///     shares: Vec::new(),
    ///     starts: Moment(0),
    ///     ends: Moment(0) + Length::minutes(120),
    /// });
    /// assert_eq!(agenda.clients(), [MemberId(3), MemberId(1)]);
    /// # Ok(()) }
    /// ```
    pub fn of(draft: Draft) -> Self {
        let roster: Vec<MemberId> = draft.members.iter().map(|person| person.id).collect();
        let mut agenda = Self {
            format: draft.format,
            absent: draft.absent.into_iter().filter(|who| roster.contains(who)).collect(),
            order: full_order(&draft.order, &roster),
            members: draft.members,
            weights: BTreeMap::new(),
            reasons: BTreeMap::new(),
            starts: draft.starts,
            ends: draft.ends,
            past: Past::default(),
        };
        agenda.set_shares(&draft.shares);
        agenda
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{choosing::WhyWeight, time::Length};

    fn ids(all: &[u32]) -> Vec<MemberId> {
        all.iter().copied().map(MemberId).collect()
    }

    #[test]
    fn two_are_the_fewest_to_meet() {
        use TooFew::{NoMembers, NobodyExpected, OneExpected, OneMember};
        for (members, expected, answer) in [
            (0, 0, Err(NoMembers)),
            (1, 0, Err(OneMember)),
            (1, 1, Err(OneMember)),
            (2, 0, Err(NobodyExpected)),
            (9, 1, Err(OneExpected)),
            (2, 2, Ok(())),
            (9, 5, Ok(())),
        ] {
            assert_eq!(enough_to_plan(members, expected), answer, "{expected} of {members}");
        }
    }

    #[test]
    fn an_order_is_completed_from_the_roster() {
        for (order, full, why) in [
            (vec![], vec![1, 2, 3], "nothing was put"),
            (vec![3, 1, 2], vec![3, 1, 2], "everybody was"),
            (vec![3], vec![3, 1, 2], "whoever was not comes behind"),
            (vec![9, 3], vec![3, 1, 2], "whoever has left is passed over"),
        ] {
            assert_eq!(full_order(&ids(&order), &ids(&[1, 2, 3])), ids(&full), "{why}");
        }
    }

    #[test]
    fn an_agenda_knows_only_members_and_has_the_shares() {
        let why = WhyWeight::Asked { minutes: 40 };
        let agenda = Agenda::of(Draft {
            format: Format::default(),
            members: (1..=3).map(|id| Person { id: MemberId(id), name: format!("P{id}") }).collect(),
            absent: ids(&[9, 2]),
            order: ids(&[3, 9]),
            shares: vec![TurnShare { who: MemberId(1), weight: 1500, why: Some(why.clone()) }],
            starts: Moment(0),
            ends: Moment(0) + Length::minutes(90),
        });
        assert_eq!((agenda.absent.clone(), agenda.order.clone()), (ids(&[2]), ids(&[3, 1, 2])));
        assert_eq!(agenda.weight(crate::people::TurnOf::Client(MemberId(1))), 1500);
        assert_eq!(agenda.reasons.get(&MemberId(1)), Some(&why));
        assert_eq!(agenda.ends, Moment(90 * 60));
    }
}
