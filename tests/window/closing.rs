//! Every way out ends the same: the process is gone, and `turnstone.db` alone holds everything.

use std::{fs, path::Path, process::Command};

use chrono::TimeDelta;
use store::Store;

use super::{app::until_free, in_the_window, killed::wreck::process_of};
use crate::window::app::App;

/// Ways out: the signals of a system or a terminal, the key and the menu. The menu closes the window as its button does; for the
/// button itself a window manager is needed, which there is none of here.
const WAYS: [&str; 5] = ["TERM", "INT", "HUP", "ctrl+q", "menu"];

#[cfg(target_os = "linux")]
#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn a_crash_leaves_no_core_dump() {
    in_the_window(async |binary, data| {
        let app = App::start(binary, data, data, &[]).await;
        let limits = fs::read_to_string(format!("/proc/{}/limits", process_of(binary, data))).unwrap();
        let dumps = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
        let allowed: Vec<&str> = dumps.split_whitespace().skip(4).take(2).collect();
        assert_eq!(allowed, ["1", "1"], "one byte: what was typed is not left in another file");
        app.stop().await;
    });
}

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn every_way_out_closes_the_file() {
    in_the_window(async |binary, data| {
        super::planned(data, TimeDelta::hours(1));
        for way in WAYS {
            let app = App::start(binary, data, data, &[]).await;
            let group = format!("Left by {way}");
            app.press("New group").await;
            app.fill("Name of the group", &group).await;
            app.press("Create the group").await;
            app.reads(&group).await;
            leave(way, binary, data);
            until_free(data);
            assert!(!data.join("turnstone.db-wal").exists(), "{way}: the log is gone");
            let copy = tempfile::tempdir().unwrap();
            fs::copy(data.join("turnstone.db"), copy.path().join("turnstone.db")).unwrap();
            let store = Store::open(copy.path()).unwrap();
            let names: Vec<String> = store.groups().unwrap().into_iter().map(|group| group.name).collect();
            assert!(names.contains(&group), "{way}: {names:?}");
            app.stop().await;
        }
    });
}

fn leave(way: &str, binary: &Path, data: &Path) {
    if way == "menu" {
        // The first menu, and up from its top to the last entry.
        let keys = ["mousemove", "--sync", "22", "12", "click", "1", "sleep", "0.5", "key", "Up", "key", "Return"];
        assert!(Command::new("xdotool").args(keys).status().unwrap().success());
    } else if way.contains('+') {
        assert!(Command::new("xdotool").args(["key", way]).status().unwrap().success());
    } else {
        let window = process_of(binary, data);
        let sent = Command::new("kill").args([&format!("-{way}"), &window]).status().unwrap();
        assert!(sent.success(), "{way} is sent");
    }
}
