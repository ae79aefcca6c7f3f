//! Who sat together at a meeting with rooms, and how often any two have.
//!
//! Not in here: who sits together tonight ([`crate::rooms`], which is told [`Ledger::past`]).

use serde::{Deserialize, Serialize};

use super::Ledger;
use crate::{agenda::Past, people::MemberId};

/// Members who sat together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Together {
    /// Who.
    pub members: Vec<MemberId>,
}

impl Together {
    /// Every two of them, the smaller number first.
    pub fn pairs(&self) -> impl Iterator<Item = (MemberId, MemberId)> + '_ {
        let others = |place: usize| self.members.iter().skip(place + 1);
        self.members.iter().enumerate().flat_map(move |(place, &one)| others(place).map(move |&two| key(one, two)))
    }
}

/// Two members, the smaller number first.
fn key(one: MemberId, two: MemberId) -> (MemberId, MemberId) {
    (one.min(two), one.max(two))
}

impl Ledger {
    /// At how many meetings two members have sat together.
    pub fn met(&self, one: MemberId, two: MemberId) -> u32 {
        self.met.get(&key(one, two)).copied().unwrap_or_default()
    }

    /// What tonight's rooms and roles ask of former meetings.
    pub fn past(&self) -> Past {
        Past {
            met: self.met.iter().map(|(&(one, two), &times)| (one, two, times)).collect(),
            roles: self
                .accounts
                .iter()
                .flat_map(|(&who, account)| account.roles.iter().map(move |(&role, &times)| (who, role, times)))
                .collect(),
        }
    }
}
