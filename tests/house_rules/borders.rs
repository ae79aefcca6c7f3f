//! Rules on the borders of the product: the one door for files, the one for the terminal, and what a page can hear.

use super::{
    hold,
    tree::{Source, sources},
};

/// The product's own Rust: no tests, no tools, no build scripts.
fn product() -> impl Iterator<Item = &'static Source> {
    sources().iter().filter(|source| {
        let tool = ["src-tauri/crates/xtask/", "src-tauri/examples/"].iter().any(|folder| source.below(folder));
        source.below("src-tauri/") && source.ends(&[".rs"]) && !source.test() && !tool && !source.ends(&["build.rs"])
    })
}

/// The lines of code above the tests of a file.
fn lines(source: &Source) -> impl Iterator<Item = (usize, &str)> {
    source.code().take_while(|(_, line)| !line.starts_with("#[cfg(test)]"))
}

/// Every line that names one of these.
fn naming<'a>(what: &[&str], among: impl Iterator<Item = &'a Source>) -> Vec<String> {
    let mut offenders = Vec::new();
    for source in among {
        let found = lines(source).filter(|(_, line)| what.iter().any(|word| line.contains(word)));
        offenders.extend(found.map(|(line, text)| source.at(line, text.trim())));
    }
    offenders
}

#[test]
fn one_file_writes_files_for_people() {
    const DOOR: &str = "src-tauri/crates/desk/src/files.rs";
    // The data folder is the store's business; the demo puts a whole one in place.
    let data = ["src-tauri/crates/store/", "src-tauri/crates/demo/"];
    let others = product().filter(|source| source.path != DOOR && !data.iter().any(|folder| source.below(folder)));
    hold(
        &format!("files for people are written by {DOOR}"),
        "it writes beside and renames, so that a full disk tears no file, and it keeps out of the data folder",
        &naming(&["fs::write(", "File::create", "fs::copy(", "fs::rename("], others),
    );
}

#[test]
fn nothing_is_printed_that_can_panic() {
    hold(
        "the product prints by src-tauri/src/terminal.rs",
        "the macros of the standard library panic when the reader of a pipe has gone or a disk is full",
        &naming(&["println!", "print!("], product()),
    );
}

#[test]
fn no_window_hears_an_event() {
    let shell = product().filter(|source| source.below("src-tauri/src/"));
    let mut offenders = naming(&["Emitter", ".emit(", ".emit_to("], shell);
    for source in sources().iter().filter(|source| source.below("src-tauri/capabilities/")) {
        let granted = source.lines().filter(|(_, line)| line.contains("core:"));
        offenders.extend(granted.map(|(line, text)| source.at(line, text.trim())));
    }
    hold(
        "the shell sends no events, and no window may listen",
        "whoever may listen hears every event, the notes of the desk on the stage included; channels have one end",
        &offenders,
    );
}

#[test]
fn the_wall_is_built_in_one_place() {
    // The driver, for every window; and a rehearsal's is the one that its desk shows.
    let doors = ["src-tauri/crates/desk/src/driver.rs", "src-tauri/crates/desk/src/stage/show.rs"];
    let built = naming(&[".stage_view()"], product());
    let elsewhere = built.iter().filter(|place| !doors.iter().any(|door| place.starts_with(door)));
    let mut offenders: Vec<String> = elsewhere.cloned().collect();
    if built.len() > doors.len() {
        offenders.extend(built);
    }
    hold(
        "what is on the wall is built once for each change, by the driver",
        "it is the costliest part of a view, and what the desk draws of it must be what the room reads",
        &offenders,
    );
}

#[test]
fn the_page_keeps_nothing_of_its_own() {
    // What it kept before the settings were in the file is handed over there, and forgotten.
    const DOOR: &str = "ui/src/desk/settings/former.ts";
    let page = sources().iter().filter(|source| {
        source.below("ui/src/") && source.ends(&[".ts", ".svelte"]) && source.path != DOOR && !source.test()
    });
    hold(
        "the page keeps nothing: settings are in the file",
        "what a window keeps by itself is in no backup, and does not come along when the file is copied",
        &naming(&["localStorage", "sessionStorage", "indexedDB", "document.cookie"], page),
    );
}
