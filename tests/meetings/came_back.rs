//! Going back to a backup, as the screens tell people to: from a file that cannot be opened, from a running program, and
//! back again to what was set aside. Done through the driver's own door, like the window does it.

use std::{collections::BTreeMap, fs, path::Path};

use desk::{
    backups::views::{HealthWord, UnopenedRow},
    clocks::machine::Machine,
    driver::Handle,
    errand::Errand,
    intent::{BackupIntent, EvaluationIntent, GroupIntent, Intent, NavigationIntent, PlanningIntent, RunningIntent},
    refusal::Answer,
    views::Screen,
};
use meeting::time::Moment;
use rusqlite::{Connection, OpenFlags};
use store::{Reason, Store};
use tempfile::TempDir;
use tokio::sync::Notify;
use words::MessageKey;

use super::{
    Table,
    driven::{copy, driven, go_back, groups, killed, page, screen, shut, with_driver},
};

/// In how many ways the file is damaged. `TURNSTONE_DAMAGES` asks for more.
const DAMAGES: usize = 60;

/// Every row people know of, but for what tells one file from its copies.
fn rows(file: &Path) -> BTreeMap<String, Vec<String>> {
    let db = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    let mut names = db
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('file', 'sums', 'pulses')")
        .unwrap();
    let names: Vec<String> = names.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap();
    let mut all = BTreeMap::new();
    for name in names {
        let mut query = db.prepare(&format!("SELECT * FROM \"{name}\"")).unwrap();
        let columns = query.column_count();
        let said = query.query_map([], |row| {
            (0..columns).map(|column| row.get::<_, rusqlite::types::Value>(column)).collect::<Result<Vec<_>, _>>()
        });
        all.insert(name, said.unwrap().map(|row| format!("{:?}", row.unwrap())).collect());
    }
    all
}

/// Damages the file in one of many ways: no header, another header, a page of noise, a page of nothing, an end too soon.
fn damage(file: &Path, way: usize) {
    let mut bytes = fs::read(file).unwrap();
    let page = 4096;
    let pages = bytes.len() / page;
    let at = (way * 7 % pages) * page;
    match way % 5 {
        0 => bytes[..16].copy_from_slice(b"Not a database.\0"),
        1 => bytes[..100].fill(0),
        2 => bytes[at..at + page].iter_mut().enumerate().for_each(|(place, byte)| *byte = (place * 31 + way) as u8),
        3 => bytes[at..at + page].fill(0),
        _ => bytes.truncate(page / 2 + way),
    }
    fs::write(file, bytes).unwrap();
}

fn ways() -> usize {
    std::env::var("TURNSTONE_DAMAGES").ok().and_then(|ways| ways.parse().ok()).unwrap_or(DAMAGES)
}

#[test]
fn a_damaged_file_beside_the_log_of_a_killed_program_gives_way_to_the_newest_backup() {
    let killed = killed();
    let (mut shut_out, mut back) = (0, 0);
    for way in 0..ways() {
        let folder = tempfile::tempdir().unwrap();
        copy(killed.path(), folder.path());
        let file = folder.path().join("turnstone.db");
        // The log would mend what it holds newer pages of, and did when it was replayed: here it is too short for that.
        damage(&file, way);
        let (damaged, log) = (fs::read(&file).unwrap(), fs::read(folder.path().join("turnstone.db-wal")).unwrap());
        let newest = store::backups(folder.path()).unwrap().remove(0);
        let held = rows(&newest.path);
        let mut went_back = false;
        with_driver(folder.path(), async |handle| {
            // What is told word for word: "Please restore a backup".
            let Some(shut) = shut(&handle).await else { return };
            shut_out += 1;
            assert!(
                [MessageKey::TroubleDamaged, MessageKey::TroubleNotADatabase].contains(&shut.why.sentence.key),
                "{:?}",
                shut.why
            );
            let first = &shut.backups.expect("the screen offers the backups").backups[0];
            assert_eq!(first.health, HealthWord::Sound);
            assert_eq!(go_back(&handle, &first.name).await, Answer::Done, "way {way}");
            assert_eq!(groups(&handle).await, ["Linden"], "way {way}: open without a restart");
            assert_eq!(rows(&file), held, "way {way}: what the backup holds, and nothing mixed into it");
            went_back = true;
        });
        if went_back {
            back += 1;
            let aside = store::set_aside(folder.path()).unwrap();
            assert_eq!(aside.len(), 1, "way {way}: what was there is set aside");
            assert_eq!(fs::read(&aside[0].path).unwrap(), damaged, "way {way}: as it was found");
            let log_aside = aside[0].path.with_extension("db-wal");
            assert_eq!(fs::read(log_aside).unwrap(), log, "way {way}: and its log with it");
        }
    }
    println!("{back} of {shut_out} refused files gave way to the newest backup, of {} damaged", ways());
    assert!(shut_out >= ways() / 2, "the damage was such that the file was refused: {shut_out}");
    assert_eq!(back, shut_out);
}

