//! Pairs and groups of three: who sits with whom tonight.
//!
//! With an even number there, everybody is in a pair; with an odd one, somebody joins a pair as its third. Groups of
//! three leave one pair, or make one group of four, where the number asks for it (FIELD.md 2.16). Only those of the pair
//! itself have met afterwards: a third watches. Not in here: rooms and their clock.

use serde::{Deserialize, Serialize};

use super::{Ledger, splits::Splits};
use crate::{agenda::Past, people::MemberId};

/// Members who sit together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Together {
    /// Those who work with each other.
    pub members: Vec<MemberId>,
    /// Who joins them to watch.
    #[serde(default)]
    pub third: Option<MemberId>,
    /// How often any two of them have sat together before, at most; 0 is: they have not.
    #[serde(default)]
    pub before: u32,
}

impl Together {
    /// Every two who work with each other, the smaller number first.
    pub fn pairs(&self) -> impl Iterator<Item = (MemberId, MemberId)> + '_ {
        let others = |place: usize| self.members.iter().skip(place + 1);
        self.members.iter().enumerate().flat_map(move |(place, &one)| others(place).map(move |&two| key(one, two)))
    }
}

/// Two members, the smaller number first.
pub(super) fn key(one: MemberId, two: MemberId) -> (MemberId, MemberId) {
    (one.min(two), one.max(two))
}

impl Ledger {
    /// How often two members have sat together.
    pub fn met(&self, one: MemberId, two: MemberId) -> u32 {
        self.met.get(&key(one, two)).map_or(0, |met| met.times)
    }

    /// What tonight's rooms and roles ask of former meetings.
    pub fn past(&self) -> Past {
        Past {
            met: self.met.iter().map(|(&(one, two), met)| (one, two, met.times)).collect(),
            roles: self
                .accounts
                .iter()
                .flat_map(|(&who, account)| account.roles.iter().map(move |(&role, &times)| (who, role, times)))
                .collect(),
        }
    }

    /// Pairs of those present, who are in the roster's order; fewer than two make none.
    pub fn pairs(&self, present: &[MemberId]) -> Vec<Together> {
        if present.len() < 2 {
            return Vec::new();
        }
        // The search leaves over whom it comes to last: whoever was the third least often.
        let mut people = present.to_vec();
        people.sort_by_key(|&who| std::cmp::Reverse(self.account(who).third));
        let circle = Splits::new(self, present).circle();
        let (groups, alone) = circle.unwrap_or_else(|| Splits::new(self, &people).least(&vec![2; present.len() / 2]));
        self.seated(groups, alone)
    }

    /// Groups of three; fewer than three make none.
    pub fn triads(&self, present: &[MemberId]) -> Vec<Together> {
        let count = present.len();
        if count < 3 {
            return Vec::new();
        }
        let mut sizes = vec![3; count / 3];
        match count % 3 {
            1 => drop(sizes.last_mut().map(|last| *last = 4)),
            2 => sizes.push(2),
            _ => {}
        }
        let (groups, alone) = Splits::new(self, present).least(&sizes);
        self.seated(groups, alone)
    }

    fn seated(&self, groups: Vec<Vec<MemberId>>, alone: Option<MemberId>) -> Vec<Together> {
        let mut seated: Vec<Together> = groups
            .into_iter()
            .map(|members| {
                let mut group = Together { members, third: None, before: 0 };
                group.before = group.pairs().map(|(one, two)| self.met(one, two)).max().unwrap_or_default();
                group
            })
            .collect();
        if let Some(last) = seated.last_mut() {
            last.third = alone;
        }
        seated
    }
}
