//! The dependency edges that must not exist, as reported by cargo itself.
//!
//! The order of the crates is the design: `desk` → { `store`, `report`, `calendar` } → `meeting`, and none of them
//! knows Tauri. An edge in the other direction would compile without a warning, so it is forbidden here.

use std::fs;

use anyhow::{Result, ensure};

use crate::{
    shell::{cargo, quiet},
    tree::root,
};

/// What no crate below `src-tauri/crates` may reach: the window and what draws it.
const WINDOW: &[&str] = &["tauri", "wry", "tao", "webkit2gtk", "gtk", "turnstone"];

/// What one of our crates may not reach among the others.
const ORDER: &[(&str, &[&str])] = &[
    ("meeting", &["store", "report", "calendar", "desk", "demo"]),
    ("store", &["report", "calendar", "desk", "demo"]),
    ("report", &["store", "calendar", "desk", "demo"]),
    ("calendar", &["store", "report", "words", "desk", "demo"]),
    ("words", &["meeting", "store", "report", "calendar", "desk", "demo"]),
    ("desk", &["demo"]),
];

/// Fails with every forbidden edge there is.
pub fn check() -> Result<()> {
    let mut broken = Vec::new();
    for krate in crates()? {
        let reached = reached(&krate, &["--edges", "normal"])?;
        let order = ORDER.iter().find(|(name, _)| *name == krate).map_or(&[][..], |(_, others)| others);
        broken.extend(
            reached
                .iter()
                .filter(|name| is_window(name) || order.contains(&name.as_str()))
                .map(|name| format!("  {krate} reaches {name}: see `cargo tree -p {krate} -i {name}`")),
        );
    }
    // Asked of the crate alone: in the whole workspace other crates switch the feature on for everybody.
    if reached("meeting", &["--edges", "normal,features"])?.iter().any(|name| name == "chrono feature \"clock\"") {
        broken.push(
            "  meeting can read the machine's clock (chrono's feature \"clock\"); time comes in as an argument".into(),
        );
    }
    ensure!(broken.is_empty(), "forbidden dependencies:\n{}", broken.join("\n"));
    Ok(())
}

/// Our crates below the program, by folder, which is also their name.
fn crates() -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(root().join("src-tauri/crates"))? {
        let entry = entry?;
        if entry.path().join("Cargo.toml").is_file() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// Everything below a crate, by name, without itself.
fn reached(krate: &str, edges: &[&str]) -> Result<Vec<String>> {
    let tree = quiet(cargo().args(["tree", "--package", krate, "--prefix", "none"]).args(edges))?;
    let mut names: Vec<String> = tree.lines().skip(1).map(name).filter(|name| !name.is_empty()).collect();
    names.sort();
    names.dedup();
    Ok(names)
}

/// `chrono v0.4.42 (*)` is `chrono`; `chrono feature "clock"` keeps its feature.
fn name(line: &str) -> String {
    match line.split_once(" feature ") {
        Some((krate, feature)) => {
            format!("{krate} feature {}", feature.split(' ').next().unwrap_or_default())
        }
        None => line.split(' ').next().unwrap_or_default().to_owned(),
    }
}

fn is_window(name: &str) -> bool {
    WINDOW.iter().any(|word| name == *word || name.strip_prefix(word).is_some_and(|rest| rest.starts_with(['-', '_'])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_cargo_tree_are_read_as_names() {
        for (line, expected) in [
            ("chrono v0.4.42", "chrono"),
            ("desk v0.1.0 (/somewhere/desk) (*)", "desk"),
            ("chrono feature \"clock\" (*)", "chrono feature \"clock\""),
            ("chrono feature \"clock\"", "chrono feature \"clock\""),
            ("", ""),
        ] {
            assert_eq!(name(line), expected);
        }
    }

    #[test]
    fn a_crate_of_the_window_is_known_with_its_family_and_not_by_likeness() {
        for (name, window) in
            [("tauri", true), ("tauri-utils", true), ("webkit2gtk-sys", true), ("taurine", false), ("chrono", false)]
        {
            assert_eq!(is_window(name), window, "{name}");
        }
    }
}
