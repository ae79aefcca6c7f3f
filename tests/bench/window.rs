//! The built program in a real window, beside an empty one: how soon it is there, how much memory and processor
//! time it takes.
//!
//! Both are measured turn about, in the same way, in one run; the ratio of the medians counts. There is no
//! graphics card behind the private display, so that painting costs more here than on a person's machine, for both.
//! Not in here: the desk without its window.

mod driven;
mod process;
mod screen;

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

use self::{
    driven::Driven,
    process::{Memory, memory, processor_time},
    screen::{Area, Screen},
};
use crate::{
    Effort, Outcome,
    figure::{Figure, ms},
    folder, seed,
    series::{Series, millis},
};

/// Below the desk's menu, in the upper part of either page.
const PAGE: Area = Area { x: 8, y: 40, width: 1264, height: 200 };
/// The stage in the corner of the screen (1920 × 1080).
const STAGE: Area = Area { x: 1288, y: 730, width: 624, height: 340 };
/// How long a window is left alone before it is looked at, and after it is closed.
const CALM: Duration = Duration::from_secs(3);
const F5: char = '\u{e035}';

/// The two programs, as `cargo xtask bench` built them.
struct Programs {
    turnstone: PathBuf,
    empty: PathBuf,
}

fn programs() -> Outcome<Programs> {
    let named = |name: &str| std::env::var_os(name).map(PathBuf::from).ok_or_else(|| format!("{name} is not set"));
    Ok(Programs { turnstone: named("TURNSTONE_BIN")?, empty: named("TURNSTONE_EMPTY")? })
}

/// From the start of the process until its page is painted.
pub fn starts(effort: Effort) -> Outcome<Vec<Figure>> {
    let Programs { turnstone, empty } = programs()?;
    let mut screen = Screen::open()?;
    let folder = folder()?;
    seed::sample(folder.path())?;
    let data = folder.path().to_string_lossy().into_owned();
    let arguments = ["--data-dir", &data, "--language", "en"];
    let (mut desks, mut floors) = (Vec::new(), Vec::new());
    // The first of each only warms the disk's cache.
    for run in 0..=effort.starts {
        let floor = start(&mut screen, &empty, &[])?;
        let desk = start(&mut screen, &turnstone, &arguments)?;
        if run > 0 {
            floors.push(floor);
            desks.push(desk);
        }
    }
    let (desks, floors) = (Series::of(desks), Series::of(floors));
    let ratio = desks.median() / floors.median();
    Ok(vec![Figure::of(
        "start to a usable desk",
        ("≤ 1.3 × the empty window", 1.3),
        ratio,
        format!("{ratio:.2} × ({}, empty {})", ms(desks.median()), ms(floors.median())),
        format!(
            "process start to the words of its page on the screen; medians of {} alternating runs; {}, empty {}",
            desks.len(),
            desks.span(ms),
            floors.span(ms)
        ),
    )])
}

fn start(screen: &mut Screen, program: &Path, arguments: &[&str]) -> Outcome<f64> {
    let begun = Instant::now();
    let mut running = Command::new(program).args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    let painted = screen.wait_for_words(PAGE, true);
    let took = millis(begun.elapsed());
    running.kill()?;
    running.wait()?;
    painted?;
    screen.wait_for_words(PAGE, false)?;
    // Its helpers end a moment later; the next start is not to pay for that.
    sleep(Duration::from_millis(700));
    Ok(took)
}

/// What one look at a running program told.
struct Look {
    memory: Memory,
    /// Of the main process and of its helpers, in hundredths of a core.
    main: f64,
    helpers: f64,
}

