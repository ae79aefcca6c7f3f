//! Running errands: what needs a path.
//!
//! Not in here: which errands there are ([`crate::errand`]), dialogs (the shell) and writing a file ([`crate::files`]).

use std::path::PathBuf;

use meeting::people::{GroupId, MeetingId};
use words::{Catalogue, MessageKey};

use crate::{
    backups::{act::copy_to, copy::sound_backup},
    clocks::watch::Reading,
    context::Context,
    dates::calendar::{calendar_name, calendar_of, save_calendar},
    desk::Desk,
    errand::Errand,
    files,
    formats::files::{export_format, import_format, may_import},
    home_zone::{zone_of, zone_of_meeting},
    library::newest,
    planning::run_sheet::run_sheet,
    records::paper::{print, print_plan},
    refusal::{Answer, Refusal},
    stop::Stop,
};

impl Desk {
    /// Whether an errand can be run now: nobody is asked for a file name in vain.
    pub fn allows(&mut self, errand: &Errand, reading: Reading) -> Answer {
        self.look(reading);
        if self.rehearsal.is_some() {
            return Answer::Refused(Refusal::of(MessageKey::RefusalRehearsal));
        }
        let outcome = may_run(&self.cx, errand);
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
        self.cx.care_for_log();
        answer
    }

    fn carry_out_on(&mut self, errand: Errand, path: PathBuf) -> Result<(), Stop> {
        match errand {
            Errand::Print { meeting, paper } => print(&mut self.cx, MeetingId(meeting), paper, path),
            Errand::PrintPlan { meeting, paper } => print_plan(&mut self.cx, MeetingId(meeting), paper, path),
            Errand::SaveCalendar { group, day } => {
                save_calendar(&mut self.calendar, &mut self.cx, GroupId(group), day.as_deref(), path)
            }
            Errand::ImportFormat { dropped: _ } => import_format(&mut self.formats, &mut self.cx, &path),
            Errand::ExportFormat { format } => export_format(&mut self.cx, &format, &path),
            Errand::CopyBackup { backup } => copy_to(&mut self.backups, &mut self.cx, &backup, &path),
        }
    }

    /// The name proposed for the file: the group or the format, the day, and what it is. It names no person.
    pub fn file_name(&self, errand: &Errand) -> Option<String> {
        match errand {
            Errand::Print { meeting, .. } => {
                let row = self.cx.store.meeting(MeetingId(*meeting)).ok()?;
                let zone = zone_of_meeting(&row, zone_of(&self.cx, row.group).ok()?);
                let date = zone.date_text(row.began.unwrap_or(row.starts));
                paper_name(&self.cx, MessageKey::ReportSummaryFile, row.group, date)
            }
            Errand::PrintPlan { meeting, .. } => {
                let row = self.cx.store.meeting(MeetingId(*meeting)).ok()?;
                let date = zone_of(&self.cx, row.group).ok()?.date_text(row.starts);
                paper_name(&self.cx, MessageKey::ReportSheetFile, row.group, date)
            }
            Errand::SaveCalendar { group, day } => calendar_name(&self.cx, GroupId(*group), day.as_deref()),
            Errand::ImportFormat { .. } => None,
            Errand::ExportFormat { format } => {
                let file = newest(&self.cx, format).ok()??;
                let title = files::begun(file.title.in_language(self.cx.language.tag()));
                Some(files::name(&format!("{title} {}", self.cx.zone.date_text(self.cx.now())), "toml"))
            }
            Errand::CopyBackup { backup } => Some(backup.clone()),
        }
    }
}

/// What a paper is called.
fn paper_name(cx: &Context, what: MessageKey, group: GroupId, date: String) -> Option<String> {
    let group = cx.store.group(group).ok()?.name;
    let args = [("group", files::begun(&group).into()), ("date", date.into())];
    Some(files::name(&Catalogue::of(cx.language).say(what, &args), "pdf"))
}

fn may_run(cx: &Context, errand: &Errand) -> Result<(), Stop> {
    match errand {
        Errand::Print { meeting, .. } => Ok(cx.store.meeting(MeetingId(*meeting)).map(drop)?),
        Errand::PrintPlan { meeting, .. } => run_sheet(cx, MeetingId(*meeting)).map(drop),
        Errand::SaveCalendar { group, day } => calendar_of(cx, GroupId(*group), day.as_deref()).map(drop),
        Errand::ImportFormat { .. } => may_import(cx),
        Errand::ExportFormat { format } => match newest(cx, format)? {
            Some(_) => Ok(()),
            None => Err(Refusal::of(MessageKey::RefusalFormatNoItems).into()),
        },
        Errand::CopyBackup { backup } => Ok(sound_backup(&cx.folder, backup).map(drop)?),
    }
}
