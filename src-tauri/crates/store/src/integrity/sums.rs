//! Checksums: how they are computed, and the triggers that maintain them.
//!
//! The triggers are temporary: they belong to our connection and are generated from the existing tables whenever one is
//! opened. So a new table or column is covered automatically, nothing in the file runs our code, and a program that
//! writes without us is found out. Not in here: comparing ([`super::check`]).

use rusqlite::{
    Connection,
    functions::{Context, FunctionFlags},
    params,
    types::ValueRef,
};
use sha2::{Digest, Sha256};

use super::finding::{Finding, How};
use crate::Result;

/// The `SQL` function that makes a sum of its arguments.
const FUNCTION: &str = "sum_of";

/// Tables without sums of their rows: those of open boxes are emptied page by page, which a trigger prevents
/// ([`super::open_box`] has their sums), and sums have none themselves.
const WITHOUT: [&str; 4] = ["open_sheets", "handed_in", "voters", "sums"];

/// The table whose rows have one sum for each meeting.
pub(crate) const CHAINED: &str = "events";

/// 128 bits of SHA-256: enough that no accident is missed.
pub(crate) type Sum = [u8; 16];

/// Makes the sum of values: each with its kind and length, so that no two lists look the same.
pub(crate) fn sum_of<'a>(values: impl IntoIterator<Item = ValueRef<'a>>) -> Sum {
    let mut hash = Sha256::new();
    let mut take = |kind: u8, bytes: &[u8]| {
        hash.update([kind]);
        hash.update((bytes.len() as u64).to_le_bytes());
        hash.update(bytes);
    };
    for value in values {
        match value {
            ValueRef::Null => take(0, &[]),
            ValueRef::Integer(number) => take(1, &number.to_le_bytes()),
            ValueRef::Real(number) => take(2, &number.to_bits().to_le_bytes()),
            ValueRef::Text(text) => take(3, text),
            ValueRef::Blob(bytes) => take(4, bytes),
        }
    }
    let whole = hash.finalize();
    let mut sum = Sum::default();
    sum.copy_from_slice(&whole[..16]);
    sum
}

/// Teaches a connection to make sums.
pub(crate) fn teach(db: &Connection) -> Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_INNOCUOUS;
    let made = |context: &Context<'_>| Ok(sum_of((0..context.len()).map(|place| context.get_raw(place))).to_vec());
    Ok(db.create_scalar_function(FUNCTION, -1, flags, made)?)
}

/// A table with sums.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Summed {
    pub name: String,
    columns: Vec<String>,
    /// The columns of the key, and whether each is bytes.
    key: Vec<(String, bool)>,
}

impl Summed {
    /// The tables of a file that have sums.
    pub fn all(db: &Connection) -> Result<Vec<Self>> {
        let mut query = db.prepare(
            "SELECT name FROM pragma_table_list
             WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
        )?;
        let names = query.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()?;
        names.into_iter().filter(|name| !WITHOUT.contains(&name.as_str())).map(|name| Self::read(db, name)).collect()
    }

    fn read(db: &Connection, name: String) -> Result<Self> {
        let mut query = db.prepare("SELECT name, pk, type = 'BLOB' FROM pragma_table_info(?1)")?;
        let columns: Vec<(String, u32, bool)> =
            query.query_map([&name], |row| row.try_into())?.collect::<rusqlite::Result<_>>()?;
        let mut key: Vec<_> = columns.iter().filter(|(_, place, _)| *place > 0).cloned().collect();
        key.sort_by_key(|(_, place, _)| *place);
        Ok(Self {
            name,
            key: key.into_iter().map(|(column, _, bytes)| (column, bytes)).collect(),
            columns: columns.into_iter().map(|(column, ..)| column).collect(),
        })
    }

    pub fn is_chained(&self) -> bool {
        self.name == CHAINED
    }

    /// The column of this name, if there is one.
    pub fn column(&self, name: &str) -> Option<&str> {
        self.columns.iter().map(String::as_str).find(|column| *column == name)
    }

    /// Whether the key begins with this column.
    pub fn begins_with(&self, column: &str) -> bool {
        self.key.first().is_some_and(|(first, _)| first == column)
    }

    /// The key of a row as text; `of` is `NEW.`, `OLD.` or the table's alias.
    pub fn key(&self, of: &str) -> String {
        let text = |(column, bytes): &(String, bool)| {
            if *bytes { format!("hex({of}\"{column}\")") } else { format!("CAST({of}\"{column}\" AS TEXT)") }
        };
        if self.key.is_empty() {
            return format!("CAST({of}rowid AS TEXT)");
        }
        // Of the facts of a meeting there is one sum.
        let parts = if self.is_chained() { &self.key[..1] } else { &self.key[..] };
        parts.iter().map(text).collect::<Vec<_>>().join(" || '/' || ")
    }

    pub fn values(&self, of: &str) -> String {
        self.columns.iter().map(|column| format!("{of}\"{column}\"")).collect::<Vec<_>>().join(", ")
    }