/// Memory and processor time while a turn runs, with the stage open.
pub fn running(effort: Effort) -> Outcome<Vec<Figure>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let programs = programs()?;
    let mut screen = Screen::open()?;
    let (mut desks, mut floors) = (Vec::new(), Vec::new());
    for _ in 0..effort.looks {
        floors.push(runtime.block_on(look_at_empty(&mut screen, &programs.empty, effort.seconds))?);
        desks.push(runtime.block_on(look_at_turn(&mut screen, &programs.turnstone, effort.seconds))?);
    }
    Ok(vec![memory_figure(&desks, &floors), processor_figure(&desks, &floors, effort.seconds)])
}

async fn look_at_empty(screen: &mut Screen, program: &Path, seconds: u64) -> Outcome<Look> {
    let driven = Driven::start(program, &["--ticking"]).await?;
    screen.wait_for_words(PAGE, true)?;
    look(screen, driven, seconds).await
}

/// The program on a meeting whose turn runs, the question after the interruption answered, the stage opened.
async fn look_at_turn(screen: &mut Screen, program: &Path, seconds: u64) -> Outcome<Look> {
    let folder = folder()?;
    seed::in_a_turn(folder.path())?;
    let data = folder.path().to_string_lossy().into_owned();
    let driven = Driven::start(program, &["--data-dir", &data, "--language", "en"]).await?;
    driven.finds("//button[@aria-keyshortcuts='1']").await?;
    driven.press('1').await?;
    driven.finds("//main[not(.//button[@aria-keyshortcuts='1'])]").await?;
    driven.press(F5).await?;
    screen.wait_for_words(STAGE, true)?;
    look(screen, driven, seconds).await
}

async fn look(screen: &mut Screen, driven: Driven, seconds: u64) -> Outcome<Look> {
    sleep(CALM);
    let before = processor_time(driven.process);
    let begun = Instant::now();
    sleep(Duration::from_secs(seconds));
    let after = processor_time(driven.process);
    let hundredths = 100.0 / begun.elapsed().as_secs_f64();
    let spent =
        |name: &str| (after.get(name).copied().unwrap_or(0.0) - before.get(name).copied().unwrap_or(0.0)) * hundredths;
    let name = std::fs::read_to_string(format!("/proc/{}/comm", driven.process))?;
    let main = spent(name.trim());
    let all: f64 = after.keys().map(|name| spent(name)).sum();
    let memory = memory(driven.process)?;
    driven.stop().await?;
    screen.wait_for_words(PAGE, false)?;
    sleep(CALM);
    Ok(Look { memory, main, helpers: all - main })
}

fn middle(looks: &[Look], of: impl Fn(&Look) -> f64) -> f64 {
    Series::of(looks.iter().map(of)).median()
}

fn memory_figure(desks: &[Look], floors: &[Look]) -> Figure {
    let peak = |looks| middle(looks, |look| look.memory.peak);
    let now = |looks| middle(looks, |look| look.memory.now);
    let ratio = peak(desks) / peak(floors);
    Figure::of(
        "memory of the main process, stage open",
        ("≤ 1.3 × the empty window", 1.3),
        ratio,
        format!("{ratio:.2} × ({:.0} MiB, empty {:.0} MiB)", peak(desks), peak(floors)),
        format!(
            "peak resident; medians of {} alternating runs; at rest {:.0} MiB, empty {:.0} MiB",
            desks.len(),
            now(desks),
            now(floors)
        ),
    )
}

fn processor_figure(desks: &[Look], floors: &[Look], seconds: u64) -> Figure {
    let main = |looks| middle(looks, |look| look.main);
    let helpers = |looks| middle(looks, |look| look.helpers);
    let all = |looks| middle(looks, |look| look.main + look.helpers);
    Figure::of(
        "processor time while a turn runs, stage open",
        ("≤ 2 % of a core", 2.0),
        all(desks),
        format!("{:.1} % (main {:.1} %, pages {:.1} %)", all(desks), main(desks), helpers(desks)),
        format!(
            "all its processes, {seconds} s, medians of {} alternating runs, painted without a graphics card; \
             an empty window that writes one word a second takes {:.1} %",
            desks.len(),
            all(floors)
        ),
    )
}
