//! The views of the desk and the stage as JSON that a person can read: fields in the order of their types, each value on
//! one line where it fits, and nothing that differs from run to run.
//!
//! Not in here: what the text is compared with.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use super::Table;

/// The longest line, in characters.
const WIDTH: usize = 120;

/// The desk's view.
pub fn of_desk(table: &mut Table) -> String {
    let mut view = table.desk().view();
    view.version = 0;
    with_short_keys(&without_folders(table, &serde_json::to_string(&view).unwrap()))
}

/// The stage's view.
pub fn of_stage(table: &mut Table) -> String {
    let mut view = table.desk().stage_view();
    view.version = 0;
    without_folders(table, &serde_json::to_string(&view).unwrap())
}

/// Temporary folders have another name in every run.
fn without_folders(table: &Table, json: &str) -> String {
    let folders = [(&table.folder, "/home/marta/turnstone"), (&table.papers, "/home/marta/documents")];
    let said = folders.into_iter().fold(json.to_owned(), |json, (folder, name)| {
        let path = serde_json::to_string(&folder.path()).unwrap();
        json.replace(path.trim_matches('"'), name)
    });
    printed(&said)
}

/// The random key of each format of one's own becomes its place in the view, from 1.
fn with_short_keys(json: &str) -> String {
    const START: &str = "\"own-";
    let mut keys: Vec<&str> = Vec::new();
    for (at, _) in json.match_indices(START) {
        let key = &json[at + 1..];
        let key = &key[..key.find('"').unwrap()];
        if key.len() == START.len() - 1 + 32 && !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys.iter().enumerate().fold(json.to_owned(), |json, (index, key)| json.replace(key, &format!("own-{}", index + 1)))
}

/// JSON with each value on one line where it fits.
fn printed(json: &str) -> String {
    let mut text = String::new();
    serde_json::from_str::<Tree>(json).unwrap().print(0, 0, &mut text);
    text.push('\n');
    text
}

/// JSON with its fields in the order they came in.
enum Tree {
    /// As JSON.
    Leaf(String),
    List(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

impl Tree {
    /// On one line.
    fn line(&self) -> String {
        match self {
            Self::Leaf(text) => text.clone(),
            Self::List(values) => format!("[{}]", joined(values.iter().map(Self::line))),
            Self::Object(fields) if fields.is_empty() => "{}".to_owned(),
            Self::Object(fields) => {
                format!("{{ {} }}", joined(fields.iter().map(|(key, value)| format!("{key}: {}", value.line()))))
            }
        }
    }

    /// Prints the value on a line that is indented `deep` levels and already has `taken` characters.
    fn print(&self, deep: usize, taken: usize, text: &mut String) {
        let line = self.line();
        // A comma may follow.
        if matches!(self, Self::Leaf(_)) || 2 * deep + taken + line.chars().count() < WIDTH {
            text.push_str(&line);
            return;
        }
        let (open, close, parts): (_, _, Vec<(String, &Self)>) = match self {
            Self::Object(fields) => ('{', '}', fields.iter().map(|(key, value)| (format!("{key}: "), value)).collect()),
            Self::List(values) => ('[', ']', values.iter().map(|value| (String::new(), value)).collect()),
            Self::Leaf(_) => return,
        };
        text.push(open);
        for (index, (key, value)) in parts.iter().enumerate() {
            text.push_str(if index == 0 { "\n" } else { ",\n" });
            text.push_str(&"  ".repeat(deep + 1));
            text.push_str(key);
            value.print(deep + 1, key.chars().count(), text);
        }
        text.push('\n');
        text.push_str(&"  ".repeat(deep));
        text.push(close);
    }
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(", ")
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Tree;
            fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
                to.write_str("JSON")
            }
            fn visit_unit<E>(self) -> Result<Tree, E> {
                Ok(Tree::Leaf("null".to_owned()))
            }
            fn visit_bool<E>(self, value: bool) -> Result<Tree, E> {
                Ok(Tree::Leaf(value.to_string()))
            }
            fn visit_i64<E>(self, value: i64) -> Result<Tree, E> {
                Ok(Tree::Leaf(value.to_string()))
            }
            fn visit_u64<E>(self, value: u64) -> Result<Tree, E> {
                Ok(Tree::Leaf(value.to_string()))
            }
            fn visit_f64<E>(self, value: f64) -> Result<Tree, E> {
                Ok(Tree::Leaf(value.to_string()))
            }
            fn visit_str<E>(self, value: &str) -> Result<Tree, E> {
                Ok(Tree::Leaf(quoted(value)))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut values: A) -> Result<Tree, A::Error> {
                let mut list = Vec::new();
                while let Some(value) = values.next_element()? {
                    list.push(value);
                }
                Ok(Tree::List(list))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Tree, A::Error> {
                let mut object = Vec::new();
                while let Some((key, value)) = fields.next_entry::<String, Tree>()? {
                    object.push((quoted(&key), value));
                }
                Ok(Tree::Object(object))
            }
        }
        from.deserialize_any(Reader)
    }
}

fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}

#[test]
fn what_fits_on_a_line_stands_on_one() {
    let long = "x".repeat(90);
    let json = format!(r#"{{"b":[1,null,{{}}],"a":[{{"z":"{long}","y":1.5}},{{"z":"{long}","yy":"{long}"}}]}}"#);
    let told = format!(
        "{{\n  \"b\": [1, null, {{}}],\n  \"a\": [\n    {{ \"z\": \"{long}\", \"y\": 1.5 }},\n    {{\n      \
         \"z\": \"{long}\",\n      \"yy\": \"{long}\"\n    }}\n  ]\n}}\n"
    );
    assert_eq!(printed(&json), told);
}
