//! What the program itself did, for a report of a fault: when it began, what went wrong, how it ended.
//!
//! An entry is one of a closed list, so no name, no text and no act of anybody can get into it; and because no act is in
//! it, it says nothing of who answered when. It is a small file beside the data, written whole each time. Not in here: what
//! happened in a meeting (its log, in the file).

use std::{
    fmt, fs,
    io::{self, Read},
    panic,
    path::PathBuf,
    sync::{Mutex, PoisonError},
};

use chrono::{SecondsFormat, Utc};
use desk::{shown::Shown, views::Screen};
use tauri::{AppHandle, Manager};
use words::MessageKey;

/// The file, in the data folder.
const FILE: &str = "turnstone.log";
/// So many entries are kept: some weeks of use, or the whole of a bad evening.
const MOST: usize = 200;
/// What is longer in bytes was not written here, and is not read to its end.
const LONGEST: u64 = 64 * 1024;

/// Something the program did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry<'at> {
    /// It began.
    Began,
    /// The file is open.
    Opened,
    /// The file cannot be opened; why, by the key of the sentence.
    Shut(MessageKey),
    /// The file is not as it was written.
    Damage,
    /// Something is wrong with the file; what, by the key of the sentence.
    Trouble(MessageKey),
    /// It is no longer wrong.
    TroubleOver,
    /// The process of a window's page ended, and the page was loaded again.
    PageEnded(&'static str),
    /// A fault of the program: where in its source.
    Fault(&'at str, u32),
    /// It ended in order.
    Ended,
}

impl fmt::Display for Entry<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Began => write!(f, "began, version {} on {}", env!("CARGO_PKG_VERSION"), std::env::consts::OS),
            Self::Opened => f.write_str("opened the file"),
            Self::Shut(why) => write!(f, "could not open the file: {}", why.as_str()),
            Self::Damage => f.write_str("the file is not as it was written"),
            Self::Trouble(what) => write!(f, "trouble: {}", what.as_str()),
            Self::TroubleOver => f.write_str("the trouble is over"),
            Self::PageEnded(window) => write!(f, "the page of the {window} ended and was loaded again"),
            Self::Fault(file, line) => write!(f, "fault at {file}:{line}"),
            Self::Ended => f.write_str("ended"),
        }
    }
}

/// The entries of a data folder.
pub struct Journal {
    folder: PathBuf,
    kept: Mutex<Kept>,
}

/// Whose the file is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Whose {
    /// Another process may have the folder.
    #[default]
    Unknown,
    /// The folder is this process's own; what earlier starts wrote has been read.
    Ours,
    /// There is something under its name that this program did not write: it stays as it is.
    Foreign,
}

#[derive(Debug, Default)]
struct Kept {
    lines: Vec<String>,
    file: Whose,
    /// Whether the file was open by the last view, and what was wrong.
    open: Option<bool>,
    damaged: bool,
    trouble: Option<MessageKey>,
    /// Whether the end is noted: there are several ways to it.
    ended: bool,
}

impl Journal {
    /// Of a data folder. The first entry is written once its file is open, so that the folder is this process's own.
    pub fn of(folder: PathBuf) -> Self {
        let journal = Self { folder, kept: Mutex::default() };
        journal.note(Entry::Began);
        journal
    }

    /// Keeps an entry.
    pub fn note(&self, entry: Entry<'_>) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if entry == Entry::Ended && std::mem::replace(&mut kept.ended, true) {
            return;
        }
        self.write(&mut kept, entry);
    }

    fn write(&self, kept: &mut Kept, entry: Entry<'_>) {
        kept.lines.push(format!("{} {entry}", Utc::now().to_rfc3339_opts(SecondsFormat::Secs, true)));
        let forgotten = kept.lines.len().saturating_sub(MOST);
        kept.lines.drain(..forgotten);
        if kept.file == Whose::Ours && self.folder.is_dir() {
            // On a full disk the entry is in the next one that can be written.
            let _ = store::replace(&self.folder.join(FILE), (kept.lines.join("\n") + "\n").as_bytes());
        }
    }

    /// The last entries, the newest at the end.
    pub fn last(&self, most: usize) -> Vec<String> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.lines.get(kept.lines.len().saturating_sub(most)..).unwrap_or_default().to_vec()
    }

    /// The folder is this process's own from now on: what earlier starts wrote stands before what this one did.
    fn own(&self, kept: &mut Kept) {
        if kept.file != Whose::Unknown {
            return;
        }
        kept.file = if let Some(mut earlier) = read(&self.folder.join(FILE)) {
            earlier.append(&mut kept.lines);
            kept.lines = earlier;
            Whose::Ours
        } else {
            Whose::Foreign
        };
    }

    /// What the newest view says of the file. A rehearsal says nothing of it: it plays in a file of its own.
    fn look(&self, shown: &Shown) {
        if shown.desk.rehearsal.is_some() {
            return;
        }
        // Where there is a way home it is one screen alone that cannot be read.
        let shut = if let Screen::Shut(view) = &shown.desk.screen
            && !view.way_home
        {
            Some(view.why.sentence.key)
        } else {
            None
        };
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if shut.is_none() {
            self.own(&mut kept);
        }
        let damaged = shown.desk.damage.is_some();
        if damaged && !std::mem::replace(&mut kept.damaged, damaged) {
            self.write(&mut kept, Entry::Damage);
        }
        if kept.open != Some(shut.is_none()) {
            kept.open = Some(shut.is_none());
            self.write(&mut kept, shut.map_or(Entry::Opened, Entry::Shut));
        }
        let trouble = shown.desk.trouble.as_ref().map(|trouble| trouble.sentence.key);
        if kept.trouble != trouble {
            kept.trouble = trouble;
            self.write(&mut kept, trouble.map_or(Entry::TroubleOver, Entry::Trouble));
        }
    }
}

