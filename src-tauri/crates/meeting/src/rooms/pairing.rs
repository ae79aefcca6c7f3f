//! Pairs that leave no pair behind: tonight's, chosen with a view to all evenings until everybody has met everybody.
//!
//! With six people, some choices of pairs end in two groups of three that have not met, from which no three pairs can
//! be made. So tonight's pairs are taken only if the remaining ones can be split into pairs too, evening after evening.
//! Not in here: the seating if that is impossible ([`super::search`]).

/// The number of partial evenings after which the search gives up.
const PATIENCE: u32 = 20_000;

/// Who have not met, as a set of places for each place.
type Unmet = Vec<u64>;
type Pairs = Vec<(usize, usize)>;

/// Pairs of people who have met least, by their places: the first in tonight's order that let everybody meet everybody
/// before two meet again. `times` tells how often any two have met beyond the least. `None` where some have met more people
/// than others, so that it cannot be told, or where it cannot be.
pub(super) fn pairing(times: &[Vec<u32>]) -> Option<Pairs> {
    let count = times.len();
    if count == 0 || count > 64 || count % 2 == 1 {
        return None;
    }
    let unmet = |(place, row): (usize, &Vec<u32>)| {
        let others = row.iter().enumerate().filter(|(other, times)| *other != place && **times == 0);
        others.fold(0, |set, (other, _)| set | 1 << other)
    };
    let mut unmet: Unmet = times.iter().enumerate().map(unmet).collect();
    let evenings = unmet.first().map_or(0, |of| of.count_ones());
    if unmet.iter().any(|of| of.count_ones() != evenings) {
        return None;
    }
    if evenings as usize == count - 1 {
        // All have met equally often: any pairs will do.
        return Some((0..count / 2).map(|pair| (2 * pair, 2 * pair + 1)).collect());
    }
    evening(&mut unmet, &mut Vec::with_capacity(count / 2), &mut 0)
}

/// Completes the pairs of one evening so that the evenings behind it have theirs.
fn evening(unmet: &mut Unmet, pairs: &mut Pairs, looks: &mut u32) -> Option<Pairs> {
    *looks += 1;
    if *looks > PATIENCE {
        return None;
    }
    let paired = pairs.iter().fold(0_u64, |set, (one, other)| set | 1 << one | 1 << other);
    let Some(first) = (0..unmet.len()).find(|place| paired >> place & 1 == 0) else {
        return leaves_evenings(unmet, pairs, looks).then(|| pairs.clone());
    };
    // The first place meets each of its people on some evening, so tonight it may as well be the first of them.
    let most = if first == 0 { 1 } else { usize::MAX };
    let mut partners: Vec<usize> =
        (0..unmet.len()).filter(|place| (unmet[first] & !paired) >> place & 1 == 1).collect();
    partners.truncate(most);
    for partner in partners {
        pairs.push((first, partner));
        if let Some(found) = evening(unmet, pairs, looks) {
            return Some(found);
        }
        pairs.pop();
    }
    None
}

/// Whether those who have still not met after these pairs can all meet, evening after evening.
fn leaves_evenings(unmet: &mut Unmet, pairs: &Pairs, looks: &mut u32) -> bool {
    let meet = |unmet: &mut Unmet| {
        for &(one, other) in pairs {
            unmet[one] ^= 1 << other;
            unmet[other] ^= 1 << one;
        }
    };
    meet(unmet);
    let found = unmet[0] == 0 || evening(unmet, &mut Vec::with_capacity(pairs.len()), looks).is_some();
    meet(unmet);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Evening after evening until all have met; in each, the people stand in another order.
    fn evenings(count: usize, order: impl Fn(usize) -> Vec<usize>) -> usize {
        let mut met = vec![vec![0; count]; count];
        for nth in 0..count - 1 {
            let order = order(nth);
            let times: Vec<Vec<u32>> =
                order.iter().map(|&one| order.iter().map(|&other| met[one][other]).collect()).collect();
            let Some(pairs) = pairing(&times) else { return nth };
            for (one, other) in pairs {
                let (one, other) = (order[one], order[other]);
                assert_eq!(met[one][other], 0, "{count} people, evening {nth}: {one} and {other}");
                met[one][other] = 1;
                met[other][one] = 1;
            }
        }
        count - 1
    }

    #[test]
    fn everybody_meets_everybody_whatever_the_order_of_the_evening() {
        for count in (2..=14).step_by(2) {
            for step in 1..count {
                let moved = |nth: usize| (0..count).map(|place| (place + nth * step) % count).collect();
                assert_eq!(evenings(count, moved), count - 1, "{count} people, {step} on each evening");
            }
            let turned = |nth: usize| {
                (0..count).map(|place| if nth.is_multiple_of(2) { place } else { count - 1 - place }).collect()
            };
            assert_eq!(evenings(count, turned), count - 1, "{count} people, to and fro");
        }
    }

    #[test]
    fn what_cannot_be_told_is_left_to_the_search() {
        assert_eq!(pairing(&[]), None);
        assert_eq!(pairing(&vec![vec![0; 3]; 3]), None, "an odd one");
        let mut times = vec![vec![0; 4]; 4];
        (times[0][1], times[1][0]) = (1, 1);
        assert_eq!(pairing(&times), None, "two have met, the others have not");
    }
}
