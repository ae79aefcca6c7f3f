//! Paper: the summary of a meeting and the run sheet of a plan, as PDFs.
//!
//! Not in here: the contents of the pages (`report`) and where files go ([`crate::errand`]).

use std::path::PathBuf;

use meeting::people::MeetingId;
use report::Paper;
use words::MessageKey;

use crate::{
    context::{Context, Printed},
    files,
    planning::run_sheet::run_sheet,
    records::show::record_from,
    refusal::Refusal,
    session::Session,
    settings::intent::PaperSize,
    stop::Stop,
};

/// The summary of a meeting, on paper.
pub(crate) fn print(cx: &mut Context, id: MeetingId, paper: PaperSize, path: PathBuf) -> Result<(), Stop> {
    let read;
    let session = match &cx.session {
        Some(session) if session.row.id == id => session,
        Some(_) | None => {
            read =
                Session::read(&cx.store, id, cx.language)?.ok_or_else(|| Refusal::of(MessageKey::RefusalNotFound))?;
            &read
        }
    };
    let record = record_from(&cx.store, session, cx.language.tag(), cx.now())?;
    let pdf = report::pdf(&record, paper_of(paper), cx.locale());
    write_paper(cx, Printed::Record(id), pdf, path)
}

/// The run sheet of a plan: what the plan's screen shows, on paper.
pub(crate) fn print_plan(cx: &mut Context, id: MeetingId, paper: PaperSize, path: PathBuf) -> Result<(), Stop> {
    let sheet = run_sheet(cx, id)?;
    let pdf = report::run_sheet_pdf(&sheet, paper_of(paper), cx.locale());
    write_paper(cx, Printed::Plan(id), pdf, path)
}

fn write_paper(
    cx: &mut Context,
    what: Printed,
    pdf: Result<Vec<u8>, report::ReportError>,
    path: PathBuf,
) -> Result<(), Stop> {
    let bytes = pdf.map_err(|error| Refusal::of(MessageKey::RefusalCouldNotPrint).with("why", error.to_string()))?;
    files::write(&path, &bytes, &cx.folder)?;
    cx.printed = Some((what, path));
    Ok(())
}

fn paper_of(size: PaperSize) -> Paper {
    match size {
        PaperSize::A4 => Paper::A4,
        PaperSize::Letter => Paper::Letter,
    }
}
