//! A line of an agenda as it is typed: its name and its length.
//!
//! Not in here: a whole format that is edited ([`super::edit`]).

use super::{
    edit::length_typed,
    file::{Fault, LONGEST_TITLE},
};
use crate::{
    people::{is_no_name, tidy_name},
    span::LONGEST,
    time::Length,
};

/// A name as it is typed: one line of something that is seen, not too long.
///
/// # Errors
/// It says nothing, or is too long.
pub fn line_title(typed: &str) -> Result<String, Fault> {
    let title = tidy_name(typed);
    if is_no_name(&title) {
        return Err(Fault::Empty);
    }
    if title.chars().count() > LONGEST_TITLE {
        return Err(Fault::TooLong(LONGEST_TITLE));
    }
    Ok(title)
}

/// A length as it is typed: some time, at most as long as a meeting.
///
/// # Errors
/// It is no length, none at all, or too long.
pub fn line_length(typed: &str) -> Result<Length, Fault> {
    match length_typed(typed.trim())? {
        length if !length.is_some_time() => Err(Fault::NoTime),
        length if length > LONGEST => Err(Fault::LastsTooLong),
        length => Ok(length),
    }
}
