//! The evaluation: the ballot box, who has the laptop, and the results.
//!
//! Not in here: what may be shown of a box (`meeting::evaluation`), and how responses are stored (`store`).

pub(crate) mod act;
pub mod intent;
pub(crate) mod show;
pub mod views;

use meeting::time::Moment;

/// What waits for another program to let go of the file.
#[derive(Debug)]
pub(crate) struct Waiting {
    /// Whether a response does.
    held: bool,
    /// When the log was tried last.
    last_cut: Moment,
}

impl Default for Waiting {
    fn default() -> Self {
        Self { held: false, last_cut: Moment(0) }
    }
}
