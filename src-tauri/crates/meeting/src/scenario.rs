//! Scenarios: whole meetings in a file, and the answer of a replay (MEETING-CLOCK.md section 5).
//!
//! [`replay`] takes the text of a file and returns the answer, without a clock, a window or a database. Not in here:
//! reading the file and printing (the command line).

mod answer;
mod file;
mod phrase;
mod refused;
mod replay;

pub use answer::Answer;
pub use refused::Refused;

/// Plays a scenario from its text.
///
/// # Errors
/// One line that names the field, for a file that is not a valid scenario.
pub fn replay(text: &str) -> Result<Answer, Refused> {
    let scenario = file::read(text)?;
    replay::play(&scenario)
}
