//! Whom a hand moved in an order.
//!
//! Not in here: the order that is proposed, and its reasons ([`crate::ledger`]).

use crate::people::MemberId;

/// Whom somebody moved to come from one order of the same people to another: the one who is `said` to be, if nobody
/// else has another place then; else the fewest who can have been. All others follow one another as before, and keep
/// the reasons for their places.
pub fn moved(before: &[MemberId], after: &[MemberId], said: Option<MemberId>) -> Vec<MemberId> {
    let without = |order: &[MemberId], who| order.iter().copied().filter(|other| *other != who).collect::<Vec<_>>();
    if before == after {
        return Vec::new();
    }
    if let Some(who) = said.filter(|who| without(before, *who) == without(after, *who)) {
        return vec![who];
    }
    let stay = longest_kept(before, after);
    after.iter().copied().filter(|who| !stay.contains(who)).collect()
}

/// The most people who follow one another in both orders; of several such choices the one with the earliest in the new
/// order.
fn longest_kept(before: &[MemberId], after: &[MemberId]) -> Vec<MemberId> {
    let place = |who: &MemberId| before.iter().position(|other| other == who);
    let places: Vec<Option<usize>> = after.iter().map(place).collect();
    // From the end on: the longest run that begins with each.
    let mut runs: Vec<Vec<usize>> = vec![Vec::new(); after.len()];
    for index in (0..after.len()).rev() {
        let Some(here) = places[index] else { continue };
        let follows = |next: &usize| places[*next].is_some_and(|there| there > here);
        let next = (index + 1..after.len()).filter(follows).rev().max_by_key(|next| runs[*next].len());
        let rest = next.map(|next| runs[next].clone()).unwrap_or_default();
        runs[index] = std::iter::once(index).chain(rest).collect();
    }
    let longest = runs.into_iter().rev().max_by_key(Vec::len).unwrap_or_default();
    longest.into_iter().map(|index| after[index]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whoever_was_moved_is() {
        let ids = |all: &[u32]| all.iter().copied().map(MemberId).collect::<Vec<_>>();
        let usual = [1, 2, 3, 4, 5];
        for (after, said, expect, why) in [
            (vec![1, 2, 3, 4, 5], Some(3), vec![], "put back where it was"),
            (vec![4, 1, 2, 3, 5], None, vec![4], "one to the front"),
            (vec![2, 3, 4, 5, 1], None, vec![1], "one to the end"),
            (vec![2, 1, 3, 4, 5], Some(1), vec![1], "of two neighbours the one who was moved down"),
            (vec![2, 1, 3, 4, 5], Some(2), vec![2], "or up"),
            (vec![2, 1, 3, 4, 5], None, vec![1], "nobody says which: one of them"),
            (vec![4, 1, 2, 3, 5], Some(1), vec![4], "what is said cannot be"),
            (vec![4, 1, 2, 5, 3], None, vec![4, 3], "two"),
            (vec![5, 4, 3, 2, 1], None, vec![4, 3, 2, 1], "all but one"),
            (vec![9, 1, 2, 3, 4, 5], None, vec![9], "somebody new"),
        ] {
            assert_eq!(moved(&ids(&usual), &ids(&after), said.map(MemberId)), ids(&expect), "{after:?}: {why}");
        }
    }
}
