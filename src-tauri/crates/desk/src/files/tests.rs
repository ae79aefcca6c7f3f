//! Where a file for people may go, and that a failure loses nothing.

use std::{
    fs,
    path::{Path, PathBuf},
};

use words::MessageKey;

use crate::files::write;

/// A data folder with a file and a backup in it, and a folder of the user's beside it.
struct Home {
    folder: tempfile::TempDir,
}

impl Home {
    fn new() -> Self {
        let home = Self { folder: tempfile::tempdir().unwrap() };
        fs::create_dir_all(home.data().join("backups")).unwrap();
        fs::create_dir(home.at("papers")).unwrap();
        fs::write(home.data().join("turnstone.db"), "the data").unwrap();
        fs::write(home.data().join("backups/one.db"), "a backup").unwrap();
        home
    }

    fn at(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn data(&self) -> PathBuf {
        self.at("data")
    }

    /// Why it was refused; nothing if it was written.
    fn write(&self, path: &Path) -> Option<MessageKey> {
        write(path, b"new", &self.data()).err().map(|refusal| refusal.sentence.key)
    }

    fn data_is_whole(&self) -> bool {
        let read = |path: &str| fs::read_to_string(self.data().join(path)).unwrap();
        read("turnstone.db") == "the data" && read("backups/one.db") == "a backup"
    }
}

#[test]
fn nothing_is_written_into_the_data_folder() {
    let home = Home::new();
    for path in ["data/turnstone.db", "data/new.pdf", "data/backups/one.db", "papers/../data/new.pdf"] {
        assert_eq!(home.write(&home.at(path)), Some(MessageKey::RefusalFileInDataFolder), "{path}");
    }
    assert!(home.data_is_whole() && !home.data().join("new.pdf").exists());
}

#[cfg(unix)]
#[test]
fn no_link_leads_into_the_data_folder() {
    use std::os::unix::fs::symlink;

    let home = Home::new();
    symlink(home.data(), home.at("papers/folder")).unwrap();
    symlink(home.data().join("turnstone.db"), home.at("papers/file.pdf")).unwrap();
    symlink("../data/missing.pdf", home.at("papers/dangling.pdf")).unwrap();
    fs::hard_link(home.data().join("turnstone.db"), home.at("papers/hard.pdf")).unwrap();
    for path in ["papers/folder/new.pdf", "papers/file.pdf", "papers/dangling.pdf", "papers/hard.pdf"] {
        assert_eq!(home.write(&home.at(path)), Some(MessageKey::RefusalFileInDataFolder), "{path}");
    }
    // The data folder itself may be named by a link.
    symlink(home.data(), home.at("named")).unwrap();
    let refused = write(&home.at("data/new.pdf"), b"new", &home.at("named"));
    assert_eq!(refused.unwrap_err().sentence.key, MessageKey::RefusalFileInDataFolder);
    assert!(home.data_is_whole());
}

#[cfg(unix)]
#[test]
fn a_link_to_a_document_stays_a_link() {
    let home = Home::new();
    fs::write(home.at("papers/real.pdf"), "old").unwrap();
    std::os::unix::fs::symlink("real.pdf", home.at("papers/link.pdf")).unwrap();
    assert_eq!(home.write(&home.at("papers/link.pdf")), None);
    assert!(home.at("papers/link.pdf").is_symlink());
    assert_eq!(fs::read_to_string(home.at("papers/real.pdf")).unwrap(), "new");
}

#[cfg(unix)]
#[test]
fn a_document_has_the_mode_of_documents_or_of_the_one_before_it() {
    use std::os::unix::fs::PermissionsExt;

    let home = Home::new();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let (plain, ours) = (home.at("papers/plain"), home.at("papers/ours.pdf"));
    fs::write(&plain, "made as anybody makes a file").unwrap();
    assert_eq!(home.write(&ours), None);
    assert_eq!(mode(&ours), mode(&plain));
    fs::set_permissions(&ours, fs::Permissions::from_mode(0o600)).unwrap();
    assert_eq!(home.write(&ours), None);
    assert_eq!(mode(&ours), 0o600);
}

#[test]
fn what_is_no_file_is_refused_in_its_own_words() {
    let home = Home::new();
    assert_eq!(home.write(&home.at("papers")), Some(MessageKey::RefusalFileIsFolder));
    assert_eq!(home.write(&home.at("nowhere/new.pdf")), Some(MessageKey::RefusalFileNoFolder));
    assert_eq!(home.write(Path::new("")), Some(MessageKey::RefusalFileNoName));
    #[cfg(unix)]
    assert_eq!(home.write(Path::new("/dev/full")), Some(MessageKey::RefusalFileNoFile));
    let left: Vec<_> = fs::read_dir(home.at("papers")).unwrap().collect();
    assert!(left.is_empty(), "nothing half written stays behind");
}
