//! Bringing a file to the newest shape.
//!
//! Not in here: the shapes (`migrations`), and the backup before (`open`).

use rusqlite::{Connection, Transaction};
use rusqlite_migration::{HookError, M, Migrations};

use crate::{
    Result,
    integrity::{finding::Finding, sums},
};

/// Brings a file to the newest of `steps`, in one transaction: all of it or nothing. The tables have another shape then,
/// so every sum is made anew; what was found before stays found.
pub(crate) fn migrate(db: &mut Connection, steps: &[&str], found: &[Finding]) -> Result<()> {
    sums::teach(db)?;
    let found = found.to_vec();
    let hook = move |tx: &Transaction<'_>| {
        let renewed = sums::renew(tx).and_then(|()| found.iter().try_for_each(|finding| sums::spoil(tx, finding)));
        renewed.map_err(|failure| HookError::Hook(failure.to_string()))
    };
    let Some((last, before)) = steps.split_last() else { return Ok(()) };
    let before = before.iter().map(|sql| M::up(sql));
    let all = before.chain([M::up_with_hook(last, hook)]).collect();
    Ok(Migrations::new(all).to_latest(db)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::migrations::STEPS;

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