#[test]
fn a_backup_is_copied_before_anything_else_is_tried_with_a_damaged_file() {
    let folder = killed();
    damage(&folder.path().join("turnstone.db"), 0);
    let outside = tempfile::tempdir().unwrap();
    let copy = outside.path().join("copy.db");
    with_driver(folder.path(), async |handle| {
        let backup = shut(&handle).await.unwrap().backups.unwrap().backups.remove(0).name;
        let errand = Errand::CopyBackup { backup: backup.clone() };
        assert_eq!(handle.allows(errand.clone()).await, Answer::Done);
        assert_eq!(handle.file_name(errand.clone()).await, Some(backup.clone()));
        assert_eq!(handle.run(errand, copy.clone()).await, Answer::Done);
        let told = shut(&handle).await.unwrap().backups.unwrap().told.unwrap();
        assert_eq!(told.key, MessageKey::BackupsToldCopied);
        let gone = Errand::CopyBackup { backup: "gone.db".to_owned() };
        assert!(
            matches!(handle.allows(gone).await, Answer::Refused(why) if why.sentence.key == MessageKey::RefusalBackupGone)
        );
    });
    let newest = store::backups(folder.path()).unwrap().remove(0);
    assert_eq!(fs::read(copy).unwrap(), fs::read(newest.path).unwrap());
}

#[test]
fn one_goes_back_from_a_running_program_and_back_again() {
    let folder = killed();
    with_driver(folder.path(), async |handle| {
        let create = GroupIntent::CreateGroup { name: "Harbour".to_owned() };
        assert_eq!(handle.act(Intent::Groups(create)).await, Answer::Done);
        let before = page(&handle).await;
        let after_meeting = before.backups.iter().find(|row| row.name.ends_with("-meeting.db")).unwrap();
        assert_eq!(after_meeting.holds.as_ref().unwrap().groups, 1);
        assert_eq!(go_back(&handle, &after_meeting.name).await, Answer::Done);
        assert_eq!(groups(&handle).await, ["Linden"]);

        let Screen::Home(home) = screen(&handle).await else { panic!("the home is shown") };
        assert_eq!(home.backups.expect("it is said what one sees").key, MessageKey::BackupsToldBack);
        let page = page(&handle).await;
        let aside = &page.set_aside[0];
        assert_eq!(aside.holds.as_ref().unwrap().groups, 2, "what was there is set aside: {aside:?}");
        assert_eq!(go_back(&handle, &aside.name).await, Answer::Done);
        assert_eq!(groups(&handle).await, ["Harbour", "Linden"], "nothing was lost by going back");
    });
}

#[test]
fn nobody_goes_back_while_a_meeting_runs_nor_to_what_is_not_there_or_damaged() {
    let mut table = Table::new();
    table.running();
    table.does(Intent::Running(RunningIntent::End));
    let group = table.record().group.id;
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    let meeting = table.plan(group, "21:00", "22:30");
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    drop(table.desk.take());
    let backup = store::backups(table.folder.path()).unwrap().remove(0);
    let name = backup.name().unwrap();
    with_driver(table.folder.path(), async |handle| {
        let why = |answer: Answer| match answer {
            Answer::Refused(refusal) => refusal.sentence.key,
            other => panic!("it is refused: {other:?}"),
        };
        assert_eq!(why(go_back(&handle, "../turnstone.db").await), MessageKey::RefusalBackupGone);
        assert_eq!(why(go_back(&handle, &name).await), MessageKey::RefusalBackupWhileMeeting);
        // By the clock of this machine the meeting has stood for a long time.
        assert_eq!(handle.act(Intent::Running(RunningIntent::AnswerAway { went_on: false })).await, Answer::Done);
        assert_eq!(handle.act(Intent::Running(RunningIntent::End)).await, Answer::Done);
        let mut bytes = fs::read(&backup.path).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        fs::write(&backup.path, bytes).unwrap();
        let made = store::backups(table.folder.path()).unwrap().len();
        assert_eq!(handle.act(Intent::Navigation(NavigationIntent::GoGroup { group })).await, Answer::Done);
        assert_eq!(why(go_back(&handle, &name).await), MessageKey::RefusalBackupDamaged, "one bit is enough");
        assert!(matches!(screen(&handle).await, Screen::Group(_)), "the file stays open, and everybody where they are");
        assert_eq!(store::backups(table.folder.path()).unwrap().len(), made, "nothing was prepared");
    });
}

