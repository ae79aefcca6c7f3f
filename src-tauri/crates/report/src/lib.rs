//! The paper: the record of a meeting, or the run sheet of a planned one, becomes pages of marks, and those become a
//! PDF.
//!
//! Layout comes first and export last: [`pages`] decides where every word, line and bar is, in points, and [`pdf`]
//! writes exactly that. Tests look at the pages, because a page can be asked where a name is and a file cannot. The
//! words come from the catalogue. The font is Inter; scripts it lacks use a font of the system.
//!
//! Deliberately not in here: notes (they belong to the client, and no [`Record`] has any), the name and place of a file
//! (the desk writes it), the time of day (a record carries its own).
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

mod bars;
mod block;
mod dates;
mod flow;
mod fonts;
mod page;
mod paper;
mod pdf;
mod run_sheet;
mod sections;
mod shares;
mod style;
mod table;
mod text;

use std::fmt;

use meeting::{record::Record, run_sheet::RunSheet};
use words::{Catalogue, Locale, MessageKey};

pub use fonts::Face;
pub use page::{Glyph, Ink, Mark, Page, Panel, Rule, TextRun};
pub use paper::{Frame, Paper};

/// Why a report could not be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReportError {
    /// A font that the pages use cannot be put into a file.
    Font(String),
    /// The file could not be put together.
    Writing(String),
}

impl fmt::Display for ReportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Font(why) => write!(f, "a font cannot be put into the report: {why}"),
            Self::Writing(why) => write!(f, "the report cannot be written: {why}"),
        }
    }
}

impl std::error::Error for ReportError {}

/// The summary of a meeting as a PDF file.
pub fn pdf(record: &Record, paper: Paper, locale: impl Into<Locale>) -> Result<Vec<u8>, ReportError> {
    let locale = locale.into();
    let title = Catalogue::of(locale.language).say(MessageKey::ReportTitle, &[]);
    let facts = pdf::Facts { title: &title, language: locale.language, made: dates::end_of(record) };
    pdf::write(&pages(record, paper, locale), &facts)
}

/// The summary of a meeting, laid out. The same record gives the same pages.
pub fn pages(record: &Record, paper: Paper, locale: impl Into<Locale>) -> Vec<Page> {
    sections::summary(record, paper, locale.into())
}

/// The run sheet of a planned meeting as a PDF file.
pub fn run_sheet_pdf(sheet: &RunSheet, paper: Paper, locale: impl Into<Locale>) -> Result<Vec<u8>, ReportError> {
    let locale = locale.into();
    let title = Catalogue::of(locale.language).say(MessageKey::ReportSheetTitle, &[]);
    let facts = pdf::Facts { title: &title, language: locale.language, made: sheet.planned.0.0 };
    pdf::write(&run_sheet_pages(sheet, paper, locale), &facts)
}

/// The run sheet of a planned meeting, laid out. The same sheet gives the same pages.
pub fn run_sheet_pages(sheet: &RunSheet, paper: Paper, locale: impl Into<Locale>) -> Vec<Page> {
    run_sheet::laid_out(sheet, paper, locale.into())
}
