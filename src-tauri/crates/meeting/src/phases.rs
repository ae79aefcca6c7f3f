//! How a turn is split into its phases (MEETING-CLOCK.md sections 2 and 6.11).
//!
//! Not in here: when the phases run (the clock puts them on its line of time).

use crate::{
    format::{Phase, Share},
    time::Length,
};

/// Splits a turn of this length for this number of coaches; one length for each phase the clock runs (see
/// [`crate::format::leaves`]), in order, summing to the turn. A phase with parts is split like a turn of its own.
pub fn split(turn: Length, phases: &[Phase], grain: Length, coaches: usize) -> Vec<Length> {
    let tops = split_level(turn, phases, grain, coaches);
    tops.into_iter()
        .zip(phases)
        .flat_map(
            |(length, phase)| {
                if phase.parts.is_empty() { vec![length] } else { split_level(length, &phase.parts, grain, coaches) }
            },
        )
        .collect()
}

/// Splits by one level of phases.
///
/// Fixed phases keep their length. The rest is split by weight in whole grains, largest remainder first, a tie
/// going to the earlier phase; seconds off the grain go to the last weighted phase. Where none is weighted the rest
/// goes to the ranges, by their width, and what even these cannot take to the last phase of all. A turn shorter than
/// its fixed phases (the client leaves, consent) cuts them from the end.
fn split_level(turn: Length, phases: &[Phase], grain: Length, coaches: usize) -> Vec<Length> {
    let fixed: Length = phases.iter().filter_map(|phase| unweighted(phase.share, coaches)).sum();
    let rest = (turn - fixed).or_zero();
    let total: i128 = phases.iter().map(|phase| i128::from(weight_of(phase))).sum();
    let grains = rest.0 / grain.0;
    let mut lengths: Vec<Length> = Vec::with_capacity(phases.len());
    let mut remainders: Vec<(i128, usize)> = Vec::new();
    let mut given = 0;
    for (index, phase) in phases.iter().enumerate() {
        lengths.push(unweighted(phase.share, coaches).unwrap_or_else(|| {
            let product = i128::from(grains) * i128::from(weight_of(phase));
            let whole = product / total.max(1);
            remainders.push((product % total.max(1), index));
            given += whole as i64;
            grain.times(whole as usize)
        }));
    }
    // A stable sort keeps the earlier phase first among equals.
    remainders.sort_by_key(|&(remainder, _)| std::cmp::Reverse(remainder));
    for &(_, index) in remainders.iter().take((grains - given).max(0) as usize) {
        if let Some(length) = lengths.get_mut(index) {
            *length += grain;
        }
    }
    if total == 0 {
        widen(&mut lengths, rest, phases, grain, coaches);
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

/// Gives what is left to the phases with a range, by the width of each, in whole grains; what the grain leaves over
/// goes to the earlier ones.
fn widen(lengths: &mut [Length], rest: Length, phases: &[Phase], grain: Length, coaches: usize) {
    let widths: Vec<Length> = phases.iter().map(|phase| width(phase, coaches)).collect();
    let total: Length = widths.iter().copied().sum();
    let give = rest.min(total);
    if !give.is_some_time() {
        return;
    }
    let share = |width: Length| Length(width.0 * give.0 / total.0).down_to(grain);
    let mut over = give - widths.iter().map(|&width| share(width)).sum::<Length>();
    for (length, &width) in lengths.iter_mut().zip(&widths) {
        let more = over.min(width - share(width));
        *length += share(width) + more;
        over -= more;
    }
}

/// By how much a phase may be longer than its lower end.
fn width(phase: &Phase, coaches: usize) -> Length {
    let (Some(upto), Some(lower)) = (phase.upto, unweighted(phase.share, coaches)) else { return Length::ZERO };
    let upper = match phase.share {
        Share::Each(_) => upto.times(coaches),
        Share::Fixed(_) | Share::Weight(_) => upto,
    };
    (upper - lower).or_zero()
}

/// The length of a phase that has no weight.
fn unweighted(share: Share, coaches: usize) -> Option<Length> {
    match share {
        Share::Fixed(length) => Some(length),
        Share::Each(length) => Some(length.times(coaches)),
        Share::Weight(_) => None,
    }
}

fn weight_of(phase: &Phase) -> u32 {
    match phase.share {
        Share::Fixed(_) | Share::Each(_) => 0,
        Share::Weight(weight) => weight,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn phase(share: Share) -> Phase {
        Phase { share, ..Phase::default() }
    }

    fn weights(weights: &[u32]) -> Vec<Phase> {
        weights.iter().map(|&weight| phase(Share::Weight(weight * 1000))).collect()
    }

    fn check(turn: i64, phases: &[Phase], expect: &[i64], why: &str) {
        let split: Vec<i64> = split(Length(turn), phases, Length(30), 4).iter().map(|length| length.0).collect();
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

    #[test]
    fn coaches_ranges_and_parts_have_their_share() {
        let fixed = |minutes| Share::Fixed(Length::minutes(minutes));
        let each = [phase(fixed(5)), phase(Share::Each(Length(60))), phase(Share::Weight(1000))];
        check(1200, &each, &[300, 240, 660], "four coaches, a minute each");
        // Account 5 to 10, clarify 10 to 15, sum up 3.
        let range = |least, most| Phase { upto: Some(Length::minutes(most)), ..phase(fixed(least)) };
        let ranges = [range(5, 10), range(10, 15), phase(fixed(3))];
        check(1080, &ranges, &[300, 600, 180], "planned with the lower ends");
        check(1380, &ranges, &[450, 750, 180], "five minutes more, two and a half each");
        check(1410, &ranges, &[480, 750, 180], "the grain left over goes to the earlier");
        check(1680, &ranges, &[600, 900, 180], "the upper ends");
        check(1740, &ranges, &[600, 900, 240], "more than the upper ends: the last phase has it");
        let weighted = [range(5, 10), phase(Share::Weight(1000))];
        check(1200, &weighted, &[300, 900], "a weighted phase takes what the lower ends leave");
        let parts =
            Phase { parts: vec![phase(Share::Fixed(Length(60))), phase(Share::Weight(1000))], ..phase(fixed(4)) };
        check(600, &[phase(Share::Weight(1000)), parts], &[360, 60, 180], "parts split their phase");
        let nested = Phase { parts: weights(&[1, 2]), ..phase(Share::Weight(3000)) };
        check(720, &[nested, phase(Share::Weight(1000))], &[180, 360, 180], "weighted parts of a weighted phase");
    }

    fn any_phase() -> impl Strategy<Value = Phase> {
        let share = prop_oneof![
            (1_i64..400).prop_map(|size| Share::Fixed(Length(size))),
            (1_i64..60).prop_map(|size| Share::Each(Length(size))),
            (1_u32..400).prop_map(Share::Weight),
        ];
        (share, prop::option::of(1_i64..900)).prop_map(|(share, upto)| Phase { upto: upto.map(Length), ..phase(share) })
    }

    proptest! {
        #[test]
        fn phases_sum_to_the_turn(
            turn in 0_i64..10_000,
            coaches in 0_usize..12,
            parts in prop::collection::vec((any_phase(), prop::collection::vec(any_phase(), 0..4)), 1..9),
        ) {
            let phases: Vec<Phase> = parts.into_iter().map(|(phase, parts)| Phase { parts, ..phase }).collect();
            let lengths = split(Length(turn), &phases, Length(30), coaches);
            prop_assert_eq!(lengths.iter().copied().sum::<Length>(), Length(turn));
            prop_assert!(lengths.iter().all(|length| length.0 >= 0));
        }
    }
}
