//! Ballots whose box is looked into by somebody who has the disk: file and log after every hand-in and after sealing.
//!
//! Tried is what such a person would try: who came last, whose response is whose, which answers came from one person.
//! Every way of guessing must do no better than chance over the run; some things must not be on the disk at all. Not
//! in here: what two copies of the folder can show, which no design can hide.

mod look;
mod play;

pub use self::look::find;
use self::{
    look::OpenBox,
    play::{Ballot, Voter},
};
use crate::{figures::Figures, files::LOG, part::Case};

/// Plays one ballot and looks into its box again and again.
pub fn case(case: &Case<'_>, figures: &mut Figures) {
    let mut random = case.random();
    let mut ballot = Ballot::begin(&mut random);
    let mut former: Vec<Vec<u8>> = Vec::new();
    let mut arrived: Vec<Voter> = Vec::new();
    while let Some(voter) = ballot.hand_in(&mut random) {
        arrived.push(voter);
        let files = ballot.files();
        if !files.bytes(LOG).is_empty() {
            figures.broken(case.seed, &format!("the log has {} bytes after a hand-in", files.bytes(LOG).len()));
        }
        let seen = OpenBox::open(&files);
        assert_eq!(seen.responses.len(), arrived.len(), "every response is in the box");
        for id in former.drain(..) {
            if files.0.values().any(|bytes| look::find(bytes, &id).is_some()) {
                figures.broken(case.seed, "a former id of a response is on the disk");
            }
        }
        former = seen.responses.iter().map(|response| response.id.clone()).collect();
        figures.saw("looks into open boxes");
        guess_open(&seen, &arrived, figures);
    }
    ballot.reveal();
    let files = ballot.files();
    if !files.bytes(LOG).is_empty() {
        figures.broken(case.seed, "the log has bytes after the box was opened");
    }
    for id in &former {
        if files.0.values().any(|bytes| look::find(bytes, id).is_some()) {
            figures.broken(case.seed, "an id of the open box is on the disk after it was sealed");
        }
    }
    if look::handed_in(&files) > 0 {
        figures.broken(case.seed, "who handed in is on the disk after the box was sealed");
    }
    figures.saw("looks into sealed boxes");
    if let Some(why) = look::link_sealed(&files, &arrived, figures) {
        figures.broken(case.seed, &why);
    }
}

/// Who came last, and whose is it?
fn guess_open(seen: &OpenBox, arrived: &[Voter], figures: &mut Figures) {
    let count = arrived.len();
    if count < 2 {
        return;
    }
    let last = &arrived[count - 1].sentence;
    for (what, matched, order) in [
        ("the last by its id", "whose by ids", seen.by_id()),
        ("the last by its place", "whose by places", seen.by_place()),
    ] {
        let place_of = |sentence: &String| order.iter().position(|text| text == sentence).unwrap();
        figures.chances().place(what, count, place_of(last));
        // Everybody by their number, as who has handed in stands in the file.
        let mut writers: Vec<&Voter> = arrived.iter().collect();
        writers.sort_by_key(|voter| voter.member);
        let places: Vec<usize> = writers.iter().map(|voter| place_of(&voter.sentence)).collect();
        figures.chances().matched(matched, &places);
    }
    let right = seen.by_place().last() == Some(last);
    let chance = 1.0 / count as f64;
    let right = f64::from(u8::from(right));
    figures.chances().guess("the last response in the file came last", right, chance, chance * (1.0 - chance));
}
