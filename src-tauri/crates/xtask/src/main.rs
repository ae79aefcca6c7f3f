//! `cargo xtask`: every command that a developer or a build machine needs, so that a clone with Rust and Node is
//! enough.
//!
//! Each command is a small module; [`commands`] lists them. This program only starts other programs (cargo, npm,
//! apt-get, Xvfb) in the right order with the right environment. Deliberately not in here: any code of the product, any
//! dependency on it or on Tauri, and anything that must be downloaded by hand.

mod arguments;
mod attack;
mod bench;
mod check;
mod commands;
mod edges;
mod icons;
mod package;
mod page;
mod pictures;
mod progress;
mod run;
mod samples;
mod session;
mod setup;
mod shell;
mod system;
mod test;
mod tree;
mod types;

use std::process::ExitCode;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let name = arguments.next().unwrap_or_else(|| "--help".to_owned());
    let rest: Vec<String> = arguments.collect();

    if matches!(name.as_str(), "--help" | "-h" | "help") {
        print!("{}", commands::help());
        return ExitCode::SUCCESS;
    }
    let Some(command) = commands::find(&name) else {
        eprintln!("There is no command `{name}`.\n\n{}", commands::help());
        return ExitCode::from(2);
    };
    if rest.iter().take_while(|a| *a != "--").any(|a| a == "--help" || a == "-h") {
        println!("cargo xtask {}\n\n{}", command.usage, command.what);
        return ExitCode::SUCCESS;
    }
    match (command.start)(&rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\ncargo xtask {name}: {error:#}");
            ExitCode::FAILURE
        }
    }
}
