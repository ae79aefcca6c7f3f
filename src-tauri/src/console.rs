//! Answers on the command line, without a window.
//!
//! Not in here: the arguments ([`crate::arguments`]) and the output ([`crate::terminal`]).

use std::{fs::File, io, path::Path, process::ExitCode};

use desk::{
    Setup,
    bounded::{Unread, read_to_end},
    clocks::machine::Machine,
    files, meeting_lines,
    parts::MeetingWord,
    record_of,
    without_window::Wanted,
};
use meeting::{bounds::LARGEST_SCENARIO, people::MeetingId, scenario, texts::one_line};
use report::Paper;
use store::FailureCode;
use words::{Catalogue, MessageKey};

use crate::{
    arguments::{self, Command, PaperName},
    backups, demo,
    telling::{could_not_print, open, say, told_failure},
    terminal,
};

/// Carries a command out in a folder; `named` is whether it is one that was named, and not the usual one.
pub fn answer(command: Command, (folder, named): (&Path, bool), setup: Setup) -> ExitCode {
    match command {
        Command::Replay { file } => replay(&file, setup),
        Command::Report { meeting, out, force, paper } => {
            let paper = match paper {
                PaperName::A4 => Paper::A4,
                PaperName::Letter => Paper::Letter,
            };
            done(write_report(MeetingId(meeting), Out { path: &out, force }, paper, folder, setup))
        }
        Command::Meetings => done(list(folder, setup)),
        Command::Backup => done(backups::make(folder, setup)),
        Command::Restore { file, latest } => done(match (&file, latest) {
            (Some(file), _) => backups::go_back(folder, Wanted::File(file), setup),
            (None, true) => backups::go_back(folder, Wanted::Latest, setup),
            (None, false) => backups::list(folder, setup),
        }),
        Command::Check => backups::check(folder, setup).unwrap_or_else(|why| done(Err(why))),
        Command::Demo(wanted) => demo::write(&wanted, Some(folder).filter(|_| named), setup),
    }
}

/// Prints the help, or what is wrong with the arguments.
pub fn told(told: &clap::Error) -> ExitCode {
    let text = told.render().to_string();
    if told.use_stderr() {
        // A wrong argument is told over several lines, as its parser wrote them.
        let _ = io::Write::write_all(&mut io::stderr(), text.as_bytes());
        return ExitCode::from(2);
    }
    done(terminal::print(text.trim_end()).map_err(|why| could_not_print(&why, arguments::usual_language())))
}

fn replay(file: &Path, setup: Setup) -> ExitCode {
    let played = text_of(file).and_then(|text| scenario::replay(&text).map_err(|refused| refused.to_string()));
    match played {
        Ok(answer) => {
            let json = terminal::plain_json(&answer.to_json());
            done(terminal::print(&json).map_err(|why| could_not_print(&why, setup.language)))
        }
        Err(why) => {
            terminal::complain(&why);
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
            terminal::complain(&why);
            ExitCode::FAILURE
        }
    }
}

/// Where a report goes.
#[derive(Clone, Copy)]
struct Out<'a> {
    path: &'a Path,
    /// Whether a file that is there may be replaced.
    force: bool,
}

impl Out<'_> {
    /// `-` is standard output, as everywhere on a command line.
    fn is_standard(self) -> bool {
        self.path == Path::new("-")
    }
}

fn write_report(id: MeetingId, out: Out<'_>, paper: Paper, folder: &Path, setup: Setup) -> Result<(), String> {
    if !out.is_standard() && !out.force && out.path.is_file() {
        return Err(say(
            setup.language,
            MessageKey::TerminalFileExists,
            &[("file", out.path.display().to_string().into())],
        ));
    }
    let store = open(folder, setup)?;
    let now = Machine::start().read().wall();
    let record = record_of(&store, id, setup.language.tag(), now).map_err(|failure| {
        if failure.code == FailureCode::Missing {
            say(setup.language, MessageKey::TerminalNoMeeting, &[("number", id.0.into())])
        } else {
            told_failure(&failure, folder, setup)
        }
    })?;
    let record =
        record.ok_or_else(|| say(setup.language, MessageKey::TerminalNeverOpened, &[("number", id.0.into())]))?;
    let pdf = report::pdf(&record, paper, setup.locale()).map_err(|error| error.to_string())?;
    if out.is_standard() {
        return terminal::print_bytes(&pdf).map_err(|why| could_not_print(&why, setup.language));
    }
    files::write(out.path, &pdf, folder).map_err(|refusal| refusal.sentence.said(Catalogue::of(setup.language)))
}

fn list(folder: &Path, setup: Setup) -> Result<(), String> {
    let store = open(folder, setup)?;
    let lines = meeting_lines(&store).map_err(|failure| told_failure(&failure, folder, setup))?;
    let now = Machine::start().read().wall();
    let mut table = vec![format!("{:>6}  {:<10}  {:<16}  GROUP", "NUMBER", "STATE", "WHEN")];
    for line in lines {
        let when = format!("{} {}", line.zone.date_text(line.starts), line.zone.time(line.starts));
        // Times are those of the group; where they are not the machine's, it says whose.
        let city = Catalogue::of(setup.language).city(&line.zone.name());
        let place = if line.zone.agrees_with(setup.zone, now) { String::new() } else { format!(", {city}") };
        let state = match line.state {
            MeetingWord::Planned => "planned",
            MeetingWord::Live => "live",
            MeetingWord::Closed => "closed",
        };
        let (id, group, number) = (line.id, one_line(&line.group), line.number);
        table.push(format!("{id:>6}  {state:<10}  {when:<16}  {group}, meeting {number}{place}"));
    }
    terminal::print(&table.join("\n")).map_err(|why| could_not_print(&why, setup.language))
}
