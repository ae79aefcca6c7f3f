//! A format file as text: keys in the order of the schema, items and phases as tables, everything else on one line.
//!
//! Not in here: the shape itself ([`super::shape`]).

use std::fmt::Write;

use toml::{Table, Value};

use super::FormatFile;

/// The lists that are written as tables of their own.
const LISTS: [&str; 3] = ["items", "phases", "parts"];

impl FormatFile {
    /// The file as text; read again, it is the same.
    ///
    /// # Errors
    /// There is a number in it that TOML has no form for. A format that holds has none.
    pub fn written(&self) -> Result<String, Unwritten> {
        let table = Table::try_from(self).map_err(|error| Unwritten(error.to_string()))?;
        let mut text = String::new();
        write_table(&mut text, &table, "");
        Ok(text)
    }
}

/// Why a format, or a draft of one, cannot be put in writing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a format cannot be put in writing: {0}")]
pub struct Unwritten(pub(in crate::format) String);

fn write_table(text: &mut String, table: &Table, path: &str) {
    for (key, value) in table {
        if list_of_tables(key, value).is_none() {
            // Writing into a text cannot fail.
            let _ = writeln!(text, "{key} = {value}");
        }
    }
    for (key, value) in table {
        let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
        for inner in list_of_tables(key, value).into_iter().flatten() {
            if let Value::Table(inner) = inner {
                let _ = writeln!(text, "\n[[{path}]]");
                write_table(text, inner, &path);
            }
        }
    }
}

fn list_of_tables<'value>(key: &str, value: &'value Value) -> Option<&'value Vec<Value>> {
    LISTS.contains(&key).then(|| value.as_array()).flatten()
}
