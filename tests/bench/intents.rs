//! From an intent to its durable, published view: the time between a press and what it shows.
//!
//! The whole road but the window: the handle, the desk's task, the rules, the transaction on a real disk, the
//! views, and their JSON as the shell hands it to the pages. Not in here: drawing.

use std::{fmt::Debug, path::Path, thread::JoinHandle};

use desk::{
    driver::{Driver, Handle},
    intent::{Intent, PayWith, PlanningIntent, RunningIntent},
    refusal::Answer,
    running::views::LiveView,
    shown::Shown,
    views::Screen,
};

use crate::{
    Effort, Outcome,
    figure::{Figure, ms},
    folder,
    seed::{SETUP, Seat, opened},
    series::{Series, millis},
};

/// Meetings, each with as many live acts as a busy evening has.
const MEETINGS: usize = 6;
const ACTS: usize = 100;

/// Measures live intents, and the end of a meeting with its backup.
pub fn measure(_: Effort) -> Outcome<Vec<Figure>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build()?;
    let (mut lives, mut ends) = (Vec::new(), Vec::new());
    for _ in 0..MEETINGS {
        let folder = folder()?;
        let (more, end) = runtime.block_on(evening(folder.path()))?;
        lives.extend(more);
        ends.push(end);
    }
    let (lives, ends) = (Series::of(lives), Series::of(ends));
    let median = lives.median();
    let p99 = lives.percentile(99);
    Ok(vec![
        Figure::of(
            "intent → durable → published",
            ("≤ 10 ms at the 99th percentile", 10.0),
            p99,
            format!("{} (median {}, most {})", ms(p99), ms(median), ms(lives.most())),
            format!("{} live intents in {MEETINGS} meetings, real file, views as JSON", lives.len()),
        ),
        Figure::told(
            "– the end of a meeting, with its backup",
            ms(ends.median()),
            format!("median of {}, {}", ends.len(), ends.span(ms)),
        ),
    ])
}

/// One meeting: what each live intent took, and what ending it took, in milliseconds.
async fn evening(folder: &Path) -> Outcome<(Vec<f64>, f64)> {
    opened(&mut Seat::open(folder)?)?;
    let (driver, handle) = Driver::new(folder.to_owned(), SETUP, |shown: &Shown| {
        // As the shell emits them.
        let _ = (serde_json::to_string(&shown.desk), serde_json::to_string(&*shown.stage));
    });
    let desk = drive(driver)?;
    let meeting = handle.shown().await.and_then(|shown| match shown.desk.screen {
        Screen::Home(home) => home.groups.first()?.next.as_ref().map(|card| card.id),
        _ => None,
    });
    handle
        .act(Intent::Planning(PlanningIntent::HoldNow {
            meeting: meeting.ok_or("the meeting is not on the home")?,
            asked: None,
        }))
        .await;
    let mut lives = vec![timed(&handle, Intent::Running(RunningIntent::Start { short: None })).await?];
    while lives.len() < ACTS {
        for intent in round(&live(&handle).await?, lives.len()) {
            lives.push(timed(&handle, intent).await?);
        }
    }
    let end = timed(&handle, Intent::Running(RunningIntent::End)).await?;
    drop(handle);
    desk.join().map_err(|_| "the desk's thread stopped")?;
    Ok((lives, end))
}

/// The desk on a thread of its own, as in the product.
fn drive<Publish: FnMut(&Shown) + Send + 'static>(driver: Driver<Publish>) -> Outcome<JoinHandle<()>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build()?;
    Ok(std::thread::spawn(move || runtime.block_on(driver.run())))
}

async fn live(handle: &Handle) -> Outcome<LiveView> {
    match handle.shown().await.map(|shown| shown.desk.screen) {
        Some(Screen::Live(view)) => Ok(*view),
        other => not_shown(&other),
    }
}

fn not_shown<T>(other: &impl Debug) -> Outcome<T> {
    Err(format!("the live screen is not shown: {other:?}").into())
}

/// Sends an intent; how long its answer took, which comes once the views are published.
async fn timed(handle: &Handle, intent: Intent) -> Outcome<f64> {
    let said = format!("{intent:?}");
    let begun = std::time::Instant::now();
    let answer = handle.act(intent).await;
    let took = millis(begun.elapsed());
    match answer {
        Answer::Done => Ok(took),
        other => Err(format!("{said}: {other:?}").into()),
    }
}

/// What is done with one step before it ends.
fn round(view: &LiveView, count: usize) -> Vec<Intent> {
    let Some(now) = &view.now else { return vec![Intent::Running(RunningIntent::Undo)] };
    let somebody = view.people.last().map_or(0, |person| person.id);
    let text = format!("What was said, word for word, and some more of it; line {count}. ").repeat(5);
    vec![
        Intent::Running(RunningIntent::WriteNote { member: somebody, text }),
        Intent::Running(RunningIntent::Extend { by: 60, pay: Some(PayWith::End) }),
        Intent::Running(RunningIntent::Hold),
        Intent::Running(RunningIntent::Resume),
        Intent::Running(RunningIntent::WritePromise {
            member: somebody,
            what: format!("Ask about it, {count}"),
            by: "2026-04-02".to_owned(),
        }),
        Intent::Running(RunningIntent::Leave { member: somebody }),
        Intent::Running(RunningIntent::Undo),
        Intent::Running(RunningIntent::Next { step: now.step, phase: now.phase }),
    ]
}
