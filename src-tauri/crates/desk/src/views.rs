//! What the windows show: plain data, built from the state after every change, in the shape of the screen.
//!
//! `DeskView` is for the facilitator, `StageView` for the wall. They are separate types so that private things cannot
//! reach the wall: `StageView` has no field that could carry a note, an answer or a score, but for what an opened box says
//! if the group wants it there ([`crate::evaluation::wall`]). Not in here: words (only
//! keys of the catalogue, names and titles) and rules.
//!
//! Lengths are whole seconds. Times of day are `HH:MM` in the zone of the group or meeting, dates are ISO dates; those
//! of the backups and the bin are in the zone of this machine.

use serde::Serialize;
use ts_rs::TS;

use crate::{
    backups::views::BackupsView,
    evaluation::views::BallotView,
    formats::views::{FormatView, FormatsView},
    groups::views::GroupView,
    home::views::HomeView,
    members::views::MemberView,
    planning::views::PlanView,
    records::views::RecordView,
    refusal::Trouble,
    rehearsal::RehearsalView,
    running::views::{LiveView, RunningBadge},
    settings::{
        intent::LanguageWord,
        region::RegionView,
        views::{SettingsPage, SettingsView},
    },
    zones::views::ElsewhereView,
};

/// Everything the desk window shows.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[allow(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
#[ts(export)]
pub struct DeskView {
    /// Grows with every view; an older one that arrives late is not drawn.
    pub version: u32,
    /// The language of the product.
    pub language: LanguageWord,
    /// The region, and how it writes dates and times.
    pub region: RegionView,
    /// The other settings.
    pub settings: SettingsView,
    /// How much faster than real time the desk's clock runs: 1 but for rehearsal and tests, 0 while a rehearsal stands.
    pub clock_rate: u32,
    /// Whether this is a rehearsal, of which nothing is kept.
    pub rehearsal: Option<RehearsalView>,
    /// How much of the desk's running second had passed when this was made, in milliseconds. Lengths are whole seconds
    /// as of its beginning; a page that counts down goes on from here, so that its zero is the desk's.
    pub part_ms: u32,
    /// Today where the group is, as an ISO date.
    pub today: String,
    /// Whose times the screen shows, where they are not those of this machine.
    pub elsewhere: Option<ElsewhereView>,
    /// The screen.
    pub screen: Screen,
    /// A meeting that is running while another screen is shown.
    pub running: Option<RunningBadge>,
    /// Something unexpected, to be shown on every screen.
    pub trouble: Option<Trouble>,
    /// What was just deleted, and can be put back by one press.
    pub binned: Option<crate::bin::Binned>,
    /// The group that was just archived, and can be brought back by one press.
    pub archived: Option<crate::parts::Named>,
    /// What is not as it was written, to be shown on every screen.
    pub damage: Option<crate::damage::DamageView>,
    /// Whether the stage window is open.
    pub stage_open: bool,
    /// Whether it is blank.
    pub stage_blank: bool,
    /// Whether the stage shows digits.
    pub stage_digits: bool,
    /// Whether the screen that the stage filled is gone: it comes back with it.
    pub stage_lost: bool,
    /// What stands on the stage as a message.
    pub stage_message: Option<String>,
    /// How many days something that is deleted can be put back.
    pub bin_days: u32,
    /// The folder the file is in, for *about* and for trouble.
    pub data_folder: String,
}

/// The screen of the desk.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
#[ts(export)]
pub enum Screen {
    /// The data folder cannot be opened.
    Shut(ShutView),
    /// All groups.
    Home(HomeView),
    /// One group.
    Group(Box<GroupView>),
    /// One member.
    Member(Box<MemberView>),
    /// A meeting being planned.
    Plan(Box<PlanView>),
    /// Every format.
    Formats(FormatsView),
    /// A format of one's own in the editor.
    Format(Box<FormatView>),
    /// What was deleted and can be put back.
    Bin(crate::bin::BinView),
    /// The backups.
    Backups(BackupsView),
    /// The settings.
    Settings(SettingsPage),
    /// A meeting running, or about to.
    Live(Box<LiveView>),
    /// The evaluation.
    Ballot(BallotView),
    /// A meeting that is over.
    Record(Box<RecordView>),
}

/// The data folder cannot be opened: why, and what to do.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct ShutView {
    /// Whether it is this screen alone that cannot be read: the groups can be gone to.
    pub way_home: bool,
    /// The sentence.
    pub why: Trouble,
    /// The backups, where going back to one is a remedy.
    pub backups: Option<BackupsView>,
}
