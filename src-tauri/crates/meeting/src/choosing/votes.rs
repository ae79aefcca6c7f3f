//! A vote by show of hands: one number per person, typed in. Not in here: who raised which hand; that is never stored.

use super::{Stands, WhyStands};
use crate::people::MemberId;

/// How many hands one person may raise: groups that choose among many cases often give everybody two or three.
pub const MOST_VOTES_EACH: u32 = 3;

/// The hands raised for somebody's case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Votes {
    /// Whose case.
    pub who: MemberId,
    /// How many.
    pub votes: u32,
}

/// More hands than there can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooManyVotes {
    /// How many were typed, all together.
    pub found: u32,
    /// How many there can be.
    pub most: u32,
}

/// Whether this number of people can have raised these hands.
pub(crate) fn check_votes(votes: &[Votes], people: usize) -> Result<(), TooManyVotes> {
    let found = votes.iter().fold(0_u32, |sum, votes| sum.saturating_add(votes.votes));
    let most = u32::try_from(people).unwrap_or(u32::MAX).saturating_mul(MOST_VOTES_EACH);
    if found > most { Err(TooManyVotes { found, most }) } else { Ok(()) }
}

/// Reorders everybody by the hands raised for them; `None` if none was raised, so that the order stays as it is.
pub(crate) fn by_votes(order: &[MemberId], votes: &[Votes]) -> Option<Vec<Stands>> {
    let of = |who: MemberId| votes.iter().find(|votes| votes.who == who).map_or(0, |votes| votes.votes);
    let had: Vec<(MemberId, u32)> = order.iter().map(|&who| (who, of(who))).collect();
    if had.iter().all(|(_, votes)| *votes == 0) {
        return None;
    }
    let level =
        |who: MemberId, votes: u32| votes > 0 && had.iter().any(|(one, as_many)| *one != who && *as_many == votes);
    let why = |who, votes| WhyStands::Voted { votes, level: level(who, votes) };
    let mut ordered = had.clone();
    // A stable sort keeps the order handed in among equals.
    ordered.sort_by_key(|(_, votes)| std::cmp::Reverse(*votes));
    Some(ordered.into_iter().map(|(who, votes)| Stands { who, why: why(who, votes) }).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn votes(all: &[(u32, u32)]) -> Vec<Votes> {
        all.iter().map(|&(who, votes)| Votes { who: MemberId(who), votes }).collect()
    }

    #[test]
    fn most_hands_first_and_a_tie_is_the_ledgers() {
        // Each row: the hands, who stands where with how many and whether level with somebody; why.
        type Row = (&'static [(u32, u32)], Option<[(u32, u32, bool); 3]>, &'static str);
        let rows: [Row; 5] = [
            (&[], None, "no vote yet"),
            (&[(1, 0), (2, 0)], None, "no hand was raised"),
            (&[(3, 4), (1, 1)], Some([(3, 4, false), (1, 1, false), (2, 0, false)]), "most hands first"),
            (&[(3, 2), (2, 2)], Some([(2, 2, true), (3, 2, true), (1, 0, false)]), "a tie: the order handed in"),
            (&[(3, 1)], Some([(3, 1, false), (1, 0, false), (2, 0, false)]), "none for two is no tie"),
        ];
        for (hands, expect, why) in rows {
            let order: Vec<MemberId> = (1..=3).map(MemberId).collect();
            let stands = by_votes(&order, &votes(hands)).map(|stands| {
                let row = |stands: &Stands| match stands.why {
                    WhyStands::Voted { votes, level } => (stands.who.0, votes, level),
                    WhyStands::Asks { .. } | WhyStands::AsksNothing => (0, 0, false),
                };
                stands.iter().map(row).collect::<Vec<_>>()
            });
            assert_eq!(stands, expect.map(Vec::from), "{why}");
        }
    }

    #[test]
    fn more_hands_than_three_each_are_a_slip() {
        assert_eq!(check_votes(&votes(&[(1, 9), (2, 9)]), 6), Ok(()), "six people, three hands each");
        assert_eq!(check_votes(&votes(&[(1, 10), (2, 9)]), 6), Err(TooManyVotes { found: 19, most: 18 }));
        assert_eq!(check_votes(&votes(&[(1, u32::MAX), (2, 9)]), 6).map_err(|many| many.found), Err(u32::MAX));
    }
}
