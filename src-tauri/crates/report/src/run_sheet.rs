//! The run sheet: the plan on paper, with room for what really happens, so that the meeting can continue without the
//! laptop.
//!
//! In the order of use: which meeting and who leads, what happens in every turn, what to do when time runs out, every
//! step with its boxes, who is here and who comes later. Not in here: the times (`meeting::run_sheet`).

mod foot;
mod head;
mod people;
mod phases;
mod steps;

use meeting::run_sheet::RunSheet;
use words::Catalogue;

use crate::{
    block::Block,
    flow::Flow,
    page::{Ink, Page, Panel},
    paper::Paper,
    style::{ASIDE, HEADING},
    text::{Edge, Typesetter},
};

/// The space above a section.
const BETWEEN: f32 = 11.0;
/// The space between the foot and what stands above it.
const ABOVE_FOOT: f32 = 9.0;
/// How high the box for a promise is: three lines of handwriting, or less where that saves a page.
const PROMISE: [f32; 3] = [33.0, 29.0, 24.0];
/// How thick the frame of a box to write in is.
const FRAME: f32 = 0.8;

/// What every section needs: the plan, the words, the typesetter, and how wide the page is.
struct Setting<'a> {
    sheet: &'a RunSheet,
    words: &'static Catalogue,
    text: Typesetter,
    width: f32,
    /// How high the box for a promise is.
    promise: f32,
}

impl Setting<'_> {
    /// A section's heading, with the space under it.
    fn heading(&mut self, title: &str) -> Block {
        let mut heading = Block::from(self.text.said(title, HEADING, self.width, Edge::Left));
        heading.height += 2.0;
        heading
    }

    /// A sentence that explains.
    fn aside(&mut self, sentence: &str) -> Block {
        self.text.said(sentence, ASIDE, self.width, Edge::Left).into()
    }
}

/// A box to write in. It takes no height.
fn box_to_fill(block: &mut Block, x: f32, y: f32, width: f32, height: f32) {
    block.panel(Panel { x, y, width, height, ink: Ink::Quiet, outline: Some(FRAME) });
}

/// Lays a run sheet out, with the roomiest boxes that need no page more than the smallest.
pub(crate) fn laid_out(sheet: &RunSheet, paper: Paper, words: &'static Catalogue) -> Vec<Page> {
    let width = paper.frame().width();
    let mut setting = Setting { sheet, words, text: Typesetter::new(), width, promise: PROMISE[2] };
    let foot = foot::foot(&mut setting, 1, 1).height + ABOVE_FOOT;
    let mut flow = filled(&mut setting, Flow::new(paper, foot));
    for promise in PROMISE.into_iter().take(2) {
        setting.promise = promise;
        let roomy = filled(&mut setting, Flow::new(paper, foot));
        if roomy.count() <= flow.count() {
            flow = roomy;
            break;
        }
    }
    flow.bound(|page, pages| foot::foot(&mut setting, page, pages))
}

/// All sections, one after the other.
fn filled(setting: &mut Setting<'_>, mut flow: Flow) -> Flow {
    flow.place(head::head(setting));
    phases::phases(setting, &mut flow);
    steps::steps(setting, &mut flow);
    people::people(setting, &mut flow);
    flow
}
