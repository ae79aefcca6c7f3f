//! Makes `MessageKey` from the English catalogue, and the list of catalogue files of each language.
//!
//! It runs whenever a catalogue changes, so the type cannot be stale and lies in no commit. Not in here: whether the
//! languages agree and whether a key is used (the house rules).

use std::{
    env,
    error::Error,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{ast::Entry, parser};

/// Every language has the same keys, so one stands for all.
const FIRST: &str = "en";

fn main() -> Result<(), Box<dyn Error>> {
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../../ui/locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    let made = env::var("OUT_DIR")?;
    fs::write(Path::new(&made).join("keys.rs"), keys(&locales.join(FIRST))?)?;
    for language in ["en", "de"] {
        fs::write(Path::new(&made).join(format!("{language}.rs")), files(&locales.join(language))?)?;
    }
    Ok(())
}

/// One `Variant = "key",` for each message of the folder, in the order of the catalogue.
fn keys(folder: &Path) -> Result<String, Box<dyn Error>> {
    let mut made = String::from("keys! {\n");
    for file in catalogues(folder)? {
        let text = fs::read_to_string(&file)?;
        // What cannot be read has no key; a test says which lines those are.
        let read = parser::parse(text.as_str()).unwrap_or_else(|(read, _)| read);
        for entry in &read.body {
            if let Entry::Message(message) = entry {
                writeln!(made, "    {} = {:?},", variant(message.id.name), message.id.name)?;
            }
        }
    }
    made.push_str("}\n");
    Ok(made)
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
