//! An empty window: the least that any program of this kind costs, for `cargo xtask bench` to compare with.
//!
//! The same framework, web view, configuration and profile as the product; only the page is two lines of text.
//! With `--ticking` the page writes one short text anew each second, as a clock has to. Not in here: anything of
//! the product, and no menu, no plugin, no command either.

use std::{borrow::Cow, process::ExitCode};

use tauri::{
    App, Assets, Runtime, WebviewUrl, WebviewWindowBuilder,
    utils::assets::{AssetKey, AssetsIter, CspHash},
};

const STILL: &str = "<!doctype html><meta charset=utf-8><title>Empty</title>\
    <h1>An empty window</h1><p>Two lines of text.</p>";
const TICKING: &str = "<!doctype html><meta charset=utf-8><title>Empty</title>\
    <h1>An empty window</h1><p>0</p>\
    <script src=\"/ticking.js\"></script>";
const SCRIPT: &str = "let told = 0;
    setInterval(() => { document.querySelector('p').textContent = String(++told); }, 1000);";

/// The three files of the page.
struct Page;

fn file(path: &str) -> Option<&'static str> {
    match path {
        "/still.html" => Some(STILL),
        "/ticking.html" => Some(TICKING),
        "/ticking.js" => Some(SCRIPT),
        _ => None,
    }
}

impl<R: Runtime> Assets<R> for Page {
    fn get(&self, key: &AssetKey) -> Option<Cow<'_, [u8]>> {
        file(key.as_ref()).map(|text| Cow::Borrowed(text.as_bytes()))
    }

    fn iter(&self) -> Box<AssetsIter<'_>> {
        Box::new(std::iter::empty())
    }

    fn csp_hashes(&self, _page: &AssetKey) -> Box<dyn Iterator<Item = CspHash<'_>> + '_> {
        Box::new(std::iter::empty())
    }
}

fn open(app: &mut App) -> Result<(), Box<dyn std::error::Error>> {
    let ticking = std::env::args().any(|argument| argument == "--ticking");
    let page = if ticking { "ticking.html" } else { "still.html" };
    // As large as the desk: painting costs by the pixel.
    WebviewWindowBuilder::new(app, "empty", WebviewUrl::App(page.into()))
        .title("Empty")
        .inner_size(1280.0, 800.0)
        .build()?;
    Ok(())
}

fn main() -> ExitCode {
    let run = tauri::Builder::default().setup(open).run(tauri::generate_context!(assets = Page));
    match run {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("empty: the window could not be opened: {error}");
            ExitCode::FAILURE
        }
    }
}
