//! A copy of a recorded folder, opened by today's code at the clock reading of the recording.

use std::{
    fs,
    path::{Path, PathBuf},
};

use desk::clocks::watch::Reading;
use serde_json::Value;

use super::walk::Walk;
use crate::meetings::{Table, views};

pub struct Copy {
    pub table: Table,
}

impl Copy {
    pub fn open(walk: &Walk) -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy(&home_of(walk.folder), folder.path());
        let clock = Reading { utc_ms: walk.opened * 1000, ..Reading::default() };
        let desk = Some(Table::open(folder.path(), clock).unwrap());
        Self { table: Table { desk, folder, papers: tempfile::tempdir().unwrap(), clock } }
    }

    /// What the desk and the stage show.
    pub fn shown(&mut self) -> [(&'static str, Value); 2] {
        let texts = [("desk", views::of_desk(&mut self.table)), ("stage", views::of_stage(&mut self.table))];
        texts.map(|(window, text)| {
            let mut view = serde_json::from_str(&text).unwrap();
            without_upgrade(&mut view);
            (window, view)
        })
    }
}

/// Takes the backup that was made before the copy was upgraded off the list: it is of today, not of the recording.
fn without_upgrade(view: &mut Value) {
    if let Some(backups) = view.pointer_mut("/screen/backups").and_then(Value::as_array_mut) {
        backups.retain(|backup| backup["reason"] != "migration");
    }
}

/// A recorded view.
pub fn recorded(folder: &str, name: &str) -> Value {
    let path = home_of(folder).join("views").join(name);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap()
}

pub fn home_of(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("meetings/before").join(folder)
}

/// Copies a data folder without the recorded views.
fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            if entry.file_name() != "views" {
                fs::create_dir(&target).unwrap();
                copy(&entry.path(), &target);
            }
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
