//! `attack`: runs the attacks for a long time and prints their figures. `cargo xtask attack` builds and starts it.
//!
//! Exit status 1 on any broken promise. Not in here: the attacks.

use std::{
    panic,
    path::{Path, PathBuf},
    process::ExitCode,
    time::{Duration, Instant},
};

use attacks::{Case, PARTS, Part, play_aloud};

#[path = "../meetings/killed/child.rs"]
mod killed;
#[path = "../meetings/table.rs"]
#[allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "the table of the tests, used by the killed process"
)]
mod table;

const HELP: &str = "attack [PART …] [--count N] [--seed S]

Without a part, every part is attacked. --count is the number of cases of each part, --seed the seed of the first;
--count 1 --seed S plays just the case that was told as broken. Exit status 1 on a broken promise.
";

/// What was asked for.
struct Asked {
    parts: Vec<&'static Part>,
    count: Option<u64>,
    seed: u64,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [word, folder, seed, steps] = arguments.as_slice()
        && word == "evening"
    {
        // The process that is to be killed.
        let (Ok(seed), Ok(steps)) = (seed.parse(), steps.parse()) else { return ExitCode::from(2) };
        play_aloud(Path::new(folder), seed, steps);
        return ExitCode::SUCCESS;
    }
    if let [word, folder] = arguments.as_slice()
        && word == "acknowledge"
    {
        return if killed::acknowledge(Path::new(folder)).is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    let asked = match read(&arguments) {
        Ok(asked) => asked,
        Err(why) => {
            eprintln!("{why}\n\n{}", help());
            return ExitCode::from(2);
        }
    };
    let Ok(program) = std::env::current_exe() else {
        eprintln!("attack: the program cannot find itself");
        return ExitCode::FAILURE;
    };
    // A panic is told as a broken promise, once and in one line.
    panic::set_hook(Box::new(|panic| eprintln!("  {}", panic.to_string().replace('\n', " "))));
    attack(&asked, &program)
}

fn help() -> String {
    let parts: Vec<String> =
        PARTS.iter().map(|part| format!("  {:10} {} ({} cases)\n", part.name, part.promise, part.long)).collect();
    format!("{HELP}\n{}", parts.concat())
}

fn read(arguments: &[String]) -> Result<Asked, String> {
    let mut asked = Asked { parts: Vec::new(), count: None, seed: 1 };
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        let mut number = || {
            let number = arguments.next().and_then(|text| text.parse().ok());
            number.ok_or_else(|| format!("{argument} needs a number"))
        };
        match argument.as_str() {
            "--count" => asked.count = Some(number()?),
            "--seed" => asked.seed = number()?,
            name => {
                let part = PARTS.iter().find(|part| part.name == name);
                asked.parts.push(part.ok_or_else(|| format!("There is no part {name}."))?);
            }
        }
    }
    if asked.parts.is_empty() {
        asked.parts = PARTS.iter().collect();
    }
    Ok(asked)
}

fn attack(asked: &Asked, program: &PathBuf) -> ExitCode {
    let mut rows = Vec::new();
    for part in &asked.parts {
        let count = asked.count.unwrap_or(part.long);
        eprintln!("{}: {} cases from seed {}; {}", part.name, count, asked.seed, part.promise);
        let begun = Instant::now();
        let figures = part.attack(count, Case { seed: asked.seed, program, timed: true });
        for broken in figures.all_broken() {
            eprintln!(
                "  broken: {}\n  again: cargo xtask attack -- {} --count 1 --seed {}",
                broken.what, part.name, broken.seed
            );
        }
        eprintln!("  {}", time(begun.elapsed()));
        rows.push((part.name, figures));
    }
    println!("{}", attacks::table(&rows));
    let broken: usize = rows.iter().map(|(_, figures)| figures.all_broken().len()).sum();
    println!("{broken} broken promises.");
    if broken == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn time(took: Duration) -> String {
    format!("{} min {} s", took.as_secs() / 60, took.as_secs() % 60)
}
