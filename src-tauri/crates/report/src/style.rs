//! The type scale of the paper: every size, weight and leading in use.

use crate::page::Ink;

/// How a paragraph is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Style {
    /// Size in points.
    pub size: f32,
    /// From one baseline to the next, in points.
    pub leading: f32,
    /// How heavy.
    pub weight: Weight,
    /// The colour.
    pub ink: Ink,
    /// Digits of equal width, for columns of figures.
    pub tabular: bool,
    /// Extra space between letters, in points.
    pub spacing: f32,
}

/// A weight of the font.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Weight {
    /// 400.
    Regular,
    /// 600.
    Semibold,
    /// 700.
    Bold,
}

impl Weight {
    /// The weight as a number.
    pub(crate) const fn value(self) -> f32 {
        match self {
            Self::Regular => 400.0,
            Self::Semibold => 600.0,
            Self::Bold => 700.0,
        }
    }
}

/// Ordinary text.
pub(crate) const BODY: Style =
    Style { size: 9.5, leading: 13.2, weight: Weight::Regular, ink: Ink::Strong, tabular: false, spacing: 0.0 };
/// The name of the meeting.
pub(crate) const TITLE: Style = Style { size: 21.0, leading: 25.0, weight: Weight::Bold, spacing: -0.42, ..BODY };
/// The head of a section.
pub(crate) const HEADING: Style = Style { size: 12.0, leading: 16.0, weight: Weight::Semibold, spacing: -0.1, ..BODY };
/// The head of a column.
pub(crate) const LABEL: Style =
    Style { size: 8.0, leading: 11.0, weight: Weight::Semibold, ink: Ink::Quiet, tabular: false, spacing: 0.0 };
/// What explains.
pub(crate) const ASIDE: Style = Style { ink: Ink::Quiet, ..BODY };
/// What the eye should find first.
pub(crate) const STRONG: Style = Style { weight: Weight::Semibold, ..BODY };
/// Figures in a column.
pub(crate) const FIGURES: Style = Style { tabular: true, ..BODY };
/// Figures in a column that explain.
pub(crate) const QUIET_FIGURES: Style = Style { tabular: true, ..ASIDE };
/// The foot of a page.
pub(crate) const FOOT: Style = Style { size: 7.5, leading: 10.4, ..ASIDE };
