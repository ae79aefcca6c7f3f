//! Dates and times of day as people type them.
//!
//! One parser for dates and one for times, used by every field. Ambiguous input is not guessed: it is refused, with
//! both readings. Not in here: the field, the words of a refusal, and zones.

mod date;
mod shift;
mod time;

pub use self::{
    date::{DateSlip, Leans, Order, YEARS, read_date},
    shift::{Shift, read_shift},
    time::{TimeTyped, read_time},
};
