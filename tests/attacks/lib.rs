//! Attacks on what Turnstone promises of the file and the box, in figures.
//!
//! An attack is many cases, each made from a seed of its own: the same seed plays the same case. The tests run a few
//! cases of every attack; `cargo xtask attack` runs many, in an optimised build. A broken promise is told with its seed,
//! and running that part with `--count 1 --seed N` plays just that case.
//!
//! Attacks use the doors that people use (intents, the driver, the command line) and look at the bytes on the disk as a
//! stranger would. Not in here: what each rule is in detail; the crates test that themselves.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "an attack stops where it is wrong itself")]

mod boxes;
mod canaries;
mod carried;
mod chance;
mod damage;
mod evening;
mod figures;
mod files;
mod fuzz;
mod intents;
mod kills;
mod mutation;
mod part;
mod restored;
mod shown;
mod wire;
mod zones;

pub use self::{
    figures::{Broken, Figures, table},
    kills::play_aloud,
    part::{Case, PARTS, Part},
};
