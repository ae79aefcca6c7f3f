//! Answers on the command line, without a window.
//!
//! Not in here: what can be said ([`crate::arguments`]).

use std::{
    fs::{self, File},
    path::Path,
    process::ExitCode,
};

use desk::{
    Setup,
    bounded::{Unread, read_to_end},
    machine::Machine,
    meeting_lines, record_of, trouble_of,
};
use meeting::{bounds::LARGEST_SCENARIO, people::MeetingId, scenario, time::Moment};
use report::Paper;
use store::{FailureCode, Store};
use words::Catalogue;

use crate::{
    arguments::{Command, PaperName},
    demo,
};

/// Carries a command out in a folder; `named` is whether it is one that was named, and not the usual one.
pub fn answer(command: Command, (folder, named): (&Path, bool), setup: Setup) -> ExitCode {
    match command {
        Command::Replay { file } => replay(&file),
        Command::Report { meeting, out, paper } => {
            let paper = match paper {
                PaperName::A4 => Paper::A4,
                PaperName::Letter => Paper::Letter,
            };
            done(write_report(MeetingId(meeting), &out, paper, folder, setup))
        }
        Command::Meetings => done(list(folder, setup)),
        Command::Demo(wanted) => demo::write(&wanted, Some(folder).filter(|_| named), setup),
    }
}

fn replay(file: &Path) -> ExitCode {
    let played = text_of(file).and_then(|text| scenario::replay(&text).map_err(|refused| refused.to_string()));
    match played {
        Ok(answer) => {
            println!("{}", answer.to_json());
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("turnstone: {why}");
            ExitCode::from(2)
        }
    }
}

/// The text of a scenario, from a file or a pipe.
fn text_of(file: &Path) -> Result<String, String> {
    let name = file.display();
    let read = File::open(file).map_err(Unread::Failed).and_then(|from| read_to_end(from, LARGEST_SCENARIO));
    let bytes = read.map_err(|why| match why {
        Unread::TooLarge => format!("{name}: is too large; a scenario has at most {LARGEST_SCENARIO} bytes"),
        Unread::NoFile => format!("{name}: is no file"),
        Unread::Failed(error) => format!("{name}: {error}"),
    })?;
    String::from_utf8(bytes).map_err(|_| format!("{name}: is no text in UTF-8"))
}

fn done(outcome: Result<(), String>) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("turnstone: {why}");
            ExitCode::FAILURE
        }
    }
}

fn open(folder: &Path, setup: Setup) -> Result<Store, String> {
    // Asking makes nothing where nothing is.
    if !store::is_there(folder) {
        return Err(format!("there is no data in {}", folder.display()));
    }
    Store::open(folder).map_err(|failure| {
        let trouble = trouble_of(&failure, folder);
        Catalogue::of(setup.language).sentence(&trouble.key, &trouble.args)
    })
}

fn write_report(id: MeetingId, out: &Path, paper: Paper, folder: &Path, setup: Setup) -> Result<(), String> {
    let store = open(folder, setup)?;
    let now = Moment(Machine::start().read().utc_ms.div_euclid(1000));
    let record = record_of(&store, id, setup.language.tag(), now).map_err(|failure| match failure.code {
        FailureCode::Missing => format!("there is no meeting {}; `turnstone meetings` lists them", id.0),
        _ => failure.to_string(),
    })?;
    let record = record.ok_or_else(|| format!("meeting {} was never opened, so there is nothing to report", id.0))?;
    let pdf = report::pdf(&record, paper, setup.language).map_err(|error| error.to_string())?;
    fs::write(out, pdf).map_err(|error| format!("{}: {error}", out.display()))
}

fn list(folder: &Path, setup: Setup) -> Result<(), String> {
    let store = open(folder, setup)?;
    let lines = meeting_lines(&store).map_err(|failure| failure.to_string())?;
    let now = Moment(Machine::start().read().utc_ms.div_euclid(1000));
    println!("{:>6}  {:<10}  {:<16}  GROUP", "NUMBER", "STATE", "WHEN");
    for line in lines {
        let when = format!("{} {}", line.zone.date_text(line.starts), line.zone.time(line.starts));
        // Times are those of the group; where they are not the machine's, it says whose.
        let city = Catalogue::of(setup.language).city(&line.zone.name());
        let place = if line.zone.agrees_with(setup.zone, now) { String::new() } else { format!(", {city}") };
        println!("{:>6}  {:<10}  {when:<16}  {}, meeting {}{place}", line.id, line.state, line.group, line.number);
    }
    Ok(())
}
