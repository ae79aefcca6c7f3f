//! The driver: one task owns the desk, wakes it at its deadlines, and publishes what it shows.
//!
//! Whoever wants something sends an intent and waits for the answer; nobody else touches the state, so nothing is
//! ever locked. A data folder that cannot be opened has a desk all the same: one that shows the trouble and opens
//! the folder when it can. Not in here: what intents do.

use std::{path::PathBuf, time::Duration};

use meeting::time::{Length, Moment};
use tokio::sync::{mpsc, oneshot};

use crate::{
    desk::{Desk, Setup},
    intent::Intent,
    machine::Machine,
    refusal::{Answer, Refusal, Trouble},
    trouble::trouble_of,
    views::{
        DeskView, Screen, ShutView,
        stage::{Scene, StageView},
    },
    watch::Watch,
};

/// The longest the driver sleeps: so soon are sleep and a changed clock noticed.
const BEAT: Duration = Duration::from_secs(1);
/// So often the pages are corrected while nothing happens, in the desk's seconds.
const CORRECTION: Length = Length(10);

/// Both views, and what the shell needs to know of them.
#[derive(Clone, Debug)]
pub struct Shown {
    /// For the desk window.
    pub desk: DeskView,
    /// For the stage window.
    pub stage: StageView,
    /// Whether a meeting runs: the screen stays awake, closing asks.
    pub live: bool,
    /// Whether something is in memory that could not be written: closing asks.
    pub unsaved: bool,
    /// The last printed file.
    pub printed: Option<PathBuf>,
    /// The last calendar file.
    pub saved: Option<PathBuf>,
}

enum Request {
    Act(Box<Intent>, oneshot::Sender<Answer>),
    Show(oneshot::Sender<Shown>),
    Name(Box<Intent>, oneshot::Sender<Option<String>>),
}

/// A way to the desk, for every window.
#[derive(Clone, Debug)]
pub struct Handle {
    requests: mpsc::Sender<Request>,
}

impl Handle {
    /// Sends an intent and waits for its answer; the views are published before it comes.
    pub async fn act(&self, intent: Intent) -> Answer {
        let (answer, waits) = oneshot::channel();
        let gone = || Answer::Refused(Refusal::of("trouble-other").with("detail", "the desk has stopped"));
        if self.requests.send(Request::Act(Box::new(intent), answer)).await.is_err() {
            return gone();
        }
        waits.await.unwrap_or_else(|_| gone())
    }

    /// The name proposed for the file that an intent writes.
    pub async fn file_name(&self, intent: Intent) -> Option<String> {
        let (name, waits) = oneshot::channel();
        self.requests.send(Request::Name(Box::new(intent), name)).await.ok()?;
        waits.await.ok()?
    }

    /// What is shown right now; `None` once the desk has stopped.
    pub async fn shown(&self) -> Option<Shown> {
        let (shown, waits) = oneshot::channel();
        self.requests.send(Request::Show(shown)).await.ok()?;
        waits.await.ok()
    }
}

/// A desk, or the trouble that keeps it shut.
enum Owner {
    Open(Box<Desk>),
    Shut(Trouble),
}

/// The task that owns the desk.
pub struct Driver<Publish> {
    owner: Owner,
    folder: PathBuf,
    setup: Setup,
    machine: Machine,
    requests: mpsc::Receiver<Request>,
    publish: Publish,
    published: (u32, Moment),
}

impl<Publish: FnMut(&Shown)> Driver<Publish> {
    /// Opens the data folder and makes the way to it. `publish` is called with every new view.
    pub fn new(folder: PathBuf, setup: Setup, publish: Publish) -> (Self, Handle) {
        let (sender, requests) = mpsc::channel(64);
        let machine = Machine::start();
        let owner = open(&folder, setup, machine);
        let driver = Self { owner, folder, setup, machine, requests, publish, published: (0, Moment(0)) };
        (driver, Handle { requests: sender })
    }

