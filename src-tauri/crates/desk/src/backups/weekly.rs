//! The check of all backups, once a week, in a thread of its own: it reads every byte of them, and nobody shall wait for it.
//!
//! Not in here: what is checked (`store::recheck`).

use std::path::Path;

use meeting::time::{Length, Moment};
use tokio::sync::oneshot;

/// So long after one check the next is due.
const WEEK: Length = Length(7 * 24 * 60 * 60);

/// The check, while there is one.
#[derive(Debug, Default)]
pub(crate) struct Weekly {
    over: Option<oneshot::Receiver<()>>,
    /// When it was last found not to be due: so often the folder is looked at.
    looked: Option<Moment>,
}

impl Weekly {
    /// Whether it is time: a week after the last check or, before there was one, after the oldest backup.
    pub(crate) fn is_due(&mut self, folder: &Path, now: Moment) -> bool {
        const HOUR: Length = Length(60 * 60);
        let looked_lately = self.looked.is_some_and(|at| (Length(0)..HOUR).contains(&(now - at)));
        if self.over.is_some() || looked_lately {
            return false;
        }
        self.looked = Some(now);
        let last = match store::last_check(folder) {
            Some(checked) => Some(Moment(checked.at)),
            None => store::backups(folder).unwrap_or_default().into_iter().map(|backup| backup.at).min(),
        };
        // A check that lies ahead was made by a clock that was wrong.
        last.is_some_and(|last| !(Length(0)..WEEK).contains(&(now - last)))
    }

    /// Begins it. One at a time.
    pub(crate) fn begin(&mut self, folder: &Path, now: Moment) {
        if self.over.is_some() {
            return;
        }
        let (done, over) = oneshot::channel();
        let folder = folder.to_owned();
        let begun = std::thread::Builder::new().name("backups".to_owned()).spawn(move || {
            // What it finds it notes beside the backups; what it could not do is done next time.
            let _ = store::recheck(&folder, now);
            let _ = done.send(());
        });
        self.over = begun.is_ok().then_some(over);
    }

    /// Whether they are being checked right now.
    pub(crate) fn is_running(&self) -> bool {
        self.over.is_some()
    }

    /// Waits until it is over; for ever while there is none.
    pub(crate) async fn is_over(&mut self) {
        match &mut self.over {
            Some(over) => {
                let _ = over.await;
                self.over = None;
            }
            None => std::future::pending().await,
        }
    }
}
