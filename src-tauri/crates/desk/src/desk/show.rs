//! Views: what the windows show, built from the state after every change.
//!
//! Not in here: rules, and words of a language (views have keys, names and figures).

use meeting::people::GroupId;
use store::FailureCode;

use crate::{
    archive::just_archived,
    backups::act::{backups_view, remedy},
    bin::show::{bin_view, binned_view},
    context::{Context, Place},
    damage::show::damage_view,
    dates::{
        intent::SeriesForm,
        outlook::{RhythmDates, rhythm_dates},
    },
    desk::Desk,
    evaluation::show::ballot_view,
    formats::{gallery::formats_view, show::format_view},
    groups::show::group_view,
    home::show::home_view,
    home_zone::shown_zone,
    members::show::member_view,
    planning::show::plan_view,
    records::show::record_view,
    rehearsal::rehearsal_view,
    running::show::{live_view, running_badge},
    session::Session,
    settings::show::settings_page,
    stage::{show::stage_view, views::StageView},
    trouble::trouble_of,
    typing::{Meaning, Typed, meaning},
    views::{DeskView, Screen, ShutView},
    zones::show::elsewhere,
};

impl Desk {
    /// What the desk window shows. Where a screen cannot be read, it says so.
    pub fn view(&self) -> DeskView {
        if let Some(rehearsal) = &self.rehearsal {
            return DeskView { version: self.cx.version, ..rehearsal.view() };
        }
        let (screen, trouble) = match self.screen() {
            Ok(screen) => (screen, self.cx.trouble.clone()),
            Err(failure) => {
                // What is not there any more is no reason to show nothing.
                let gone = failure.code == FailureCode::Missing;
                let home = if gone { home_view(&self.backups, &self.cx).map(Screen::Home) } else { Err(failure) };
                match home {
                    Ok(home) => (home, self.cx.trouble.clone()),
                    Err(failure) => {
                        let why = trouble_of(&failure, &self.cx.folder);
                        let way_home = self.cx.place != Place::Home && home_view(&self.backups, &self.cx).is_ok();
                        let backups = remedy(&self.backups, &self.cx, &failure);
                        (Screen::Shut(ShutView { way_home, why, backups }), None)
                    }
                }
            }
        };
        DeskView {
            version: self.cx.version,
            language: self.cx.language.into(),
            region: self.cx.locale().region.into(),
            settings: self.cx.settings.view(self.cx.locale().region),
            clock_rate: self.cx.watch.rate(),
            rehearsal: rehearsal_view(&self.cx),
            part_ms: self.cx.part_ms(),
            today: shown_zone(&self.cx).date_text(self.cx.now()),
            elsewhere: elsewhere(&self.cx),
            screen,
            running: running_badge(&self.cx),
            trouble,
            binned: binned_view(&self.bin, &self.cx),
            archived: just_archived(&self.archive, &self.cx),
            damage: damage_view(&self.cx),
            stage_open: self.cx.stage.open,
            stage_blank: self.cx.stage.blank,
            stage_digits: self.cx.stage.digits,
            stage_lost: self.cx.stage.lost,
            stage_message: self.cx.stage.message.clone(),
            bin_days: meeting::bin::DAYS,
            data_folder: self.cx.folder.display().to_string(),
        }
    }

    /// What a text in a field for a date or a time means.
    pub fn meaning(&self, typed: &Typed) -> Meaning {
        meaning(&self.front().cx, typed)
    }

    /// The next dates a group would have by a form, before it is saved.
    pub fn rhythm(&self, group: GroupId, form: &SeriesForm) -> RhythmDates {
        rhythm_dates(&self.front().cx, group, form)
    }

    /// What the stage window shows.
    pub fn stage_view(&self) -> StageView {
        StageView { version: self.cx.version, ..stage_view(&self.front().cx) }
    }

    fn screen(&self) -> store::Result<Screen> {
        Ok(match (self.cx.place, &self.cx.session) {
            (Place::Group(id), _) => {
                Screen::Group(Box::new(group_view(&self.zone_search, &self.calendar, &self.cx, id)?))
            }
            (Place::Member(id), _) => Screen::Member(Box::new(member_view(&self.note_shown, &self.cx, id)?)),
            (Place::Plan(id), _) => Screen::Plan(Box::new(plan_view(&self.cx, id)?)),
            (Place::Formats, _) => Screen::Formats(formats_view(&self.formats, &self.cx)?),
            (Place::Backups, _) => Screen::Backups(backups_view(&self.backups, &self.cx)),
            (Place::Settings, _) => Screen::Settings(settings_page(&self.cx.folder, self.cx.zone, self.cx.language)),
            (Place::Format, _) => match self.formats.editing.get(self.cx.visit) {
                Some(editing) => Screen::Format(Box::new(format_view(&self.formats, &self.cx, editing)?)),
                None => Screen::Formats(formats_view(&self.formats, &self.cx)?),
            },
            (Place::Bin, _) => Screen::Bin(bin_view(&self.bin, &self.cx)?),
            (Place::Live, Some(session)) => Screen::Live(Box::new(live_view(&self.cx, session))),
            (Place::Ballot, Some(session)) => Screen::Ballot(ballot_view(&self.cx, session)),
            (Place::Record(id), Some(session)) if session.row.id == id => {
                Screen::Record(Box::new(record_view(&self.cx, session)?))
            }
            (Place::Record(id), _) => match Session::read(&self.cx.store, id, self.cx.language)? {
                Some(session) => Screen::Record(Box::new(record_view(&self.cx, &session)?)),
                None => Screen::Home(home_view(&self.backups, &self.cx)?),
            },
            (Place::Home | Place::Live | Place::Ballot, _) => Screen::Home(home_view(&self.backups, &self.cx)?),
        })
    }
}

/// Whether something on the screen changes with the minute: it is drawn anew then.
pub(crate) fn shows_time_here(cx: &Context) -> bool {
    // The home says in how many minutes the next meeting starts, a group's page what can be done about it.
    matches!(cx.place, Place::Home | Place::Group(_)) || elsewhere(cx).is_some()
}
