//! The store on real files, from outside.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod backups;
mod ballots;
mod bin;
mod closing;
mod damage;
mod emptied;
mod formats;
mod going_back;
mod history;
mod lists;
mod logs;
mod notes;
mod opening;
mod people;
mod plans;
mod private;
mod projections;
mod rechecking;
mod schema;
mod small_disk;
mod uids;
mod widespread;

use meeting::{
    people::{GroupId, MeetingId, MemberId},
    time::Moment,
};
use store::{EventRow, PlanRow, Store};
use tempfile::TempDir;

/// 2026-03-18, 12:00 UTC.
const NOON: Moment = Moment(1_773_835_200);

/// A folder of its own, with an open store. The store is closed before the folder goes.
struct Room {
    store: Store,
    folder: TempDir,
}

/// A group of six in a folder of its own, and its first meeting.
fn room() -> (Room, GroupId, Vec<MemberId>, MeetingId) {
    let folder = TempDir::new().unwrap();
    let mut store = Store::open(folder.path()).unwrap();
    let group = store.create_group("Harbour", true).unwrap();
    let names = ["Ada", "Ben", "Chi", "Dov", "Eva", "Fay"].map(str::to_owned);
    let members = store.add_members(group, &names, "2026-01-01").unwrap();
    let meeting = store.create_meeting(group, &typed("{}"), NOON).unwrap();
    (Room { store, folder }, group, members, meeting)
}

/// A plan that says this, of no date.
fn typed(body: &str) -> PlanRow {
    PlanRow { body: body.to_owned(), ..PlanRow::default() }
}

fn event(act: u32, body: &str) -> EventRow {
    EventRow { act, at: NOON, utc_ms: NOON.0 * 1000, mono_ms: 17, boot: "b1".to_owned(), body: body.to_owned() }
}

/// How often `needle` stands in any file of the folder, and where in which.
fn find(folder: &TempDir, needle: impl AsRef<[u8]>) -> Vec<(String, usize)> {
    let needle = needle.as_ref();
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            let bytes = std::fs::read(&path).unwrap();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let places = memchr::memmem::find_iter(&bytes, needle);
            found.extend(places.map(|place| (name.clone(), place)));
        }
    }
    found
}
