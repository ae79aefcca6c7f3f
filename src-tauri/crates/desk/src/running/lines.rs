//! Where a line can be put into the running agenda.
//!
//! Not in here: which places there are (the clock), and what the line costs (`live::choices`).

use meeting::{
    clock::{Clock, LinePlace, StepKind},
    time::Moment,
};

use crate::running::{now::title_text, views::LineSpotView};

/// The places, in order.
pub(crate) fn line_places(clock: &Clock, now: Moment) -> Vec<LineSpotView> {
    let before = |place| match place {
        LinePlace::Behind(_) => String::new(),
        LinePlace::Before(item) => title_text(clock, StepKind::Item(item)),
    };
    let places = clock.line_places(now).into_iter();
    places.map(|place| LineSpotView { spot: place.into(), before: before(place) }).collect()
}
