//! The weekly check of all backups, in a thread of its own: it reads every byte of them, so nobody should wait for it.
//!
//! Not in here: what is checked (`store::recheck`).

use std::{io, path::Path};

use meeting::{
    backups::check_is_due,
    time::{Length, Moment},
};
use tokio::sync::oneshot;

/// The check, while there is one.
#[derive(Debug, Default)]
pub(crate) struct Weekly {
    over: Option<oneshot::Receiver<()>>,
    /// When the folder was last looked at: once an hour is enough.
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
        last.is_some_and(|last| check_is_due(last, now))
    }

    /// Begins it, unless it runs. Fails where the system has no thread for it.
    pub(crate) fn begin(&mut self, folder: &Path, now: Moment) -> io::Result<()> {
        if self.is_running() {
            return Ok(());
        }
        let (done, over) = oneshot::channel();
        let folder = folder.to_owned();
        std::thread::Builder::new().name("backups".to_owned()).spawn(move || {
            // What it finds it notes beside the backups; what it could not do is done next time.
            let _ = store::recheck(&folder, now);
            let _ = done.send(());
        })?;
        self.over = Some(over);
        Ok(())
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
