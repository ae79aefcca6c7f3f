//! The desk: the one owner of the state.
//!
//! Not in here: what each intent does and what is shown of it (a folder for each thing people do).

mod act;
mod closing;
mod errands;
mod rehearsed;
mod restoring;
pub(crate) mod show;

use std::path::Path;

use meeting::time::Moment;
use store::{MeetingState, Store};
use words::{Language, Locale, Region};

use crate::{
    archive::Archive,
    backups::{BackupsPage, act::read_backups},
    bin::{Bin, gone::look_at_bin_daily},
    clocks::{
        line::Line,
        watch::{Reading, Watch},
        zone::Zone,
    },
    context::{Context, Place},
    dates::SavedCalendar,
    evaluation::{Evaluation, act::try_to_cut},
    formats::editing::Formats,
    home_zone::settle_home_zones,
    intent::Intent,
    live::{
        act::over_by_itself,
        coming_back::come_back,
        saving::{keep_trying, save_again},
    },
    members::NoteShown,
    refusal::Answer,
    settings::Settings,
    stop::Stop,
    zones::ZoneSearch,
};

/// How a desk is set up.
#[derive(Clone, Copy, Debug)]
pub struct Setup {
    /// The zone of the machine: that of a new group, and of what belongs to no group.
    pub zone: Zone,
    /// How much faster than real time the clock runs; 1 but for rehearsal and tests.
    pub rate: u32,
    /// The system's language, used until somebody chooses one.
    pub language: Language,
    /// The region that the system names, used until somebody chooses one.
    pub region: Option<Region>,
}

impl Setup {
    /// The language, and the region in use with it as long as nobody has chosen.
    pub fn locale(self) -> Locale {
        let told = Region::told(self.language, None, self.region);
        Locale { language: self.language, region: told.unwrap_or(Region::usual(self.language)) }
    }
}

/// The application without a window: what every room works with, and the rooms' own states.
#[derive(Debug)]
pub struct Desk {
    pub(crate) cx: Context,
    formats: Formats,
    zone_search: ZoneSearch,
    note_shown: NoteShown,
    calendar: SavedCalendar,
    bin: Bin,
    archive: Archive,
    evaluation: Evaluation,
    backups: BackupsPage,
    /// The desk of a rehearsal, while there is one: it is what is shown, and everything asked goes to it.
    rehearsal: Option<Box<Desk>>,
}

impl Desk {
    /// Opens the data folder. A meeting that was running is open again, with the question what the group did meanwhile.
    pub fn open(folder: &Path, setup: Setup, reading: Reading) -> store::Result<Self> {
        let store = Store::open(folder)?;
        let language = store.setting("language")?.map_or(setup.language, |tag| Language::of_tag(&tag));
        // Where the system does not name its boot, the run is named, by the wall clock at its start.
        let boot = if reading.boot == 0 { format!("run-{:x}", reading.utc_ms) } else { format!("{:x}", reading.boot) };
        let watch = Line::Machine(Watch::new(reading, setup.rate));
        let mut cx = Context::new(store, folder, watch, setup.zone, language, boot);
        cx.system_region = setup.region;
        cx.settings = Settings::read(&cx.store)?;
        cx.stage.digits = cx.store.setting("stage-digits")?.as_deref() != Some("hidden");
        settle_home_zones(&mut cx)?;
        come_back(&mut cx)?;
        cx.back_up_on_new_day();
        Ok(Self::around(cx))
    }

    /// A desk with nothing begun in any room.
    fn around(cx: Context) -> Self {
        Self {
            cx,
            formats: Formats::default(),
            zone_search: ZoneSearch::default(),
            note_shown: NoteShown::default(),
            calendar: None,
            bin: Bin::default(),
            archive: Archive::default(),
            evaluation: Evaluation::default(),
            backups: BackupsPage::default(),
            rehearsal: None,
        }
    }

    /// Carries an intent out. The views show what came of it.
    pub fn act(&mut self, intent: Intent, reading: Reading) -> Answer {
        self.look_at_clocks(reading);
        if let Some(answer) = self.act_in_rehearsal(&intent, reading) {
            return answer;
        }
        let outcome = self.carry_out(intent);
        self.cx.note_deletion();
        let answer = self.answered(outcome);
        if self.cx.watch.pace().is_some() {
            // A rehearsal's line goes from the very act that starts it.
            self.cx.watch.measure(self.cx.is_live());
        }
        self.cx.care_for_log();
        answer
    }

