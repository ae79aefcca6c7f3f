//! Whole meetings, the house rules, and the real window, in one binary.
//!
//! - `meetings`: the desk on fake clocks with a real file. No window.
//! - `window`: the built app in a real window; only what wires it together.
//! - `attacks`: a few cases of each attack on file and box; the attacks themselves are a library of this package.
//! - `house_rules`: what a review would otherwise have to look for.
//!
//! Rules are tested where they are, in `meeting`; each crate tests itself.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "a test stops where it is wrong")]

#[path = "attacks/short.rs"]
mod attacks;
mod house_rules;
mod meetings;
mod paper;
mod window;
