//! An order drawn by lot.
//!
//! The same seed deals the same order, so a draw can be repeated in a test. Not in here: where the seed comes from (the
//! desk's clock), and who is marked as moved ([`super::moved`]).

use crate::people::MemberId;

/// An order in which those who draw have each other's places, by lot; everybody else stays.
pub fn drawn(order: &[MemberId], who: &[MemberId], seed: u64) -> Vec<MemberId> {
    let mut drawn = order.to_vec();
    let places: Vec<usize> = (0..order.len()).filter(|place| who.contains(&order[*place])).collect();
    let mut state = seed;
    // From the last place on, each is dealt one of those that are left: every order is as likely as every other.
    for left in (1..places.len()).rev() {
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let lot = (u128::from(mixed(state)) * (left as u128 + 1)) >> 64;
        drawn.swap(places[left], places[lot as usize]);
    }
    drawn
}

/// Sixty-four bits in which every bit of the seed counts (the mixing of `SplitMix64`, which is in the public domain).
fn mixed(state: u64) -> u64 {
    let once = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let twice = (once ^ (once >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    twice ^ (twice >> 31)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn ids(all: &[u32]) -> Vec<MemberId> {
        all.iter().copied().map(MemberId).collect()
    }

    #[test]
    fn only_who_draws_has_another_place() {
        let order = ids(&[1, 2, 3, 4, 5]);
        for (who, stay, why) in [
            (ids(&[]), vec![1, 2, 3, 4, 5], "nobody draws"),
            (ids(&[3]), vec![1, 2, 3, 4, 5], "one alone has one place"),
            (ids(&[1, 2, 4]), vec![3, 5], "who has no turn, or is not expected, stays"),
            (ids(&[9, 2]), vec![1, 2, 3, 4, 5], "a stranger has no place to draw"),
        ] {
            for seed in 0..40 {
                let drawn = drawn(&order, &who, seed);
                let mut sorted = drawn.clone();
                sorted.sort_unstable();
                assert_eq!(sorted, order, "{why}");
                for who in ids(&stay) {
                    let place = |all: &[MemberId]| all.iter().position(|other| *other == who);
                    assert_eq!(place(&drawn), place(&order), "{why}");
                }
            }
        }
    }

    #[test]
    fn the_same_seed_deals_the_same_order_and_every_order_comes_as_often() {
        let order = ids(&[1, 2, 3, 4]);
        let mut counted: BTreeMap<Vec<MemberId>, usize> = BTreeMap::new();
        for seed in 0..24_000 {
            assert_eq!(drawn(&order, &order, seed), drawn(&order, &order, seed));
            *counted.entry(drawn(&order, &order, seed)).or_default() += 1;
        }
        assert_eq!(counted.len(), 24, "each of the orders of four");
        // A thousand each: beyond 150 is a deviation of nearly five sigma.
        assert!(counted.values().all(|times| (850..=1150).contains(times)), "{:?}", counted.values());
    }
}
