//! Tonight's order of clients, proposed from the last meeting, and why each stands where they stand.
//!
//! Deterministic: the same history gives the same proposal. Not in here: the whole ledger over all meetings (to
//! come), and an order put by hand, which is simply kept.

use crate::people::MemberId;

/// What the last meeting says about tonight.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LastTime {
    /// The clients, in the order in which their turns were held.
    pub held: Vec<MemberId>,
    /// Who should have had a turn and had none, and who was absent.
    pub owed: Vec<MemberId>,
}

/// Why somebody stands where they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Had no turn last time, so comes first.
    Owed,
    /// Was last last time, so moves up.
    WasLast,
    /// Was first last time, so comes last.
    WasFirst,
    /// The order of last time, moved on by one.
    InTurn,
    /// New in the group.
    New,
    /// The roster's order: there is no last time.
    Roster,
}

/// Proposes an order: who is owed a turn comes first, then last time's order moved on by one (its first comes
/// last), then who is new; ties in the roster's order.
pub fn propose(roster: &[MemberId], last: Option<&LastTime>) -> Vec<(MemberId, Why)> {
    let Some(last) = last else { return roster.iter().map(|&who| (who, Why::Roster)).collect() };
    let owed = roster.iter().filter(|who| last.owed.contains(who)).map(|&who| (who, Why::Owed));
    let held: Vec<MemberId> =
        last.held.iter().copied().filter(|who| roster.contains(who) && !last.owed.contains(who)).collect();
    let (first, last_one) = (held.first().copied(), held.last().copied());
    let moved_on = held.iter().skip(1).chain(held.first()).map(|&who| {
        let why = match who {
            who if Some(who) == first => Why::WasFirst,
            who if Some(who) == last_one => Why::WasLast,
            _ => Why::InTurn,
        };
        (who, why)
    });
    let mut order: Vec<(MemberId, Why)> = owed.chain(moved_on).collect();
    let new: Vec<MemberId> =
        roster.iter().copied().filter(|who| order.iter().all(|(placed, _)| placed != who)).collect();
    order.extend(new.into_iter().map(|who| (who, Why::New)));
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(ids: &[u32]) -> Vec<MemberId> {
        ids.iter().copied().map(MemberId).collect()
    }

    fn check(roster: &[u32], last: Option<(&[u32], &[u32])>, expect: &[(u32, Why)], why: &str) {
        let last = last.map(|(held, owed)| LastTime { held: ids(held), owed: ids(owed) });
        let expect: Vec<_> = expect.iter().map(|&(who, why)| (MemberId(who), why)).collect();
        assert_eq!(propose(&ids(roster), last.as_ref()), expect, "{why}");
    }

    #[test]
    fn the_order_moves_on_and_debts_come_first() {
        check(&[1, 2], None, &[(1, Why::Roster), (2, Why::Roster)], "a first meeting");
        check(
            &[1, 2, 3, 4, 5],
            Some((&[1, 2, 3], &[4])),
            &[(4, Why::Owed), (2, Why::InTurn), (3, Why::WasLast), (1, Why::WasFirst), (5, Why::New)],
            "owed, moved on, new",
        );
        check(&[2, 3], Some((&[1, 2, 3], &[])), &[(3, Why::WasLast), (2, Why::WasFirst)], "who left is left out");
        check(&[7], Some((&[7], &[])), &[(7, Why::WasFirst)], "alone");
    }
}