    /// The sum of a row as `SQL`; of a fact: with the sum so far.
    fn sum(&self, of: &str) -> String {
        let values = self.values(of);
        if self.is_chained() {
            format!(
                "{FUNCTION}((SELECT sum FROM sums WHERE what = '{}' AND key = {}), {values})",
                self.name,
                self.key(of)
            )
        } else {
            format!("{FUNCTION}({values})")
        }
    }

    /// The rows whose sum is not theirs, or that have none.
    pub fn changed(&self) -> String {
        format!(
            "SELECT {key}, sums.sum IS NULL FROM \"{name}\" AS t LEFT JOIN sums ON sums.what = '{name}' AND sums.key = {key}
             WHERE sums.sum IS NOT {sum}",
            key = self.key("t."),
            name = self.name,
            sum = self.sum("t."),
        )
    }

    /// The sums whose row is not there.
    pub fn missing(&self) -> String {
        format!(
            "SELECT key FROM sums WHERE what = '{name}' AND key NOT IN (SELECT {key} FROM \"{name}\" AS t)",
            key = self.key("t."),
            name = self.name
        )
    }

    pub fn triggers(&self) -> String {
        let name = &self.name;
        let write = format!(
            "INSERT INTO sums (what, key, sum) VALUES ('{name}', {key}, {sum})
             ON CONFLICT (what, key) DO UPDATE SET sum = excluded.sum;",
            key = self.key("NEW."),
            sum = self.sum("NEW."),
        );
        let forget = format!("DELETE FROM sums WHERE what = '{name}' AND key = {}", self.key("OLD."));
        let moved = format!("{forget} AND key <> {};", self.key("NEW."));
        let trigger = |when: &str, does: &str| {
            format!("CREATE TEMP TRIGGER \"sum_{name}_{when}\" AFTER {when} ON main.\"{name}\" BEGIN {does} END;\n")
        };
        let mut all = trigger("INSERT", &write) + &trigger("DELETE", &format!("{forget};"));
        if !self.is_chained() {
            // Facts are never changed, and the database refuses to.
            all += &trigger("UPDATE", &format!("{moved} {write}"));
        }
        all
    }

    /// Makes the sums of the whole table anew.
    pub fn renew(&self, db: &Connection) -> Result<()> {
        db.execute("DELETE FROM sums WHERE what = ?1", [&self.name])?;
        if self.is_chained() {
            return self.chains(db, None, |meeting, sum| {
                let sql = "INSERT INTO sums (what, key, sum) VALUES (?1, ?2, ?3)";
                Ok(db.execute(sql, params![self.name, meeting.to_string(), sum]).map(drop)?)
            });
        }
        let (key, sum) = (self.key("t."), self.sum("t."));
        let sql = format!("INSERT INTO sums (what, key, sum) SELECT ?1, {key}, {sum} FROM \"{}\" AS t", self.name);
        db.execute(&sql, [&self.name])?;
        Ok(())
    }

    /// Tells the sum of every meeting's facts, or of one meeting's, as it has to be.
    pub fn chains(&self, db: &Connection, of: Option<u32>, mut tell: impl FnMut(i64, Sum) -> Result<()>) -> Result<()> {
        let sql = format!(
            "SELECT {} FROM \"{}\" AS t WHERE ?1 IS NULL OR meeting_id = ?1 ORDER BY meeting_id, seq",
            self.values("t."),
            self.name
        );
        let mut query = db.prepare(&sql)?;
        let mut rows = query.query([of])?;
        let mut so_far: Option<(i64, Sum)> = None;
        while let Some(row) = rows.next()? {
            let meeting: i64 = row.get("meeting_id")?;
            let before = match so_far {
                Some((same, sum)) if same == meeting => Some(sum),
                Some((other, sum)) => {
                    tell(other, sum)?;
                    None
                }
                None => None,
            };
            let before = before.as_ref().map_or(ValueRef::Null, |sum| ValueRef::Blob(sum));
            let values =
                (0..self.columns.len()).map(|place| row.get_ref(place)).collect::<rusqlite::Result<Vec<_>>>()?;
            so_far = Some((meeting, sum_of(std::iter::once(before).chain(values))));
        }
        match so_far {
            Some((meeting, sum)) => tell(meeting, sum),
            None => Ok(()),
        }
    }
}

/// Has a finding stay one although every sum was made anew.
pub(crate) fn spoil(db: &Connection, finding: &Finding) -> Result<()> {
    let (what, key, how) = match finding {
        Finding::Structure(_) | Finding::Reference(_) => return Ok(()),
        Finding::Schema => ("sqlite_schema", String::new(), How::Changed),
        Finding::Facts(meeting) => (CHAINED, meeting.0.to_string(), How::Changed),
        Finding::Row(row) => (row.table.as_str(), row.key.clone(), row.how),
    };
    match how {
        How::Added => db.execute("DELETE FROM sums WHERE what = ?1 AND key = ?2", [what, &key])?,
        How::Changed | How::Missing => db.execute(
            "INSERT INTO sums (what, key, sum) VALUES (?1, ?2, zeroblob(16))
             ON CONFLICT (what, key) DO UPDATE SET sum = excluded.sum",
            [what, &key],
        )?,
    };
    Ok(())
}
