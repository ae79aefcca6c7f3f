//! The sections of a summary, in reading order.
//!
//! Each section is a function from the record to blocks on the flow. Not in here: how a table or a page is made.

mod attendance;
mod facts;
mod foot;
mod promises;
mod results;
mod rooms;
mod times;
mod title;

use chrono::Datelike;
use meeting::record::Record;
use words::{Catalogue, Locale, Region};

use crate::{
    block::Block,
    dates,
    flow::Flow,
    page::Page,
    paper::Paper,
    style::{ASIDE, HEADING},
    text::{Edge, Typesetter},
};

/// The space above a section, and the little that will do where it saves a page.
const BETWEEN: [f32; 2] = [17.0, 10.0];
/// A last page with less than this on it (a heading and three rows) looks forgotten.
const SPARSE: f32 = 92.0;
/// The space between the foot and what stands above it.
const ABOVE_FOOT: f32 = 12.0;
/// The space above and under the text of a row.
const ROW: f32 = 3.0;

/// What every section needs: what happened, the words, the typesetter, and how wide the page is.
struct Setting<'a> {
    record: &'a Record,
    words: &'static Catalogue,
    region: Region,
    text: Typesetter,
    width: f32,
    /// The space above a section.
    between: f32,
    /// The year of the meeting, which dates leave out.
    year: i32,
}

impl Setting<'_> {
    /// A section's heading, with the space under it.
    fn heading(&mut self, title: &str) -> Block {
        let mut heading = Block::from(self.text.said(title, HEADING, self.width, Edge::Left));
        heading.height += 4.0;
        heading
    }

    /// A sentence that explains, or says that there is nothing to show.
    fn aside(&mut self, sentence: &str) -> Block {
        self.text.said(sentence, ASIDE, self.width, Edge::Left).into()
    }
}

/// Lays a summary out.
pub(crate) fn summary(record: &Record, paper: Paper, locale: Locale) -> Vec<Page> {
    let (words, region) = (Catalogue::of(locale.language), locale.region);
    let width = paper.frame().width();
    let year = dates::local(record.real.0, &record.wall).year();
    let mut setting = Setting { record, words, region, text: Typesetter::new(), width, between: BETWEEN[0], year };
    let foot = foot::foot(&mut setting, 1, 1).height + ABOVE_FOOT;
    let mut flow = filled(&mut setting, Flow::new(paper, paper.frame(), foot));
    if flow.ends_on_a_sparse_page(SPARSE) {
        flow = better(&mut setting, paper, foot, flow);
    }
    flow.bound(|page, pages| foot::foot(&mut setting, page, pages))
}

/// All sections, one after the other.
fn filled(setting: &mut Setting<'_>, mut flow: Flow) -> Flow {
    flow.place(title::title(setting));
    promises::made(setting, &mut flow);
    promises::followed_up(setting, &mut flow);
    times::times(setting, &mut flow);
    rooms::rooms(setting, &mut flow);
    rooms::roles(setting, &mut flow);
    attendance::attendance(setting, &mut flow);
    results::results(setting, &mut flow);
    flow
}

/// A last page with next to nothing on it: closer sections may save it; else more goes over to keep it company.
fn better(setting: &mut Setting<'_>, paper: Paper, foot: f32, sparse: Flow) -> Flow {
    setting.between = BETWEEN[1];
    let close = filled(setting, Flow::new(paper, paper.frame(), foot));
    if close.count() < sparse.count() && !close.ends_on_a_sparse_page(SPARSE) {
        return close;
    }
    setting.between = BETWEEN[0];
    let short = filled(setting, Flow::new(paper, paper.frame(), foot + SPARSE));
    if short.count() == sparse.count() && !short.ends_on_a_sparse_page(SPARSE) { short } else { sparse }
}