    /// What is answered to whoever asked; the views are new.
    pub(crate) fn answered(&mut self, outcome: Result<(), Stop>) -> Answer {
        self.cx.version += 1;
        match outcome {
            Ok(()) => Answer::Done,
            Err(Stop::Failed(failure)) => {
                self.cx.tell_trouble(&failure);
                Stop::Failed(failure).answer(&self.cx.folder)
            }
            Err(stop) => stop.answer(&self.cx.folder),
        }
    }

    /// Looks at the clocks: notices a time away, gives a sign of life, tries again what could not be written.
    pub fn look(&mut self, reading: Reading) {
        self.look_at_clocks(reading);
        self.cx.care_for_log();
        // A large file is looked at while the desk is in use already.
        self.cx.version += u32::from(self.cx.store.take_findings());
    }

    fn look_at_clocks(&mut self, reading: Reading) {
        let told = self.cx.watch.tell(reading);
        self.cx.watch.measure(self.cx.is_live());
        if let Some(rehearsal) = &mut self.rehearsal {
            let before = rehearsal.cx.version;
            rehearsal.look(reading);
            self.cx.version += u32::from(rehearsal.cx.version != before);
        }
        try_to_cut(&mut self.evaluation, &mut self.cx, told.now);
        if self.cx.back_up_on_new_day() {
            read_backups(&mut self.backups, &self.cx);
        }
        look_at_bin_daily(&mut self.bin, &mut self.cx);
        let Some(session) = &mut self.cx.session else { return };
        let live = session.row.state == MeetingState::Live;
        if let Some(since) = told.away_since.filter(|_| live) {
            // A second absence before the first was asked about lengthens it.
            session.question = session.question.or(Some(since));
            self.cx.version += 1;
        }
        if live && session.question.is_none() && session.meeting.clock(told.now).ended().is_some() {
            over_by_itself(&mut self.cx, told.now);
            return;
        }
        // Five seconds apart: what a crash may cost in certainty about when it was.
        if told.now - self.cx.last_pulse < meeting::time::Length(5) {
            return;
        }
        if live && session.question.is_none() {
            self.cx.last_pulse = told.now;
            let id = session.row.id;
            let pulse = self.cx.store.pulse(id, self.cx.watch.now_ms(), reading.mono_ms, &self.cx.boot);
            keep_trying(&mut self.cx, pulse);
        } else if session.has_unsaved() {
            // Also of a meeting that is over, or that waits.
            self.cx.last_pulse = told.now;
            save_again(&mut self.cx);
        }
    }

    /// Whether a mark of the running meeting (a warning, the end of a phase, a zero, a grace) lies between two moments.
    pub fn crossed(&self, before: Moment, now: Moment) -> bool {
        let Some(session) = self.cx.session.as_ref().filter(|session| session.question.is_none()) else { return false };
        let clock = session.meeting.clock(before);
        clock.next_deadline(before).is_some_and(|mark| mark <= now)
    }

    /// Grows with every change of what is shown.
    pub fn version(&self) -> u32 {
        self.cx.version
    }

    /// The moment it is.
    pub fn now(&self) -> Moment {
        self.cx.now()
    }

    /// The moment it is, in milliseconds.
    pub fn now_ms(&self) -> i64 {
        self.cx.now_ms()
    }

    /// Whether a meeting runs right now.
    pub fn is_live(&self) -> bool {
        self.cx.is_live()
    }

    /// Whether something is in memory that is not in the file: it would be lost with the process.
    pub fn has_unsaved(&self) -> bool {
        self.cx.has_unsaved()
    }

    /// The last printed file.
    pub fn printed(&self) -> Option<&Path> {
        self.cx.printed.as_ref().map(|(_, path)| path.as_path())
    }

    /// The last calendar file.
    pub fn saved(&self) -> Option<&Path> {
        self.calendar.as_ref().map(|(_, path)| path.as_path())
    }

    /// The language in use.
    pub fn language(&self) -> Language {
        self.front().cx.language
    }

    /// Whether the stage window is to be open.
    pub fn stage_open(&self) -> bool {
        self.front().cx.stage.open
    }

    /// Whether the live screen is shown before the start, with a clock that says how late it is.
    pub fn waits(&self) -> bool {
        let planned = self.cx.session.as_ref().is_some_and(|session| session.row.state == MeetingState::Planned);
        planned && self.cx.place == Place::Live
    }

    /// When to look again for the meeting's sake; `None` while nothing runs.
    pub fn next_deadline(&self) -> Option<Moment> {
        let now = self.cx.now();
        let session = self.cx.session.as_ref().filter(|session| session.question.is_none())?;
        session.clock(now).next_deadline(now)
    }

    /// How much faster than real time the line goes right now; 0 while a rehearsal stands.
    pub fn rate(&self) -> u32 {
        self.cx.watch.rate()
    }
}