/// What was written before, nothing where there is no file; `None` for what this program did not write, or cannot read. A
/// pipe under this name would be waited for without end.
fn read(file: &std::path::Path) -> Option<Vec<String>> {
    match fs::symlink_metadata(file) {
        Err(why) if why.kind() == io::ErrorKind::NotFound => return Some(Vec::new()),
        Ok(about) if about.is_file() && about.len() <= LONGEST => {}
        Ok(_) | Err(_) => return None,
    }
    let mut text = String::new();
    fs::File::open(file).ok()?.take(LONGEST).read_to_string(&mut text).ok()?;
    Some(text.lines().map(str::to_owned).collect())
}

/// Keeps an entry, where there is a journal yet.
pub fn note(app: &AppHandle, entry: Entry<'_>) {
    if let Some(journal) = app.try_state::<Journal>() {
        journal.note(entry);
    }
}

/// Keeps what the newest view says of the file.
pub fn look(app: &AppHandle, shown: &Shown) {
    if let Some(journal) = app.try_state::<Journal>() {
        journal.look(shown);
    }
}

/// Keeps where a fault of the program was before the program tells of it and ends. Not what it says: that may hold
/// somebody's words.
pub fn watch_faults(app: &AppHandle) {
    let (before, app) = (panic::take_hook(), app.clone());
    panic::set_hook(Box::new(move |fault| {
        if let (Some(at), Some(journal)) = (fault.location(), app.try_state::<Journal>()) {
            // The fault may be in the journal itself, which then is held.
            if let Ok(mut kept) = journal.kept.try_lock() {
                journal.write(&mut kept, Entry::Fault(at.file(), at.line()));
            }
        }
        before(fault);
    }));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_of_a_folder_of_ones_own_are_kept_and_the_oldest_go() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(FILE);
        let journal = Journal::of(folder.path().to_owned());
        journal.note(Entry::PageEnded("desk"));
        assert!(!file.exists(), "whose folder it is nobody knows yet");
        journal.own(&mut journal.kept.lock().unwrap());
        journal.note(Entry::Trouble(MessageKey::TroubleInUse));
        let text = fs::read_to_string(&file).unwrap();
        let said: Vec<&str> = text.lines().filter_map(|line| line.split_once("Z ")).map(|(_, said)| said).collect();
        assert_eq!(said.len(), 3, "{text}");
        assert!(said[0].starts_with("began, version"));
        assert_eq!(said[2], format!("trouble: {}", MessageKey::TroubleInUse.as_str()));
        // The next start goes on from there.
        let again = Journal::of(folder.path().to_owned());
        again.own(&mut again.kept.lock().unwrap());
        for _ in 0..MOST {
            again.note(Entry::Fault("desk.rs", 7));
        }
        let text = fs::read_to_string(&file).unwrap();
        assert_eq!(text.lines().count(), MOST);
        assert!(text.lines().all(|line| line.ends_with("fault at desk.rs:7")), "the newest are kept");
        assert_eq!(again.last(2).len(), 2);
    }

    #[test]
    fn what_another_program_wrote_under_this_name_stays() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(FILE);
        assert_eq!(read(&file), Some(Vec::new()), "no file");
        for foreign in [vec![0xff, 0xfe], vec![b'a'; LONGEST as usize + 1]] {
            fs::write(&file, &foreign).unwrap();
            let journal = Journal::of(folder.path().to_owned());
            journal.own(&mut journal.kept.lock().unwrap());
            journal.note(Entry::Ended);
            assert_eq!(fs::read(&file).unwrap(), foreign);
        }
        fs::remove_file(&file).unwrap();
        fs::create_dir(&file).unwrap();
        assert_eq!(read(&file), None, "a folder");
    }
}
