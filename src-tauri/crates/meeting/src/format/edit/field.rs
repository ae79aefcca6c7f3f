//! The fields a person can set, and which line has which.
//!
//! Not in here: parsing them ([`super::set`]) and their words.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

use super::LineKind;

/// A field of a format or of one of its lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, EnumString, IntoStaticStr, VariantArray)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Field {
    /// What it is called.
    Title,
    /// One line on what the format is.
    About,
    /// What everybody thinks about before the meeting.
    Prepare,
    /// The fewest people it is meant for.
    PeopleLeast,
    /// The most people it is meant for.
    PeopleMost,
    /// The usual shortest meeting, in minutes.
    MinutesLeast,
    /// The usual longest meeting, in minutes.
    MinutesMost,
    /// No turn is planned shorter.
    MinimumTurn,
    /// With fewer people the group may prefer not to meet.
    Quorum,
    /// Whether anything is put in writing.
    Notes,
    /// How long a sentence may be finished after zero.
    Grace,
    /// How long before the end the last part is announced.
    WarnFirst,
    /// How long before the end everybody comes to one.
    WarnLast,
    /// What a line is for.
    Purpose,
    /// How its length is found.
    Rule,
    /// Its length in the measure of the rule, or its weight.
    Length,
    /// The upper end of a range.
    Upto,
    /// What happens at zero.
    Advance,
    /// Whether the promises of last time are looked at.
    FollowUp,
    /// In which meetings of a programme it stands.
    When,
    /// Whether clients do not count.
    ClientsSkip,
    /// Whether everybody has a go, one after the other.
    InTurn,
    /// What is written down.
    Writes,
    /// How many clients.
    Turns,
    /// The length of every turn.
    Turn,
    /// The longest turn.
    TurnAtMost,
    /// What stands between two turns.
    GapTitle,
    /// How long that is.
    GapLength,
    /// After which turn a break stands.
    BreakAfter,
    /// How long it is.
    BreakLength,
    /// What it is called.
    BreakTitle,
    /// How clients are found.
    Choice,
    /// The kinds of help to choose from, one a line.
    Helps,
    /// How many people in a role.
    Role,
    /// Whether roles stay with the people.
    FixedRoles,
    /// People in each of several rooms.
    Rooms,
    /// Who may speak.
    Speaks,
    /// One line for the room.
    Prompt,
    /// One line for the client.
    ForClient,
    /// One line for the coaches.
    ForCoaches,
}

/// What a field is filled in with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// A line of words.
    Words,
    /// Several lines of words.
    Lines,
    /// A length: `5`, `5:30`, `1:05:00`.
    Length,
    /// A whole number.
    Number,
    /// A number, with a fraction perhaps.
    Weight,
    /// One word of several.
    Choice(&'static [&'static str]),
    /// Yes or no.
    Flag,
}

/// The words of a flag.
pub(super) const FLAG: [&str; 2] = ["no", "yes"];

/// The fields of the format itself, in the order they are shown.
pub(super) const OF_FORMAT: &[Field] = &[
    Field::Title,
    Field::About,
    Field::PeopleLeast,
    Field::PeopleMost,
    Field::MinutesLeast,
    Field::MinutesMost,
    Field::MinimumTurn,
    Field::Quorum,
    Field::WarnFirst,
    Field::WarnLast,
    Field::Grace,
    Field::Notes,
    Field::Prepare,
];

const OF_ITEM: &[Field] = &[
    Field::Title,
    Field::Rule,
    Field::Length,
    Field::Upto,
    Field::Purpose,
    Field::Advance,
    Field::When,
    Field::InTurn,
    Field::ClientsSkip,
    Field::FollowUp,
    Field::Writes,
];

const OF_ROUND: &[Field] = &[
    Field::Title,
    Field::Turns,
    Field::Turn,
    Field::TurnAtMost,
    Field::GapLength,
    Field::GapTitle,
    Field::BreakAfter,
    Field::BreakLength,
    Field::BreakTitle,
    Field::Choice,
    Field::Purpose,
    Field::Advance,
    Field::Helps,
    Field::Role,
    Field::FixedRoles,
    Field::Rooms,
];

const OF_PHASE: &[Field] = &[
    Field::Title,
    Field::Rule,
    Field::Length,
    Field::Upto,
    Field::Speaks,
    Field::Prompt,
    Field::ForClient,
    Field::ForCoaches,
    Field::InTurn,
    Field::Writes,
    Field::WarnFirst,
    Field::WarnLast,
];

impl LineKind {
    /// The fields of such a line, in the order they are shown.
    pub(super) fn fields(self) -> &'static [Field] {
        match self {
            Self::Talk | Self::Break | Self::Evaluation => OF_ITEM,
            Self::Round => OF_ROUND,
            Self::Phase => OF_PHASE,
        }
    }
}

impl Field {
    /// Its word on the wire and in what is kept.
    pub fn word(self) -> &'static str {
        self.into()
    }

    /// The field of a word.
    pub fn of_word(word: &str) -> Option<Self> {
        word.parse().ok()
    }

    /// What it is filled in with; in a phase and in the items lengths are ruled by other words.
    pub fn kind(self, of: Option<LineKind>) -> FieldKind {
        match self {
            Self::Title | Self::GapTitle | Self::BreakTitle | Self::Writes => FieldKind::Words,
            Self::About | Self::Prepare | Self::Purpose | Self::Prompt | Self::ForClient | Self::ForCoaches => {
                FieldKind::Words
            }
            Self::Helps => FieldKind::Lines,
            Self::MinimumTurn | Self::Grace | Self::WarnFirst | Self::WarnLast | Self::Upto | Self::Length => {
                FieldKind::Length
            }
            Self::Turn | Self::TurnAtMost | Self::GapLength | Self::BreakLength => FieldKind::Length,
            Self::PeopleLeast | Self::PeopleMost | Self::MinutesLeast | Self::MinutesMost | Self::Quorum => {
                FieldKind::Number
            }
            Self::Turns | Self::BreakAfter | Self::Role | Self::Rooms => FieldKind::Number,
            Self::Notes => FieldKind::Choice(&["kept", "none"]),
            Self::Rule if of == Some(LineKind::Phase) => FieldKind::Choice(&["weight", "fixed", "each"]),
            Self::Rule => FieldKind::Choice(&["fixed", "each", "each_other"]),
            Self::Advance => FieldKind::Choice(&["manual", "auto"]),
            Self::When => FieldKind::Choice(&["every", "first", "last", "not_first"]),
            Self::Choice => FieldKind::Choice(&["rotation", "bids", "vote", "hand"]),
            Self::Speaks => FieldKind::Choice(&[
                "everyone",
                "client",
                "coaches_ask",
                "coaches",
                "coaches_behind",
                "client_out",
                "nobody",
            ]),
            Self::FollowUp | Self::ClientsSkip | Self::InTurn | Self::FixedRoles => FieldKind::Flag,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_has_one_word_on_the_wire_and_in_what_is_kept() {
        for field in Field::VARIANTS.iter().copied() {
            assert_eq!(serde_json::to_value(field).unwrap(), field.word());
            assert_eq!(Field::of_word(field.word()), Some(field));
        }
        assert_eq!((Field::PeopleLeast.word(), Field::TurnAtMost.word()), ("people_least", "turn_at_most"));
        assert_eq!(Field::of_word("colour"), None);
    }
}
