//! Who is client: after each full cycle the turns differ by at most one, and nobody is passed over.

use std::collections::BTreeMap;

use meeting::{format::Turns, people::MemberId};
use proptest::prelude::*;

use super::story::{Group, Month, spread, two_years};

/// The turns, counted beside the ledger.
#[derive(Default)]
struct Count {
    /// Cycles that were full when they joined, and turns since.
    turns: BTreeMap<MemberId, u32>,
}

impl Count {
    fn join(&mut self, group: &Group) {
        for who in &group.roster {
            self.turns.entry(*who).or_insert(group.ledger.cycles());
        }
    }

    /// The turns that count.
    fn of(&self, group: &Group, who: MemberId) -> u32 {
        self.turns[&who] + group.ledger.account(who).lapsed
    }
}

/// Plays the months with `k` clients each and at least one who is not; says what does not hold.
fn play(people: u32, months: &[Month], k: usize) -> Result<(), TestCaseError> {
    let mut group = Group::new(people);
    let mut count = Count::default();
    for month in months {
        let there = group.there(month, k + 1);
        count.join(&group);
        let (cycles, before) = (group.ledger.cycles(), group.ledger.clone());
        let clients = group.clients(&there, Turns::Some(k));
        for (who, passed) in there
            .iter()
            .filter(|who| !clients.contains(who))
            .flat_map(|passed| clients.iter().map(move |who| (*who, *passed)))
        {
            prop_assert!(
                count.of(&group, who) <= count.of(&group, passed),
                "{who:?} is client although {passed:?}, who is there, has had less"
            );
            prop_assert!(before.owes(who) || !before.owes(passed), "{passed:?} is owed a turn and {who:?} is not");
        }
        let sitting = group.sitting(&there, &clients);
        group.hold(&sitting);
        for who in &clients {
            *count.turns.entry(*who).or_default() += 1;
        }
        for who in &group.roster {
            let lapsed = group.ledger.account(*who).lapsed > before.account(*who).lapsed;
            prop_assert!(!lapsed || !clients.contains(who), "{who:?} was client tonight and loses nothing");
            prop_assert!(!lapsed || !there.contains(who) || before.owes(*who), "who comes loses nothing unasked");
        }
        let now = group.ledger.cycles();
        let all: Vec<u32> = group.roster.iter().map(|who| count.of(&group, *who)).collect();
        prop_assert!(all.iter().all(|turns| (now.saturating_sub(1)..=now + 1).contains(turns)), "{all:?} at {now}");
        if now > cycles {
            // Turns tonight that opened the next cycle are the next cycle's.
            let full: Vec<u32> = all.iter().map(|turns| (*turns).min(now)).collect();
            prop_assert!(spread(&full) <= 1, "after {now} full cycles the turns are {full:?}");
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn after_each_full_cycle_the_turns_differ_by_at_most_one(
        people in 3..=12_u32, months in two_years(4), k in 1..=3_usize,
    ) {
        play(people, &months, k.min(people as usize - 1).min(2))?;
    }

    #[test]
    fn half_a_group_that_stays_away_changes_nothing(people in 3..=12_u32, months in two_years(2)) {
        play(people, &months, 1)?;
    }

    #[test]
    fn with_everybody_there_the_plain_turns_never_differ_by_more_than_one(people in 3..=12_u32, k in 1..=12_usize) {
        let mut group = Group::new(people);
        for _ in 0..24 {
            let there = group.roster.clone();
            let clients = group.clients(&there, Turns::Some(k));
            let sitting = group.sitting(&there, &clients);
            group.hold(&sitting);
            let turns: Vec<u32> = there.iter().map(|who| group.ledger.account(*who).turns).collect();
            prop_assert!(spread(&turns) <= 1, "{turns:?}");
        }
    }

    #[test]
    fn a_newcomer_neither_jumps_the_queue_nor_waits_for_ever(
        people in 3..=11_u32, months in two_years(4), k in 1..=2_usize,
    ) {
        let mut group = Group::new(people);
        let mut last = Vec::new();
        for month in &months {
            let there = group.there(&Month { joins: false, ..month.clone() }, k + 1);
            last = group.clients(&there, Turns::Some(k));
            let sitting = group.sitting(&there, &last);
            group.hold(&sitting);
        }
        let newcomer = MemberId(99);
        // Who was client at the last meeting waits no longer than the newcomer.
        let due = |who: &MemberId| group.ledger.account(*who).level() <= group.ledger.cycles() && !last.contains(who);
        let waits: Vec<MemberId> = group.roster.iter().copied().filter(due).collect();
        group.roster.push(newcomer);
        let mut had: Vec<MemberId> = Vec::new();
        while !had.contains(&newcomer) {
            let there = group.roster.clone();
            let clients = group.clients(&there, Turns::Some(k));
            had.extend(&clients);
            let sitting = group.sitting(&there, &clients);
            group.hold(&sitting);
            prop_assert!(had.len() <= 2 * there.len() + k, "the newcomer still waits after {had:?}");
        }
        prop_assert!(waits.iter().all(|who| had.contains(who)), "{waits:?} waited already and came behind: {had:?}");
    }
}
