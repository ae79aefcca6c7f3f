//! Every way out of the window ends the same: the process is gone, and `turnstone.db` alone holds everything.

use std::{fs, path::Path, process::Command};

use chrono::TimeDelta;
use store::Store;

use super::{app::until_free, in_the_window, killed::wreck::process_of};
use crate::window::app::App;

/// Ways a person or a system ends the program.
const WAYS: [&str; 5] = ["TERM", "INT", "HUP", "window", "menu"];

#[test]
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
    let keys = |keys: &[&str]| assert!(Command::new("xdotool").args(keys).status().unwrap().success(), "{keys:?}");
    match way {
        "window" => keys(&["search", "--name", "^Turnstone$", "windowquit"]),
        // The menu bar, its first menu, and up from the top to the last entry.
        "menu" => keys(&["key", "F10", "Down", "Up", "Return"]),
        signal => {
            let window = process_of(binary, data);
            let sent = Command::new("kill").args([&format!("-{signal}"), &window]).status().unwrap();
            assert!(sent.success(), "{signal} is sent");
        }
    }
}
