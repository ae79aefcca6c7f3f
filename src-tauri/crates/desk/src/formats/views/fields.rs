//! The fields of a format in the editor.
//!
//! Not in here: which line has which, and how they are read (`meeting::format::edit`).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{refusal::Refusal, running::views::rooms::RoleWord, twin::twin};

/// A field to fill in.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct FormatField {
    /// Which.
    pub field: FieldWord,
    /// Which of several, from 0.
    pub nth: u32,
    /// Which role it is about, for [`FieldWord::Role`].
    pub role: Option<RoleWord>,
    /// What it is filled in with.
    pub kind: FieldKindWord,
    /// The words to choose from.
    pub choices: Vec<ChoiceWord>,
    /// What stands in it.
    pub text: String,
    /// Whether that is what counts where nothing is said.
    pub usual: bool,
    /// What is wrong with it.
    pub problem: Option<Refusal>,
}

twin! {
    /// A field of a format or of one of its lines.
    FieldWord of meeting::format::edit::Field {
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
}

/// What a field is filled in with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum FieldKindWord {
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
    Choice,
    /// Yes or no.
    Flag,
}

/// A word of a choice, whatever field it belongs to: no two fields mean something else by the same word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ChoiceWord {
    /// The length is as it stands.
    Fixed,
    /// The length is for each person.
    Each,
    /// The length is for each answer of one to another.
    EachOther,
    /// A share of the turn.
    Weight,
    /// At zero somebody presses the key.
    Manual,
    /// At zero the next step begins.
    Auto,
    /// In every meeting.
    Every,
    /// In the first meeting.
    First,
    /// In the last meeting.
    Last,
    /// In every meeting but the first.
    NotFirst,
    /// Notes are kept.
    Kept,
    /// Nothing is put in writing.
    None,
    /// Whose turn it is.
    Rotation,
    /// Bids for time.
    Bids,
    /// A vote.
    Vote,
    /// By hand.
    Hand,
    /// Everybody may speak.
    Everyone,
    /// Only the client.
    Client,
    /// The coaches ask, the client answers.
    CoachesAsk,
    /// Only the coaches.
    Coaches,
    /// Only the coaches, as if the client were not there.
    CoachesBehind,
    /// Only the coaches; the client has left the room.
    ClientOut,
    /// Nobody: a silence.
    Nobody,
}
