//! A desk to play meetings on: a temporary folder, a clock that is moved by hand, and shorthands for what people
//! do. It sits on the desk's own doors, `act` and the views, and knows nothing the window does not.

use std::path::Path;

use desk::{
    Desk, Setup,
    clocks::{watch::Reading, zone::Zone},
    errand::Errand,
    groups::views::GroupView,
    intent::{GroupIntent, Intent, PlanningIntent, RunningIntent},
    planning::views::PlanView,
    records::views::RecordView,
    refusal::{Answer, Refusal},
    running::views::LiveView,
    sentence::{Arg, Sentence},
    views::Screen,
};
use meeting::time::Length;
use tempfile::TempDir;
use words::{Language, Region};

/// Thursday 5 March 2026, 17:50 UTC.
pub const EVENING: i64 = 1_772_733_000;

/// The six of the usual test group.
pub const SIX: &str = "Marta\nNoah\nInes\nPavel\nRosa\nTariq";

pub struct Table {
    pub desk: Option<Desk>,
    pub folder: TempDir,
    /// Where files for people go: nothing is written into the data folder.
    pub papers: TempDir,
    pub clock: Reading,
}

pub fn setup() -> Setup {
    Setup { zone: Zone::Fixed(0), rate: 1, language: Language::En, region: None }
}

