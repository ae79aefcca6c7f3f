//! A second start: on the same folder the window that is open comes to the front; on another folder both are open.

use std::{
    fs,
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

/// One more start, which is to bring the window that is open to the front and end.
async fn rings(binary: &Path, data: &Path) {
    let started = ended(start(binary, data)).await;
    assert!(started.status.success(), "{started:?}");
    assert_eq!(String::from_utf8_lossy(&started.stderr), "", "it says nothing");
}

/// Waits until a process that is on its way out has done the last of it.
pub async fn until_ended(process: &str) {
    let until = Instant::now() + PATIENCE;
    while is_there(process) {
        assert!(Instant::now() < until, "the process goes on");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// One that has ended and that nobody has asked about runs nothing any more.
fn is_there(process: &str) -> bool {
    fs::read_link(format!("/proc/{process}/exe")).is_ok()
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

        rings(binary, data).await;
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
        let desks = || xdotool(&["search", "--onlyvisible", "--name", "^Turnstone$"]);
        let focused = || xdotool(&["getwindowfocus"]);
        let first = App::start(binary, data, data, &[]).await;
        first.reads("New group").await;
        let desk = desks();
        let process = process_of(binary, data);
        let send = |signal: &str| assert!(Command::new("kill").args([signal, &process]).status().unwrap().success());
        send("-STOP");
        let second = App::start(binary, data, data, &[]).await;
        second.reads("Turnstone is already open with the data in").await;
        second.shot("75-in-use").await;
        let other = desks().lines().find(|window| *window != desk).unwrap().to_owned();
        let ends = xdotool(&["getwindowpid", &other]);
        assert!(ends != process && is_there(&ends), "{ends}");
        send("-CONT");
        // What the second asked while nobody answered is answered now.
        let until = Instant::now() + PATIENCE;
        while focused() != desk {
            assert!(Instant::now() < until, "the first comes as soon as it can");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }

        // The window that only says "in use" answers for nobody, neither while it is open nor by its end.
        xdotool(&["windowfocus", "--sync", &other]);
        assert_eq!(focused(), other);
        rings(binary, data).await;
        assert_eq!(focused(), desk, "the desk of the first has the keys");
        second.client.clone().close().await.unwrap();
        until_ended(&ends).await;
        rings(binary, data).await;
        assert_eq!(focused(), desk);
        first.reads("New group").await;
        first.stop().await;
    });
}
