//! One thing in the data folder is damaged, as by a bad disk, a torn write or a careless hand, and the folder is opened.
//!
//! Right is: it is refused in words; or it opens and says so; or everything shown is as it was. What is never right is
//! content that changed and nobody told. Backups are damaged and put back the same way. Not in here: what to do about
//! damage (see `restored`).

pub mod hurt;

use desk::clocks::watch::Reading;
use fastrand::Rng;

use self::hurt::Hurt;
use crate::{
    carried::close,
    evening::Evening,
    figures::Figures,
    files::{FILE, Files, LOG, folder},
    part::Case,
    shown::Shown,
};

/// Some evening, killed or closed, and a folder as it was earlier that evening.
struct Scene {
    now: Files,
    earlier: Files,
    clock: Reading,
}

fn scene(case: &Case<'_>, random: &mut Rng) -> Scene {
    let home = folder();
    let mut evening = Evening::begin(home.path(), case.seed);
    evening.play(random.usize(40..120));
    let earlier = Files::of(home.path());
    evening.play(random.usize(20..120));
    let clock = evening.next_start();
    let killed = Files::whole(home.path());
    close(evening.desk);
    let now = if random.bool() { killed } else { Files::whole(home.path()) };
    Scene { now, earlier, clock }
}

/// Damages one thing and opens the folder.
pub fn case(case: &Case<'_>, figures: &mut Figures) {
    let mut random = case.random();
    let scene = scene(case, &mut random);
    let sound = Shown::by(&scene.now, scene.clock);
    assert!(!sound.tells(), "the evening itself is sound: {:?} {:?}", sound.refused, sound.troubles);
    let (hurt, name) = Hurt::random(&scene.now, &mut random);
    let mut damaged = scene.now.clone();
    hurt.apply(&mut damaged, &name, &scene.earlier, &mut random);
    let what = format!("{hurt:?} of {}", name.display());
    if damaged == scene.now {
        figures.saw("nothing hit");
        return;
    }
    if name.starts_with("backups") {
        return put_back(case, figures, &scene, (&damaged, &name), &what);
    }
    let found = Shown::by(&damaged, scene.clock);
    if found.refused.is_some() {
        figures.saw("refused");
    } else if found.tells() {
        figures.saw("told");
    } else if let Some(difference) = sound.difference(&found) {
        let beside = damaged.0.keys().any(|path| path.starts_with("backups")) || !damaged.bytes(LOG).is_empty();
        if !beside && damaged.bytes(FILE).is_empty() && damaged.0.keys().all(|path| path.starts_with(FILE)) {
            figures.saw("nothing left to know it by");
            return;
        }
        figures.broken(case.seed, &format!("{what}: changed, and nobody was told; {difference}"));
    } else {
        figures.saw("without effect");
    }
}

/// The damaged backup is put in place in an empty folder: refused, or as sound as before.
fn put_back(
    case: &Case<'_>,
    figures: &mut Figures,
    scene: &Scene,
    (damaged, name): (&Files, &std::path::Path),
    what: &str,
) {
    let restored = |files: &Files| {
        let (from, to) = (files.laid_out(), folder());
        let backup = store::backups(from.path()).ok()?.into_iter().find(|backup| backup.path.ends_with(name))?;
        store::restore(to.path(), &backup.path, backup.at).ok()?;
        Some(Shown::of(to.path(), scene.clock))
    };
    // What lies beside a backup to know it by is no backup itself.
    let Some(sound) = restored(&scene.now) else {
        figures.saw("beside a backup");
        return;
    };
    match restored(damaged) {
        None => figures.saw("backup refused"),
        Some(found) if found.tells() => figures.saw("backup told"),
        Some(found) => match sound.difference(&found) {
            None => figures.saw("backup without effect"),
            Some(difference) => {
                figures.broken(case.seed, &format!("{what}: put back changed, and nobody was told; {difference}"));
            }
        },
    }
}
