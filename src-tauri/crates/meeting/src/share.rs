//! How turns share the available time (MEETING-CLOCK.md section 2).
//!
//! Not in here: how much time there is (the agenda and the clock).

use crate::time::Length;

/// The weight of a turn unless the group agreed otherwise, in thousandths.
pub const WEIGHT: u32 = 1000;

/// What every turn of a round has to keep to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// No turn is shorter.
    pub at_least: Length,
    /// No turn is longer.
    pub at_most: Option<Length>,
    /// Every turn is rounded down to a multiple of this.
    pub grain: Length,
}

/// Shares `room` among turns by weight, each turn within its bounds, rounded down to the grain.
///
/// Weights are in thousandths and above zero. The answer has one length for each weight, in order; `None` if
/// even the shortest turns need more than `room`.
///
/// A turn that hits a bound is set to it, and the others share the rest. If turns hit both bounds in one pass, only
/// the side that outweighs the other is set, because the other may then be within its bounds (as flexible boxes are
/// resolved in CSS).
pub fn share(available: Length, weights: &[u32], bounds: Bounds) -> Option<Vec<Length>> {
    if bounds.at_least.times(weights.len()) > available {
        return None;
    }
    let at_least = i128::from(bounds.at_least.0);
    let at_most = bounds.at_most.map_or(i128::MAX >> 64, |most| i128::from(most.0.max(bounds.at_least.0)));
    let mut set: Vec<Option<i128>> = vec![None; weights.len()];
    loop {
        let taken: i128 = set.iter().flatten().sum();
        let left = i128::from(available.0) - taken;
        let total: i128 =
            weights.iter().zip(&set).filter(|(_, set)| set.is_none()).map(|(&weight, _)| i128::from(weight)).sum();
        // A share is left × weight / total; everything below is multiplied by `total` to stay exact.
        let beyond = |weight: u32| {
            let share = left * i128::from(weight);
            share.clamp(at_least * total, at_most.saturating_mul(total)) - share
        };
        let sum: i128 =
            weights.iter().zip(&set).filter(|(_, set)| set.is_none()).map(|(&weight, _)| beyond(weight)).sum();
        let mut someone_was_set = false;
        for (&weight, set) in weights.iter().zip(&mut set).filter(|(_, set)| set.is_none()) {
            let by = beyond(weight);
            if (by > 0 && sum >= 0) || (by < 0 && sum <= 0) {
                *set = Some(if by > 0 { at_least } else { at_most });
                someone_was_set = true;
            }
        }
        if !someone_was_set {
            return Some(
                weights
                    .iter()
                    .zip(set)
                    .map(|(&weight, set)| {
                        let length = set.unwrap_or_else(|| (left * i128::from(weight)).div_euclid(total.max(1)));
                        Length(i64::try_from(length).unwrap_or(i64::MAX)).down_to(bounds.grain)
                    })
                    .collect(),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn minutes(available: i64, weights: &[u32], at_least: i64, at_most: Option<i64>) -> Option<Vec<i64>> {
        let bounds =
            Bounds { at_least: Length::minutes(at_least), at_most: at_most.map(Length::minutes), grain: Length(30) };
        share(Length::minutes(available), weights, bounds).map(|turns| turns.iter().map(|turn| turn.0 / 30).collect())
    }

    #[test]
    fn turns_share_by_weight_within_their_bounds() {
        // Answers in half minutes.
        for (available, weights, at_least, at_most, answer, why) in [
            (132, vec![1; 6], 1, None, Some(vec![44; 6]), "scenario 01: 22 minutes each"),
            (100, vec![1; 3], 1, None, Some(vec![66; 3]), "33:20 is rounded down to 33:00"),
            (40, vec![1], 1, Some(32), Some(vec![64]), "turn_at_most binds"),
            (60, vec![2, 1, 1], 1, None, Some(vec![60, 30, 30]), "weights"),
            (60, vec![8, 1, 1], 10, None, Some(vec![80, 20, 20]), "the light ones are lifted, the heavy one pays"),
            (60, vec![8, 1, 1], 1, Some(20), Some(vec![40, 40, 40]), "the heavy one is capped, the others share"),
            (29, vec![1; 3], 10, None, None, "three times ten do not go into 29"),
            (0, vec![], 1, None, Some(vec![]), "nobody needs nothing"),
        ] {
            assert_eq!(minutes(available, &weights, at_least, at_most), answer, "{why}");
        }
    }

    proptest! {
        #[test]
        fn the_parts_never_exceed_the_room_and_keep_their_bounds(
            available in 0_i64..20_000,
            weights in prop::collection::vec(1_u32..5_000, 0..14),
            at_least in 1_i64..40,
            more in prop::option::of(0_i64..60),
        ) {
            let grain = Length(30);
            let bounds = Bounds {
                at_least: grain.times(at_least as usize),
                at_most: more.map(|more| grain.times((at_least + more) as usize)),
                grain,
            };
            let Some(turns) = share(Length(available), &weights, bounds) else {
                prop_assert!(bounds.at_least.times(weights.len()) > Length(available), "refused only for lack of time");
                return Ok(());
            };
            prop_assert!(turns.iter().copied().sum::<Length>() <= Length(available));
            for turn in &turns {
                prop_assert!(*turn >= bounds.at_least, "no turn below the minimum");
                prop_assert!(bounds.at_most.is_none_or(|most| *turn <= most), "no turn above the maximum");
                prop_assert_eq!(turn.0 % 30, 0, "on the grain");
            }
            for (first, a) in turns.iter().zip(&weights) {
                for (second, b) in turns.iter().zip(&weights) {
                    prop_assert!(a != b || first == second, "equal weights, equal turns");
                }
            }
            let unbound = turns.iter().any(|turn| bounds.at_most.is_none_or(|most| *turn < most));
            if unbound {
                let lost = Length(available) - turns.iter().copied().sum::<Length>();
                prop_assert!(lost < grain.times(turns.len()), "no more than the rounding is left over");
            }
        }
    }
}
