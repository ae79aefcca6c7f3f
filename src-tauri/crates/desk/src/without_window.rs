//! Restoring a backup from the command line: the same steps as in the window, in a folder that nobody has open.
//!
//! Not in here: the words (the shell).

use std::path::{Path, PathBuf};

use meeting::time::Moment;
use store::{Reason, Store};
use words::MessageKey;

use crate::{
    backups::{
        go_back::{check, choose, put_back},
        list::helps,
    },
    clocks::machine::Machine,
    desk::{Desk, Setup},
    refusal::Refusal,
    trouble::trouble_of,
};

/// What somebody wants to go back to.
#[derive(Clone, Copy, Debug)]
pub enum Wanted<'a> {
    /// The newest backup by content that is sound; only where there is none, one that holds changes that were not made
    /// here, and then one of other data.
    Latest,
    /// A backup or a file that was set aside, by its name, or any other file by its path.
    File(&'a Path),
}

/// What was done.
#[derive(Debug)]
pub struct WentBack {
    /// The backup.
    pub to: PathBuf,
    /// Where the former file is; none if there was none.
    pub aside: Option<PathBuf>,
    /// Newer backups that were not taken.
    pub passed_over: Vec<(PathBuf, Why)>,
}

/// Why a newer backup was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It cannot be used.
    Unusable,
    /// It holds something that Turnstone did not write, or may hold it.
    Changed,
    /// It is of other data.
    Foreign,
}

/// Goes back to a backup. Until it is known that the backup can be used, nothing is changed.
pub fn go_back(folder: &Path, wanted: Wanted<'_>, setup: Setup) -> Result<WentBack, Refusal> {
    let mut passed_over = Vec::new();
    let to = match wanted {
        Wanted::Latest => latest(folder, &mut passed_over)?,
        Wanted::File(file) => {
            let file = named(folder, file)?;
            check(folder, &file)?;
            file
        }
    };
    let reading = Machine::start().read();
    let now = reading.wall();
    let in_trouble = |failure: &store::Failure| Refusal::from(trouble_of(failure, folder));
    match Store::open(folder) {
        Ok(store) => keep_present(&store, now).map_err(|stopped| match stopped {
            Kept::Runs(group) => Refusal::of(MessageKey::RefusalBackupWhileMeeting).named("group", group),
            Kept::Failed(failure) => in_trouble(&failure),
        })?,
        // It is set aside as it is.
        Err(failure) if helps(&failure) => {}
        Err(failure) => return Err(in_trouble(&failure)),
    }
    let aside = put_back(folder, &to, now)?;
    let mut desk = Desk::open(folder, setup, reading).map_err(|failure| in_trouble(&failure))?;
    desk.begin_thirty_days_anew().and_then(|()| desk.close()).map_err(|failure| in_trouble(&failure))?;
    Ok(WentBack { to, aside, passed_over })
}

/// Why the present file is not left.
enum Kept {
    /// This group is meeting.
    Runs(String),
    Failed(store::Failure),
}

/// A backup of the present file, unless a meeting runs in it.
fn keep_present(store: &Store, now: Moment) -> Result<(), Kept> {
    let live = store.live_meetings().map_err(Kept::Failed)?;
    if let Some(meeting) = live.first() {
        return Err(Kept::Runs(store.group(meeting.group).map_err(Kept::Failed)?.name));
    }
    // Best effort: the file itself is set aside anyway.
    let _ = store.backup(now, Reason::Restore);
    Ok(())
}

fn latest(folder: &Path, passed_over: &mut Vec<(PathBuf, Why)>) -> Result<PathBuf, Refusal> {
    for backup in store::backups(folder).unwrap_or_default() {
        let why = if store::check(&backup.path).is_err() {
            Why::Unusable
        } else if backup.foreign {
            Why::Foreign
        } else if backup.sidecar.is_some_and(|noted| !noted.sound) {
            Why::Changed
        } else {
            return Ok(backup.path);
        };
        passed_over.push((backup.path, why));
    }
    // Not what was wished for, and better than nothing.
    for wanted in [Why::Changed, Why::Foreign] {
        if let Some(place) = passed_over.iter().position(|(_, why)| *why == wanted) {
            let (path, _) = passed_over.swap_remove(place);
            passed_over.truncate(place);
            return Ok(path);
        }
    }
    Err(Refusal::of(MessageKey::TerminalNoSoundBackup).with("folder", folder.display().to_string()))
}

fn named(folder: &Path, file: &Path) -> Result<PathBuf, Refusal> {
    let listed = file.to_str().map(|name| choose(folder, name));
    match listed {
        Some(Ok(chosen)) => Ok(chosen.path),
        Some(Err(_)) | None if file.is_file() => Ok(file.to_owned()),
        Some(Err(_)) | None => Err(Refusal::of(MessageKey::TerminalNoBackup).with("file", file.display().to_string())),
    }
}
