//! The window turned while it runs: another size, language or zoom. It keeps its page, so a look costs half a second.
//!
//! Not in here: what is looked at (`layout`, `faces`).

use std::process::Command;

use serde_json::json;

use super::app::App;

/// The sizes the product promises, the usual one first.
pub const SIZES: [(u32, u32); 3] = [(1280, 800), (1024, 600), (1920, 1080)];
/// The languages.
pub const LANGUAGES: [&str; 2] = ["en", "de"];

/// The desk's window, as the display knows it.
pub fn window() -> String {
    let found = Command::new("xdotool").args(["search", "--onlyvisible", "--name", "^Turnstone$"]).output().unwrap();
    String::from_utf8(found.stdout).unwrap().lines().next().expect("the window is there").to_owned()
}

impl App {
    /// Has the window in this size, language and zoom, and waits until the page is drawn so.
    pub async fn turns(&self, (width, height): (u32, u32), language: &str, zoom: u32) {
        let window = window();
        let (wide, high) = (width.to_string(), height.to_string());
        let done = Command::new("xdotool")
            .args(["windowmove", &window, "0", "0", "windowsize", &window, &wide, &high])
            .status();
        assert!(done.unwrap().success());
        let arguments = vec![json!(width), json!(height), json!(language), json!(zoom)];
        let turned = self.client.execute_async(include_str!("turn.js"), arguments).await.unwrap();
        assert_eq!(turned, json!("done"), "{width} × {height}, {language}, {zoom} %");
    }
}
