//! The files of a data folder at one moment, to be changed and laid out again in another folder.
//!
//! The index of the write-ahead log and the lock are left out: a crash leaves neither, and the next start makes both.
//! Not in here: opening what was laid out.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use tempfile::TempDir;

/// The database.
pub const FILE: &str = "turnstone.db";
/// Its write-ahead log.
pub const LOG: &str = "turnstone.db-wal";

const LEFT_OUT: [&str; 2] = ["turnstone.db-shm", "turnstone.lock"];

/// The files of a folder, by their path in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files(pub BTreeMap<PathBuf, Vec<u8>>);

impl Files {
    /// What is in the folder itself, without the folders in it: all that the present state is made of.
    pub fn of(folder: &Path) -> Self {
        Self(listed(folder).filter(|path| path.is_file()).map(|path| (name(folder, &path), read(&path))).collect())
    }

    /// Everything in the folder, backups too.
    pub fn whole(folder: &Path) -> Self {
        let mut all = Self::of(folder);
        for inner in listed(folder).filter(|path| path.is_dir()) {
            let files = listed(&inner).filter(|path| path.is_file());
            all.0.extend(files.map(|path| (name(folder, &path), read(&path))));
        }
        all
    }

    /// The bytes of a file; none if it is not there.
    pub fn bytes(&self, name: &str) -> &[u8] {
        self.0.get(Path::new(name)).map(Vec::as_slice).unwrap_or_default()
    }

    /// The same with one file alone.
    pub fn only(&self, name: &str) -> Self {
        Self(
            self.0
                .iter()
                .filter(|(path, _)| *path == Path::new(name))
                .map(|(path, bytes)| (path.clone(), bytes.clone()))
                .collect(),
        )
    }

    /// A folder with these files, as the next start finds it.
    pub fn laid_out(&self) -> TempDir {
        let folder = folder();
        for (name, bytes) in &self.0 {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        folder
    }
}

/// An empty folder; in memory where the system has such a disk, because there are many of them.
pub fn folder() -> TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap()
}

fn listed(folder: &Path) -> impl Iterator<Item = PathBuf> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths.filter(|path| LEFT_OUT.iter().all(|name| !path.ends_with(name)))
}

fn name(folder: &Path, path: &Path) -> PathBuf {
    path.strip_prefix(folder).unwrap().to_owned()
}

/// A file can go between the listing and the reading, as an unfinished copy does.
fn read(path: &Path) -> Vec<u8> {
    fs::read(path).unwrap_or_default()
}
