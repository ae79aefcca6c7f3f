//! The backups of a data folder: their names, their order, and making one.
//!
//! Names contain a time and a reason, and nothing about the group. Backups are ordered by what they contain: the file
//! counts its own writes, so a clock that jumped makes none the newest for ever. Not in here: copying and checking
//! (`backup::copy`), what is remembered about a backup (`backup::sidecar`), which old ones may go (`thinning`),
//! restoring (`restore`), when to make one (the desk).

pub(crate) mod copy;
mod holds;
pub(crate) mod sidecar;

use std::{
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
};

use chrono::{DateTime, NaiveDateTime};
use meeting::time::Moment;
use strum::{EnumString, IntoStaticStr, VariantArray};

pub use self::{
    holds::{Holds, LastHeld, holds},
    sidecar::Sidecar,
};
use crate::{Failure, FailureCode, Result, Store, folder, integrity::marker::Said, thinning::to_delete};

pub(crate) const FOLDER: &str = "backups";
const TIME: &str = "%Y%m%d-%H%M%S";

/// Why a backup was made. A closed list, because it becomes part of a file's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Reason {
    /// A meeting ended.
    Meeting,
    /// The file was about to be brought to a newer version.
    Migration,
    /// Somebody asked for it.
    Asked,
    /// Something had changed since the last one.
    Daily,
    /// Something was about to be deleted.
    Deletion,
    /// Another backup was about to be put back.
    Restore,
}

impl Reason {
    /// As it stands in the file's name.
    pub fn word(self) -> &'static str {
        self.into()
    }
}

/// A backup in the folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Where.
    pub path: PathBuf,
    /// When it was made, by its name. One made before a migration: when the file had last been written.
    pub at: Moment,
    /// Why.
    pub reason: Reason,
    /// Its size.
    pub bytes: u64,
    /// How many writes the file had seen, by itself and by what was noted; 0 where nobody counted yet.
    pub writes: u64,
    /// What was noted when it was made or last checked; none for one of an earlier version. It is not sound where it
    /// notes another count of writes than the backup's own.
    pub sidecar: Option<Sidecar>,
    /// Whether it was made from another file than that of the folder it lies in, as far as both tell.
    pub foreign: bool,
}

impl Store {
    /// Makes a backup, `at` in its name, and deletes those that may go. Gives where it is.
    ///
    /// When it fails nothing has changed in the folder. One that is made before another is put back deletes none: it
    /// could be the very one that was chosen.
    pub fn backup(&self, at: Moment, reason: Reason) -> Result<PathBuf> {
        // Else a data folder would be made anew where there is none any more.
        self.check_in_place()?;
        let made = copy::keep(self, at, reason)?;
        if reason == Reason::Restore {
            return Ok(made);
        }
        let all = backups(self.dir()?)?;
        let names: Vec<(String, Moment)> = all.iter().filter_map(|backup| Some((backup.name()?, backup.at))).collect();
        for name in to_delete(&names) {
            let path = self.dir()?.join(FOLDER).join(name);
            if path != made {
                // The note goes first: left alone, it would be taken for that of a later backup of the same name. What
                // cannot be deleted now is tried again next time; the new backup is good all the same.
                let _ = folder::remove(&sidecar::path_of(&path)).and_then(|()| folder::remove(&path));
            }
        }
        Ok(made)
    }
}

impl Backup {
    /// The name of its file.
    pub fn name(&self) -> Option<String> {
        Some(self.path.file_name()?.to_str()?.to_owned())
    }
}

/// The backups of a data folder, the newest by content first. Works when the folder itself cannot be opened.
pub fn backups(dir: &Path) -> Result<Vec<Backup>> {
    let entries = match fs::read_dir(dir.join(FOLDER)) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let own = Said::read(dir).map(|said| said.uid);
    let mut found = Vec::new();
    for entry in entries {
        let path = entry?.path();
        let Some((at, reason)) = path.file_name().and_then(|name| read_name(name.to_str()?)) else { continue };
        // One that has just been thinned out, or that nobody may look at, is none.
        let Ok(about) = fs::metadata(&path) else { continue };
        let mut sidecar = Sidecar::read(&path);
        let (uid, held) = copy::counted_in(&path).ok().unzip();
        let foreign = own.zip(uid.flatten()).is_some_and(|(own, uid)| own != uid);
        if let (Some(noted), Some(held)) = (&mut sidecar, held) {
            let is_of_it = noted.writes == held;
            noted.sound &= is_of_it;
            noted.doubtful &= is_of_it;
        }
        // Where the two differ the smaller is believed: what is damaged does not come before what is sound.
        let writes = held.into_iter().chain(sidecar.as_ref().map(|noted| noted.writes)).min().unwrap_or_default();
        found.push(Backup { at, reason, bytes: about.len(), writes, sidecar, foreign, path });
    }
    found.sort_by(|one, other| (other.writes, other.at, &other.path).cmp(&(one.writes, one.at, &one.path)));
    Ok(found)
}

fn name(at: Moment, reason: Reason) -> Result<String> {
    let time = DateTime::from_timestamp(at.0, 0)
        .ok_or_else(|| Failure::new(FailureCode::Other, "a backup's time is out of range"))?;
    Ok(format!("turnstone-{}-{}.db", time.format(TIME), reason.word()))
}

fn read_name(name: &str) -> Option<(Moment, Reason)> {
    let (time, word) = name.strip_prefix("turnstone-")?.strip_suffix(".db")?.rsplit_once('-')?;
    let at = NaiveDateTime::parse_from_str(time, TIME).ok()?.and_utc().timestamp();
    let reason = word.parse().ok()?;
    Some((Moment(at), reason))
}

/// Makes a renaming last. Only Unix needs it, and only there a folder can be opened as a file.
pub(crate) fn sync_folder(folder: &Path) -> Result<()> {
    #[cfg(unix)]
    fs::File::open(folder)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_time_and_reason_and_nothing_else_is_taken_for_one() {
        let at = Moment(1_773_835_200);
        let words: Vec<&str> = Reason::VARIANTS.iter().map(|reason| reason.word()).collect();
        assert_eq!(
            words,
            ["meeting", "migration", "asked", "daily", "deletion", "restore"],
            "the names of old backups"
        );
        for reason in Reason::VARIANTS.iter().copied() {
            let name = name(at, reason).unwrap();
            assert_eq!(read_name(&name), Some((at, reason)), "{name} is read as it was written");
        }
        assert_eq!(name(at, Reason::Meeting).unwrap(), "turnstone-20260318-120000-meeting.db");
        for other in [
            "unfinished.tmp",
            "turnstone-20260318-120000-mine.db",
            "turnstone-20260318-meeting.db",
            "turnstone-20260318-120000-meeting.json",
            "a.db",
        ] {
            assert_eq!(read_name(other), None, "{other} is the user's own: never listed, never deleted");
        }
    }
}
