//! What every room works with: the file, the line of time, the open meeting, and which screen is shown.
//!
//! A room borrows it for one act or one view, and keeps what only it needs in a state of its own. What several rooms do is
//! here only where it needs nothing but the context: showing a screen (`place`), saying what could not be written
//! (`saving`), the backups that acts make (`backups`), and the log (`log`). Not in here: what a room does and shows (its
//! own folder), and what is done to the open meeting ([`crate::live`]).

mod backups;
mod log;
mod place;
mod saving;

use std::path::{Path, PathBuf};

use meeting::{
    people::{MeetingId, MemberId},
    time::Moment,
    typed::Order,
};
use store::{MeetingState, Store};
use words::{Language, Locale, MessageKey, Region};

use crate::{
    clocks::{line::Line, typed::order_of, zone::Zone},
    plan::done::Done,
    refusal::{Refusal, Trouble},
    session::Session,
    settings::Settings,
    stop::Stop,
};

pub(crate) use self::{
    backups::{Backups, Newest},
    log::LogCare,
    place::{OfStay, OfVisit, Place, Stay, Visit},
};

/// What was printed last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Printed {
    /// The run sheet of a plan.
    Plan(MeetingId),
    /// The summary of a meeting.
    Record(MeetingId),
}

/// What the stage is told besides the meeting.
#[derive(Clone, Debug)]
#[allow(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub(crate) struct StageSetting {
    pub open: bool,
    pub blank: bool,
    pub digits: bool,
    /// Whether the screen it filled is gone.
    pub lost: bool,
    /// What the facilitator wants the room to read.
    pub message: Option<String>,
}

/// What every room works with.
#[derive(Debug)]
pub(crate) struct Context {
    pub store: Store,
    /// The data folder.
    pub folder: PathBuf,
    pub watch: Line,
    /// The zone of the machine.
    pub zone: Zone,
    pub language: Language,
    /// The region that the system names.
    pub system_region: Option<Region>,
    pub settings: Settings,
    /// What can be undone on the plans.
    pub plans_done: Done,
    pub place: Place,
    pub visit: Visit,
    pub stay: Stay,
    /// The meeting that runs, is about to, or whose record or ballot is shown.
    pub session: Option<Session>,
    /// Whose turn that is over is looked at again, on desk or record, and the step that ran when that was asked for. Gone
    /// with the screen.
    pub looked_at: OfVisit<(MemberId, Option<u32>)>,
    pub stage: StageSetting,
    pub trouble: Option<Trouble>,
    /// Why a running meeting cannot be read.
    pub unreadable: Option<Trouble>,
    /// Whether something that was deleted may still be seen in the file.
    pub traces: bool,
    pub printed: Option<(Printed, PathBuf)>,
    /// What is known of the backups that acts make.
    pub backups: Backups,
    /// Grows with every change of what is shown.
    pub version: u32,
    /// A name for the machine's run, for a readings row.
    pub boot: String,
    /// When a sign of life was written last.
    pub last_pulse: Moment,
    pub log: LogCare,
}

impl Context {
    /// At the home, with no meeting open.
    pub(crate) fn new(store: Store, folder: &Path, watch: Line, zone: Zone, language: Language, boot: String) -> Self {
        Self {
            store,
            folder: folder.to_owned(),
            watch,
            zone,
            language,
            system_region: None,
            settings: Settings::default(),
            plans_done: Done::default(),
            place: Place::Home,
            visit: Visit::default(),
            stay: Stay::default(),
            session: None,
            looked_at: OfVisit::default(),
            stage: StageSetting { open: false, blank: false, digits: true, lost: false, message: None },
            trouble: None,
            unreadable: None,
            traces: false,
            printed: None,
            backups: Backups::default(),
            version: 0,
            boot,
            last_pulse: Moment(0),
            log: LogCare::default(),
        }
    }

    /// The language, and the region in use with it.
    pub(crate) fn locale(&self) -> Locale {
        let told = self.settings.region_told(self.language, self.system_region);
        Locale { language: self.language, region: told.unwrap_or(Region::usual(self.language)) }
    }

    /// What the first of two figures means in a date that is typed.
    pub(crate) fn date_order(&self) -> Order {
        order_of(self.language, self.settings.region_told(self.language, self.system_region))
    }

    /// The moment it is.
    pub(crate) fn now(&self) -> Moment {
        self.watch.now()
    }

    /// The moment it is, in milliseconds.
    pub(crate) fn now_ms(&self) -> i64 {
        self.watch.now_ms()
    }

    /// How much of the running second has passed, in milliseconds.
    pub(crate) fn part_ms(&self) -> u32 {
        self.now_ms().rem_euclid(1000) as u32
    }

    /// Where the paper lies, if it was the last one printed.
    pub(crate) fn printed_as(&self, paper: Printed) -> Option<String> {
        self.printed.as_ref().filter(|(what, _)| *what == paper).map(|(_, path)| path.display().to_string())
    }

    /// Whether a meeting runs right now.
    pub(crate) fn is_live(&self) -> bool {
        self.session.as_ref().is_some_and(|session| session.row.state == MeetingState::Live)
    }

    /// The open meeting.
    pub(crate) fn session(&mut self) -> Result<&mut Session, Stop> {
        self.session.as_mut().ok_or_else(|| Refusal::of(MessageKey::RefusalNotFound).into())
    }

    /// Shows a screen. A meeting that is over, or was never started, closes with its screen.
    #[allow(clippy::unnecessary_wraps, reason = "it is the last line of many intents")]
    pub(crate) fn go(&mut self, place: Place) -> Result<(), Stop> {
        let stays = self.session.as_ref().is_some_and(|session| place.shows(session.row.id));
        // A response that was begun is not lost with the screen it is on.
        let waits = |session: &Session| session.has_unsaved() || session.ballot.answering.is_some();
        if !stays && !self.is_live() && !self.session.as_ref().is_some_and(waits) {
            self.session = None;
            self.stage.message = None;
        }
        if self.place != place {
            self.stay.next();
            // Once the meeting is over, results are on the wall while people look at them: to look again is not to show again.
            if let Some(session) = self.session.as_mut().filter(|session| session.row.state == MeetingState::Closed) {
                session.reveal.wall = None;
            }
        }
        self.visit.next();
        self.place = place;
        Ok(())
    }
}
