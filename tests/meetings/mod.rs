//! Whole meetings on a fake clock with a real file.

mod bad_input;
mod clocks;
mod evaluation;
mod formats;
mod full_disk;
mod killed;
mod live;
mod own_formats;
mod people;
mod planned;
mod reopened;
mod sample;
mod table;

pub use table::Table;
