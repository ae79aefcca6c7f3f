//! Dates and times of day as people type them.
//!
//! One way to read a date and one to read a time, for every field there is. What has more than one meaning is not
//! guessed: it is refused, with both. Not in here: which field it is, the words of a refusal, and zones.

mod date;
mod time;

pub use self::{
    date::{DateSlip, Leans, Order, YEARS, read_date},
    time::{TimeTyped, read_time},
};
