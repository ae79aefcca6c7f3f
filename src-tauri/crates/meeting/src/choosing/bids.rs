//! Bids for time, and the resulting order. Not in here: the lengths of the turns ([`super::shares`]).

use serde::{Deserialize, Serialize};

use super::{Stands, WhyStands};
use crate::people::MemberId;

/// What somebody asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bid {
    /// Who.
    pub who: MemberId,
    /// The minutes asked for; may be left to the group.
    pub minutes: Option<u32>,
    /// How urgent it is; they may leave that out.
    pub urgency: Option<Urgency>,
}

/// How urgent something is, as people write it on a sign-in sheet (FIELD.md 2.9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    /// Today.
    A,
    /// Soon.
    B,
    /// It can wait.
    C,
}

impl Bid {
    /// Whether it asks for anything at all.
    pub fn asks(&self) -> bool {
        self.minutes.is_some() || self.urgency.is_some()
    }
}

/// Reorders everybody by their bids; `None` if nobody bids, so that the order stays as it is.
///
/// Bids of people outside the order are ignored; of two bids by one person the first counts.
pub(crate) fn by_bids(order: &[MemberId], bids: &[Bid]) -> Option<Vec<Stands>> {
    let bid = |who: MemberId| bids.iter().find(|bid| bid.who == who && bid.asks());
    if !order.iter().any(|who| bid(*who).is_some()) {
        return None;
    }
    let mut stands: Vec<Stands> = order
        .iter()
        .map(|&who| {
            let asks = |bid: &Bid| WhyStands::Asks { minutes: bid.minutes, urgency: bid.urgency };
            Stands { who, why: bid(who).map_or(WhyStands::AsksNothing, asks) }
        })
        .collect();
    // A stable sort keeps the order handed in among equals.
    stands.sort_by_key(|stands| match stands.why {
        WhyStands::Asks { urgency, .. } => (false, urgency.is_none(), urgency),
        WhyStands::AsksNothing | WhyStands::Voted { .. } => (true, true, None),
    });
    Some(stands)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn bid(who: u32, minutes: Option<u32>, urgency: Option<Urgency>) -> Bid {
        Bid { who: MemberId(who), minutes, urgency }
    }

    #[test]
    fn who_asks_stands_before_who_does_not_and_the_urgent_first() {
        use Urgency::{A, B, C};
        // Each row: the bids, the order of 1 to 4 that follows, why.
        for (bids, expect, why) in [
            (vec![], None, "nobody asks: the order stays the ledger's"),
            (vec![bid(2, None, None)], None, "an empty bid asks for nothing"),
            (vec![bid(9, Some(30), Some(A))], None, "a stranger bids in vain"),
            (vec![bid(3, Some(30), None)], Some([3, 1, 2, 4]), "who asks stands first"),
            (vec![bid(4, None, Some(C)), bid(2, Some(60), None)], Some([4, 2, 1, 3]), "C before none, minutes or not"),
            (
                vec![bid(1, Some(10), Some(C)), bid(2, None, Some(B)), bid(4, Some(5), Some(A))],
                Some([4, 2, 1, 3]),
                "A before B before C",
            ),
            (vec![bid(4, None, Some(B)), bid(3, Some(90), Some(B))], Some([3, 4, 1, 2]), "alike: the ledger's order"),
            (vec![bid(2, None, Some(C)), bid(2, None, Some(A)), bid(3, None, Some(B))], Some([3, 2, 1, 4]), "one each"),
        ] {
            let order: Vec<MemberId> = (1..=4).map(MemberId).collect();
            let stands = by_bids(&order, &bids);
            let who = stands.map(|stands| stands.iter().map(|stands| stands.who.0).collect::<Vec<_>>());
            assert_eq!(who, expect.map(Vec::from), "{why}");
        }
    }

    fn any_bids() -> impl Strategy<Value = Vec<Bid>> {
        let urgency = prop::option::of(prop_oneof![Just(Urgency::A), Just(Urgency::B), Just(Urgency::C)]);
        let one = (0_u32..9, prop::option::of(1_u32..600), urgency);
        prop::collection::vec(one.prop_map(|(who, minutes, urgency)| bid(who, minutes, urgency)), 0..9)
    }

    proptest! {
        #[test]
        fn nobody_is_lost_and_who_asks_nothing_stays_in_order(bids in any_bids()) {
            let order: Vec<MemberId> = (0..7).rev().map(MemberId).collect();
            let Some(stands) = by_bids(&order, &bids) else {
                prop_assert!(bids.iter().all(|bid| !bid.asks() || bid.who.0 > 6));
                return Ok(());
            };
            let mut sorted: Vec<MemberId> = stands.iter().map(|stands| stands.who).collect();
            let without: Vec<MemberId> =
                stands.iter().filter(|stands| stands.why == WhyStands::AsksNothing).map(|stands| stands.who).collect();
            let asking = stands.len() - without.len();
            prop_assert!(stands[asking..].iter().all(|stands| stands.why == WhyStands::AsksNothing));
            prop_assert!(without.is_sorted_by(|one, other| one > other), "in the order handed in");
            sorted.sort();
            prop_assert_eq!(sorted, (0..7).map(MemberId).collect::<Vec<_>>());
        }
    }
}