impl Table {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Reading { utc_ms: EVENING * 1000, ..Reading::default() };
        let desk = Some(Desk::open(folder.path(), setup(), clock).unwrap());
        Self { desk, folder, papers: tempfile::tempdir().unwrap(), clock }
    }

    pub fn open(folder: &Path, clock: Reading) -> store::Result<Desk> {
        Desk::open(folder, setup(), clock)
    }

    pub fn desk(&mut self) -> &mut Desk {
        self.desk.as_mut().unwrap()
    }

    /// Both clocks go on, as they do while somebody watches: a look each second.
    pub fn wait(&mut self, seconds: i64) {
        for _ in 0..seconds {
            self.clock = self.clock.after(Length(1));
            let clock = self.clock;
            self.desk().look(clock);
        }
    }

    /// Waits until a time of day of the test evening, `18:21:00`.
    pub fn wait_until(&mut self, time: &str) {
        let time = chrono::NaiveTime::parse_from_str(time, "%H:%M:%S").unwrap();
        let midnight = EVENING - EVENING % 86_400;
        let target = midnight + i64::from(chrono::Timelike::num_seconds_from_midnight(&time));
        self.wait(target - self.clock.utc_ms / 1000);
    }

    pub fn act(&mut self, intent: Intent) -> Answer {
        let clock = self.clock;
        self.desk().act(intent, clock)
    }

    /// An intent that must be carried out. A plan of another day is opened and started with its planned times: the
    /// question about them has tests of its own (`off_time`).
    pub fn does(&mut self, intent: Intent) {
        let said = format!("{intent:?}");
        let answer = match self.act(intent.clone()) {
            Answer::OffTime(off) => self.as_planned(intent, off.meeting),
            answer => answer,
        };
        assert_eq!(answer, Answer::Done, "{said}");
    }

    fn as_planned(&mut self, intent: Intent, meeting: u32) -> Answer {
        match intent {
            Intent::Running(RunningIntent::Start { .. }) => {
                assert_eq!(self.act(Intent::Running(RunningIntent::KeepPlannedTimes)), Answer::Done);
                self.act(intent)
            }
            _ => self.act(Intent::Planning(PlanningIntent::OpenAsPlanned { meeting })),
        }
    }

    /// An intent that must be refused, and how.
    pub fn refused(&mut self, intent: Intent) -> Refusal {
        let said = format!("{intent:?}");
        match self.act(intent) {
            Answer::Refused(refusal) => refusal,
            other => panic!("{said} should be refused: {other:?}"),
        }
    }

    /// Whether an errand can be run now.
    pub fn allows(&mut self, errand: &Errand) -> Answer {
        let clock = self.clock;
        self.desk().allows(errand, clock)
    }

    /// An errand that must not be run, and why.
    pub fn forbids(&mut self, errand: &Errand) -> Refusal {
        match self.allows(errand) {
            Answer::Refused(refusal) => refusal,
            other => panic!("{errand:?} should be refused: {other:?}"),
        }
    }

    /// An errand on a path that the shell has asked for.
    pub fn run(&mut self, errand: Errand, path: &Path) -> Answer {
        let clock = self.clock;
        self.desk().run(errand, path.to_owned(), clock)
    }

    /// An errand that must be run, as the shell does it: the desk is asked first whether it may be.
    pub fn runs(&mut self, errand: Errand, path: &Path) {
        let said = format!("{errand:?}");
        assert_eq!(self.allows(&errand), Answer::Done, "{said}");
        assert_eq!(self.run(errand, path), Answer::Done, "{said}");
    }

    /// A group with these members; its id.
    pub fn group(&mut self, name: &str, members: &str) -> u32 {
        self.does(Intent::Groups(GroupIntent::CreateGroup { name: name.to_owned() }));
        let group = self.group_view().id;
        self.does(Intent::Groups(GroupIntent::AddMembers { group, names: members.to_owned() }));
        group
    }

    /// A meeting of the six planned for the test evening, 18:00 to 20:00; its id.
    pub fn planned(&mut self) -> u32 {
        let group = self.group("Linden", SIX);
        self.plan(group, "18:00", "20:00")
    }

    pub fn plan(&mut self, group: u32, starts: &str, ends: &str) -> u32 {
        self.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
        let meeting = self.plan_view().meeting;
        let (date, starts, ends) = ("2026-03-05".to_owned(), starts.to_owned(), ends.to_owned());
        self.does(Intent::Planning(PlanningIntent::SetWhen { meeting, date, starts, ends }));
        meeting
    }

    /// A meeting of the six that runs since 18:00.
    pub fn running(&mut self) -> u32 {
        let meeting = self.planned();
        self.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
        self.wait_until("18:00:00");
        self.does(Intent::Running(RunningIntent::Start { short: None }));
        meeting
    }

    /// Ends the running step, whatever its phase.
    pub fn skip(&mut self) {
        let step = self.live().now.unwrap().step;
        self.does(Intent::Running(RunningIntent::Skip { step }));
    }

    /// Ends steps until this client's turn runs.
    pub fn skip_to(&mut self, client: &str) {
        while self.live().now.unwrap().client.is_none_or(|named| named.name != client) {
            self.skip();
        }
    }

    /// Ends steps until the evaluation can begin.
    pub fn skip_to_evaluation(&mut self) {
        while !self.live().verbs.ballot {
            self.skip();
        }
    }

    /// The id of a member, by name.
    pub fn member(&mut self, name: &str) -> u32 {
        self.live().people.iter().find(|person| person.name == name).unwrap().id
    }

    pub fn screen(&mut self) -> Screen {
        self.desk().view().screen
    }

    pub fn group_view(&mut self) -> GroupView {
        match self.screen() {
            Screen::Group(view) => *view,
            other => panic!("a group is shown, not {other:?}"),
        }
    }

    pub fn plan_view(&mut self) -> PlanView {
        match self.screen() {
            Screen::Plan(view) => *view,
            other => panic!("a plan is shown, not {other:?}"),
        }
    }

    /// The same without what can be undone, which is no part of the plan.
    pub fn plan_alone(&mut self) -> PlanView {
        PlanView { undo_act: None, redo_act: None, ..self.plan_view() }
    }

    pub fn live(&mut self) -> LiveView {
        match self.screen() {
            Screen::Live(view) => *view,
            other => panic!("the live desk is shown, not {other:?}"),
        }
    }

    pub fn record(&mut self) -> RecordView {
        match self.screen() {
            Screen::Record(view) => *view,
            other => panic!("a record is shown, not {other:?}"),
        }
    }

    /// The process dies and is started again at this reading of the clocks.
    pub fn restart_on(&mut self, clock: Reading) {
        self.restart_in_zone(Zone::Fixed(0), clock);
    }

    /// The same, in another zone.
    pub fn restart_in_zone(&mut self, zone: Zone, clock: Reading) {
        drop(self.desk.take());
        self.clock = clock;
        self.desk = Some(Desk::open(self.folder.path(), Setup { zone, ..setup() }, clock).unwrap());
    }

    /// The same, on a system of another region.
    pub fn restart_in_region(&mut self, region: Region) {
        drop(self.desk.take());
        let setup = Setup { region: Some(region), ..setup() };
        self.desk = Some(Desk::open(self.folder.path(), setup, self.clock).unwrap());
    }

    /// The process dies and is started again after so many seconds.
    pub fn restart(&mut self, seconds_away: i64) {
        drop(self.desk.take());
        self.clock = Reading { utc_ms: self.clock.utc_ms + seconds_away * 1000, ..Reading::default() };
        self.desk = Some(Self::open(self.folder.path(), self.clock).unwrap());
    }
}

/// The word of an enum on the wire.
pub fn word(of: &impl serde::Serialize) -> String {
    serde_json::to_value(of).unwrap().as_str().unwrap().to_owned()
}

/// What goes into a sentence under a name, as a text; a length in seconds.
pub fn arg(sentence: &Sentence, name: &str) -> String {
    match &sentence.args[name] {
        Arg::Count { value } => value.to_string(),
        Arg::Number { value } => value.to_string(),
        Arg::Length { seconds } => seconds.to_string(),
        Arg::Date { date, .. } | Arg::Since { date, .. } => date.clone(),
        Arg::Dates { dates, .. } => dates.join(","),
        Arg::Name { name: text } | Arg::Text { text } | Arg::Time { time: text } => text.clone(),
    }
}
