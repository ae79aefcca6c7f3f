//! The driver: one task owns the desk, wakes it at its deadlines, and publishes its views.
//!
//! Everybody else sends an intent ([`Handle`]) and waits for the answer; nobody else touches the state, so nothing is ever locked. A
//! data folder that cannot be opened has a desk, too: one that shows the trouble and opens the folder when it can. Not
//! in here: what intents do.

mod handle;

use std::{path::PathBuf, sync::Arc, time::Duration};

use meeting::{
    people::GroupId,
    time::{Length, Moment},
};
use tokio::sync::mpsc;
use words::MessageKey;

pub use self::handle::Handle;
use self::handle::Request;
use crate::{
    about,
    backups::{go_back, intent::BackupIntent, weekly::Weekly},
    clocks::machine::Machine,
    desk::{Desk, Setup, show::shows_time_here},
    errand::Errand,
    groups::from_file::names_of_file,
    intent::Intent,
    refusal::{Answer, Refusal},
    running::intent::RunningIntent,
    shown::Shown,
    shut::Shut,
    stage::views::StageView,
};

/// The longest the driver sleeps: how soon sleep and a changed clock are noticed.
const BEAT: Duration = Duration::from_secs(1);
/// So often the pages are corrected while nothing happens, in the desk's seconds.
const CORRECTION: Length = Length(10);

/// A desk, or what is shown while there is none.
enum Owner {
    Open(Box<Desk>),
    Shut(Box<Shut>),
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
    /// The wall as it was published last, and when: the desk's milliseconds.
    wall: Option<(Arc<StageView>, i64)>,
    /// How many views were published: their number, which goes on counting when another file is opened. A page draws no view
    /// that is older than the one it shows.
    views: u32,
    weekly: Weekly,
}

impl<Publish: FnMut(&Shown)> Driver<Publish> {
    /// Opens the data folder and makes the way to it. `publish` is called with every new view.
    pub fn new(folder: PathBuf, setup: Setup, publish: Publish) -> (Self, Handle) {
        let (sender, requests) = mpsc::channel(64);
        let machine = Machine::start();
        let owner = open(&folder, setup, machine);
        let driver = Self {
            owner,
            folder,
            setup,
            machine,
            requests,
            publish,
            published: (0, Moment(0)),
            wall: None,
            views: 0,
            weekly: Weekly::default(),
        };
        (driver, Handle::new(sender))
    }

    /// What is shown before anything is asked.
    pub fn shown(&self) -> Shown {
        self.show()
    }

    /// Whether the folder is shut because another process has it.
    pub fn is_in_use(&self) -> bool {
        matches!(&self.owner, Owner::Shut(shut) if shut.is_in_use())
    }

    /// Runs until it is stopped, or every handle is gone.
    pub async fn run(mut self) {
        self.publish();
        loop {
            let sleep = tokio::time::sleep(self.until_deadline());
            tokio::select! {
                request = self.requests.recv() => match request {
                    None => {
                        // Nobody is left to be told how it went.
                        let _ = self.close();
                        return;
                    }
                    Some(Request::Stop(closed)) => {
                        let _ = closed.send(self.close());
                        return;
                    }
                    Some(Request::Act(intent, answer)) => {
                        let said = self.act(*intent);
                        self.publish();
                        // Whoever asked may be gone; the act is done all the same.
                        let _ = answer.send(said);
                    }
                    Some(Request::Allow(errand, answer)) => {
                        let said = self.allows(&errand);
                        self.publish();
                        let _ = answer.send(said);
                    }
                    Some(Request::Run(errand, path, answer)) => {
                        let said = self.run_errand(errand, path);
                        self.publish();
                        let _ = answer.send(said);
                    }
                    Some(Request::Show(shown)) => {
                        let _ = shown.send(self.show());
                    }
                    Some(Request::Count(figures)) => {
                        let _ = figures.send(match &self.owner {
                            Owner::Open(desk) => about::figures(&desk.cx),
                            Owner::Shut(_) => None,
                        });
                    }
                    Some(Request::Read(typed, meaning)) => {
                        if let Owner::Open(desk) = &self.owner {
                            let _ = meaning.send(desk.meaning(&typed));
                        }
                    }
                    Some(Request::Rhythm(group, form, dates)) => {
                        if let Owner::Open(desk) = &self.owner {
                            let _ = dates.send(desk.rhythm(GroupId(group), &form));
                        }
                    }
                    Some(Request::Names { group, typed, path, found }) => {
                        if let Owner::Open(desk) = &self.owner {
                            let _ = found.send(names_of_file(&desk.cx, GroupId(group), &typed, &path));
                        }
                    }
                    Some(Request::Name(errand, name)) => {
                        let _ = name.send(match &self.owner {
                            Owner::Open(desk) => desk.file_name(&errand),
                            Owner::Shut(shut) => shut.file_name(&errand),
                        });
                    }
                },
                () = self.weekly.is_over() => {
                    if let Owner::Open(desk) = &mut self.owner {
                        desk.check_ended();
                        self.publish();
                    }
                }
                () = sleep => self.beat(),
            }
        }
    }

    fn close(self) -> store::Result<()> {
        match self.owner {
            Owner::Open(desk) => desk.close(),
            Owner::Shut(_) => Ok(()),
        }
    }

