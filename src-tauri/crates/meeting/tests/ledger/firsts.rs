//! Who is first, and who leads: nobody twice before all who are there were it once.

use meeting::{
    format::Turns,
    ledger::{Rule, Sitting},
    people::MemberId,
};
use proptest::prelude::*;

use super::story::{Group, two_years};

/// Says who was passed over: somebody there who was a member all the time and has not had it since the other had it.
fn passed_over(past: &[Sitting], tonight: &Sitting, had: impl Fn(&Sitting) -> Option<MemberId>) -> Option<MemberId> {
    let who = had(tonight)?;
    let before = past.iter().rposition(|sitting| had(sitting) == Some(who))?;
    let since = &past[before..];
    tonight.there().filter(|other| *other != who).find(|other| {
        let member = since.iter().all(|sitting| sitting.seats.iter().any(|seat| seat.who == *other));
        member && since.iter().all(|sitting| had(sitting) != Some(*other))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, ..ProptestConfig::default() })]

    #[test]
    fn nobody_is_first_or_leads_twice_before_all_there_did_once(people in 3..=12_u32, months in two_years(4)) {
        let mut group = Group::new(people);
        let mut past: Vec<Sitting> = Vec::new();
        for month in &months {
            let there = group.there(month, 2);
            let sitting = group.sitting(&there, &group.clients(&there, Turns::All));
            let first = passed_over(&past, &sitting, |sitting| sitting.clients().first().copied());
            prop_assert_eq!(first, None, "was not first in between, at meeting {}", past.len() + 1);
            let leads = passed_over(&past, &sitting, |sitting| sitting.facilitator);
            prop_assert_eq!(leads, None, "did not lead in between, at meeting {}", past.len() + 1);
            prop_assert_ne!(sitting.facilitator, sitting.deputy, "nobody stands in for themselves");
            group.hold(&sitting);
            past.push(sitting);
        }
    }

    #[test]
    fn the_same_history_gives_the_same_proposal_with_everybody_in_it_once(
        people in 3..=12_u32, months in two_years(4), k in 1..=12_usize,
    ) {
        let (mut one, mut two) = (Group::new(people), Group::new(people));
        for month in &months {
            let (there, again) = (one.there(month, 2), two.there(month, 2));
            for turns in [Turns::All, Turns::Some(k)] {
                let placed = one.ledger.proposal(&there, turns);
                prop_assert_eq!(&placed, &two.ledger.proposal(&again, turns));
                let mut all: Vec<MemberId> = placed.iter().map(|placed| placed.who).collect();
                all.sort_unstable();
                let mut expect = there.clone();
                expect.sort_unstable();
                prop_assert_eq!(all, expect, "everybody has one place");
                let lacks = placed.iter().find(|placed| placed.why.rule == Rule::Owed && placed.why.missed.is_empty()
                    && one.ledger.account(placed.who).turns > 0 && !one.ledger.owes(placed.who));
                prop_assert_eq!(lacks, None, "a debt names its months");
            }
            let sitting = one.sitting(&there, &one.clients(&there, Turns::Some(k)));
            one.hold(&sitting);
            two.hold(&sitting);
        }
    }
}