#[test]
fn the_backup_one_goes_back_to_is_not_thinned_on_the_way() {
    const DAY: i64 = 24 * 60 * 60;
    let today = Machine::start().read().utc_ms / 1000 / DAY * DAY;
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(folder.path()).unwrap();
    let mut names = Vec::new();
    // Four of the day before yesterday and two of yesterday: with one of today, three of them may go.
    for (day, many) in [(today - 2 * DAY, 4), (today - DAY, 2)] {
        for hour in 0..many {
            let group = store.create_group(&format!("Group {}", names.len()), false).unwrap();
            store.set_home_zone(group, "Europe/Berlin", &[], &[]).unwrap();
            let made = store.backup(Moment(day + hour * 3600), Reason::Deletion).unwrap();
            names.push(made.file_name().unwrap().to_str().unwrap().to_owned());
        }
    }
    drop(store);
    with_driver(folder.path(), async |handle| {
        assert_eq!(page(&handle).await.backups.len(), names.len());
        assert_eq!(go_back(&handle, &names[1]).await, Answer::Done);
        assert_eq!(groups(&handle).await, ["Group 0", "Group 1"]);
    });
}

#[test]
fn it_is_said_which_responses_are_lost_and_a_response_that_was_begun_is_not() {
    let mut table = Table::new();
    table.running();
    table.skip_to_evaluation();
    table.does(Intent::Evaluation(EvaluationIntent::OpenBallot));
    table.does(Intent::Evaluation(EvaluationIntent::TakeBallot { member: 1 }));
    table.does(Intent::Evaluation(EvaluationIntent::HandIn { ratings: vec![Some(3); 4], sentence: String::new() }));
    table.does(Intent::Evaluation(EvaluationIntent::LeaveBallot));
    table.does(Intent::Running(RunningIntent::End));
    let meeting = table.record().meeting;
    drop(table.desk.take());
    with_driver(table.folder.path(), async |handle| {
        let before = page(&handle).await;
        let lost = UnopenedRow { group: "Linden".to_owned(), number: 1, responses: 1 };
        assert_eq!(before.unopened, [lost]);
        let name = before.backups[0].name.clone();

        for intent in [
            Intent::Navigation(NavigationIntent::GoMeeting { meeting }),
            Intent::Evaluation(EvaluationIntent::OpenBallot),
            Intent::Evaluation(EvaluationIntent::TakeBallot { member: 2 }),
        ] {
            assert_eq!(handle.act(intent).await, Answer::Done);
        }
        let ratings = vec![Some(2), None, None, None];
        let begun = Intent::Evaluation(EvaluationIntent::DraftResponse {
            member: 2,
            at: 1,
            ratings: ratings.clone(),
            sentence: String::new(),
        });
        assert_eq!(handle.act(begun).await, Answer::Done);
        page(&handle).await;
        let refused = go_back(&handle, &name).await;
        assert!(matches!(refused, Answer::Refused(why) if why.sentence.key == MessageKey::RefusalSheetBegun));
        // What the sentence says is done: it is handed in.
        for intent in [
            Intent::Navigation(NavigationIntent::GoMeeting { meeting }),
            Intent::Evaluation(EvaluationIntent::OpenBallot),
        ] {
            assert_eq!(handle.act(intent).await, Answer::Done);
        }
        assert_eq!(
            handle.act(Intent::Evaluation(EvaluationIntent::HandIn { ratings, sentence: String::new() })).await,
            Answer::Done
        );
        assert_eq!(page(&handle).await.unopened[0].responses, 2);
        assert_eq!(go_back(&handle, &name).await, Answer::Done);
        assert!(page(&handle).await.unopened.is_empty(), "no copy has them");
    });
}

#[test]
fn a_check_that_runs_is_not_disturbed_by_going_back() {
    let folder = killed();
    with_driver(folder.path(), async |handle| {
        let name = page(&handle).await.backups[0].name.clone();
        let check = Intent::Backups(BackupIntent::CheckBackups);
        assert_eq!(handle.act(check).await, Answer::Done);
        assert_eq!(go_back(&handle, &name).await, Answer::Done);
        assert_eq!(groups(&handle).await, ["Linden"]);
        while page(&handle).await.checking {
            tokio::task::yield_now().await;
        }
        let checked = page(&handle).await.checked.unwrap();
        assert_eq!((checked.damaged, checked.restored), (0, Some(true)));
    });
}

#[test]
fn the_backups_are_checked_by_themselves_once_a_week() {
    let folder = killed();
    // Its backups are of an evening long ago, and none was ever checked.
    assert_eq!(store::last_check(folder.path()), None);
    let checked = |folder: &TempDir| store::last_check(folder.path()).map(|checked| checked.at);
    let published = Notify::new();
    let checks = async |handle: Handle| {
        let mut seen = page(&handle).await;
        while seen.checking || seen.checked.is_none() {
            published.notified().await;
            let Screen::Backups(page) = screen(&handle).await else { panic!("the page of the backups is shown") };
            seen = page;
        }
        let checked = seen.checked.unwrap();
        assert_eq!((checked.damaged, checked.restored), (0, Some(true)), "the newest was put back and opened");
    };
    driven(folder.path(), |_| published.notify_one(), checks);
    let first = checked(&folder).expect("it is noted for the next start");
    with_driver(folder.path(), async |handle| {
        assert!(!page(&handle).await.checking, "and not due again at once");
    });
    assert_eq!(checked(&folder), Some(first));
}
