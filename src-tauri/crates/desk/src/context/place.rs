//! Which screen is shown, and what belongs to one visit of it.
//!
//! Not in here: what a screen shows (its own room), and going to one ([`Context::go`](super::Context::go)).

use meeting::people::{GroupId, MeetingId, MemberId};

/// Which screen is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Home,
    Group(GroupId),
    Member(MemberId),
    Plan(MeetingId),
    Formats,
    Format,
    Bin,
    Backups,
    Settings,
    Live,
    Ballot,
    Record(MeetingId),
}

impl Place {
    /// Whether it is a screen of the open meeting.
    pub(crate) fn shows(self, session: MeetingId) -> bool {
        match self {
            Self::Live | Self::Ballot => true,
            Self::Record(meeting) => meeting == session,
            Self::Home
            | Self::Group(_)
            | Self::Member(_)
            | Self::Plan(_)
            | Self::Formats
            | Self::Format
            | Self::Bin
            | Self::Backups
            | Self::Settings => false,
        }
    }
}

/// One visit of a screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Visit(u32);

impl Visit {
    /// Another screen is shown, or the same one anew.
    pub(super) fn next(&mut self) {
        self.0 = self.0.wrapping_add(1);
    }
}

/// One stay on a screen: visits of the same screen in a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Stay(u32);

impl Stay {
    /// Another screen is shown.
    pub(super) fn next(&mut self) {
        self.0 = self.0.wrapping_add(1);
    }
}

/// Something that belongs to the visit it was made in, such as the newest deletion: it is gone with it. So no room has to
/// know what others keep for their screens.
pub(crate) type OfVisit<T> = Of<Visit, T>;

/// Something that belongs to a stay, such as a format file that is asked about.
pub(crate) type OfStay<T> = Of<Stay, T>;

/// Something, and when it was made.
#[derive(Clone, Debug)]
pub(crate) struct Of<When, T>(Option<(When, T)>);

impl<When, T> Default for Of<When, T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<When: Copy + PartialEq, T> Of<When, T> {
    /// Made now.
    pub(crate) fn new(now: When, value: T) -> Self {
        Self(Some((now, value)))
    }

    /// What was made, if that is not over.
    pub(crate) fn get(&self, now: When) -> Option<&T> {
        self.0.as_ref().filter(|(made, _)| *made == now).map(|(_, value)| value)
    }

    /// The same, to change it.
    pub(crate) fn get_mut(&mut self, now: When) -> Option<&mut T> {
        self.0.as_mut().filter(|(made, _)| *made == now).map(|(_, value)| value)
    }

    /// Gives it away; it is gone then.
    pub(crate) fn take(&mut self, now: When) -> Option<T> {
        self.0.take().filter(|(made, _)| *made == now).map(|(_, value)| value)
    }
}
