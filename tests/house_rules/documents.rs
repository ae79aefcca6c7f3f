//! What the documents name exists: commands, files, folders.

use std::path::{Component, Path, PathBuf};

use super::{
    hold,
    tree::{Source, root, sources},
};

/// A path in backticks is one of ours if it begins so.
const OURS: &[&str] = &["src-tauri/", "crates/", "ui/", "tests/", "icons/", ".ci/", ".cargo/"];
/// Made by the build: named in documents, and rightly not there before it.
const MADE: &[&str] = &["ui/dist", "ui/node_modules", "src-tauri/gen", "target"];

fn documents() -> impl Iterator<Item = &'static Source> {
    sources().iter().filter(|source| source.ends(&[".md"]))
}

#[test]
fn every_command_that_is_named_exists() {
    const LIST: &str = "src-tauri/crates/xtask/src/commands.rs";
    let list = sources().iter().find(|source| source.path == LIST).map_or("", |source| source.text.as_str());
    let names: Vec<&str> =
        list.lines().filter_map(|line| line.trim().strip_prefix("name: \"")?.split('"').next()).collect();
    assert!(!names.is_empty(), "{LIST} lists no command: has it moved?");
    assert!(documents().any(|source| source.path == "README.md"), "there is a README.md");

    let mut offenders = Vec::new();
    for source in sources().iter().filter(|source| source.ends(&[".md", ".yml", ".ci/run"])) {
        for (line, text) in source.lines() {
            let unknown = commands_in(text).filter(|word| !names.contains(word));
            offenders.extend(unknown.map(|word| source.at(line, &format!("`cargo xtask {word}`"))));
        }
    }
    hold(
        "every `cargo xtask` command that is named exists",
        "the first thing a newcomer does is to type what the README says",
        &offenders,
    );
}

/// The words after `cargo xtask` on a line.
fn commands_in(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices("cargo xtask ").filter_map(|(at, found)| {
        let rest = &text[at + found.len()..];
        let end = rest.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(rest.len());
        (end > 0).then(|| &rest[..end])
    })
}

#[test]
fn every_path_that_is_named_exists() {
    let root = root();
    let mut offenders = Vec::new();
    for source in documents() {
        let folder = Path::new(&source.path).parent().unwrap_or(Path::new(""));
        let mut fenced = false;
        for (line, text) in source.lines() {
            if text.trim_start().starts_with("```") {
                fenced = !fenced;
            }
            if fenced {
                continue;
            }
            let links = links_in(text).map(|link| (link, vec![tidy(&folder.join(link))]));
            let paths = paths_in(text).map(|path| (path, vec![path.into(), Path::new("src-tauri").join(path)]));
            for (name, places) in links.chain(paths) {
                let made = places.iter().any(|place| MADE.iter().any(|made| place.starts_with(made)));
                if !made && !places.iter().any(|place| root.join(place).exists()) {
                    offenders.push(source.at(line, &format!("{name} is not there")));
                }
            }
        }
    }
    hold(
        "every file and folder that a document names exists",
        "a map with one wrong road is not trusted again",
        &offenders,
    );
}

/// The targets of a line's links that lead into the project.
fn links_in(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices("](").filter_map(|(at, found)| {
        let target = text[at + found.len()..].split([')', ' ', '#', '?']).next()?.trim_matches(['<', '>']);
        let elsewhere = target.contains("://") || target.starts_with("mailto:");
        (!target.is_empty() && !elsewhere).then_some(target)
    })
}

/// The paths of ours in a line's backticks; of a pattern, the folder before it.
fn paths_in(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2).filter_map(|quoted| {
        let whole = OURS.iter().any(|start| quoted.starts_with(start)) && !quoted.contains(' ');
        let path = quoted.split([':', '#', ',']).next().filter(|_| whole)?;
        let Some(open) = path.find(['*', '{', '<', '$', '…']) else {
            return Some(path);
        };
        Some(&path[..path[..open].rfind('/')?])
    })
}

/// The path without `.` and `..`, so that its beginning can be compared.
fn tidy(path: &Path) -> PathBuf {
    let mut tidy = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => drop(tidy.pop()),
            Component::Normal(name) => tidy.push(name),
            Component::CurDir | Component::RootDir | Component::Prefix(_) => {}
        }
    }
    tidy
}

#[test]
fn links_paths_and_commands_are_read_out_of_prose() {
    let links: Vec<&str> =
        links_in("[a](ui/x.md#part) ![b](<icons/i.png>) [c](https://x.y) [d](#here) [e](f.md \"title\")").collect();
    assert_eq!(links, ["ui/x.md", "icons/i.png", "f.md"]);

    let paths: Vec<&str> = paths_in(
        "in `ui/src/lib/backend.ts:12` and `ui/locales/*.ftl`, `crates/meeting` not `desk` or `ui/a b` nor ui/c",
    )
    .collect();
    assert_eq!(paths, ["ui/src/lib/backend.ts", "ui/locales", "crates/meeting"]);

    let commands: Vec<&str> =
        commands_in("`cargo xtask test`, cargo xtask run -- x; `cargo xtask` or cargo xtask --help").collect();
    assert_eq!(commands, ["test", "run"]);
    assert_eq!(tidy(Path::new("docs/../ui/./x")), Path::new("ui/x"));
}
