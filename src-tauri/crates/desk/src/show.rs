//! Views: what the windows show, built from the state after every change.
//!
//! Not in here: rules, and words of a language (views have keys, names and figures).

use store::{FailureCode, MeetingRow, MeetingState};

use crate::{
    desk::{Desk, Place},
    running::room::Room,
    trouble::trouble_of,
    views::{DeskView, MeetingCard, RunningBadge, Screen, ShutView},
    zones::whose::zone_of_meeting,
};

impl Desk {
    /// What the desk window shows. Where a screen cannot be read, it says so.
    pub fn view(&self) -> DeskView {
        if let Some(rehearsal) = &self.rehearsal {
            return DeskView { version: self.version, ..rehearsal.view() };
        }
        let (screen, trouble) = match self.screen() {
            Ok(screen) => (screen, self.trouble.clone()),
            Err(failure) => {
                // What is not there any more is no reason to show nothing.
                let gone = failure.code == FailureCode::Missing;
                let home = if gone { self.home_view().map(Screen::Home) } else { Err(failure) };
                match home {
                    Ok(home) => (home, self.trouble.clone()),
                    Err(failure) => {
                        let why = trouble_of(&failure, &self.folder);
                        (Screen::Shut(ShutView { backups: self.remedy(&failure), why }), None)
                    }
                }
            }
        };
        DeskView {
            version: self.version,
            language: self.language.into(),
            settings: self.settings.view(),
            clock_rate: self.watch.rate(),
            rehearsal: self.rehearsal_view(),
            part_ms: self.part_ms(),
            today: self.shown_zone().date_text(self.now()),
            elsewhere: self.elsewhere(),
            screen,
            running: self.running_badge(),
            trouble,
            binned: self.binned_view(),
            damage: self.damage_view(),
            stage_open: self.stage.open,
            stage_blank: self.stage.blank,
            stage_digits: self.stage.digits,
            stage_lost: self.stage.lost,
            stage_message: self.stage.message.clone(),
            bin_days: meeting::bin::DAYS,
            data_folder: self.folder.display().to_string(),
        }
    }

    fn screen(&self) -> store::Result<Screen> {
        Ok(match (self.place, &self.room) {
            (Place::Group(id), _) => Screen::Group(Box::new(self.group_view(id)?)),
            (Place::Plan(id), _) => Screen::Plan(Box::new(self.plan_view(id)?)),
            (Place::Formats, _) => Screen::Formats(self.formats_view()?),
            (Place::Backups, _) => Screen::Backups(self.backups_view()),
            (Place::Format, _) => match &self.editing {
                Some(editing) => Screen::Format(Box::new(self.format_view(editing)?)),
                None => Screen::Formats(self.formats_view()?),
            },
            (Place::Bin, _) => Screen::Bin(self.bin_view()?),
            (Place::Live, Some(room)) => Screen::Live(Box::new(self.live_view(room))),
            (Place::Ballot, Some(room)) => Screen::Ballot(self.ballot_view(room)),
            (Place::Record(id), Some(room)) if room.row.id == id => Screen::Record(Box::new(self.record_view(room)?)),
            (Place::Record(id), _) => match Room::read(&self.store, id, self.language)? {
                Some(room) => Screen::Record(Box::new(self.record_view(&room)?)),
                None => Screen::Home(self.home_view()?),
            },
            (Place::Home | Place::Live | Place::Ballot, _) => Screen::Home(self.home_view()?),
        })
    }

    fn running_badge(&self) -> Option<RunningBadge> {
        let room = self.room.as_ref().filter(|room| room.row.state == MeetingState::Live)?;
        let shown = self.place.shows(room.row.id);
        (!shown).then(|| RunningBadge { meeting: room.row.id.0, group: room.group.clone() })
    }

    /// A meeting on a list.
    pub(crate) fn card(&self, row: &MeetingRow, number: u32) -> store::Result<MeetingCard> {
        let starts = row.began.unwrap_or(row.starts);
        let zone = zone_of_meeting(row, self.zone_of(row.group)?);
        let mut card = MeetingCard {
            id: row.id.0,
            number,
            date: zone.date_text(starts),
            starts: zone.time(starts),
            state: row.state.into(),
            came: 0,
            expected: 0,
            turns: 0,
            promises: 0,
        };
        if row.state == MeetingState::Closed {
            let figures = self.figures(row)?;
            (card.came, card.expected, card.turns) = (figures.came, figures.expected, figures.turns);
            card.promises = self.store.count_promises(row.id)?;
        } else if let Some(plan) = crate::planning::plan::read_plan(row) {
            let members = self.store.members(row.group)?;
            let comes = |member: &&store::MemberRow| member.left.is_none() && !plan.absent.contains(&member.id);
            card.expected = members.iter().filter(comes).count() as u32;
        }
        Ok(card)
    }
}
