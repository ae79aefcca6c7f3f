//! Formats: the list of all, the editor for one's own, import and export.
//!
//! Not in here: what a format is and its faults (`meeting::format`).

pub(crate) mod act;
mod drafts;
pub(crate) mod editing;
pub(crate) mod files;
pub(crate) mod gallery;
pub mod intent;
pub(crate) mod show;
mod suiting;
pub mod views;
