//! Declares the commands, so that a window can call only what its capability grants by name.

fn main() {
    println!("cargo::rerun-if-changed=../ui/dist");
    let commands = tauri_build::AppManifest::new().commands(&[
        "act",
        "read_typed",
        "rhythm_dates",
        "names_from_file",
        "run",
        "open_printed",
        "show_printed",
        "show_calendar",
        "open_backups",
        "watch_desk",
        "watch_stage",
        "ready",
        "fill_screen",
        "press_key",
        "other_screens",
        "want_screen",
        "menu_can",
        "about",
        "open_data",
    ]);
    let attributes = tauri_build::Attributes::new().app_manifest(commands);
    if let Err(error) = tauri_build::try_build(attributes) {
        // The build stops here; a build script has no better way to say why.
        println!("cargo::error={error:#}");
    }
}
