//! The desk's window opens where it was; a place that is on no screen, and a file that is none, are forgotten.

use std::{fs, path::Path, process::Command};

use super::{app::App, in_the_window, killed::wreck::process_of, second_start::until_ended};

/// The file of the place.
const FILE: &str = "turnstone.window.json";

fn xdotool(arguments: &[&str]) -> String {
    let told = Command::new("xdotool").args(arguments).output().unwrap();
    String::from_utf8(told.stdout).unwrap()
}

/// Corner and size of the desk, as the display has them.
fn geometry() -> Vec<String> {
    let told = xdotool(&["search", "--onlyvisible", "--name", "^Turnstone$", "getwindowgeometry", "--shell"]);
    let wanted = ["X=", "Y=", "WIDTH=", "HEIGHT="];
    told.lines().filter(|line| wanted.iter().any(|name| line.starts_with(name))).map(str::to_owned).collect()
}

async fn leave(app: App, binary: &Path, data: &Path) {
    let process = process_of(binary, data);
    assert!(Command::new("kill").args(["-TERM", &process]).status().unwrap().success());
    // The place is kept last, when the folder is free.
    until_ended(&process).await;
    let log = fs::read_to_string(data.join("turnstone.log")).unwrap();
    assert!(log.ends_with("Z ended\n"), "{log}");
    app.stop().await;
}

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn the_desk_opens_where_it_was() {
    in_the_window(async |binary, data| {
        let app = App::start(binary, data, data, &[]).await;
        app.reads("Turnstone").await;
        let usual = geometry();
        let window = ["search", "--onlyvisible", "--name", "^Turnstone$"];
        xdotool(&[&window[..], &["windowsize", "--sync", "900", "640", "windowmove", "--sync", "150", "70"]].concat());
        let moved = geometry();
        assert_eq!(moved, ["X=150", "Y=70", "WIDTH=900", "HEIGHT=640"]);
        leave(app, binary, data).await;
        // Twice: a size that is measured in one way and set in another would creep.
        for _ in 0..2 {
            let app = App::start(binary, data, data, &[]).await;
            assert_eq!(geometry(), moved, "{}", fs::read_to_string(data.join(FILE)).unwrap());
            leave(app, binary, data).await;
        }
        let far = r#"{"x":9000,"y":70,"width":900,"height":640,"maximized":false}"#;
        for forgotten in [far, "{ nonsense"] {
            fs::write(data.join(FILE), forgotten).unwrap();
            let app = App::start(binary, data, data, &[]).await;
            assert_eq!(geometry(), usual, "{forgotten}");
            leave(app, binary, data).await;
        }
    });
}
