//! Snapshots of the views in the main states, made by the real desk on a fake clock.
//!
//! The files are in `ui/src/lib/samples`, because the page draws the same ones as samples. `cargo xtask types` writes them
//! anew. Not in here: what a view must say (the tests beside this folder).

mod groups;
mod keeping;
mod live;
mod planning;

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use expect_test::expect_file;

use super::{Table, views};

/// A state: its name, and how to get there.
type State = (&'static str, fn() -> Table);

/// A window.
#[derive(Clone, Copy)]
enum Window {
    Desk,
    Stage,
}

impl Window {
    fn folder(self) -> PathBuf {
        let name = match self {
            Self::Desk => "desk",
            Self::Stage => "stage",
        };
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/lib/samples").join(name)
    }

    /// Compares the view of each state with its file.
    fn shows(self, states: &[State]) {
        for (name, state) in states {
            let mut table = state();
            let text = match self {
                Self::Desk => views::of_desk(&mut table),
                Self::Stage => views::of_stage(&mut table),
            };
            expect_file![self.folder().join(format!("{name}.json"))].assert_eq(&text);
        }
    }
}

#[test]
fn the_home_and_a_group() {
    Window::Desk.shows(groups::STATES);
}

#[test]
fn a_plan_and_the_formats() {
    Window::Desk.shows(planning::STATES);
}

#[test]
fn a_meeting_from_the_waiting_room_to_the_record() {
    Window::Desk.shows(live::DESK);
}

#[test]
fn the_wall() {
    Window::Stage.shows(live::STAGE);
}

#[test]
fn the_bin_and_the_backups() {
    Window::Desk.shows(keeping::STATES);
}

#[test]
fn no_snapshot_is_left_of_a_removed_state() {
    let desk = [groups::STATES, planning::STATES, live::DESK, keeping::STATES].concat();
    for (window, states) in [(Window::Desk, &desk[..]), (Window::Stage, live::STAGE)] {
        let known: BTreeSet<String> = states.iter().map(|(name, _)| format!("{name}.json")).collect();
        let files = fs::read_dir(window.folder()).unwrap().map(|entry| entry.unwrap().file_name());
        let found: BTreeSet<String> = files.map(|name| name.into_string().unwrap()).collect();
        let left: Vec<&String> = found.difference(&known).collect();
        assert!(left.is_empty(), "{left:?}");
    }
}
