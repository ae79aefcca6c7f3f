//! Formats of the user's own, on a real file.

use store::{FailureCode, Store};

use crate::room;

#[test]
fn a_version_that_was_taken_stays_and_the_next_one_is_the_newest() {
    let (mut room, ..) = room();
    let store = &mut room.store;
    store.save_format("ours", "{}", None).unwrap();
    let row = store.format("ours").unwrap().unwrap();
    assert_eq!((row.version, row.text.as_str(), row.draft.as_str()), (0, "", "{}"), "nothing can be read yet");
    store.save_format("ours", "", Some((1, "first"))).unwrap();
    store.save_format("ours", "", Some((1, "first, better"))).unwrap();
    assert_eq!(store.format_version("ours", 1).unwrap().as_deref(), Some("first, better"));
    store.take_format("ours", 1).unwrap();
    let refused = store.save_format("ours", "typed", Some((1, "other"))).unwrap_err();
    assert_eq!(refused.code, FailureCode::Other);
    assert_eq!(store.format("ours").unwrap().unwrap().draft, "", "nothing of a refused write is kept");
    store.save_format("ours", "", Some((2, "second"))).unwrap();
    let row = store.format("ours").unwrap().unwrap();
    assert_eq!((row.version, row.text.as_str(), row.taken), (2, "second", false));
    assert_eq!(store.format_version("ours", 1).unwrap().as_deref(), Some("first, better"), "the plan's version");
}

#[test]
fn a_format_that_is_no_longer_offered_keeps_its_versions_also_over_a_restart() {
    let (mut room, ..) = room();
    room.store.save_format("ours", "", Some((1, "first"))).unwrap();
    room.store.remove_format("ours", true).unwrap();
    drop(room.store);
    let mut store = Store::open(room.folder.path()).unwrap();
    assert!(store.formats().unwrap()[0].removed);
    assert_eq!(store.format_version("ours", 1).unwrap().as_deref(), Some("first"));
    store.remove_format("ours", false).unwrap();
    assert!(!store.formats().unwrap()[0].removed);
    let missing = store.remove_format("theirs", true).unwrap_err();
    assert_eq!(missing.code, FailureCode::Missing);
    assert_eq!(store.format("theirs").unwrap(), None);
}
