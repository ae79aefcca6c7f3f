//! Errands: requests that need a path, which only the shell may choose.
//!
//! The page asks for an errand without a path. [`Desk::allows`] answers whether it can be run now; the shell then asks
//! the person where, and runs it with [`Desk::run`]. So no script on a page can name a file. Not in here: dialogs (the
//! shell) and writing a file ([`crate::files`]).

use std::path::PathBuf;

use meeting::people::{GroupId, MeetingId};
use serde::Deserialize;
use ts_rs::TS;
use words::{Catalogue, MessageKey};

use crate::{
    backups::copy::sound_backup,
    clocks::watch::Reading,
    desk::Desk,
    files,
    intent::PaperSize,
    refusal::{Answer, Refusal},
    stop::Stop,
    zones::whose::zone_of_meeting,
};

/// What a person asks for that needs a path.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
#[ts(export)]
pub enum Errand {
    /// Write the summary of a meeting as a PDF.
    Print {
        /// Which meeting.
        meeting: u32,
        /// The paper.
        paper: PaperSize,
    },
    /// Write the run sheet of a plan as a PDF.
    PrintPlan {
        /// Which meeting.
        meeting: u32,
        /// The paper.
        paper: PaperSize,
    },
    /// Write a calendar file.
    SaveCalendar {
        /// Of which group.
        group: u32,
        /// One date, named by its day; none for all that are coming.
        day: Option<String>,
    },
    /// Take a format from a file.
    ImportFormat {
        /// The file that was dropped on the window last, instead of one to be chosen.
        dropped: bool,
    },
    /// Write a format to a file.
    ExportFormat {
        /// Its key.
        format: String,
    },
    /// Write a copy of a backup.
    CopyBackup {
        /// Its file's name, as the view names it.
        backup: String,
    },
}

impl Desk {
    /// Whether an errand can be run now: nobody is asked for a file name in vain.
    pub fn allows(&mut self, errand: &Errand, reading: Reading) -> Answer {
        self.look(reading);
        if self.rehearsal.is_some() {
            return Answer::Refused(Refusal::of(MessageKey::RefusalRehearsal));
        }
        let outcome = self.may_run(errand);
        self.answered(outcome)
    }

    /// Runs an errand on a path that a person chose.
    pub fn run(&mut self, errand: Errand, path: PathBuf, reading: Reading) -> Answer {
        self.look(reading);
        if self.rehearsal.is_some() {
            return Answer::Refused(Refusal::of(MessageKey::RefusalRehearsal));
        }
        let outcome = self.carry_out_on(errand, path);
        let answer = self.answered(outcome);
        self.care_for_log();
        answer
    }

    fn carry_out_on(&mut self, errand: Errand, path: PathBuf) -> Result<(), Stop> {
        match errand {
            Errand::Print { meeting, paper } => self.print(MeetingId(meeting), paper, path),
            Errand::PrintPlan { meeting, paper } => self.print_plan(MeetingId(meeting), paper, path),
            Errand::SaveCalendar { group, day } => self.save_calendar(GroupId(group), day.as_deref(), path),
            Errand::ImportFormat { dropped: _ } => self.import_format(&path),
            Errand::ExportFormat { format } => self.export_format(&format, &path),
            Errand::CopyBackup { backup } => self.copy_backup(&backup, &path),
        }
    }

    fn may_run(&self, errand: &Errand) -> Result<(), Stop> {
        match errand {
            Errand::Print { meeting, .. } => Ok(self.store.meeting(MeetingId(*meeting)).map(drop)?),
            Errand::PrintPlan { meeting, .. } => self.run_sheet(MeetingId(*meeting)).map(drop),
            Errand::SaveCalendar { group, day } => self.calendar_of(GroupId(*group), day.as_deref()).map(drop),
            Errand::ImportFormat { .. } => self.may_import(),
            Errand::ExportFormat { format } => match self.newest(format)? {
                Some(_) => Ok(()),
                None => Err(Refusal::of(MessageKey::RefusalFormatNoItems).into()),
            },
            Errand::CopyBackup { backup } => Ok(sound_backup(&self.folder, backup).map(drop)?),
        }
    }

    /// The name proposed for the file: a summary tells its day and nobody's name, a calendar the group it is of, a copy of a
    /// backup the backup.
    pub fn file_name(&self, errand: &Errand) -> Option<String> {
        match errand {
            Errand::Print { meeting, .. } => {
                let row = self.store.meeting(MeetingId(*meeting)).ok()?;
                let zone = zone_of_meeting(&row, self.zone_of(row.group).ok()?);
                let date = zone.date_text(row.began.unwrap_or(row.starts));
                Some(Catalogue::of(self.language).say(MessageKey::ReportSummaryFile, &[("date", date.into())]))
            }
            Errand::PrintPlan { meeting, .. } => {
                let row = self.store.meeting(MeetingId(*meeting)).ok()?;
                let date = self.zone_of(row.group).ok()?.date_text(row.starts);
                Some(Catalogue::of(self.language).say(MessageKey::ReportSheetFile, &[("date", date.into())]))
            }
            Errand::SaveCalendar { group, day } => self.calendar_name(GroupId(*group), day.as_deref()),
            Errand::ImportFormat { .. } => None,
            Errand::ExportFormat { format } => {
                let file = self.newest(format).ok()??;
                Some(files::name(file.title.in_language(self.language.tag()), "toml"))
            }
            Errand::CopyBackup { backup } => Some(backup.clone()),
        }
    }
}
