//! Turnstone, the desktop app: the shell around the desk.
//!
//! With no argument it opens the window; with a command it answers on the command line. Deliberately not in
//! here: any rule of a meeting. Windows, menus, dialogs and paths are all this crate knows.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod arguments;
mod asking;
mod awake;
mod closing;
mod commands;
mod console;
mod demo;
mod dropping;
mod dumps;
mod errands;
mod leaving;
mod menu;
mod painting;
mod screens;
mod shell;
mod viewing;
mod windows;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    dumps::turn_off();
    let arguments = arguments::Arguments::parse();
    let setup = arguments.setup();
    let Some(folder) = arguments.folder() else {
        eprintln!("turnstone: no place for data is known here; name one with --data-dir DIR");
        return ExitCode::FAILURE;
    };
    let named = arguments.names_folder();
    match arguments.command {
        None => shell::run(folder, setup),
        Some(command) => console::answer(command, (&folder, named), setup),
    }
}
