//! An evening is killed or closed, its file or its log is damaged, and people go back to a backup as the screens say: through
//! the driver, as the window does.
//!
//! Right is: whatever was damaged, every screen is that of the backup laid into a folder of its own; nothing of the evening
//! since is mixed into it; and a file that was refused is set aside as it was found. Not in here: what is told about damage
//! (`damage`).

use std::{future::Future, path::Path};

use desk::{
    clocks::watch::Reading,
    driver::{Driver, Handle},
    intent::{BackupIntent, Intent, RehearsalIntent, RunningIntent},
    refusal::Answer,
    views::Screen,
};
use fastrand::Rng;
use store::{Backup, Store};

use crate::{
    carried::close,
    damage::hurt::Hurt,
    evening::{Evening, Step},
    figures::Figures,
    files::{FILE, Files, LOG, folder},
    part::Case,
    shown::{Shown, setup},
};

/// What differs between a folder that has gone back and one that never held anything else: its backups, and the thirty
/// days of the bin, which begin anew.
const BESIDE_THE_POINT: [&str; 3] = ["backups", "days_left", "deleted"];

/// Damages one thing and goes back to the newest backup.
pub fn case(case: &Case<'_>, figures: &mut Figures) {
    let mut random = case.random();
    let (files, clock) = scene(case, &mut random);
    let mut damaged = files.clone();
    let name = Path::new(if random.u8(..3) == 0 && !files.bytes(LOG).is_empty() { LOG } else { FILE });
    let (hurt, _) = Hurt::random(&files, &mut random);
    hurt.apply(&mut damaged, name, &files, &mut random);
    let what = format!("{hurt:?} of {}", name.display());

    let home = damaged.laid_out();
    let newest = store::backups(home.path()).unwrap().remove(0);
    let wanted = alone(&newest, clock);
    let (answer, was_refused) = goes_back(home.path(), &newest);
    if answer != Answer::Done {
        figures.broken(case.seed, &format!("{what}: nobody could go back: {answer:?}"));
        return;
    }
    let shown = Shown::of(home.path(), clock).without(&BESIDE_THE_POINT);
    if let Some(difference) = wanted.difference(&shown) {
        figures.broken(case.seed, &format!("{what}: gone back to something else; {difference}"));
    }
    figures.saw(if was_refused { "refused, gone back" } else { "opened, gone back" });
    // A file that SQLite and the sums can open, and the desk cannot show, is set aside as a copy in one piece.
    let cannot_be_opened = Store::open(damaged.laid_out().path()).is_err();
    if was_refused && cannot_be_opened && !damaged.bytes(FILE).is_empty() {
        figures.saw("set aside as it was found");
        let aside = store::set_aside(home.path()).unwrap();
        let kept = aside.iter().any(|aside| std::fs::read(&aside.path).unwrap() == damaged.bytes(FILE));
        if !kept {
            figures.broken(case.seed, &format!("{what}: what was refused is not set aside as it was found"));
        }
    }
}

/// The folder of an evening with a backup and something after it, and the clocks of the next start.
fn scene(case: &Case<'_>, random: &mut Rng) -> (Files, Reading) {
    let home = folder();
    let mut evening = Evening::begin(home.path(), case.seed);
    evening.play(random.usize(40..120));
    // A backup of a running meeting would be another one an hour later.
    evening.take(Step::Act(Box::new(Intent::Rehearsal(RehearsalIntent::LeaveRehearsal))));
    evening.take(Step::Act(Box::new(Intent::Running(RunningIntent::End))));
    evening.take(Step::Act(Box::new(Intent::Backups(BackupIntent::BackUp))));
    evening.play(random.usize(20..120));
    let clock = evening.next_start();
    let killed = Files::whole(home.path());
    close(evening.desk);
    (if random.bool() { killed } else { Files::whole(home.path()) }, clock)
}

/// What a backup shows in a folder of its own, opened once by the driver as the other is.
fn alone(backup: &Backup, clock: Reading) -> Shown {
    let home = folder();
    std::fs::copy(&backup.path, home.path().join(FILE)).unwrap();
    with_driver(home.path(), async |handle| drop(handle.shown().await));
    Shown::of(home.path(), clock).without(&BESIDE_THE_POINT)
}

/// Goes back the way the screen offers; and whether the file had been refused.
fn goes_back(home: &Path, backup: &Backup) -> (Answer, bool) {
    let mut told = (Answer::Done, false);
    with_driver(home, async |handle| {
        let was_refused = matches!(handle.shown().await.unwrap().desk.screen, Screen::Shut(_));
        if !was_refused {
            // Nobody goes back in the middle of a meeting.
            handle.act(Intent::Running(RunningIntent::AnswerAway { went_on: false })).await;
            handle.act(Intent::Running(RunningIntent::End)).await;
        }
        let name = backup.name().unwrap();
        told = (handle.act(Intent::Backups(BackupIntent::GoBack { backup: name })).await, was_refused);
    });
    told
}

/// Runs the desk of a folder as the program does, on the clock of the machine.
fn with_driver<Done: Future<Output = ()>>(folder: &Path, what: impl FnOnce(Handle) -> Done) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    let (driver, handle) = Driver::new(folder.to_owned(), setup(), |_| {});
    runtime.block_on(async { tokio::join!(driver.run(), what(handle)) });
}