    fn act(&mut self, intent: Intent) -> Answer {
        match (&mut self.owner, intent) {
            (_, Intent::Backups(BackupIntent::GoBack { backup })) => self.go_back(&backup),
            (Owner::Open(desk), Intent::Backups(BackupIntent::CheckBackups)) => {
                if let Err(error) = self.weekly.begin(&self.folder, desk.now()) {
                    return Answer::Refused(Refusal::of(MessageKey::TroubleOther).with("detail", error.to_string()));
                }
                desk.check_began();
                Answer::Done
            }
            (Owner::Open(desk), intent) => desk.act(intent, self.machine.read()),
            (Owner::Shut(_), Intent::Running(RunningIntent::SaveAgain)) => {
                self.owner = open(&self.folder, self.setup, self.machine);
                Answer::Done
            }
            (Owner::Shut(shut), Intent::Settings(change)) => shut.set(&change),
            (Owner::Shut(shut), _) => shut.refuse(),
        }
    }

    /// Closes the file, puts a backup in its place and opens that. Where it cannot be done, what was there is opened again.
    fn go_back(&mut self, backup: &str) -> Answer {
        let reading = self.machine.read();
        let chosen = match go_back::choose(&self.folder, backup) {
            Ok(chosen) => chosen,
            Err(refusal) => return Answer::Refused(refusal),
        };
        // Asked while everything is as it was: with a backup that cannot be used nobody is thrown out of where they are.
        if let Err(refusal) = go_back::check(&self.folder, &chosen.path) {
            return Answer::Refused(refusal);
        }
        if let Owner::Open(desk) = &mut self.owner
            && let Err(answer) = desk.prepare_to_close(reading)
        {
            return answer;
        }
        let closed = Owner::Shut(Box::new(Shut::closed(&self.folder, self.setup)));
        drop(std::mem::replace(&mut self.owner, closed));
        let put_back = go_back::put_back(&self.folder, &chosen.path, reading.wall());
        self.owner = open(&self.folder, self.setup, self.machine);
        match (put_back, &mut self.owner) {
            (Err(refusal), _) => Answer::Refused(refusal),
            (Ok(_), Owner::Open(desk)) => {
                desk.came_back(&chosen);
                if self.weekly.is_running() {
                    // The check goes on: it reads the backups, and works in a folder of its own.
                    desk.check_began();
                }
                Answer::Done
            }
            (Ok(_), Owner::Shut(shut)) => shut.refuse(),
        }
    }

    /// The check that is due once a week, in a thread of its own.
    fn check_backups(&mut self) {
        let Owner::Open(desk) = &mut self.owner else { return };
        // Where it cannot begin, it is tried again within the hour.
        if self.weekly.is_due(&self.folder, desk.now()) && self.weekly.begin(&self.folder, desk.now()).is_ok() {
            desk.check_began();
        }
    }

    fn allows(&mut self, errand: &Errand) -> Answer {
        match &mut self.owner {
            Owner::Open(desk) => desk.allows(errand, self.machine.read()),
            Owner::Shut(shut) => shut.may_run(errand),
        }
    }

    fn run_errand(&mut self, errand: Errand, path: PathBuf) -> Answer {
        match &mut self.owner {
            Owner::Open(desk) => desk.run(errand, path, self.machine.read()),
            Owner::Shut(shut) => shut.run(&errand, &path),
        }
    }

    /// Looks at the clocks, and publishes when something changed or the pages are due a correction.
    fn beat(&mut self) {
        self.check_backups();
        let Owner::Open(desk) = &mut self.owner else { return };
        let before = desk.front().now();
        desk.look(self.machine.read());
        let front = desk.front();
        let now = front.now();
        let crossed = front.crossed(before, now);
        let shows_time = front.is_live() || front.waits();
        let another_minute = now.0.div_euclid(60) != self.published.1.0.div_euclid(60) && shows_time_here(&front.cx);
        if desk.version() != self.published.0
            || crossed
            || another_minute
            || (shows_time && now - self.published.1 >= CORRECTION)
        {
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
        self.views += 1;
        self.published = match &self.owner {
            Owner::Open(desk) => (desk.version(), desk.front().now()),
            Owner::Shut(_) => (0, Moment(0)),
        };
        let mut shown = self.show();
        shown.stage = self.on_the_wall(shown.stage);
        (self.publish)(&shown);
    }

    /// What was published last, if that is still what is shown and no correction is due.
    fn on_the_wall(&mut self, shown: Arc<StageView>) -> Arc<StageView> {
        let now = match &self.owner {
            Owner::Open(desk) => desk.front().now_ms(),
            Owner::Shut(_) => 0,
        };
        if let Some((told, at)) = &self.wall
            && (0..CORRECTION.0 * 1000).contains(&(now - at))
            && told.has_become(&shown, now - at)
        {
            return told.clone();
        }
        self.wall = Some((shown.clone(), now));
        shown
    }

    fn show(&self) -> Shown {
        let mut shown = match &self.owner {
            Owner::Open(desk) => Shown {
                desk: desk.view(),
                stage: Arc::new(StageView { version: self.views, ..desk.stage_view() }),
                live: desk.is_live(),
                unsaved: desk.has_unsaved(),
                printed: desk.printed().map(Into::into),
                saved: desk.saved().map(Into::into),
            },
            Owner::Shut(shut) => shut.show(self.views),
        };
        shown.desk.version = self.views;
        shown
    }
}

fn open(folder: &std::path::Path, setup: Setup, machine: Machine) -> Owner {
    match Desk::open(folder, setup, machine.read()) {
        Ok(desk) => Owner::Open(Box::new(desk)),
        Err(failure) => Owner::Shut(Box::new(Shut::new(&failure, folder, setup))),
    }
}
