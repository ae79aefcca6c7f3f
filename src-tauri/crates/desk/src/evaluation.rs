//! The evaluation: the ballot box, who has the laptop, and the results.
//!
//! Not in here: what may be told of a box (`meeting::evaluation`), and how sheets are kept (`store`).

mod act;
pub(crate) mod show;
pub mod views;
