//! The built app, from outside: its real window under a display, and its command line.
//!
//! Only what wires the parts together is tested here; rules and whole evenings are tested without a window. The
//! binary is named by `TURNSTONE_BIN`: `cargo xtask test` builds it, sets the display up and runs these tests. A plain
//! `cargo test` counts them as ignored; told to run them without the binary, they fail.

mod app;
mod ballot;
mod bar;
mod borders;
mod brought_back;
mod closing;
mod command_line;
mod command_line_backups;
mod evening;
mod faces;
mod formats;
mod hands;
mod keyboard;
mod killed;
mod late;
mod layout;
mod mouse;
mod one_screen;
mod pictures;
mod place;
mod planned;
mod record;
mod saving;
mod second_start;
mod summary;
mod told;
mod turned;
mod zones;

use std::{
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

use self::planned::planned;

/// The binary under test.
fn binary() -> PathBuf {
    std::env::var_os("TURNSTONE_BIN").expect("TURNSTONE_BIN names no built app; `cargo xtask test` does").into()
}

/// Plays with the built app, one window at a time: `play` is told the binary and a data folder that is not there yet.
fn in_the_window(play: impl AsyncFnOnce(&Path, &Path)) {
    let binary = binary();
    let _display = alone();
    let folder = tempfile::tempdir().unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(play(&binary, &folder.path().join("data")));
}

/// One window at a time: they share the display, its keyboard and the machine. A test that failed frees it, too.
fn alone() -> MutexGuard<'static, ()> {
    static DISPLAY: Mutex<()> = Mutex::new(());
    DISPLAY.lock().unwrap_or_else(PoisonError::into_inner)
}
