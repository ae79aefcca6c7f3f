//! The clock on the wall of a place over a period: its offset from UTC, and when that changes.
//!
//! If the clocks change during a meeting, moments before and after have different offsets; so an offset is asked for a
//! moment, never for a meeting. Not in here: zones and their rules (the desk knows them).

use crate::time::{Length, Moment};

/// No zone changes its offset twice within this time.
const STEP: Length = Length(60 * 60);

/// The offsets of a place over some time, in seconds ahead of UTC.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wall {
    first: i32,
    /// Changes of the offset, earliest first.
    changes: Vec<(Moment, i32)>,
}

impl Wall {
    /// A place whose clocks never change.
    pub fn fixed(offset: i32) -> Self {
        Self { first: offset, changes: Vec::new() }
    }

    /// The offsets between two moments, from a function that knows them.
    pub fn over(from: Moment, to: Moment, offset: impl Fn(Moment) -> i32) -> Self {
        let mut wall = Self::fixed(offset(from));
        let mut at = from;
        while at < to {
            let next = at + STEP;
            let (before, after) = (offset(at), offset(next));
            if before != after {
                wall.changes.push((first_with_another(at, next, before, &offset), after));
            }
            at = next;
        }
        wall
    }

    /// Seconds east of Greenwich at a moment.
    pub fn offset(&self, at: Moment) -> i32 {
        let changed = self.changes.iter().rev().find(|(from, _)| *from <= at);
        changed.map_or(self.first, |(_, offset)| *offset)
    }
}

/// The first second without the offset `before`, between one with it and one without.
fn first_with_another(has: Moment, has_not: Moment, before: i32, offset: impl Fn(Moment) -> i32) -> Moment {
    let (mut old, mut new) = (has.0, has_not.0);
    while new - old > 1 {
        let middle = i64::midpoint(old, new);
        if offset(Moment(middle)) == before { old = middle } else { new = middle }
    }
    Moment(new)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_found_to_the_second() {
        let change = Moment(1_000_123);
        let offset = |at: Moment| if at < change { 3600 } else { 7200 };
        let wall = Wall::over(Moment(990_000), Moment(1_010_000), offset);
        assert_eq!(wall.changes, [(change, 7200)]);
        for at in [990_000, 1_000_122, 1_000_123, 1_009_999, 2_000_000].map(Moment) {
            assert_eq!(wall.offset(at), offset(at), "{at:?}");
        }
        assert_eq!(Wall::fixed(-60).offset(change), -60);
    }
}
