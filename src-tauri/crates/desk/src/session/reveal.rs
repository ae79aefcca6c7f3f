//! Where the results of an opened box are: on the desk, or on the wall as well. In memory alone.
//!
//! Not in here: what the wall shows of them (`evaluation::wall`).

/// What has become of the results since the box was opened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Reveal {
    /// Whether the group is asked if the wall shows them.
    pub asks: bool,
    /// Where they are on the wall.
    pub wall: Option<OnWall>,
}

/// Results on the wall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct OnWall {
    /// The step that ran when they were put there: they go with it.
    pub step: Option<u32>,
    pub page: usize,
}

impl Reveal {
    /// Another step runs, or none: the wall goes on with the meeting.
    pub fn follow(&mut self, step: Option<u32>) {
        self.wall = self.wall.filter(|wall| wall.step == step);
    }
}
