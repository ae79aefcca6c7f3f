//! Saving with the system's own dialog: the ending is added, a file that is there is asked about, one dialog at a time.

use std::{fs, path::Path, process::Command};

use desk::intent::{Intent, NavigationIntent, RunningIntent};

use super::{app::App, in_the_window};
use crate::meetings::Table;

/// A meeting that is over.
fn over() -> Table {
    let mut table = Table::new();
    table.running();
    table.skip_to("Marta");
    table.wait(60);
    table.does(Intent::Running(RunningIntent::End));
    table.does(Intent::Navigation(NavigationIntent::GoHome));
    table.desk = None;
    table
}

fn xdotool(arguments: &[&str]) -> String {
    let output = Command::new("timeout").arg("20").arg("xdotool").args(arguments).output().unwrap();
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

/// The windows of this title, once there is one.
fn windows(title: &str) -> Vec<String> {
    xdotool(&["search", "--sync", "--onlyvisible", "--name", title]).lines().map(str::to_owned).collect()
}

/// Types into a dialog of the system.
fn types(window: &str, text: &str) {
    xdotool(&["windowfocus", "--sync", window]);
    xdotool(&["key", "--clearmodifiers", "ctrl+a"]);
    xdotool(&["type", "--clearmodifiers", text]);
    xdotool(&["key", "--clearmodifiers", "Return"]);
}

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn the_ending_comes_first_and_then_the_question() {
    in_the_window(async |binary, _| {
        let table = over();
        let papers = table.papers.path();
        fs::write(papers.join("june.pdf"), "last year's").unwrap();
        let app = App::start(binary, table.folder.path(), Path::new(""), &[]).await;
        app.press("Linden").await;
        app.press("March").await;
        app.reads("Save as PDF").await;
        app.with_control('p').await;
        app.with_control('p').await;
        let dialogs = windows("Save");
        app.shot("save-dialog").await;
        assert_eq!(dialogs.len(), 1, "one dialog");
        types(&dialogs[0], &papers.join("june").display().to_string());
        let question = windows("Replace the file");
        assert_eq!(question.len(), 1);
        app.shot("save-replace").await;
        assert_eq!(fs::read(papers.join("june.pdf")).unwrap(), b"last year's", "nothing happens before the answer");
        xdotool(&["windowfocus", "--sync", &question[0]]);
        xdotool(&["key", "Escape"]);
        app.with_control('p').await;
        types(&windows("Save")[0], &papers.join("june.R").display().to_string());
        app.reads("june.R.pdf").await;
        assert!(fs::read(papers.join("june.R.pdf")).unwrap().starts_with(b"%PDF"));
        assert_eq!(fs::read(papers.join("june.pdf")).unwrap(), b"last year's");
        app.shot("save-done").await;
        app.stop().await;
    });
}
