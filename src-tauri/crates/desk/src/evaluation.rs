//! The evaluation: the ballot box, who has the laptop, and the results.
//!
//! Not in here: what may be shown of a box (`meeting::evaluation`), and how responses are stored (`store`).

mod act;
pub mod intent;
pub(crate) mod show;
pub mod views;
