//! `meeting` is pure: no file, no network, no process, no environment, no thread, no clock of the machine.
//!
//! That it reaches no crate that has them is checked by `cargo xtask check` (xtask, `edges`); here, that it asks nothing of
//! the standard library. Its tests may.

use super::{hold, imports::paths, tree::sources};

/// What `meeting` must not name.
const REFUSED: [&[&str]; 10] = [
    &["std", "fs"],
    &["std", "net"],
    &["std", "process"],
    &["std", "env"],
    &["std", "thread"],
    &["std", "os"],
    &["std", "time", "Instant"],
    &["std", "time", "SystemTime"],
    // Once imported by their module.
    &["time", "Instant"],
    &["time", "SystemTime"],
];

#[test]
fn meeting_asks_nothing_of_the_machine() {
    let ours = sources().iter().filter(|source| source.below("src-tauri/crates/meeting/src/") && source.ends(&[".rs"]));
    let mut offenders = Vec::new();
    for source in ours.filter(|source| !source.test()) {
        offenders.extend(refused(&source.text).into_iter().map(|path| format!("{}: {path}", source.path)));
    }
    hold(
        "meeting names no file, network, process, environment, thread or clock of the machine",
        "the same facts must give the same meeting everywhere; what it needs to know comes in as an argument",
        &offenders,
    );
}

fn refused(text: &str) -> Vec<String> {
    let paths = paths(text).into_iter().map(|named| named.words);
    let is_refused = |words: &[String]| {
        REFUSED
            .iter()
            .any(|start| words.len() >= start.len() && words.iter().zip(*start).all(|(word, ours)| word == ours))
    };
    paths.filter(|words| is_refused(words)).map(|words| words.join("::")).collect()
}

#[test]
fn a_door_to_the_machine_is_found_in_a_use_line_and_in_code() {
    let text = "use std::{fs, fmt, time}; fn f() { std::thread::sleep(d); time::Instant::now(); fs(); time(); }";
    assert_eq!(refused(text), ["std::fs", "std::thread::sleep", "time::Instant::now"]);
}
