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
