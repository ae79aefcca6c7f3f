//! Damage all over: not all of it is told, and none of it is read.

use meeting::people::MeetingId;
use store::{FailureCode, Finding, Store};

use crate::damage::{closed, tamper};

#[test]
fn facts_are_not_read_and_the_ledger_is_made_again_however_much_else_is_wrong() {
    let (folder, _) = closed();
    tamper(
        folder.path(),
        "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 900)
         INSERT INTO answers SELECT 2, x, 'worth', 1, 1 FROM n;
         UPDATE events SET body = 'other' WHERE meeting_id = 1 AND seq = 7; UPDATE projections SET sitting = 'x';",
    );
    let store = Store::open(folder.path()).unwrap();
    assert_eq!(store.findings()[0], Finding::Facts(MeetingId(1)), "what is not read is told first");
    assert!(store.findings().len() < 300, "and not all of the rest: {}", store.findings().len());
    assert_eq!(store.events(MeetingId(1)).unwrap_err().code, FailureCode::Damaged);
    let group = store.groups().unwrap()[0].id;
    assert!(store.sittings(group).unwrap().iter().all(|(_, kept)| kept.is_none()));
}
