//! The desk: the one owner of the state.
//!
//! Not in here: what each intent does and what is shown of it (a folder for each thing people do).

use std::path::{Path, PathBuf};

use meeting::{
    people::{GroupId, MeetingId},
    time::Moment,
};
use store::{MeetingState, Store};
use words::Language;

use crate::{
    backups::Backups,
    bin::Bin,
    clocks::{
        line::Line,
        watch::{Reading, Watch},
        zone::Zone,
    },
    closing::LogCare,
    formats::library::{Editing, Incoming},
    intent::Intent,
    refusal::{Answer, Trouble},
    running::room::Room,
    settings::Settings,
    stop::Stop,
    trouble::trouble_of,
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
}

/// Which screen is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Home,
    Group(GroupId),
    Plan(MeetingId),
    Formats,
    Format,
    Bin,
    Backups,
    Live,
    Ballot,
    Record(MeetingId),
}

impl Place {
    /// Whether it is a screen of the meeting that is in the room.
    pub(crate) fn shows(self, room: MeetingId) -> bool {
        match self {
            Self::Live | Self::Ballot => true,
            Self::Record(meeting) => meeting == room,
            Self::Home | Self::Group(_) | Self::Plan(_) | Self::Formats | Self::Format | Self::Bin | Self::Backups => {
                false
            }
        }
    }
}

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

/// The application without a window.
#[derive(Debug)]
pub struct Desk {
    pub(crate) store: Store,
    pub(crate) folder: PathBuf,
    pub(crate) watch: Line,
    pub(crate) zone: Zone,
    pub(crate) language: Language,
    pub(crate) settings: Settings,
    pub(crate) place: Place,
    /// The meeting that runs, is about to, or whose record or ballot is shown.
    pub(crate) room: Option<Room>,
    /// The plan the list of formats leads back to.
    pub(crate) formats_for: Option<MeetingId>,
    /// The format that is open in the editor.
    pub(crate) editing: Option<Editing>,
    /// A format file that is asked about, or was refused.
    pub(crate) incoming: Option<Incoming>,
    /// The format that was just taken from the list: it can be had back.
    pub(crate) removed_format: Option<String>,
    /// What was just deleted, and what is gone.
    pub(crate) bin: Bin,
    pub(crate) stage: StageSetting,
    pub(crate) trouble: Option<Trouble>,
    /// Whether something that was deleted may still be seen in the file.
    pub(crate) traces: bool,
    /// Whether a response waits because another program holds the file.
    pub(crate) file_held: bool,
    pub(crate) last_cut: Moment,
    pub(crate) printed: Option<(Printed, PathBuf)>,
    /// The desk of a rehearsal, while there is one: it is what is shown, and everything asked goes to it.
    pub(crate) rehearsal: Option<Box<Desk>>,
    /// What is typed to find a group's home zone.
    pub(crate) zone_search: Option<String>,
    pub(crate) saved: Option<(GroupId, PathBuf)>,
    pub(crate) backups: Backups,
    pub(crate) version: u32,
    pub(crate) boot: String,
    pub(crate) last_pulse: Moment,
    pub(crate) log: LogCare,
}

impl Desk {
    /// Opens the data folder. A meeting that was running is in the room again, with the question what the
    /// group did meanwhile.
    pub fn open(folder: &Path, setup: Setup, reading: Reading) -> store::Result<Self> {
        let store = Store::open(folder)?;
        let language = store.setting("language")?.map_or(setup.language, |tag| Language::of_tag(&tag));
        // Where the system does not name its boot, the run is named, by the wall clock at its start.
        let boot = if reading.boot == 0 { format!("run-{:x}", reading.utc_ms) } else { format!("{:x}", reading.boot) };
        let watch = Line::Machine(Watch::new(reading, setup.rate));
        let mut desk = Self::around(store, folder, watch, setup.zone, language, boot);
        desk.settings = Settings::read(&desk.store)?;
        desk.stage.digits = desk.store.setting("stage-digits")?.as_deref() != Some("hidden");
        desk.settle_home_zones()?;
        desk.come_back()?;
        desk.back_up_on_new_day();
        Ok(desk)
    }

    /// A desk at the home, with nothing on it.
    pub(crate) fn around(
        store: Store,
        folder: &Path,
        watch: Line,
        zone: Zone,
        language: Language,
        boot: String,
    ) -> Self {
        Self {
            store,
            folder: folder.to_owned(),
            watch,
            zone,
            language,
            settings: Settings::default(),
            place: Place::Home,
            room: None,
            formats_for: None,
            editing: None,
            incoming: None,
            removed_format: None,
            bin: Bin::default(),
            stage: StageSetting { open: false, blank: false, digits: true, lost: false, message: None },
            trouble: None,
            traces: false,
            file_held: false,
            last_cut: Moment(0),
            printed: None,
            rehearsal: None,
            zone_search: None,
            saved: None,
            backups: Backups::default(),
            version: 0,
            boot,
            last_pulse: Moment(0),
            log: LogCare::default(),
        }
    }

