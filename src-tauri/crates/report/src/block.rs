//! A group of marks that is placed as a unit.
//!
//! Not in here: pages. A block does not know its position.

use crate::{
    page::{Ink, Mark, Panel, Rule},
    text::Paragraph,
};

/// Marks and the height they take, with the origin at their top left corner.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Block {
    /// The marks, in reading order.
    pub marks: Vec<Mark>,
    /// How high.
    pub height: f32,
}

impl Block {
    /// Empty space.
    pub(crate) fn space(height: f32) -> Self {
        Self { marks: Vec::new(), height }
    }

    /// Puts another block into this one; this one grows to hold it.
    pub(crate) fn put(&mut self, other: Self, x: f32, y: f32) {
        self.height = self.height.max(y + other.height);
        self.marks.extend(other.marks.into_iter().map(|mark| mark.moved(x, y)));
    }

    /// Puts another block under this one.
    pub(crate) fn below(&mut self, other: Self) {
        let height = self.height;
        self.put(other, 0.0, height);
    }

    /// Draws a line across; it takes no height.
    pub(crate) fn rule(&mut self, from: f32, to: f32, y: f32, weight: f32, ink: Ink) {
        self.marks.push(Mark::Rule(Rule { from: (from, y), to: (to, y), weight, ink }));
    }

    /// Draws a rectangle; it takes no height.
    pub(crate) fn panel(&mut self, panel: Panel) {
        self.marks.push(Mark::Panel(panel));
    }
}

impl From<Paragraph> for Block {
    fn from(paragraph: Paragraph) -> Self {
        Self { marks: paragraph.runs.into_iter().map(Mark::Text).collect(), height: paragraph.height }
    }
}
