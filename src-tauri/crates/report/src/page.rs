//! Marks on a page: the result of layout, and what tests inspect.
//!
//! Positions are points from the top left corner of the page, downwards. Not in here: layout, and the upside-down axis
//! of PDF.

use crate::fonts::Face;

/// One page.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// The sheet's width in points.
    pub width: f32,
    /// The sheet's height in points.
    pub height: f32,
    /// What is on it, in reading order.
    pub marks: Vec<Mark>,
}

impl Page {
    /// The runs of text, in reading order.
    pub fn text_runs(&self) -> impl Iterator<Item = &TextRun> {
        self.marks.iter().filter_map(|mark| match mark {
            Mark::Text(run) => Some(run),
            Mark::Rule(_) | Mark::Panel(_) => None,
        })
    }
}

/// Anything on a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    /// A piece of one line.
    Text(TextRun),
    /// A horizontal or vertical line.
    Rule(Rule),
    /// A rectangle.
    Panel(Panel),
}

impl Mark {
    /// The same mark elsewhere.
    #[must_use]
    pub(crate) fn moved(mut self, right: f32, down: f32) -> Self {
        match &mut self {
            Self::Text(run) => {
                run.x += right;
                run.baseline += down;
            }
            Self::Rule(rule) => {
                rule.from = (rule.from.0 + right, rule.from.1 + down);
                rule.to = (rule.to.0 + right, rule.to.1 + down);
            }
            Self::Panel(panel) => {
                panel.x += right;
                panel.y += down;
            }
        }
        self
    }

    /// What it covers: left, top, right, bottom.
    pub fn extent(&self) -> (f32, f32, f32, f32) {
        match self {
            // A line of capitals with its descenders; accents may rise a little above.
            Self::Text(run) => {
                (run.x, run.baseline - 0.8 * run.size, run.x + run.width, run.baseline + 0.22 * run.size)
            }
            Self::Rule(rule) => (
                rule.from.0.min(rule.to.0),
                rule.from.1.min(rule.to.1),
                rule.from.0.max(rule.to.0),
                rule.from.1.max(rule.to.1),
            ),
            Self::Panel(panel) => (panel.x, panel.y, panel.x + panel.width, panel.y + panel.height),
        }
    }
}

/// A piece of one line of text in one font.
#[derive(Clone, Debug, PartialEq)]
pub struct TextRun {
    /// Where it begins.
    pub x: f32,
    /// Where its letters stand.
    pub baseline: f32,
    /// How long it is.
    pub width: f32,
    /// The font's size.
    pub size: f32,
    /// The colour.
    pub ink: Ink,
    /// The font.
    pub face: Face,
    /// What it says, as a reader would copy it.
    pub text: String,
    /// The shapes that say so, from left to right.
    pub glyphs: Vec<Glyph>,
}

/// One shape of a font.
#[derive(Clone, Debug, PartialEq)]
pub struct Glyph {
    /// Its number in the font.
    pub id: u16,
    /// How far right of the run's beginning.
    pub x: f32,
    /// How far above the baseline.
    pub rise: f32,
    /// What it stands for; empty where a letter has several shapes and this is not the first.
    pub text: String,
}

/// A straight line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rule {
    /// One end.
    pub from: (f32, f32),
    /// The other end.
    pub to: (f32, f32),
    /// How thick.
    pub weight: f32,
    /// The colour.
    pub ink: Ink,
}

/// A rectangle, filled or outlined. An outline is drawn inside the rectangle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Panel {
    /// The left edge.
    pub x: f32,
    /// The upper edge.
    pub y: f32,
    /// How wide.
    pub width: f32,
    /// How high.
    pub height: f32,
    /// The colour.
    pub ink: Ink,
    /// The outline's thickness; `None` is filled.
    pub outline: Option<f32>,
}

/// The three colours of the paper, the light tokens of the product's look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// What is said.
    Strong,
    /// What explains it.
    Quiet,
    /// Lines between rows, and planned time.
    Line,
}

impl Ink {
    /// Red, green and blue.
    pub const fn rgb(self) -> [u8; 3] {
        match self {
            Self::Strong => [0x1d, 0x28, 0x2e],
            Self::Quiet => [0x55, 0x63, 0x6b],
            Self::Line => [0xdc, 0xd9, 0xcf],
        }
    }
}
