//! The run sheet: the plan on paper, with room for what really happens, so that the meeting can continue without the
//! laptop.
//!
//! In the order of use: which meeting and who leads, who is here and what they promised last time, what happens in every
//! turn, what to do when time runs out, every step with its boxes. For eight people all of that is on one page: a second
//! one is left on the table. Not in here: the times (`meeting::run_sheet`).

mod foot;
mod head;
mod here;
mod people;
mod phases;
mod steps;

use meeting::run_sheet::RunSheet;
use words::{Catalogue, Locale, Region};

use crate::{
    block::Block,
    flow::Flow,
    page::{Ink, Page, Panel},
    paper::Paper,
    style::{ASIDE, BODY, FIGURES, HEADING, QUIET_FIGURES, STRONG, Style},
    text::{Edge, Typesetter},
};

/// How thick the frame of a box to write in is.
const FRAME: f32 = 0.8;
/// The side of a box to tick.
const TICK: f32 = 10.5;
/// What stands small under a name.
const SMALL: Style = Style { size: 8.0, leading: 10.6, ..ASIDE };

/// How closely the sheet is set, from roomy to close. The first is taken that needs no page more than the last.
const DENSITIES: [Density; 7] = [
    Density { promise: 33.0, close: None },
    Density { promise: 29.0, close: None },
    Density { promise: 24.0, close: None },
    Density { promise: 29.0, close: Some(8.5) },
    Density { promise: 24.0, close: Some(8.5) },
    Density { promise: 22.0, close: Some(8.0) },
    Density { promise: 19.0, close: Some(7.7) },
];

/// How closely a sheet is set.
#[derive(Clone, Copy, Debug)]
struct Density {
    /// How high the box for a promise is: from three lines of handwriting to one.
    promise: f32,
    /// Set close, in type of this size: no headings, and without the line that says what a step is for.
    close: Option<f32>,
}

impl Density {
    const fn is_close(self) -> bool {
        self.close.is_some()
    }
}

/// What every section needs: the plan, the words, the typesetter, and how wide the page is.
struct Setting<'a> {
    sheet: &'a RunSheet,
    words: &'static Catalogue,
    region: Region,
    text: Typesetter,
    width: f32,
    density: Density,
}

impl Setting<'_> {
    /// A section's heading, with the space under it. A sheet that is set close has none: the heads of its tables say it.
    fn heading(&mut self, title: &str) -> Block {
        if self.density.is_close() {
            return Block::default();
        }
        let mut heading = Block::from(self.text.said(title, HEADING, self.width, Edge::Left));
        heading.height += 2.0;
        heading
    }

    /// A sentence that explains.
    fn aside(&mut self, sentence: &str) -> Block {
        let style = self.set(ASIDE);
        self.text.said(sentence, style, self.width, Edge::Left).into()
    }

    /// A style of this sheet: smaller where it is set close.
    fn set(&self, style: Style) -> Style {
        self.density.close.map_or(style, |size| Style { size, leading: size * 1.28, ..style })
    }

    fn body(&self) -> Style {
        self.set(BODY)
    }

    fn strong(&self) -> Style {
        self.set(STRONG)
    }

    fn figures(&self) -> Style {
        self.set(FIGURES)
    }

    fn quiet_figures(&self) -> Style {
        self.set(QUIET_FIGURES)
    }

    /// The space above a section.
    fn between(&self) -> f32 {
        if self.density.is_close() { 5.0 } else { 11.0 }
    }

    /// The space above and under the text of a row.
    fn row(&self) -> f32 {
        if self.density.is_close() { 1.1 } else { 2.6 }
    }

    /// The space between the foot and what stands above it.
    fn above_foot(&self) -> f32 {
        if self.density.is_close() { 3.0 } else { 9.0 }
    }
}

/// A box to write in. It takes no height.
fn box_to_fill(block: &mut Block, x: f32, y: f32, width: f32, height: f32) {
    block.panel(Panel { x, y, width, height, ink: Ink::Quiet, outline: Some(FRAME) });
}

/// Lays a run sheet out, as roomy as it can be on as few pages as possible.
pub(crate) fn laid_out(sheet: &RunSheet, paper: Paper, locale: Locale) -> Vec<Page> {
    let frame = paper.full_frame();
    let [.., closest] = DENSITIES;
    let mut setting = Setting {
        sheet,
        words: Catalogue::of(locale.language),
        region: locale.region,
        text: Typesetter::new(),
        width: frame.width(),
        density: closest,
    };
    let mut flow = filled(&mut setting, paper);
    for density in DENSITIES.into_iter().take(DENSITIES.len() - 1) {
        setting.density = density;
        let roomy = filled(&mut setting, paper);
        if roomy.count() <= flow.count() {
            flow = roomy;
            break;
        }
    }
    flow.bound(|page, pages| foot::foot(&mut setting, page, pages))
}

/// All sections, one after the other.
fn filled(setting: &mut Setting<'_>, paper: Paper) -> Flow {
    let foot = foot::foot(setting, 1, 1).height + setting.above_foot();
    let mut flow = Flow::new(paper, paper.full_frame(), foot);
    flow.place(head::head(setting));
    if setting.sheet.promises.is_empty() {
        people::people(setting, &mut flow);
    } else {
        here::here(setting, &mut flow);
    }
    phases::phases(setting, &mut flow);
    steps::steps(setting, &mut flow);
    flow
}
