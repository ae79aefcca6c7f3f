//! The report as a reader gets it: pages of marks, and a real file run through `pdftotext`.
#![allow(clippy::expect_used, reason = "a test that cannot go on says why and stops")]

mod file;
mod marks;
mod run_sheet;
mod sample;
