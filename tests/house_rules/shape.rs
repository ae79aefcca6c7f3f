//! Rules on the shape of the code: how long a file is, how it begins, and which doors there is only one of.

use super::{
    hold,
    tree::{Source, sources},
};

const LONGEST: usize = 400;

#[test]
fn no_source_file_is_longer_than_400_lines() {
    let offenders: Vec<String> = sources()
        .iter()
        .filter(|source| source.ends(&[".rs", ".ts", ".svelte", ".css", ".sql"]) && !source.generated())
        .map(|source| (source, source.text.lines().count()))
        .filter(|(_, lines)| *lines > LONGEST)
        .map(|(source, lines)| source.at(LONGEST + 1, &format!("{lines} lines")))
        .collect();
    hold(
        "no source file is longer than 400 lines",
        "a file one can hold in the head has one subject; split it by that",
        &offenders,
    );
}

#[test]
fn every_module_says_what_it_is_for() {
    let offenders: Vec<String> = sources()
        .iter()
        .filter(|source| source.ends(&[".rs"]) && !source.test() && !source.generated())
        .filter(|source| !source.text.trim_start().starts_with("//!"))
        .map(|source| source.at(1, "does not begin with `//!`"))
        .collect();
    hold(
        "every module begins with `//!`",
        "a reader must learn what a file is for, and what is not in it, before its code",
        &offenders,
    );
}

#[test]
fn the_desk_has_at_most_40_methods_and_all_of_them_at_home() {
    const HOME: &str = "src-tauri/crates/desk/src/desk";
    const MOST: usize = 40;
    let begins = |line: &str| line.starts_with("impl ") && line.trim_end_matches(" {").ends_with("Desk");
    let (mut methods, mut offenders) = (0, Vec::new());
    for source in sources().iter().filter(|source| source.below("src-tauri/crates/desk/src/") && !source.test()) {
        let mut inside = false;
        for (line, text) in source.code() {
            inside = begins(text) || inside && !text.starts_with('}');
            if begins(text) && !source.below(HOME) {
                offenders.push(source.at(line, "a method of the desk in another folder"));
            }
            methods +=
                usize::from(inside && text.starts_with("    ") && !text.starts_with("     ") && text.contains("fn "));
        }
    }
    if !(10..=MOST).contains(&methods) {
        offenders.push(format!("{methods} methods"));
    }
    hold(
        &format!("`Desk` has at most {MOST} methods, in {HOME}"),
        "what people do is done in the rooms, on the context; the desk only passes on",
        &offenders,
    );
}

#[test]
fn one_file_of_the_page_knows_the_host() {
    const DOOR: &str = "ui/src/lib/backend.ts";
    let offenders =
        naming("@tauri-apps", DOOR, |source| source.below("ui/") && source.ends(&[".ts", ".svelte", ".js", ".html"]));
    hold(
        &format!("only {DOOR} names @tauri-apps"),
        "the page is tried, tested and moved to another host without a window, because one file knows it",
        &offenders,
    );
}

#[test]
fn one_file_knows_the_maker_of_pdfs() {
    const MAKER: &str = concat!("print", "pdf");
    let knowing = |source: &&Source| source.ends(&[".rs"]) && source.code().any(|(_, line)| line.contains(MAKER));
    let files: Vec<&Source> = sources().iter().filter(knowing).collect();
    let home = files.iter().find(|source| source.below("src-tauri/crates/report/src/"));
    let home = home.map_or("", |source| source.path.as_str());
    let offenders = naming(MAKER, home, |source| source.ends(&[".rs"]));
    hold(
        &format!("one file of the report room names {MAKER}; here it is {home:?}"),
        "its releases break; pages are laid out and tested without it, and one file writes them",
        &offenders,
    );
}

/// Every line of code that names something, outside the one file that may.
fn naming(what: &str, door: &str, among: impl Fn(&Source) -> bool) -> Vec<String> {
    let mut offenders = Vec::new();
    for source in sources().iter().filter(|source| source.path != door && among(source)) {
        let lines = source.code().filter(|(_, line)| line.contains(what));
        offenders.extend(lines.map(|(line, text)| source.at(line, text.trim())));
    }
    offenders
}
