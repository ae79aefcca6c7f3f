//! The figures of a meeting that is over, as lists show them.
//!
//! Not in here: who was there and how (`attendance`).

use chrono::NaiveDate;

use crate::{live::Meeting, time::Moment};

/// The figures of a meeting. Guests are in none of them: nobody expected them, and they have no turn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// How many came.
    pub came: u32,
    /// How many were expected.
    pub expected: u32,
    /// How many turns were held.
    pub turns: u32,
}

impl Figures {
    /// The figures of a meeting as it was at this moment.
    pub fn of(meeting: &Meeting, at: Moment) -> Self {
        let clock = meeting.clock(at);
        let people = &meeting.agenda().members;
        Self {
            came: people.iter().filter(|person| clock.standing(person.id).was_in_the_room()).count() as u32,
            expected: meeting.agenda().expected().count() as u32,
            turns: people.iter().filter(|person| clock.had_turn(person.id)).count() as u32,
        }
    }
}

/// Whether a promise is due before the day on which it was made: a slip, though nothing forbids it.
///
/// ```
/// use meeting::record::is_due_before;
///
/// let day = |day| chrono::NaiveDate::from_ymd_opt(2026, 3, day).unwrap();
/// assert!(is_due_before(day(4), day(5)));
/// assert!(!is_due_before(day(5), day(5)), "on the same evening");
/// ```
pub fn is_due_before(due: NaiveDate, made: NaiveDate) -> bool {
    due < made
}

/// Whether a promise was made: one without words is none.
pub fn is_promise(what: &str) -> bool {
    !what.trim().is_empty()
}
