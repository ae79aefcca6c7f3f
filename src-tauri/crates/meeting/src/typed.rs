//! Dates, times of day and the length of a meeting as people type them.
//!
//! One parser for dates, one for times and one for lengths, used by every field. Ambiguous input is not guessed: it is refused, with
//! both readings. Not in here: the field, the words of a refusal, and zones.

mod date;
mod length;
mod shift;
mod time;

pub use self::{
    date::{DateSlip, Leans, Order, YEARS, read_date},
    length::{read_length, write_length},
    shift::{Shift, read_shift},
    time::{TimeTyped, read_time},
};
