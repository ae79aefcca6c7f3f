//! Data folders written by an older version: they open, and every view equals what that version showed.
//!
//! Each folder beside this file is a data folder as that version closed it, with a meeting still running. Its `views` hold
//! what the same version showed of a copy, screen by screen, at the same readings of the clocks. The views are never
//! recorded again: fields that have been renamed since are listed in [`spelling`]. Not in here: a file of the very first
//! shape ([`super::first_shape`]).

mod compare;
mod copy;
mod projections;
mod spelling;
mod uids;
mod walk;

use serde_json::Value;

use self::{copy::Copy, walk::WALKS};

/// What a view says otherwise since, as the lines end: a meeting of a programme has the number of its date everywhere, and
/// a meeting that runs says of how many. Recorded are the fifth, the second that was planned, and a rehearsal of the third.
const SINCE: &[&str] = &[
    "/number: 2 → 5",
    "/programme: missing → {\"number\":5,\"of\":9}",
    "/programme: missing → {\"number\":3,\"of\":9}",
    "/programme: missing → {\"number\":1,\"of\":9}",
    "/programme: missing → null",
    // Turns of a fixed length take no spare time, so none is offered them.
    "/screen/verbs/redistribute: true → false",
];

/// Visits every screen of a folder and reports each difference from the recorded views.
fn same_as_before(folder: &str) {
    let walk = WALKS.iter().find(|walk| walk.folder == folder).unwrap();
    let mut copy = Copy::open(walk);
    let mut differences = Vec::new();
    for (place, go) in walk.places {
        go(&mut copy.table);
        for (window, mut shown) in copy.shown() {
            spelling::without_new(&mut shown);
            let name = format!("{place}.{window}.json");
            let mut was: Value = copy::recorded(folder, &name);
            spelling::apply(&mut was);
            differences.extend(compare::differences(&was, &shown).into_iter().map(|line| format!("{name} {line}")));
        }
    }
    differences.retain(|line: &String| !SINCE.iter().any(|end| line.ends_with(end)));
    assert!(differences.is_empty(), "recorded → today:\n{}", differences.join("\n"));
}

#[test]
fn a_meeting_in_a_turn_and_everything_a_group_has() {
    same_as_before("turn");
}

#[test]
fn a_meeting_in_breakout_rooms() {
    same_as_before("rooms");
}

#[test]
fn an_open_ballot_with_responses_in_it() {
    same_as_before("ballot");
}
