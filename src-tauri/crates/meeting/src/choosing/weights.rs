//! Turns of unequal length: their weights, and the reasons (FIELD.md F17, MEETING-CLOCK.md section 2). Not in here:
//! turning weights into lengths ([`crate::share`]).

use serde::{Deserialize, Serialize};

use super::Bid;
use crate::{people::MemberId, share::WEIGHT};

/// More or less time for somebody, as the group agreed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// For whom.
    pub who: MemberId,
    /// The share of a usual turn, in hundredths.
    pub percent: u32,
    /// Why.
    pub reason: String,
}

/// The weight of somebody's turn, with its reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TurnShare {
    /// Whose.
    pub who: MemberId,
    /// In thousandths.
    pub weight: u32,
    /// Why; `None` for somebody who asked for no minutes beside others who did.
    #[serde(default)]
    pub why: Option<WhyWeight>,
}

/// Why a turn is longer or shorter than the others. Kept with the meeting: added to, never renamed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WhyWeight {
    /// They asked for so much time.
    Asked {
        /// Minutes.
        minutes: u32,
    },
    /// The group agreed.
    Agreed {
        /// The share of a usual turn, in hundredths.
        percent: u32,
        /// The reason, in the group's words.
        reason: String,
    },
}

/// The weights of everybody's turns; missing people have the usual weight.
///
/// Everybody has a weight, not only tonight's clients, so that a substitute gets the right share of a dropped turn.
pub fn shares(everybody: &[MemberId], bids: &[Bid], agreed: &[Agreed]) -> Vec<TurnShare> {
    let minutes = |who: MemberId| bids.iter().find(|bid| bid.who == who && bid.asks()).and_then(|bid| bid.minutes);
    let asked: Vec<u64> = everybody.iter().filter_map(|&who| minutes(who)).map(u64::from).collect();
    let in_minutes = |minutes: u64| minutes * u64::from(WEIGHT);
    let usual = match asked.len() as u64 {
        0 => u64::from(WEIGHT),
        people => in_minutes(asked.iter().sum()) / people,
    };
    let share = |who: MemberId| {
        let by_hand = agreed.iter().find(|agreed| agreed.who == who && agreed.percent != 100);
        let (weight, why) = match (by_hand, minutes(who)) {
            (Some(Agreed { percent, reason, .. }), _) => {
                let why = WhyWeight::Agreed { percent: *percent, reason: reason.clone() };
                (usual * u64::from(*percent) / 100, Some(why))
            }
            (None, Some(minutes)) => (in_minutes(minutes.into()), Some(WhyWeight::Asked { minutes })),
            (None, None) => (usual, None),
        };
        // A turn without any weight would be no turn.
        TurnShare { who, weight: u32::try_from(weight.max(1)).unwrap_or(u32::MAX), why }
    };
    everybody.iter().map(|&who| share(who)).filter(|share| share.weight != WEIGHT || share.why.is_some()).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{
        choosing::Urgency,
        share::{Bounds, share},
        time::Length,
    };

    fn bid(who: u32, minutes: u32) -> Bid {
        Bid { who: MemberId(who), minutes: Some(minutes).filter(|minutes| *minutes > 0), urgency: Some(Urgency::B) }
    }

    fn agreed(who: u32, percent: u32) -> Agreed {
        Agreed { who: MemberId(who), percent, reason: "a new job".to_owned() }
    }

    /// The turns of 1, 2 and 3 in so many minutes, in half minutes.
    fn turns(available: i64, bids: &[Bid], agreed: &[Agreed]) -> Vec<i64> {
        let three: Vec<MemberId> = (1..=3).map(MemberId).collect();
        let shares = shares(&three, bids, agreed);
        let weight =
            |who: &MemberId| shares.iter().find(|share| share.who == *who).map_or(WEIGHT, |share| share.weight);
        let bounds = Bounds { at_least: Length(60), at_most: None, grain: Length(30) };
        let lengths = share(Length::minutes(available), &three.iter().map(weight).collect::<Vec<_>>(), bounds);
        lengths.unwrap().iter().map(|length| length.0 / 30).collect()
    }

    #[test]
    fn turns_share_in_proportion_to_the_minutes_asked() {
        for (available, bids, by_hand, expect, why) in [
            (90, vec![], vec![], [60, 60, 60], "nobody asked: all are equal"),
            (90, vec![bid(1, 0), bid(2, 0)], vec![], [60, 60, 60], "urgency alone is no length"),
            (165, vec![bid(1, 60), bid(2, 45), bid(3, 60)], vec![], [120, 90, 120], "to the minute where it fits"),
            (55, vec![bid(1, 60), bid(2, 45), bid(3, 60)], vec![], [40, 30, 40], "a third of all"),
            (90, vec![bid(1, 40), bid(2, 20)], vec![], [80, 40, 60], "who named no minutes has the mean, 30"),
            (90, vec![], vec![agreed(2, 200), agreed(3, 100)], [45, 90, 45], "twice the usual turn"),
            (90, vec![], vec![agreed(2, 50)], [72, 36, 72], "half of it"),
            (90, vec![bid(1, 40), bid(2, 20)], vec![agreed(2, 50)], [84, 31, 63], "by hand counts, not the own bid"),
        ] {
            assert_eq!(turns(available, &bids, &by_hand), expect, "{why}");
        }
    }

    #[test]
    fn a_reason_is_kept_with_every_weight_somebody_asked_for() {
        let three: Vec<MemberId> = (1..=3).map(MemberId).collect();
        assert_eq!(shares(&three, &[], &[agreed(1, 100)]), [], "the usual turn needs no reason");
        let both = shares(&three, &[bid(1, 40), bid(2, 21)], &[agreed(2, 150)]);
        let why = WhyWeight::Agreed { percent: 150, reason: "a new job".to_owned() };
        let expect = [
            TurnShare { who: MemberId(1), weight: 40_000, why: Some(WhyWeight::Asked { minutes: 40 }) },
            TurnShare { who: MemberId(2), weight: 45_750, why: Some(why) },
            TurnShare { who: MemberId(3), weight: 30_500, why: None },
        ];
        assert_eq!(both, expect, "the usual turn beside bids is their mean");
        for share in both {
            let kept = serde_json::to_string(&share).unwrap();
            assert_eq!(serde_json::from_str::<TurnShare>(&kept).unwrap(), share, "as it is kept");
        }
    }

    proptest! {
        #[test]
        fn no_turn_is_without_weight_and_more_minutes_are_never_less(
            bids in prop::collection::vec((0_u32..6, 0_u32..601), 0..6),
            by_hand in prop::collection::vec((0_u32..6, 25_u32..401), 0..3),
        ) {
            let six: Vec<MemberId> = (0..6).map(MemberId).collect();
            let bids: Vec<Bid> = bids.into_iter().map(|(who, minutes)| bid(who, minutes)).collect();
            let by_hand: Vec<Agreed> = by_hand.into_iter().map(|(who, percent)| agreed(who, percent)).collect();
            let shares = shares(&six, &bids, &by_hand);
            prop_assert!(shares.iter().all(|share| share.weight > 0));
            let asked = |share: &TurnShare| match share.why {
                Some(WhyWeight::Asked { minutes }) => Some((minutes, share.weight)),
                _ => None,
            };
            let mut asked: Vec<(u32, u32)> = shares.iter().filter_map(asked).collect();
            asked.sort_unstable();
            prop_assert!(asked.is_sorted_by_key(|(_, weight)| *weight), "by weight as by minutes");
        }
    }
}
