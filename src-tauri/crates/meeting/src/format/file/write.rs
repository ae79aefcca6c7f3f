//! A format file as text: keys in the order of the form, items and phases as tables of their own, the rest on a line.
//!
//! Not in here: the form itself ([`super::shape`]).

use std::fmt::Write;

use toml::{Table, Value};

use super::FormatFile;

/// The lists that are written as tables of their own.
const LISTS: [&str; 3] = ["items", "phases", "parts"];

impl FormatFile {
    /// The file as text; read again, it is the same.
    pub fn written(&self) -> String {
        let mut text = String::new();
        if let Ok(Value::Table(table)) = Value::try_from(self) {
            write_table(&mut text, &table, "");
        }
        text
    }
}

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
