//! A signal ends the program as closing the window does: the process is gone, and `turnstone.db` alone holds everything.

use std::{fs, path::Path, process::Command};

use chrono::TimeDelta;
use store::Store;

use super::{app::until_free, in_the_window, killed::wreck::process_of};
use crate::window::app::App;

/// The signals by which a system or a terminal ends the program. The window's own button and the menu need a window
/// manager, which there is none of here; they go through the same `leaving::close_desk`.
const SIGNALS: [&str; 3] = ["TERM", "INT", "HUP"];

#[test]
fn a_signal_closes_the_file() {
    in_the_window(async |binary, data| {
        super::planned(data, TimeDelta::hours(1));
        for signal in SIGNALS {
            let app = App::start(binary, data, data, &[]).await;
            let group = format!("Left by {signal}");
            app.press("New group").await;
            app.fill("Name of the group", &group).await;
            app.press("Create the group").await;
            app.reads(&group).await;
            end_by(signal, binary, data);
            until_free(data);
            assert!(!data.join("turnstone.db-wal").exists(), "{signal}: the log is gone");
            let copy = tempfile::tempdir().unwrap();
            fs::copy(data.join("turnstone.db"), copy.path().join("turnstone.db")).unwrap();
            let store = Store::open(copy.path()).unwrap();
            let names: Vec<String> = store.groups().unwrap().into_iter().map(|group| group.name).collect();
            assert!(names.contains(&group), "{signal}: {names:?}");
            app.stop().await;
        }
    });
}

fn end_by(signal: &str, binary: &Path, data: &Path) {
    let window = process_of(binary, data);
    let sent = Command::new("kill").args([&format!("-{signal}"), &window]).status().unwrap();
    assert!(sent.success(), "{signal} is sent");
}
