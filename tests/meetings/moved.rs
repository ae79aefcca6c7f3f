//! The data folder, or its file, is moved away or replaced while a meeting runs: what is written would go into a file that
//! nobody finds again, so it is told, kept in memory, and written as soon as the file is back.

use std::{fs, path::Path};

use desk::intent::{Intent, RunningIntent};
use meeting::people::{MeetingId, MemberId};
use store::Store;
use words::MessageKey;

use super::{Table, table::arg};

/// What is away, and how it comes back.
type Way = fn(&Path, &Path);

const WAYS: [(&str, Way, Way); 2] = [
    ("the folder is moved", |data, away| fs::rename(data, away).unwrap(), |data, away| fs::rename(away, data).unwrap()),
    (
        "the file is replaced",
        |data, away| {
            fs::rename(data.join("turnstone.db"), away).unwrap();
            // As a program does that brings an older copy from another machine.
            fs::copy(away, data.join("turnstone.db")).unwrap();
        },
        |data, away| fs::rename(away, data.join("turnstone.db")).unwrap(),
    ),
];

#[cfg(unix)]
#[test]
fn what_is_written_meanwhile_is_told_and_kept_until_the_file_is_back() {
    for (what, take, give) in WAYS {
        let mut table = Table::new();
        let meeting = table.running();
        let member = table.member("Marta");
        let elsewhere = tempfile::tempdir_in(table.folder.path().parent().unwrap()).unwrap();
        let (data, away) = (table.folder.path().to_owned(), elsewhere.path().join("away"));
        take(&data, &away);
        table.act(Intent::Running(RunningIntent::WriteNote { member, text: "Written meanwhile".to_owned() }));
        let trouble = table.desk().view().trouble.expect("it is told");
        assert_eq!(
            (trouble.sentence.key, arg(&trouble.sentence, "cause").as_str()),
            (MessageKey::TroubleNotSaved, "moved"),
            "{what}"
        );
        assert_eq!(arg(&trouble.sentence, "folder"), data.display().to_string(), "{what}");
        table.does(Intent::Running(RunningIntent::End));
        table.wait(6);
        assert!(table.desk().has_unsaved(), "{what}: still");
        assert!(!data.join("backups").exists(), "{what}: no folder is made anew, and no backup of half an evening");
        // "Please put it back there."
        give(&data, &away);
        table.wait(6);
        assert_eq!(table.desk().view().trouble, None, "{what}");
        assert!(!table.desk().has_unsaved(), "{what}: nobody has to press anything");
        table.desk.take().unwrap().close().unwrap();
        let store = Store::open(&data).unwrap();
        let notes = store.notes(MeetingId(meeting)).unwrap();
        assert!(notes.contains(&(MemberId(member), "Written meanwhile".to_owned())), "{what}: {notes:?}");
        assert_eq!(store::backups(&data).unwrap().len(), 1, "{what}: and the end has its backup");
    }
}
