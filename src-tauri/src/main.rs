//! Turnstone, the desktop app: the shell around the desk.
//!
//! Without arguments it opens the window; with a command it answers on the command line. Deliberately not in here: any
//! rule of a meeting. This crate knows only windows, menus, dialogs and paths.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod about;
mod arguments;
mod asking;
mod awake;
mod backups;
mod bell;
mod channels;
mod closing;
mod commands;
mod console;
mod demo;
mod display;
mod dropping;
mod dumps;
mod errands;
mod first;
mod journal;
mod keys;
mod leaving;
mod menu;
mod menu_entries;
mod painting;
mod placing;
mod reviving;
mod screens;
mod shell;
mod state;
mod telling;
mod terminal;
mod text_acts;
mod viewing;
mod walls;
mod windows;

use std::process::ExitCode;

use clap::Parser;
use words::{Catalogue, MessageKey};

fn main() -> ExitCode {
    dumps::turn_off();
    let arguments = match arguments::Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(told) => return console::told(&told),
    };
    let setup = arguments.setup();
    let Some(folder) = arguments.folder() else {
        terminal::complain(&Catalogue::of(setup.language).say(MessageKey::TerminalNoPlace, &[]));
        return ExitCode::FAILURE;
    };
    let named = arguments.names_folder();
    match arguments.command {
        None if !display::is_there() => {
            terminal::complain(&Catalogue::of(setup.language).say(MessageKey::TerminalNoDisplay, &[]));
            ExitCode::FAILURE
        }
        None => shell::run(folder, setup),
        Some(command) => console::answer(command, (&folder, named), setup),
    }
}
