//! Which backup is the newest, and which are kept, when the clock of the machine is wrong.

use desk::{
    intent::{GroupIntent, Intent},
    refusal::Answer,
    watch::Reading,
};

use super::{Table, table::EVENING};

const DAY: i64 = 24 * 60 * 60;

#[test]
fn after_an_evening_in_2100_the_newest_backup_is_still_the_last_one() {
    let folder = tempfile::tempdir().unwrap();
    let in_2100 = EVENING + 74 * 365 * DAY;
    let evenings: Vec<i64> = [in_2100].into_iter().chain((1..=10).map(|day| EVENING + day * DAY)).collect();
    for (done, evening) in evenings.iter().enumerate() {
        let clock = Reading { utc_ms: evening * 1000, ..Reading::default() };
        let mut desk = Table::open(folder.path(), clock).unwrap();
        let create = GroupIntent::CreateGroup { name: format!("Group {done}") };
        assert_eq!(desk.act(Intent::Groups(create), clock), Answer::Done);
        desk.close().unwrap();
        let backups = store::backups(folder.path()).unwrap();
        assert_eq!(store::holds(&backups[0].path).unwrap().groups.len(), done + 1, "the newest holds it all");
        assert_eq!(backups[0].at.0.div_euclid(DAY), evening.div_euclid(DAY), "and is the evening's");
        assert_eq!(backups.len(), done + 1, "one for each day of use, and none is lost to the clock");
        // Opened and closed again, nothing has changed and no backup is made.
        Table::open(folder.path(), clock).unwrap().close().unwrap();
        assert_eq!(store::backups(folder.path()).unwrap(), backups);
    }
}
