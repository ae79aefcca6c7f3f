//! Rows of a table: cells side by side, wrapped in their columns, with a line below.
//!
//! Not in here: breaking a table over pages (the flow), and the meaning of the columns.

use crate::{
    block::Block,
    page::Ink,
    style::{LABEL, Style},
    text::{Edge, Paragraph, Typesetter},
};

/// The space between two columns.
pub(crate) const GUTTER: f32 = 9.0;
/// How thick the line under a row is.
const LINE: f32 = 0.5;

/// A column: where it is, how wide its text may be, and which edge it keeps to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Column {
    /// The left edge.
    pub x: f32,
    /// From its left edge to its right one, without the gutter.
    pub width: f32,
    /// Which edge text keeps to.
    pub edge: Edge,
}

/// Columns from left to right. One width may be zero: that column gets what the others leave.
pub(crate) fn columns<const N: usize>(x: f32, total: f32, widths: [(f32, Edge); N]) -> [Column; N] {
    let fixed: f32 = widths.iter().map(|(width, _)| width).sum::<f32>() + GUTTER * (N.saturating_sub(1)) as f32;
    let mut at = x;
    widths.map(|(width, edge)| {
        let width = if width > 0.0 { width } else { (total - fixed).max(1.0) };
        let column = Column { x: at, width, edge };
        at += width + GUTTER;
        column
    })
}

/// What stands in a cell.
pub(crate) enum Cell<'a> {
    /// What a person wrote.
    Written(&'a str, Style),
    /// Words of the catalogue, or figures.
    Said(&'a str, Style),
    /// A drawing as high as a line.
    Drawn(Block),
    /// Nothing.
    Empty,
}

impl Cell<'_> {
    fn set(self, text: &mut Typesetter, column: Column) -> Block {
        match self {
            Self::Written(words, style) => text.written(words, style, column.width).into(),
            Self::Said(words, style) => text.said(words, style, column.width, column.edge).into(),
            Self::Drawn(block) => block,
            Self::Empty => Block::default(),
        }
    }
}

/// Cells side by side, without a line.
pub(crate) fn cells<const N: usize>(
    text: &mut Typesetter,
    columns: &[Column; N],
    cells: [Cell<'_>; N],
    padding: f32,
) -> Block {
    let mut row = Block::default();
    for (column, cell) in columns.iter().zip(cells) {
        row.put(cell.set(text, *column), column.x, padding);
    }
    row.height += padding;
    row
}

/// Draws the line under a row, from the first column's left edge to the last one's right edge.
pub(crate) fn underline<const N: usize>(mut row: Block, columns: &[Column; N]) -> Block {
    if let (Some(first), Some(last)) = (columns.first(), columns.last()) {
        let y = row.height - LINE / 2.0;
        row.rule(first.x, last.x + last.width, y, LINE, Ink::Line);
    }
    row
}

/// The head of a table.
pub(crate) fn head<const N: usize>(text: &mut Typesetter, columns: &[Column; N], labels: [&str; N]) -> Block {
    let tallest = columns
        .iter()
        .zip(labels)
        .map(|(column, label)| text.said(label, LABEL, column.width, column.edge))
        .collect::<Vec<Paragraph>>();
    let height = tallest.iter().map(|label| label.height).fold(0.0, f32::max);
    let mut row = Block::default();
    for (column, label) in columns.iter().zip(tallest) {
        // Labels stand on the line, whatever wraps beside them.
        let y = height - label.height;
        row.put(label.into(), column.x, y);
    }
    row.height += 3.0;
    underline(row, columns)
}
