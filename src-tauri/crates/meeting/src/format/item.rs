//! Items: the lines of an agenda, with their length rules.
//!
//! Not in here: rounds ([`super::round`]) and phases ([`super::phase`]).

use serde::{Deserialize, Serialize};

use super::{Phase, Round, WhichMeeting};
use crate::time::Length;

/// One line of the agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// The name of the line, in the language of the meeting.
    pub title: String,
    /// What it is for, one line, shown at the desk and on the stage. May be empty.
    pub purpose: String,
    /// What it is and how long it takes.
    pub kind: ItemKind,
    /// What happens at zero.
    pub advance: Advance,
    /// Whether the promises of last time are looked at here.
    #[serde(default)]
    pub follow_up: bool,
    /// The upper end of a range, in the unit of the rule: planned with the lower end, it may run on to this one while
    /// there is spare time (FIELD.md F15).
    #[serde(default)]
    pub upto: Option<Length>,
    /// The parts of everything but a round; may be empty.
    #[serde(default)]
    pub parts: Vec<Phase>,
    /// In which meetings of a programme it stands.
    #[serde(default)]
    pub when: Occasion,
    /// Counts only those who are not client tonight (FIELD.md F26).
    #[serde(default)]
    pub clients_skip: bool,
    /// Everybody has a go, one after the other in the order of the roster (FIELD.md F11).
    #[serde(default)]
    pub in_turn: bool,
    /// What is written down here (FIELD.md F21).
    #[serde(default)]
    pub writes: Option<String>,
}

impl Default for Item {
    fn default() -> Self {
        Self {
            title: String::new(),
            purpose: String::new(),
            kind: ItemKind::Talk(Rule::Fixed(Length::ZERO)),
            advance: Advance::default(),
            follow_up: false,
            upto: None,
            parts: Vec::new(),
            when: Occasion::default(),
            clients_skip: false,
            in_turn: false,
            writes: None,
        }
    }
}

/// What an item is, with its length rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    /// Everybody together: a welcome, a check-in, a follow-up, a close.
    Talk(Rule),
    /// A pause that is an item of its own.
    Break(Rule),
    /// The ballot is taken.
    Evaluation(Rule),
    /// Turns, which share what is left of the meeting.
    Round(Round),
}

/// How long an item takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// Always this long.
    Fixed(Length),
    /// This long for each member who is present.
    Each(Length),
    /// This long for every answer if each person asks and all others answer: n × (n − 1) answers (FIELD.md 2.5).
    EachOther(Length),
}

impl Rule {
    /// The length for this number of people.
    pub fn length_for(self, people: usize) -> Length {
        match self {
            Self::Fixed(length) => length,
            Self::Each(length) => length.times(people),
            Self::EachOther(length) => length.times(people * people.saturating_sub(1)),
        }
    }

    /// What a latecomer has missed of it, given the number of others in the room: their own part.
    pub(crate) fn own_part(self, others: usize) -> Length {
        match self {
            Self::Fixed(_) => Length::ZERO,
            Self::Each(length) => length,
            Self::EachOther(length) => length.times(others),
        }
    }

    /// The length in the measure of the rule.
    pub fn measure(self) -> Length {
        match self {
            Self::Fixed(length) | Self::Each(length) | Self::EachOther(length) => length,
        }
    }

    /// The same rule with another measure.
    #[must_use]
    pub(crate) fn with_measure(self, measure: Length) -> Self {
        match self {
            Self::Fixed(_) => Self::Fixed(measure),
            Self::Each(_) => Self::Each(measure),
            Self::EachOther(_) => Self::EachOther(measure),
        }
    }
}

/// What happens when a step reaches zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Advance {
    /// It goes on into overtime until the facilitator says *next*.
    #[default]
    Manual,
    /// The next step begins by itself.
    Auto,
}

/// In which meetings of a programme an item stands (FIELD.md F23).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Occasion {
    /// In every meeting.
    #[default]
    Every,
    /// Only in the first.
    First,
    /// Only in the last.
    Last,
    /// In every meeting but the group's first: what looks back at the last one. A new programme of a group that has met
    /// before does look back.
    NotFirst,
}

impl Occasion {
    /// Whether an item belongs to this meeting.
    pub(crate) fn applies(self, meeting: WhichMeeting) -> bool {
        match self {
            Self::Every => true,
            Self::First => meeting.first,
            Self::Last => meeting.last,
            Self::NotFirst => !meeting.very_first,
        }
    }
}

impl Item {
    /// The length rule, for everything but a round.
    pub fn rule(&self) -> Option<Rule> {
        match &self.kind {
            ItemKind::Talk(rule) | ItemKind::Break(rule) | ItemKind::Evaluation(rule) => Some(*rule),
            ItemKind::Round(_) => None,
        }
    }

    /// How many of these people the item counts.
    pub fn counts(&self, people: usize, clients: usize) -> usize {
        if self.clients_skip { people.saturating_sub(clients) } else { people }
    }

    /// Its length for these numbers of people and of clients tonight; zero for a round.
    pub fn length(&self, people: usize, clients: usize) -> Length {
        self.rule().map_or(Length::ZERO, |rule| rule.length_for(self.counts(people, clients)))
    }

    /// By how much it may run on while spare time lasts.
    pub fn range(&self, people: usize, clients: usize) -> Length {
        let (Some(rule), Some(upto)) = (self.rule(), self.upto) else { return Length::ZERO };
        let counts = self.counts(people, clients);
        (rule.with_measure(upto).length_for(counts) - rule.length_for(counts)).or_zero()
    }
}
