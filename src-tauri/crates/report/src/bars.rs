//! Lengths and means as shapes that are readable in grey: planned is a filled bar, real is an outline around it.
//!
//! Not in here: the end of the scale (a section knows its longest step).

use crate::{
    block::Block,
    page::{Ink, Panel},
};

/// How thick the outline of a bar is.
const OUTLINE: f32 = 0.9;
/// How high the outline of a bar is.
const HEIGHT: f32 = 8.6;
/// How high the filled bar is.
const INNER: f32 = 4.4;

/// A step's planned and real length, in points, within a line of text so high.
pub(crate) fn lengths(planned: Option<f32>, real: Option<f32>, leading: f32) -> Block {
    let mut bar = Block::space(leading);
    let middle = leading / 2.0;
    if let Some(width) = planned.filter(|&width| width > 0.0) {
        bar.panel(Panel { x: 0.0, y: middle - INNER / 2.0, width, height: INNER, ink: Ink::Line, outline: None });
    }
    if let Some(width) = real {
        let width = width.max(2.0 * OUTLINE);
        let y = middle - HEIGHT / 2.0;
        bar.panel(Panel { x: 0.0, y, width, height: HEIGHT, ink: Ink::Strong, outline: Some(OUTLINE) });
    }
    bar
}

/// A mean on its scale: a line with a stroke for every answer that could be given, and a mark at the mean.
/// `at` is the place of the mean from 0 (the lowest answer) to 1 (the highest).
pub(crate) fn scale(width: f32, steps: u8, at: Option<f32>, leading: f32) -> Block {
    let mut drawing = Block::space(leading);
    let middle = leading / 2.0;
    let inset = HEIGHT / 2.0;
    let span = width - 2.0 * inset;
    drawing.rule(inset, inset + span, middle, 0.8, Ink::Line);
    for step in 0..=steps {
        let x = inset + span * f32::from(step) / f32::from(steps.max(1));
        drawing.panel(Panel { x: x - 0.4, y: middle - 2.5, width: 0.8, height: 5.0, ink: Ink::Line, outline: None });
    }
    if let Some(at) = at {
        let x = inset + span * at.clamp(0.0, 1.0) - HEIGHT / 4.0;
        let y = middle - HEIGHT / 2.0;
        drawing.panel(Panel { x, y, width: HEIGHT / 2.0, height: HEIGHT, ink: Ink::Strong, outline: None });
    }
    drawing
}