    /// Carries an intent out. The views show what came of it.
    pub fn act(&mut self, intent: Intent, reading: Reading) -> Answer {
        self.look_at_clocks(reading);
        if let Some(answer) = self.act_in_rehearsal(&intent, reading) {
            return answer;
        }
        let outcome = self.carry_out(intent);
        self.note_deletion();
        let answer = self.answered(outcome);
        if self.watch.pace().is_some() {
            // A rehearsal's line goes from the very act that starts it.
            self.watch.measure(self.is_live());
        }
        self.care_for_log();
        answer
    }

    /// What is answered to whoever asked; the views are new.
    pub(crate) fn answered(&mut self, outcome: Result<(), Stop>) -> Answer {
        self.version += 1;
        match outcome {
            Ok(()) => Answer::Done,
            Err(Stop::Failed(failure)) => {
                self.trouble = Some(trouble_of(&failure, &self.folder));
                Stop::Failed(failure).answer(&self.folder)
            }
            Err(stop) => stop.answer(&self.folder),
        }
    }

    /// Looks at the clocks: notices a time away, gives a sign of life, tries again what could not be written.
    pub fn look(&mut self, reading: Reading) {
        self.look_at_clocks(reading);
        self.care_for_log();
        // A large file is looked at while the desk is in use already.
        self.version += u32::from(self.store.take_findings());
    }

    fn look_at_clocks(&mut self, reading: Reading) {
        let told = self.watch.tell(reading);
        self.watch.measure(self.is_live());
        if let Some(rehearsal) = &mut self.rehearsal {
            let before = rehearsal.version;
            rehearsal.look(reading);
            self.version += u32::from(rehearsal.version != before);
        }
        self.try_to_cut(told.now);
        self.back_up_on_new_day();
        self.look_at_bin_daily();
        let Some(room) = &mut self.room else { return };
        let live = room.row.state == MeetingState::Live;
        if let Some(since) = told.away_since.filter(|_| live) {
            // A second absence before the first was asked about lengthens it.
            room.question = room.question.or(Some(since));
            self.version += 1;
        }
        if live && room.question.is_none() && room.meeting.clock(told.now).ended().is_some() {
            self.over_by_itself(told.now);
            return;
        }
        // Five seconds apart: what a crash may cost in certainty about when it was.
        if told.now - self.last_pulse < meeting::time::Length(5) {
            return;
        }
        if live && room.question.is_none() {
            self.last_pulse = told.now;
            let id = room.row.id;
            let pulse = self.store.pulse(id, self.watch.now_ms(), reading.mono_ms, &self.boot);
            self.keep_trying(pulse);
        } else if room.has_unsaved() {
            // Also of a meeting that is over, or that waits.
            self.last_pulse = told.now;
            self.save_again();
        }
    }

    /// The moment it is.
    pub fn now(&self) -> Moment {
        self.watch.now()
    }

    /// The moment it is, in milliseconds.
    pub fn now_ms(&self) -> i64 {
        self.watch.now_ms()
    }

    /// How much of the running second has passed, in milliseconds.
    pub(crate) fn part_ms(&self) -> u32 {
        self.now_ms().rem_euclid(1000) as u32
    }

    /// Whether a mark of the running meeting (a warning, the end of a phase, a zero, a grace) lies between two moments.
    pub fn crossed(&self, before: Moment, now: Moment) -> bool {
        let Some(room) = self.room.as_ref().filter(|room| room.question.is_none()) else { return false };
        let clock = room.meeting.clock(before);
        clock.next_deadline(before).is_some_and(|mark| mark <= now)
    }

    /// Grows with every change of what is shown.
    pub fn version(&self) -> u32 {
        self.version
    }

    /// Where the paper lies, if it was the last one printed.
    pub(crate) fn printed_as(&self, paper: Printed) -> Option<String> {
        self.printed.as_ref().filter(|(what, _)| *what == paper).map(|(_, path)| path.display().to_string())
    }

    /// The last printed file.
    pub fn printed(&self) -> Option<&Path> {
        self.printed.as_ref().map(|(_, path)| path.as_path())
    }

    /// The last calendar file.
    pub fn saved(&self) -> Option<&Path> {
        self.saved.as_ref().map(|(_, path)| path.as_path())
    }

    /// The language in use.
    pub fn language(&self) -> Language {
        self.front().language
    }

    /// Whether the stage window is to be open.
    pub fn stage_open(&self) -> bool {
        self.front().stage.open
    }

    /// Whether the live screen is shown before the start, with a clock that says how late it is.
    pub fn waits(&self) -> bool {
        let planned = self.room.as_ref().is_some_and(|room| room.row.state == MeetingState::Planned);
        planned && self.place == Place::Live
    }

    /// Whether a meeting runs right now.
    pub fn is_live(&self) -> bool {
        self.room.as_ref().is_some_and(|room| room.row.state == MeetingState::Live)
    }

    /// When to look again for the meeting's sake; `None` while nothing runs.
    pub fn next_deadline(&self) -> Option<Moment> {
        let now = self.now();
        let room = self.room.as_ref().filter(|room| room.question.is_none())?;
        room.clock(now).next_deadline(now)
    }

    /// A name for a readings row.
    pub(crate) fn boot(&self) -> &str {
        &self.boot
    }
}
