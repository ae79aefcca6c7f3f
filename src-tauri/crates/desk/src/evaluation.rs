//! The evaluation: the ballot box, who has the laptop, and the results.
//!
//! Not in here: what may be shown of a box (`meeting::evaluation`), and how responses are stored (`store`).

pub(crate) mod act;
pub mod intent;
pub(crate) mod results;
pub(crate) mod show;
pub mod views;
pub mod wall;

use meeting::time::Moment;

/// What waits for another program to let go of the file.
#[derive(Debug)]
pub(crate) struct Evaluation {
    /// Whether a response waits for the file.
    response_waits: bool,
    /// When cutting the log was last tried.
    last_cut: Moment,
}

impl Default for Evaluation {
    fn default() -> Self {
        Self { response_waits: false, last_cut: Moment(0) }
    }
}
