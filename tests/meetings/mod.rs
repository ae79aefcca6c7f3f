//! Whole meetings on a fake clock with a real file.

mod bad_input;
mod between_writes;
mod beyond;
mod bin;
mod by_itself;
mod came_back;
mod choosing;
mod clocks;
mod evaluation;
mod first_shape;
mod foreign_ids;
mod formats;
mod full_disk;
mod killed;
mod ledger;
mod live;
mod not_written;
mod own_formats;
mod people;
mod planned;
mod rehearsal;
mod reopened;
mod rooms;
mod rota;
mod run_sheet;
mod said_of_a_turn;
mod sample;
mod series;
mod table;
mod traces;
mod two_groups;
mod unreadable;
mod wreck;

pub use table::Table;