    /// Runs until every handle is gone.
    pub async fn run(mut self) {
        self.publish();
        loop {
            let sleep = tokio::time::sleep(self.until_deadline());
            tokio::select! {
                request = self.requests.recv() => match request {
                    None => return,
                    Some(Request::Act(intent, answer)) => {
                        let said = self.act(*intent);
                        self.publish();
                        // Whoever asked may be gone; the act is done all the same.
                        let _ = answer.send(said);
                    }
                    Some(Request::Show(shown)) => {
                        let _ = shown.send(self.show());
                    }
                    Some(Request::Name(intent, name)) => {
                        let _ = name.send(match &self.owner {
                            Owner::Open(desk) => desk.file_name(&intent),
                            Owner::Shut(_) => None,
                        });
                    }
                },
                () = sleep => self.beat(),
            }
        }
    }

    fn act(&mut self, intent: Intent) -> Answer {
        match &mut self.owner {
            Owner::Open(desk) => desk.act(intent, self.machine.read()),
            Owner::Shut(trouble) if intent != Intent::SaveAgain => {
                Answer::Refused(Refusal { key: trouble.key.clone(), field: None, args: trouble.args.clone() })
            }
            Owner::Shut(_) => {
                self.owner = open(&self.folder, self.setup, self.machine);
                Answer::Done
            }
        }
    }

    /// Looks at the clocks, and publishes when something changed or the pages are due a correction.
    fn beat(&mut self) {
        let Owner::Open(desk) = &mut self.owner else { return };
        let before = desk.front().now();
        desk.look(self.machine.read());
        let front = desk.front();
        let now = front.now();
        let crossed = front.crossed(before, now);
        let shows_time = front.is_live() || front.waits();
        if desk.version() != self.published.0 || crossed || (shows_time && now - self.published.1 >= CORRECTION) {
            self.publish();
        }
    }

    fn until_deadline(&self) -> Duration {
        let Owner::Open(desk) = &self.owner else { return BEAT };
        let front = desk.front();
        let (Some(deadline), rate @ 1..) = (front.next_deadline(), front.rate()) else { return BEAT };
        let ahead = (deadline.0 * 1000 - front.now_ms()).max(0) as u64;
        Duration::from_millis(ahead / u64::from(rate) + 1).min(BEAT)
    }

    fn publish(&mut self) {
        if let Owner::Open(desk) = &mut self.owner {
            desk.renew();
        }
        let shown = self.show();
        self.published = (
            shown.desk.version,
            match &self.owner {
                Owner::Open(desk) => desk.front().now(),
                Owner::Shut(_) => Moment(0),
            },
        );
        (self.publish)(&shown);
    }

    fn show(&self) -> Shown {
        match &self.owner {
            Owner::Open(desk) => Shown {
                desk: desk.view(),
                stage: desk.stage_view(),
                live: desk.is_live(),
                unsaved: desk.has_unsaved(),
                printed: desk.printed().map(Into::into),
                saved: desk.saved().map(Into::into),
            },
            Owner::Shut(trouble) => shut(trouble, &self.folder, self.setup),
        }
    }
}

fn open(folder: &std::path::Path, setup: Setup, machine: Machine) -> Owner {
    match Desk::open(folder, setup, machine.read()) {
        Ok(desk) => Owner::Open(Box::new(desk)),
        Err(failure) => Owner::Shut(trouble_of(&failure, folder)),
    }
}

/// What is shown while the data folder cannot be opened.
fn shut(trouble: &Trouble, folder: &std::path::Path, setup: Setup) -> Shown {
    let language = setup.language.tag().to_owned();
    Shown {
        desk: DeskView {
            version: 0,
            language: language.clone(),
            clock_rate: 1,
            rehearsal: None,
            part_ms: 0,
            today: setup.zone.date_text(Watch::new(Machine::start().read(), 1).now()),
            screen: Screen::Shut(ShutView { why: trouble.clone() }),
            running: None,
            trouble: None,
            binned: None,
            stage_open: false,
            stage_blank: false,
            stage_digits: true,
            stage_lost: false,
            stage_message: None,
            data_folder: folder.display().to_string(),
        },
        stage: StageView {
            version: 0,
            language,
            clock_rate: 1,
            rehearsal: None,
            part_ms: 0,
            digits: true,
            message: None,
            scene: Scene::Idle { group: None, starts: None },
        },
        live: false,
        unsaved: false,
        printed: None,
        saved: None,
    }
}
