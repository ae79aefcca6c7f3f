//! Checking every backup again, and restoring the newest as a test: a backup that nobody ever opened is only a hope.
//!
//! It needs no open [`Store`](crate::Store) and delays none: it reads the backups and works in a folder of its own
//! beside them, which it removes afterwards. The results are stored beside each backup, and beside all of them. Not in
//! here: when to check.

use std::{
    fs,
    path::{Path, PathBuf},
    process,
};

use meeting::time::Moment;
use serde::{Deserialize, Serialize};

use crate::{
    Failure, FailureCode, Inspection, Result, Store,
    accepted::{Access, open_whole},
    backup::{
        Backup, FOLDER, Sidecar, backups,
        copy::{counts, open_copy, writes_of},
        sidecar::hash,
    },
    database::recognise,
    folder::{self, Lock},
    inspect,
};

/// Where a backup is put back for a trial, in the folder of the backups: a folder of its own for every run.
const TRIAL: &str = "turnstone-trial-";
const NOTED: &str = "checked.json";

/// How the last check of all backups went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checked {
    /// When, in seconds since 1970.
    pub at: i64,
    /// How many were sound.
    pub sound: u32,
    /// How many were not.
    pub damaged: u32,
    /// Whether the newest sound one could be put back and opened. None if there was none to try.
    pub restored: Option<bool>,
}

/// How the last check of all backups went, if there was one.
pub fn last_check(dir: &Path) -> Option<Checked> {
    serde_json::from_slice(&fs::read(dir.join(FOLDER).join(NOTED)).ok()?).ok()
}

/// Checks every backup, and puts the newest sound one back for a trial, in a folder that is removed again.
pub fn recheck(dir: &Path, at: Moment) -> Result<Checked> {
    let mut found = Checked { at: at.0, sound: 0, damaged: 0, restored: None };
    let mut newest = None;
    for backup in backups(dir)? {
        let sound = is_sound(&backup);
        // One that was thinned out meanwhile is neither.
        if !backup.path.exists() {
            continue;
        }
        note(&backup, sound, at)?;
        if sound {
            found.sound += 1;
            newest.get_or_insert(backup);
        } else {
            found.damaged += 1;
        }
    }
    if let Some(backup) = newest {
        found.restored = Some(trial(dir, &backup.path).is_ok());
    }
    let text = serde_json::to_vec(&found).map_err(|error| Failure::new(FailureCode::Other, error.to_string()))?;
    let noted = dir.join(FOLDER).join(NOTED);
    if noted.parent().is_some_and(Path::exists) {
        folder::replace(&noted, &text)?;
    }
    Ok(found)
}

/// Whether a backup is as it was made. One that was not found sound before has to tell by its own sums.
fn is_sound(backup: &Backup) -> bool {
    let noted = backup.sidecar.as_ref().is_some_and(|noted| noted.sound);
    let told = |seen: Inspection| seen.findings.is_empty();
    check(&backup.path).is_ok() && (noted || inspect(&backup.path).is_ok_and(told))
}

/// Fails unless a backup has the bytes it was made with and the count of writes that was noted, and can be used.
pub fn check(backup: &Path) -> Result<()> {
    let noted = Sidecar::read(backup);
    if let Some(noted) = &noted {
        let (sha256, bytes) = hash(backup)?;
        if (&sha256, bytes) != (&noted.sha256, noted.bytes) {
            return Err(Failure::new(FailureCode::Damaged, "the backup is not as it was made"));
        }
    }
    let held = writes_of(&open_whole(backup, Access::Reading)?)?;
    if noted.is_some_and(|noted| noted.writes != held) {
        return Err(Failure::new(FailureCode::Damaged, "what is noted beside the backup is not about it"));
    }
    Ok(())
}

/// Notes how the check went. The hash of the making stays: a damaged backup does not become sound by being looked at.
fn note(backup: &Backup, sound: bool, at: Moment) -> Result<()> {
    match &backup.sidecar {
        Some(noted) => Sidecar { checked: at.0, sound, doubtful: false, ..noted.clone() }.write(&backup.path),
        None if sound => Sidecar::note(&backup.path, at, false),
        None => {
            let (sha256, bytes) = hash(&backup.path)?;
            Sidecar { sha256, bytes, writes: backup.writes, checked: at.0, sound, doubtful: false }.write(&backup.path)
        }
    }
}

/// Puts a backup back in a folder of its own and opens it there: every table has as many rows as the backup.
fn trial(dir: &Path, backup: &Path) -> Result<()> {
    let trial = Trial::begin(dir)?;
    crate::restore(&trial.data, backup, Moment(0))?;
    let (store, copy) = (Store::open(&trial.data)?, open_copy(backup)?);
    // One of an earlier version has been brought up to date on the way, with tables of another shape.
    if recognise(&copy, u32::MAX)? == recognise(&store.db, u32::MAX)? && counts(&store.db)? != counts(&copy)? {
        return Err(Failure::new(FailureCode::Damaged, "put back, it holds something else"));
    }
    store.groups().map(drop)
}

/// Removes the folders of trials that a crash left behind. One in which a trial still runs is locked, and stays.
pub(crate) fn clear(dir: &Path) {
    for entry in fs::read_dir(dir.join(FOLDER)).into_iter().flatten().flatten() {
        let ours = entry.file_name().to_str().is_some_and(is_a_trial);
        // What cannot be removed now is tried again at the next start: nothing depends on it.
        if ours && entry.file_type().is_ok_and(|kind| kind.is_dir()) && folder::lock(&entry.path()).is_ok() {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

fn is_a_trial(name: &str) -> bool {
    let numbers = name.strip_prefix(TRIAL).and_then(|numbers| numbers.split_once('-'));
    numbers.is_some_and(|(process, run)| process.parse::<u32>().is_ok() && run.parse::<u32>().is_ok())
}

/// A folder for one trial. It is locked as long as the trial runs, and goes with it.
struct Trial {
    folder: PathBuf,
    /// The data folder inside it.
    data: PathBuf,
    lock: Option<Lock>,
}

impl Trial {
    fn begin(dir: &Path) -> Result<Self> {
        for run in 0..10_000_u32 {
            let folder = dir.join(FOLDER).join(format!("{TRIAL}{}-{run}", process::id()));
            match fs::create_dir(&folder) {
                Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => continue,
                made => made?,
            }
            folder::make(&folder)?;
            let data = folder.join("data");
            let trial = Self { lock: Some(folder::lock(&folder)?), data, folder };
            folder::make(&trial.data)?;
            return Ok(trial);
        }
        Err(Failure::new(FailureCode::Other, "no free name for a trial"))
    }
}

impl Drop for Trial {
    fn drop(&mut self) {
        // Where the lock is a file it has to be closed before the folder can go.
        self.lock = None;
        let _ = fs::remove_dir_all(&self.folder); // what is left goes at the next start
    }
}
