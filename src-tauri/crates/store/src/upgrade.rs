//! Bringing a file to the newest shape.
//!
//! Not in here: the shapes (`migrations`), and the backup before (`open`).

use rusqlite::{Connection, Transaction};
use rusqlite_migration::{HookError, M, Migrations};

use crate::{
    Result,
    integrity::{finding::Finding, keep, sums},
};

/// Brings a file to the newest of `steps`, in one transaction: all of it or nothing. The tables have another shape then,
/// so every sum is made anew; what was found before stays found.
pub(crate) fn migrate(db: &mut Connection, steps: &[&str], found: &[Finding]) -> Result<()> {
    sums::teach(db)?;
    // A step writes tables anew, and dropping the old ones must not empty those that refer to them.
    db.pragma_update(None, "foreign_keys", false)?;
    let migrated = run(db, steps, found);
    db.pragma_update(None, "foreign_keys", true)?;
    migrated
}

fn run(db: &mut Connection, steps: &[&str], found: &[Finding]) -> Result<()> {
    let found = found.to_vec();
    let hook = move |tx: &Transaction<'_>| {
        let renewed = keep::renew(tx).and_then(|()| found.iter().try_for_each(|finding| sums::spoil(tx, finding)));
        renewed.map_err(|failure| HookError::Hook(failure.to_string()))
    };
    let Some((last, before)) = steps.split_last() else { return Ok(()) };
    let before = before.iter().map(|sql| M::up(sql));
    let all = before.chain([M::up_with_hook(last, hook)]).collect();
    Ok(Migrations::new(all).to_latest(db)?)
}

/// A file as an older version made it.
#[cfg(test)]
fn migrate_without_sums(db: &mut Connection, steps: &[&str]) {
    Migrations::new(steps.iter().map(|sql| M::up(sql)).collect()).to_latest(db).unwrap();
}

#[cfg(test)]
mod agendas;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::migrations::STEPS;

    /// The first version with a column for the date of a plan: before it the date stood in the plan.
    const DATED: usize = 12;

    #[test]
    fn a_file_of_any_version_gets_the_newest_shape_and_keeps_its_rows() {
        let texts = |db: &Connection, sql: &str| -> Vec<String> {
            let mut query = db.prepare(sql).unwrap();
            query.query_map([], |row| row.get(0)).unwrap().collect::<rusqlite::Result<_>>().unwrap()
        };
        let shape = |db: &Connection| {
            texts(db, "SELECT type || name || coalesce(sql, '') FROM sqlite_schema ORDER BY type, name")
        };
        let mut new = Connection::open_in_memory().unwrap();
        migrate(&mut new, STEPS, &[]).unwrap();
        for version in 1..STEPS.len() {
            let mut db = Connection::open_in_memory().unwrap();
            migrate_without_sums(&mut db, &STEPS[..version]);
            db.execute_batch(
                r#"INSERT INTO groups (name) VALUES ('Harbour'), ('Gone');
                INSERT INTO members (group_id, name) VALUES (1, 'Ada'), (2, 'Ben'), (1, 'Chi');
                INSERT INTO meetings (group_id, state, starts, plan) VALUES (1, 'closed', 7, '{"date":"2026-03-18"}'), (1, 'planned', 9, 'x');
                INSERT INTO events VALUES (1, 1, 1, 7, 7, 7, 'b', '{}');
                INSERT INTO notes VALUES (1, 1, 'a note');
                INSERT INTO promises (meeting_id, member_id, what, outcome, closed_in) VALUES (1, 3, 'a walk', 'kept', 2);
                PRAGMA foreign_keys = ON;
                DELETE FROM groups WHERE id = 2;"#,
            )
            .unwrap();
            if version >= DATED {
                let dated = "UPDATE meetings SET date = '2026-03-18', plan = '{}' WHERE id = 1";
                db.execute_batch(dated).unwrap();
            }
            migrate(&mut db, STEPS, &[]).unwrap();
            assert_eq!(shape(&db), shape(&new), "from version {version}");
            let rows = texts(
                &db,
                "SELECT concat_ws(' ', id, name, usual_minutes, manners, wall_results, coalesce(archived, 'active'), coalesce(begins_with, 'anew')) FROM groups
                 UNION ALL SELECT concat_ws(' ', id, group_id, name) FROM members
                 UNION ALL SELECT concat_ws(' ', id, group_id, state, starts, date, plan) FROM meetings
                 UNION ALL SELECT concat_ws(' ', meeting_id, seq, body) FROM events
                 UNION ALL SELECT concat_ws(' ', meeting_id, member_id, text) FROM notes
                 UNION ALL SELECT concat_ws(' ', id, meeting_id, member_id, what, outcome, closed_in) FROM promises",
            );
            let plan = "1 1 closed 7 2026-03-18 {}";
            let kept = [
                "1 Harbour 120 clear undecided active anew",
                "1 1 Ada",
                "3 1 Chi",
                plan,
                "2 1 planned 9  x",
                "1 1 {}",
                "1 1 a note",
            ];
            assert_eq!(rows[..7], kept, "from version {version}");
            assert_eq!(rows[7..], ["1 1 3 a walk kept 2"], "from version {version}");
            assert_eq!(crate::integrity::check::everything(&db).unwrap(), [], "from version {version}");
            let next = "INSERT INTO groups (name) VALUES ('New') RETURNING id";
            let next: u32 = db.query_row(next, [], |row| row.get(0)).unwrap();
            assert_eq!(next, 3, "from version {version}: a number is never given twice");
        }
    }

    #[test]
    fn a_step_that_fails_leaves_nothing_behind() {
        let mut db = Connection::open_in_memory().unwrap();
        migrate(&mut db, STEPS, &[]).unwrap();
        let more: Vec<&str> =
            STEPS.iter().copied().chain(["CREATE TABLE a (x) ;", "CREATE TABLE groups (x);"]).collect();
        migrate(&mut db, &more, &[]).expect_err("the last step makes a table that is there");
        let left: u32 =
            db.query_row("SELECT count(*) FROM sqlite_schema WHERE name = 'a'", [], |row| row.get(0)).unwrap();
        assert_eq!(left, 0, "the good step before the bad one is rolled back with it");
        let version: u32 = db.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
        assert_eq!(version, STEPS.len() as u32, "the version still tells what the file has run");
    }
}
