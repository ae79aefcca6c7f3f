//! Groups and their members: the page of one group, and its acts.
//!
//! Not in here: when a group meets ([`crate::dates`]) and deleting ([`crate::bin`]).

pub(crate) mod act;
pub mod from_file;
pub mod intent;
mod like;
pub mod lines;
mod sample;
pub(crate) mod show;
mod told;
pub mod views;
