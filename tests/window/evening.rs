//! The main job, in the real window: from an empty data folder to a printed summary.

use std::{fs, path::Path, process::Command, time::SystemTime};

use chrono::{DateTime, Local, TimeDelta};
use meeting::time::Length;

use super::{
    app::{App, button},
    in_the_window,
    summary::{holds_every_step, record_in, turns_in},
};
use crate::paper::lines_of;

const NAMES: [&str; 6] = ["Marta Lindqvist", "Noah", "Inés Álvarez", "Павел Орлов", "Rosa", "Tariq"];
/// A two-hour meeting in a minute.
const RATE: &str = "120";

/// The wall clock, as the app reads it: the plan has to be near it.
pub fn local_now() -> DateTime<Local> {
    #[allow(clippy::disallowed_methods, reason = "the app under test goes by the real clock")]
    let now = SystemTime::now();
    now.into()
}

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn an_evening_from_an_empty_folder_to_a_printed_summary() {
    in_the_window(async |binary, data| {
        let pdf = data.with_file_name("summary.pdf");
        let app = App::start(binary, data, &pdf, &[]).await;
        found_a_group_and_plan(&app).await;
        app.stop().await;
        let app = App::start(binary, data, &pdf, &["--clock-rate", RATE]).await;
        begin(&app).await;
        run(&app).await;
        evaluate(&app).await;
        finish(&app).await;
        print(&app, &pdf).await;
        app.stop().await;
        has_every_length(data, &pdf);
        journal_names_nobody(data);
        command_line_agrees(binary, data);
    });
}

/// Empty home → group of six → plan.
async fn found_a_group_and_plan(app: &App) {
    app.reads("Give everyone their turn").await;
    app.shot("01-first-start").await;
    app.press("New group").await;
    app.fill("Name of the group", "Linden").await;
    app.press("Create the group").await;
    app.fill("Add members", &NAMES.join("\n")).await;
    app.shot("02-names-pasted").await;
    app.press("Add").await;
    app.reads("Tariq").await;
    app.shot("03-group").await;
    app.press("Plan a meeting").await;
    // Ten minutes ahead: at the rate of the rehearsal they pass while the window opens.
    let starts = local_now() + TimeDelta::minutes(10);
    app.fill("Date", &starts.format("%Y-%m-%d").to_string()).await;
    app.fill("Start", &starts.format("%H:%M").to_string()).await;
    app.fill("End", &(starts + TimeDelta::hours(2)).format("%H:%M").to_string()).await;
    app.reads("It fits: 14\u{a0}min for each of 6.").await;
    app.shot("04-plan").await;
    app.find(&button("Open the meeting")).await;
}

/// The app is started again, goes faster, and finds the plan.
async fn begin(app: &App) {
    app.opens_the_meeting().await;
    app.reads("The clock runs 120 times as fast.").await;
    app.shot("05-who-is-here").await;
    app.shows_the_stage().await;
    app.keys(" ").await;
    app.reads("Welcome and agreement").await;
}

/// Waits until the running step is over its time, as a facilitator does, and goes on with the one key.
async fn over_and_on(app: &App, next: &str) {
    app.find("//*[contains(., 'Over time. Move on when you are ready.')]").await;
    app.keys(" ").await;
    app.find(&format!("//main//h2[contains(., \"{next}\")]")).await;
}

/// From the last turn to the evaluation: spare time, if the evening has any, is ended at once.
async fn on_to_the_evaluation(app: &App) {
    app.find("//*[contains(., 'Over time. Move on when you are ready.')]").await;
    app.keys(" ").await;
    app.find("//main//h2[contains(., 'Evaluation') or contains(., 'Spare time')]").await;
    if app.shows("//main//h2[contains(., 'Spare time')]").await {
        app.keys(" ").await;
    }
    app.find("//main//h2[contains(., 'Evaluation')]").await;
}

/// Every turn to its end, with notes and a promise; one hold and one undo.
async fn run(app: &App) {
    over_and_on(app, "Check-in").await;
    over_and_on(app, NAMES[0]).await;
    for (turn, name) in NAMES.iter().enumerate() {
        let first = name.split(' ').next().unwrap();
        app.find(&format!("//h2[contains(., \"For {name} only\")]")).await;
        app.fill("Notes", &format!("Private words of {first}")).await;
        app.fill("Promise", &promise(first)).await;
        if turn == 0 {
            app.shot("07-live-turn").await;
        }
        if turn == 1 {
            app.keys("h").await;
            app.reads("On hold").await;
            app.shot("08-on-hold").await;
            app.keys("h").await;
            app.find(&button("Hold")).await;
        }
        if turn == 2 {
            // The break stands after the third turn: a wrong key, and back.
            app.keys("s").await;
            app.find("//main//h2[contains(., 'Break')]").await;
            app.with_control('z').await;
            app.find(&format!("//main//h2[contains(., \"{name}\")]")).await;
        }
        let after = if turn == 2 { "Break" } else { NAMES.get(turn + 1).copied().unwrap_or_default() };
        if turn == 3 {
            app.find("//*[contains(., 'Over time. Move on when you are ready.')]").await;
            app.shot("09-over-time").await;
        }
        if turn + 1 == NAMES.len() {
            on_to_the_evaluation(app).await;
            break;
        }
        over_and_on(app, after).await;
        if turn == 2 {
            app.shot("10-break").await;
            over_and_on(app, NAMES[3]).await;
        }
    }
}

