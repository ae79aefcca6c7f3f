//! What is stored beside a deleted thing: its line in the list, and its words in plans.

use meeting::{people::MeetingId, time::Moment};
use serde::{Deserialize, Serialize};

use crate::{bin::member::PlanWords, clocks::zone::Zone};

/// What is written beside a deleted thing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Label {
    /// Its name; empty for a meeting.
    #[serde(default)]
    pub name: String,
    /// Whether a member had left before, so that their name and their place are nobody's trouble.
    #[serde(default)]
    pub left: bool,
    /// When the meeting began.
    #[serde(default)]
    pub at: Option<Moment>,
    /// The zone it began in; empty where that is not known.
    #[serde(default)]
    pub zone: String,
    /// What a group takes along: its members and the meetings it held.
    #[serde(default)]
    pub holds: (u32, u32),
    /// What plans said of a member.
    #[serde(default)]
    pub words: Vec<(MeetingId, PlanWords)>,
}

impl Label {
    /// As it was written; what cannot be read says nothing.
    pub fn read(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }

    /// The date of the meeting where it was held; empty for anything else.
    pub fn date(&self, machine: Zone) -> String {
        let zone = Zone::named(&self.zone).unwrap_or(machine);
        self.at.map(|at| zone.date_text(at)).unwrap_or_default()
    }
}
