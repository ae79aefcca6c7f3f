//! A second start: on the same folder the window that is open comes to the front; on another folder both are open.

use std::{
    path::Path,
    process::{Child, Command, Output, Stdio},
    time::{Duration, Instant},
};

use chrono::TimeDelta;

use super::{app::App, in_the_window, killed::wreck::process_of, planned};

/// Longer than anybody waits for a window that does not answer, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

fn start(binary: &Path, data: &Path) -> Child {
    let arguments = ["--data-dir", data.to_str().unwrap(), "--language", "en"];
    let started = Command::new(binary).args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    started.unwrap()
}

/// Waits until it has ended by itself; one that does not is ended.
async fn ended(mut started: Child) -> Output {
    let until = Instant::now() + PATIENCE;
    while started.try_wait().unwrap().is_none() {
        if Instant::now() > until {
            started.kill().unwrap();
            panic!("the second start goes on: {:?}", started.wait_with_output());
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    started.wait_with_output().unwrap()
}

fn xdotool(arguments: &[&str]) -> String {
    let told = Command::new("xdotool").args(arguments).output().unwrap();
    String::from_utf8(told.stdout).unwrap().trim().to_owned()
}

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn a_second_start_brings_the_first_one_to_the_front() {
    in_the_window(async |binary, data| {
        planned(data, TimeDelta::minutes(2));
        let app = App::start(binary, data, data, &[]).await;
        app.opens_the_meeting().await;
        app.shows_the_stage().await;
        App::sees_window("^Turnstone stage$");
        xdotool(&["search", "--onlyvisible", "--name", "^Turnstone stage$", "windowfocus", "--sync"]);
        let focused = || xdotool(&["getwindowfocus", "getwindowname"]);
        assert_eq!(focused(), "Turnstone stage");

        let second = ended(start(binary, data)).await;
        assert!(second.status.success(), "{second:?}");
        assert_eq!(String::from_utf8_lossy(&second.stderr), "", "it says nothing");
        assert_eq!(focused(), "Turnstone", "the desk of the first has the keys");
        app.reads("Who is here?").await;

        // A folder of its own is a Turnstone of its own.
        let other = data.with_file_name("other");
        let mut beside = start(binary, &other);
        let until = Instant::now() + PATIENCE;
        let desks = || xdotool(&["search", "--onlyvisible", "--name", "^Turnstone$"]).lines().count();
        while desks() < 2 {
            assert!(Instant::now() < until && beside.try_wait().unwrap().is_none(), "both are open");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        beside.kill().unwrap();
        beside.wait().unwrap();
        app.stop().await;
    });
}

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn a_window_that_does_not_answer_is_not_waited_for() {
    in_the_window(async |binary, data| {
        let first = App::start(binary, data, data, &[]).await;
        let process = process_of(binary, data);
        let send = |signal: &str| assert!(Command::new("kill").args([signal, &process]).status().unwrap().success());
        send("-STOP");
        let second = App::start(binary, data, data, &[]).await;
        second.reads("Turnstone is already open with the data in").await;
        second.shot("75-in-use").await;
        second.client.clone().close().await.unwrap();
        send("-CONT");
        first.reads("New group").await;
        first.stop().await;
    });
}