fn promise(first: &str) -> String {
    format!("{first} talks to the board before Friday")
}

/// Six ballots on the shared screen, revealed together.
async fn evaluate(app: &App) {
    app.keys("e").await;
    app.reads("Pass the laptop to").await;
    app.shot("11-hand-over").await;
    for (index, name) in NAMES.iter().enumerate() {
        app.press(name).await;
        app.reads("Was this meeting worth your time?").await;
        for question in ["Did you get help", "Could you speak openly", "Was the time shared", "One sentence"] {
            app.keys(if index % 2 == 0 { "5" } else { "4" }).await;
            if index == 0 {
                app.shot("12-ballot").await;
            }
            app.press("Next question").await;
            app.reads(question).await;
        }
        if index < 2 {
            app.keys(&format!("Insight number {index}")).await;
        }
        app.press("Put my sheet in the box").await;
        app.reads(&format!("{} of 6", index + 1)).await;
    }
    assert!(!app.shows("//*[contains(., 'Insight number')]").await, "nothing of the former person is visible");
    app.press("Open the box").await;
    // The first box of a group: Enter leaves what it says here, this time.
    app.reads("Show the results on the stage, too?").await;
    app.keys("\u{e007}").await;
    app.reads("Insight number 0").await;
    app.shot("13-revealed").await;
    app.press("Back to the meeting").await;
}

/// Evaluation → close → record.
async fn finish(app: &App) {
    over_and_on(app, "Close").await;
    app.find("//*[contains(., 'Over time. Move on when you are ready.')]").await;
    app.keys(" ").await;
    app.find(&button("Save as PDF")).await;
    app.shot("14-record").await;
}

/// The PDF holds every name, every promise, and no note.
async fn print(app: &App, pdf: &Path) {
    app.press("Save as PDF").await;
    app.find(&button("Show in folder")).await;
    app.shot("15-printed").await;
    let text = text_of(pdf);
    for name in NAMES {
        assert!(text.contains(name), "{name} is in the summary:\n{text}");
        let first = name.split(' ').next().unwrap();
        assert!(text.contains(&promise(first)), "the promise of {first} is in the summary:\n{text}");
    }
    assert!(text.contains("Insight number 1"));
    assert!(!text.contains("Private words"), "notes belong to the client and are not in this paper");
}

/// The words of the paper; what wraps in a narrow column is in order all the same.
fn text_of(pdf: &Path) -> String {
    lines_of(pdf).join(" ")
}

/// What the program did is in its log: it began and opened the file, twice; the driver leaves it no time for its end. Nobody's
/// name is in it, and no act.
fn journal_names_nobody(data: &Path) {
    let log = fs::read_to_string(data.join("turnstone.log")).unwrap();
    let said: Vec<&str> = log.lines().filter_map(|line| line.split_once("Z ")).map(|(_, said)| said).collect();
    assert_eq!(said.len(), 4, "{log}");
    let begins = |said: &[&str]| said[0].starts_with("began, version ") && said[1] == "opened the file";
    assert!(said.chunks(2).all(begins), "{log}");
}

/// The PDF holds the planned and the real minutes of every step as the data folder has them.
fn has_every_length(data: &Path, pdf: &Path) {
    let record = record_in(data);
    assert_eq!(turns_in(&record), NAMES, "everybody had a turn, in this order");
    let planned = record.steps.iter().filter(|step| step.client.is_some()).map(|step| step.planned);
    assert!(planned.eq([Some(Length::minutes(14)); 6]), "fourteen minutes were planned for each");
    holds_every_step(&lines_of(pdf), &record);
}

/// The command line lists the meeting and writes the same summary without a window.
fn command_line_agrees(binary: &Path, data: &Path) {
    let data = data.to_str().unwrap();
    let listed = Command::new(binary).args(["meetings", "--data-dir", data]).output().unwrap();
    let listed = String::from_utf8(listed.stdout).unwrap();
    assert!(listed.contains("Linden, meeting 1") && listed.contains("closed"), "{listed}");
    // Beside the data folder: Turnstone writes no paper into it.
    let out = Path::new(data).with_file_name("again.pdf");
    let number = listed.lines().nth(1).unwrap().split_whitespace().next().unwrap();
    let arguments = ["report", number, "--out", out.to_str().unwrap(), "--paper", "letter", "--data-dir", data];
    let written = Command::new(binary).args(arguments).output().unwrap();
    assert!(written.status.success(), "{}", String::from_utf8_lossy(&written.stderr));
    assert!(fs::metadata(&out).unwrap().len() < 60_000, "a meeting is at most 60 KB");
    assert!(text_of(&out).contains("Insight number 0"));
    holds_every_step(&lines_of(&out), &record_in(Path::new(data)));
}
