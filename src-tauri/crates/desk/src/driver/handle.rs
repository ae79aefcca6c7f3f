//! The way to the desk: what every window, and whoever else has a handle, can ask of the driver.
//!
//! Not in here: the answers (the driver).

use std::path::PathBuf;

use tokio::sync::{mpsc, oneshot};
use words::MessageKey;

use crate::{
    about::FileFigures,
    dates::{intent::SeriesForm, outlook::RhythmDates},
    errand::Errand,
    groups::from_file::FromFile,
    intent::Intent,
    refusal::{Answer, Refusal},
    shown::Shown,
    typing::{Meaning, Typed},
};

/// What the driver is asked, and where the answer goes.
#[derive(Debug)]
pub(super) enum Request {
    Act(Box<Intent>, oneshot::Sender<Answer>),
    Allow(Errand, oneshot::Sender<Answer>),
    Run(Errand, PathBuf, oneshot::Sender<Answer>),
    Show(oneshot::Sender<Shown>),
    Read(Typed, oneshot::Sender<Meaning>),
    Rhythm(u32, SeriesForm, oneshot::Sender<RhythmDates>),
    Names { group: u32, typed: String, path: PathBuf, found: oneshot::Sender<FromFile> },
    Name(Errand, oneshot::Sender<Option<String>>),
    Count(oneshot::Sender<Option<FileFigures>>),
    Stop(oneshot::Sender<store::Result<()>>),
}

/// A way to the desk, for every window.
#[derive(Clone, Debug)]
pub struct Handle {
    requests: mpsc::Sender<Request>,
}

impl Handle {
    pub(super) fn new(requests: mpsc::Sender<Request>) -> Self {
        Self { requests }
    }

    /// Sends an intent and waits for its answer; the views are published before it comes.
    pub async fn act(&self, intent: Intent) -> Answer {
        self.ask(|answer| Request::Act(Box::new(intent), answer)).await
    }

    /// Asks whether an errand can be run now.
    pub async fn allows(&self, errand: Errand) -> Answer {
        self.ask(|answer| Request::Allow(errand, answer)).await
    }

    /// Runs an errand on a path that a person chose, and waits for the answer.
    pub async fn run(&self, errand: Errand, path: PathBuf) -> Answer {
        self.ask(|answer| Request::Run(errand, path, answer)).await
    }

    async fn ask(&self, request: impl FnOnce(oneshot::Sender<Answer>) -> Request) -> Answer {
        let (answer, waits) = oneshot::channel();
        let gone = || Answer::Refused(Refusal::of(MessageKey::TroubleOther).with("detail", "the desk has stopped"));
        if self.requests.send(request(answer)).await.is_err() {
            return gone();
        }
        waits.await.unwrap_or_else(|_| gone())
    }

    /// What a text in a field for a date or a time means; `None` while the folder is shut: there are no such fields.
    pub async fn meaning(&self, typed: Typed) -> Option<Meaning> {
        let (meaning, waits) = oneshot::channel();
        self.requests.send(Request::Read(typed, meaning)).await.ok()?;
        waits.await.ok()
    }

    /// The next dates a group would have by a form; `None` while the folder is shut.
    pub async fn rhythm(&self, group: u32, form: SeriesForm) -> Option<RhythmDates> {
        let (dates, waits) = oneshot::channel();
        self.requests.send(Request::Rhythm(group, form, dates)).await.ok()?;
        waits.await.ok()
    }

    /// The names in a file that a person chose for a group and that are not typed yet; `None` while the folder is shut.
    pub async fn names_of_file(&self, group: u32, typed: String, path: PathBuf) -> Option<FromFile> {
        let (found, waits) = oneshot::channel();
        self.requests.send(Request::Names { group, typed, path, found }).await.ok()?;
        waits.await.ok()
    }

    /// The name proposed for the file that an errand writes.
    pub async fn file_name(&self, errand: Errand) -> Option<String> {
        let (name, waits) = oneshot::channel();
        self.requests.send(Request::Name(errand, name)).await.ok()?;
        waits.await.ok()?
    }

    /// How much is in the file; `None` while the folder is shut.
    pub async fn figures(&self) -> Option<FileFigures> {
        let (figures, waits) = oneshot::channel();
        self.requests.send(Request::Count(figures)).await.ok()?;
        waits.await.ok()?
    }

    /// Ends the driver: what is not in the file yet is written, the file is closed, and its `run` comes back. Fails as
    /// `Desk::close` does; a desk that has stopped already is no failure.
    pub async fn stop(&self) -> store::Result<()> {
        let (closed, waits) = oneshot::channel();
        if self.requests.send(Request::Stop(closed)).await.is_err() {
            return Ok(());
        }
        waits.await.unwrap_or(Ok(()))
    }

    /// What is shown right now; `None` once the desk has stopped.
    pub async fn shown(&self) -> Option<Shown> {
        let (shown, waits) = oneshot::channel();
        self.requests.send(Request::Show(shown)).await.ok()?;
        waits.await.ok()
    }
}
