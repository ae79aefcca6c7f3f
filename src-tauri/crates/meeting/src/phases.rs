//! How a turn is split into its phases (MEETING-CLOCK.md sections 2 and 6.11).
//!
//! Not in here: when the phases run (the clock lays them on its line of time).

use crate::{
    format::{Phase, Share},
    time::Length,
};

/// Splits a turn of this length; one length for each phase, in order, summing to the turn.
///
/// Fixed phases keep their length. The rest is split by weight in whole grains, largest remainder first, a tie
/// going to the earlier phase; seconds off the grain go to the last weighted phase, or to the last phase of all
/// where none is weighted. A turn shorter than its fixed phases (the client leaves, consent) cuts them from the
/// end.
pub fn split(turn: Length, phases: &[Phase], grain: Length) -> Vec<Length> {
    let fixed: Length = phases
        .iter()
        .map(|phase| match phase.share {
            Share::Fixed(length) => length,
            Share::Weight(_) => Length::ZERO,
        })
        .sum();
    let rest = (turn - fixed).or_zero();
    let total: i128 = phases.iter().map(|phase| i128::from(weight_of(phase))).sum();
    let grains = rest.0 / grain.0;
    let mut lengths: Vec<Length> = Vec::with_capacity(phases.len());
    let mut remainders: Vec<(i128, usize)> = Vec::new();
    let mut given = 0;
    for (index, phase) in phases.iter().enumerate() {
        lengths.push(match phase.share {
            Share::Fixed(length) => length,
            Share::Weight(weight) => {
                let product = i128::from(grains) * i128::from(weight);
                let whole = product / total.max(1);
                remainders.push((product % total.max(1), index));
                given += whole as i64;
                grain.times(whole as usize)
            }
        });
    }
    // A stable sort keeps the earlier phase first among equals.
    remainders.sort_by_key(|&(remainder, _)| std::cmp::Reverse(remainder));
    for &(_, index) in remainders.iter().take((grains - given).max(0) as usize) {
        if let Some(length) = lengths.get_mut(index) {
            *length += grain;
        }
    }
    let off = turn - lengths.iter().copied().sum::<Length>();
    let last_weighted = phases.iter().rposition(|phase| weight_of(phase) > 0).or(phases.len().checked_sub(1));
    if off.is_some_time() {
        if let Some(length) = last_weighted.and_then(|last| lengths.get_mut(last)) {
            *length += off;
        }
    } else {
        let mut lacking = -off;
        for length in lengths.iter_mut().rev() {
            let cut = lacking.min(*length);
            *length -= cut;
            lacking -= cut;
        }
    }
    lengths
}

fn weight_of(phase: &Phase) -> u32 {
    match phase.share {
        Share::Fixed(_) => 0,
        Share::Weight(weight) => weight,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::format::Speaks;

    fn phase(share: Share) -> Phase {
        Phase { title: String::new(), share, speaks: Speaks::Everyone, prompt: String::new(), warnings: None }
    }

    fn weights(weights: &[u32]) -> Vec<Phase> {
        weights.iter().map(|&weight| phase(Share::Weight(weight * 1000))).collect()
    }

    fn check(turn: i64, phases: &[Phase], expect: &[i64], why: &str) {
        let split: Vec<i64> = split(Length(turn), phases, Length(30)).iter().map(|length| length.0).collect();
        assert_eq!(split, expect, "{why}");
    }

    #[test]
    fn a_turn_is_split_in_whole_grains() {
        check(1320, &weights(&[4, 4, 10, 3, 1]), &[240, 240, 600, 180, 60], "scenario 01");
        check(1200, &weights(&[4, 4, 10, 3]), &[240, 210, 570, 180], "scenario 03a: a tie goes to the earlier phase");
        check(1860, &weights(&[1, 1, 1, 1]), &[480, 480, 450, 450], "scenario 05");
        check(750, &weights(&[3, 3, 7, 2]), &[150, 150, 360, 90], "scenario 04b");
        check(100, &weights(&[1, 1]), &[60, 40], "seconds off the grain go to the last weighted phase");
        let mixed = [phase(Share::Weight(1000)), phase(Share::Fixed(Length(90))), phase(Share::Weight(1000))];
        check(310, &mixed, &[120, 90, 100], "fixed phases keep their length");
        check(60, &mixed, &[0, 60, 0], "a turn shorter than its fixed phases cuts them from the end");
        check(600, &[phase(Share::Fixed(Length(90)))], &[600], "no weighted phase: the last one has the rest");
        check(600, &[], &[], "no phases");
    }

    proptest! {
        #[test]
        fn phases_sum_to_the_turn(
            turn in 0_i64..10_000,
            parts in prop::collection::vec((any::<bool>(), 1_u32..400), 1..9),
        ) {
            let phases: Vec<Phase> = parts
                .iter()
                .map(|&(fixed, size)| phase(if fixed { Share::Fixed(Length(i64::from(size))) } else { Share::Weight(size) }))
                .collect();
            let lengths = split(Length(turn), &phases, Length(30));
            prop_assert_eq!(lengths.iter().copied().sum::<Length>(), Length(turn));
            prop_assert!(lengths.iter().all(|length| length.0 >= 0));
        }
    }
}
