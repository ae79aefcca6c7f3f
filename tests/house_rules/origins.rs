//! Nothing in the tree is true on one machine only: no local paths, no private sources of packages.

use super::{
    hold,
    tree::{Source, sources},
};

/// Folders of a machine, cut in two so that this file does not carry them itself.
const FOLDERS: &[&str] = &[concat!("/wo", "rk/"), concat!("/ro", "ot/")];
/// What says, in a tool's own settings, to take packages from elsewhere.
const ELSEWHERE: &[&str] = &["registry", "registries", "replace-with", "[source", "index-url"];
const SETTINGS: &[&str] = &[".npmrc", ".yarnrc", ".yarnrc.yml", "pip.conf", ".cargo/config.toml", ".cargo/config"];

#[test]
fn no_path_of_a_machine_is_in_the_tree() {
    let mut offenders = Vec::new();
    for source in sources() {
        let lines = source.lines().filter(|(_, text)| FOLDERS.iter().any(|folder| names_folder(text, folder)));
        offenders.extend(lines.map(|(line, text)| source.at(line, text.trim())));
    }
    hold(
        "no path of one machine is in the tree",
        "what works in one folder of one machine works nowhere else",
        &offenders,
    );
}

/// Whether the text names the folder from the top, and not as part of a longer path.
fn names_folder(text: &str, folder: &str) -> bool {
    let goes_on = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '~' | '*' | '}' | ')' | '$');
    text.match_indices(folder).any(|(at, _)| !text[..at].ends_with(goes_on))
}

#[test]
fn packages_come_from_the_public_registries() {
    let mut offenders = Vec::new();
    for source in sources() {
        let foreign = source.lines().filter(|(_, text)| is_foreign(source, text));
        offenders.extend(foreign.map(|(line, text)| source.at(line, text.trim())));
    }
    hold(
        "packages come from the public registries, and no file sends the tools elsewhere",
        "a clone must build on any machine; a mirror in a lock file makes it build on one",
        &offenders,
    );
}

/// Whether the line names a source of packages that is not the public one.
fn is_foreign(source: &Source, text: &str) -> bool {
    let value = |key: &str| text.trim().strip_prefix(key).map(|rest| rest.trim_matches([' ', '"', ',']));
    if source.ends(&["package-lock.json"]) {
        value("\"resolved\":").is_some_and(|from| !from.starts_with("https://registry.npmjs.org/"))
    } else if source.ends(&["Cargo.lock"]) {
        value("source =").is_some_and(|from| from != "registry+https://github.com/rust-lang/crates.io-index")
    } else {
        let settings = SETTINGS.iter().any(|name| source.path == *name || source.path.ends_with(&format!("/{name}")));
        settings && ELSEWHERE.iter().any(|word| text.contains(word))
    }
}

#[test]
fn a_folder_counts_from_the_top_only() {
    let folder = FOLDERS[0];
    for (text, named) in [
        (format!("cd {folder}here"), true),
        (format!("\"{folder}x\""), true),
        (format!("file://{folder}x"), true),
        (format!("src{folder}x"), false),
        (format!("${{home}}{folder}x"), false),
    ] {
        assert_eq!(names_folder(&text, folder), named, "{text:?}");
    }
}

#[test]
fn the_public_registries_are_known_from_others() {
    for (path, text, foreign) in [
        ("ui/package-lock.json", "\"resolved\": \"https://registry.npmjs.org/a/-/a-1.tgz\",", false),
        ("ui/package-lock.json", "\"resolved\": \"https://mirror.example/a-1.tgz\",", true),
        ("ui/package-lock.json", "\"version\": \"1.0.0\",", false),
        ("Cargo.lock", "source = \"registry+https://github.com/rust-lang/crates.io-index\"", false),
        ("Cargo.lock", "source = \"git+https://example.org/a\"", true),
        (".cargo/config.toml", "[source.crates-io]", true),
        (".cargo/config.toml", "xtask = \"run --package xtask --\"", false),
        ("ui/.npmrc", "registry=https://mirror.example", true),
        ("README.md", "the registry", false),
    ] {
        let source = Source { path: path.into(), text: text.into() };
        assert_eq!(is_foreign(&source, text), foreign, "{path}: {text}");
    }
}
