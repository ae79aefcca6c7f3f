//! Makes `MessageKey` and the values each message needs from the English catalogue, and the list of catalogue files of each language.
//!
//! It runs whenever a catalogue changes, so the type cannot be stale and lies in no commit. Not in here: whether the
//! languages agree and whether a key is used (the house rules).

use std::{
    collections::BTreeSet,
    env,
    error::Error,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{
    ast::{Entry, Message, Resource},
    parser, serializer,
};

/// Every language has the same keys, so one stands for all.
const FIRST: &str = "en";

fn main() -> Result<(), Box<dyn Error>> {
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../../ui/locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    let made = env::var("OUT_DIR")?;
    fs::write(Path::new(&made).join("keys.rs"), keys(&locales.join(FIRST))?)?;
    fs::write(Path::new(&made).join("values.rs"), values(&locales.join(FIRST))?)?;
    for language in ["en", "de"] {
        fs::write(Path::new(&made).join(format!("{language}.rs")), files(&locales.join(language))?)?;
    }
    Ok(())
}

/// One `Variant = "key",` for each message of the folder, in the order of the catalogue.
fn keys(folder: &Path) -> Result<String, Box<dyn Error>> {
    let mut made = String::from("keys! {\n");
    for (key, _) in messages(folder)? {
        writeln!(made, "    {} = {key:?},", variant(&key))?;
    }
    made.push_str("}\n");
    Ok(made)
}

/// One field for each message of the folder that needs values, with their names.
fn values(folder: &Path) -> Result<String, Box<dyn Error>> {
    let mut made = String::from("values! {\n");
    for (key, names) in messages(folder)? {
        if !names.is_empty() {
            let names: Vec<String> = names.iter().map(|name| format!("'{name}'")).collect();
            writeln!(made, "    {} = {key:?}: {:?},", key.replace('-', "_"), names.join(" | "))?;
        }
    }
    made.push_str("}\n");
    Ok(made)
}

/// The key of a message, and the names of its variables.
type Needs = (String, BTreeSet<String>);

/// Each message of the folder with the names of its variables.
fn messages(folder: &Path) -> Result<Vec<Needs>, Box<dyn Error>> {
    let mut found = Vec::new();
    for file in catalogues(folder)? {
        let text = fs::read_to_string(&file)?;
        // What cannot be read has no key; a test says which lines those are.
        let read = parser::parse(text.as_str()).unwrap_or_else(|(read, _)| read);
        for entry in &read.body {
            if let Entry::Message(message) = entry {
                found.push((message.id.name.to_owned(), variables(message)));
            }
        }
    }
    Ok(found)
}

/// The variables of a message. It is written out first: so nothing of a comment is in it, and of a variable its `$`.
fn variables(message: &Message<&str>) -> BTreeSet<String> {
    let alone = Message { comment: None, ..message.clone() };
    let text = serializer::serialize(&Resource { body: vec![Entry::Message(alone)] });
    let name = |rest: &str| rest.split(|c: char| !(c.is_alphanumeric() || c == '_')).next().map(str::to_owned);
    text.split('$').skip(1).filter_map(name).filter(|name| name.starts_with(char::is_alphabetic)).collect()
}

/// `refusal-not-found` is `RefusalNotFound`.
fn variant(key: &str) -> String {
    let mut name = String::new();
    for part in key.split(['-', '_']) {
        let mut letters = part.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    name
}

/// The folder's files as an array of names and texts.
fn files(folder: &Path) -> Result<String, Box<dyn Error>> {
    let mut made = String::from("&[\n");
    for file in catalogues(folder)? {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let path = file.display().to_string();
        writeln!(made, "    ({name:?}, include_str!({path:?})),")?;
    }
    made.push_str("]\n");
    Ok(made)
}

fn catalogues(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "ftl") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
