//! Keeping all sums: the triggers of a connection, and making every sum anew.
//!
//! Not in here: a sum ([`super::sums`]), and comparing them ([`super::check`]).

use rusqlite::Connection;

use super::{check, open_box, sums::Summed};
use crate::Result;

/// Makes the triggers that keep the sums of this connection's writes.
pub(crate) fn triggers(db: &Connection) -> Result<()> {
    let triggers: String = Summed::all(db)?.iter().map(Summed::triggers).collect();
    Ok(db.execute_batch(&(triggers + open_box::TRIGGER))?)
}

/// Makes every sum anew, for a file whose tables have another shape than before. Needs no triggers.
pub(crate) fn renew(db: &Connection) -> Result<()> {
    db.execute("DELETE FROM sums", [])?;
    Summed::all(db)?.iter().try_for_each(|table| table.renew(db))?;
    open_box::renew(db)?;
    check::renew_schema(db)
}
