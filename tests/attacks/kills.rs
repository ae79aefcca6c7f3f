//! A process is killed while people work with it: at a moment nobody chooses, and in hand-ins, ends of meetings (which
//! make a backup) and closes more often than chance would have it.
//!
//! The process to be killed is the attack program itself. It plays the same evening as this process, which keeps the
//! files after every step; so it is known what the killed folder must show: the state after the last acknowledged
//! step, or after the one that was on its way. Not in here: every cut of the log one by one, which `between_writes`
//! among the meetings tries.

use std::{
    io::{BufRead, BufReader, Write, stdout},
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use desk::{
    clocks::watch::Reading,
    intent::{EvaluationIntent, Intent, RunningIntent},
};
use fastrand::Rng;

use crate::{
    carried::close,
    evening::{Evening, Step, next_start},
    figures::Figures,
    files::{Files, LOG, folder},
    part::Case,
    shown::Shown,
};

/// The word that makes the attack program play an evening aloud.
pub const ALOUD: &str = "evening";

/// The state of the files after a step.
struct Frame {
    files: Files,
    clock: Reading,
    next: Next,
}

/// What happens next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Next {
    HandIn,
    /// The end of a meeting, with its backup.
    End,
    Close,
    Else,
    Nothing,
}

impl Next {
    fn of(step: &Step) -> Self {
        match step {
            Step::Act(intent) => match **intent {
                Intent::Evaluation(EvaluationIntent::HandIn { .. }) => Self::HandIn,
                Intent::Running(RunningIntent::End) => Self::End,
                _ => Self::Else,
            },
            Step::Look(_) | Step::Allow(_) => Self::Else,
        }
    }
}

/// Plays an evening in a folder and says of every step when it begins and when it was done. Ends with a close.
pub fn play_aloud(folder: &Path, seed: u64, steps: usize) {
    let mut evening = Evening::begin(folder, seed);
    say("done 0");
    for step in 1..=steps {
        let next = evening.next();
        say(&format!("does {step}"));
        evening.take(next);
        say(&format!("done {step}"));
    }
    say(&format!("does {}", steps + 1));
    close(evening.desk);
    say(&format!("done {}", steps + 1));
}

fn say(line: &str) {
    let mut out = stdout().lock();
    // Whoever listened is gone: then nobody has to be told.
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

/// The same evening, with a frame after every step; the last one is the close.
fn film(seed: u64, steps: usize) -> Vec<Frame> {
    let home = folder();
    let mut evening = Evening::begin(home.path(), seed);
    let mut frames = Vec::new();
    for _ in 0..steps {
        let (files, clock) = (Files::of(home.path()), evening.clock);
        let next = evening.next();
        frames.push(Frame { files, clock, next: Next::of(&next) });
        evening.take(next);
    }
    let clock = evening.clock;
    frames.push(Frame { files: Files::of(home.path()), clock, next: Next::Close });
    close(evening.desk);
    frames.push(Frame { files: Files::of(home.path()), clock, next: Next::Nothing });
    frames
}

/// Plays, kills, and holds what is left against what was acknowledged.
pub fn case(case: &Case<'_>, figures: &mut Figures) {
    let mut random = case.random();
    let steps = random.usize(30..160);
    let frames = film(case.seed, steps);
    let target = target(&frames, &mut random);
    let home = folder();
    let done = play_and_kill(case, home.path(), steps, target, &mut random);
    let (last, coming) = (&frames[done], frames.get(done + 1));
    figures.saw_many("acknowledged steps", done as u64);
    figures.saw(match last.next {
        Next::HandIn => "in a hand-in",
        Next::End => "in an end with its backup",
        Next::Close => "in a close",
        Next::Else | Next::Nothing => "elsewhere",
    });
    let clock = next_start(coming.map_or(last.clock, |frame| frame.clock));
    let killed = Files::of(home.path());
    let found = Shown::by(&killed, clock);
    if found.tells() {
        figures.broken(case.seed, &format!("{} {:?}", found.refused.unwrap_or_default(), found.troubles));
        return;
    }
    let old = found.difference(&Shown::by(&last.files, clock));
    let new = coming.map(|frame| found.difference(&Shown::by(&frame.files, clock)));
    match (old, new) {
        (None, _) => figures.saw("found as acknowledged"),
        (Some(_), Some(None)) => figures.saw("found with what was on its way"),
        (Some(old), new) => figures.broken(
            case.seed,
            &format!(
                "after {done} steps, in {:?}, neither what was acknowledged: {old}\nnor the next: {}",
                last.next,
                new.flatten().unwrap_or_default()
            ),
        ),
    }
    check_backups(case, home.path(), figures);
    let left = killed.laid_out();
    drop(desk::Desk::open(left.path(), crate::shown::setup(), clock).unwrap());
    if !Files::of(left.path()).bytes(LOG).is_empty() {
        figures.broken(case.seed, "the next start did not cut the log");
    }
}

/// Which step is to be killed: every other time one of those that do most.
fn target(frames: &[Frame], random: &mut Rng) -> usize {
    let of = |wanted: Next| -> Vec<usize> {
        let those = frames.iter().enumerate().filter(|(_, frame)| frame.next == wanted);
        those.map(|(at, _)| at + 1).collect()
    };
    let aims = [Next::HandIn, Next::HandIn, Next::End, Next::Close];
    let aimed = random.choice(aims).filter(|_| random.bool());
    aimed.and_then(|wanted| random.choice(of(wanted))).unwrap_or_else(|| random.usize(1..frames.len()))
}

/// Starts the process, kills it soon after it began a step, and gives the last step it acknowledged.
fn play_and_kill(case: &Case<'_>, folder: &Path, steps: usize, target: usize, random: &mut Rng) -> usize {
    let mut child = Command::new(case.program)
        .arg(ALOUD)
        .arg(folder)
        .args([case.seed.to_string(), steps.to_string()])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut done = 0;
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    let begins = format!("does {target}");
    for line in lines.by_ref() {
        if let Some(step) = line.strip_prefix("done ") {
            done = step.parse().unwrap();
        }
        if line == begins {
            break;
        }
    }
    let soon = Instant::now() + Duration::from_micros(random.u64(0..2500));
    while Instant::now() < soon {
        std::hint::spin_loop();
    }
    child.kill().unwrap();
    child.wait().unwrap();
    // What it had said before it died counts.
    for line in lines {
        if let Some(step) = line.strip_prefix("done ") {
            done = step.parse().unwrap();
        }
    }
    done
}

/// Every file that bears a backup's name is a whole one.
fn check_backups(case: &Case<'_>, home: &Path, figures: &mut Figures) {
    for backup in store::backups(home).unwrap() {
        figures.saw("backups checked");
        let elsewhere = folder();
        if let Err(failure) = store::restore(elsewhere.path(), &backup.path, backup.at) {
            figures.broken(case.seed, &format!("a backup cannot be used: {failure}"));
        }
    }
}
