//! What a group agreed for its coming meetings, beside what the ledger proposes.
//!
//! The serde form is stored: fields are added, never renamed. Not in here: making a swap ([`super::swap`]).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{At, Coming, Stands};
use crate::people::MemberId;

/// What somebody can have at a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Duty {
    /// To be client, where not everybody is.
    Client,
    /// To lead.
    Facilitator,
}

/// What a group agreed on. Empty, everything is as proposed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Rota(Vec<Agreement>);

/// What was agreed for one meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Agreement {
    at: At,
    duty: Duty,
    /// In order; one for the facilitator.
    who: Vec<Agreed>,
}

/// Somebody who agreed to something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreed {
    /// Who.
    pub who: MemberId,
    /// Whose it was before a swap.
    #[serde(default)]
    pub instead: Option<MemberId>,
}

impl Agreed {
    pub(super) fn stands(&self) -> Stands {
        self.instead.map_or(Stands::Agreed, Stands::Instead)
    }
}

impl Rota {
    /// Whether everything is as proposed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Who agreed to something; empty where it is as proposed.
    pub fn agreed(&self, at: At, duty: Duty) -> &[Agreed] {
        let found = self.0.iter().find(|agreement| (agreement.at, agreement.duty) == (at, duty));
        found.map(|agreement| agreement.who.as_slice()).unwrap_or_default()
    }

    /// Keeps who agreed to something.
    pub(super) fn agree(&mut self, at: At, duty: Duty, who: Vec<Agreed>) {
        self.0.retain(|agreement| (agreement.at, agreement.duty) != (at, duty));
        self.0.push(Agreement { at, duty, who });
    }

    /// Removes agreements for past meetings: days before today, unless their date was moved and is among the `coming`
    /// ones, and numbers up to the meetings held.
    #[must_use]
    pub fn still_coming(&self, coming: &[Coming], today: NaiveDate, held: u32) -> Self {
        let comes = |agreement: &&Agreement| match agreement.at {
            At::Day(day) => day >= today || coming.iter().any(|meeting| meeting.at == agreement.at),
            At::Number(number) => number > held,
        };
        Self(self.0.iter().filter(comes).cloned().collect())
    }
}
