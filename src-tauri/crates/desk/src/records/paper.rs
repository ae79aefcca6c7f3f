//! Paper: the summary of a meeting and the run sheet of a plan, as PDFs.
//!
//! Not in here: the contents of the pages (`report`) and where files go ([`crate::errand`]).

use std::path::PathBuf;

use meeting::people::MeetingId;
use report::Paper;
use words::MessageKey;

use crate::{
    desk::{Desk, Printed},
    files,
    intent::PaperSize,
    records::show::record_from,
    refusal::Refusal,
    running::room::Room,
    stop::Stop,
};

impl Desk {
    pub(crate) fn print(&mut self, id: MeetingId, paper: PaperSize, path: PathBuf) -> Result<(), Stop> {
        let read;
        let room = match &self.room {
            Some(room) if room.row.id == id => room,
            Some(_) | None => {
                read = Room::read(&self.store, id, self.language)?
                    .ok_or_else(|| Refusal::of(MessageKey::RefusalNotFound))?;
                &read
            }
        };
        let record = record_from(&self.store, room, self.language.tag(), self.now())?;
        let pdf = report::pdf(&record, paper_of(paper), self.language);
        self.write_paper(Printed::Record(id), pdf, path)
    }

    /// The run sheet of a plan: what the plan's screen shows, on paper.
    pub(crate) fn print_plan(&mut self, id: MeetingId, paper: PaperSize, path: PathBuf) -> Result<(), Stop> {
        let sheet = self.run_sheet(id)?;
        let pdf = report::run_sheet_pdf(&sheet, paper_of(paper), self.language);
        self.write_paper(Printed::Plan(id), pdf, path)
    }

    fn write_paper(
        &mut self,
        what: Printed,
        pdf: Result<Vec<u8>, report::ReportError>,
        path: PathBuf,
    ) -> Result<(), Stop> {
        let bytes =
            pdf.map_err(|error| Refusal::of(MessageKey::RefusalCouldNotPrint).with("why", error.to_string()))?;
        files::write(&path, &bytes, &self.folder)?;
        self.printed = Some((what, path));
        Ok(())
    }
}

fn paper_of(size: PaperSize) -> Paper {
    match size {
        PaperSize::A4 => Paper::A4,
        PaperSize::Letter => Paper::Letter,
    }
}
