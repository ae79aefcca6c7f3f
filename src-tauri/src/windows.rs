//! The two windows: the desk, and the stage on the other screen.
//!
//! Not in here: what they show.

use std::time::Duration;

use tauri::{AppHandle, Manager, WebviewUrl, WebviewWindow, WebviewWindowBuilder};
use words::Language;

use crate::menu;

/// The facilitator's window.
pub const DESK: &str = "desk";
/// The wall.
pub const STAGE: &str = "stage";

/// A page that has not said it is drawn after so long is shown all the same: better a white page than none.
const PATIENCE: Duration = Duration::from_secs(4);

/// Opens the desk.
pub fn open_desk(app: &AppHandle, language: Language) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(app, DESK, WebviewUrl::App("index.html".into()))
        .title("Turnstone")
        .inner_size(1280.0, 800.0)
        .min_inner_size(1024.0, 640.0)
        .visible(false)
        .menu(menu::build(app, language)?)
        .build()?;
    show_at_last(window);
    Ok(())
}

/// Opens the stage or closes it. With a second screen it fills that one; with one screen it is a window of its
/// own that can be moved and shared.
pub fn show_stage(app: &AppHandle, open: bool) {
    match (open, app.get_webview_window(STAGE)) {
        (true, None) => {
            // The event loop builds windows; asking from the desk's thread is allowed and waits for it.
            let app = app.clone();
            tauri::async_runtime::spawn(async move {
                if let Err(error) = open_stage(&app) {
                    eprintln!("turnstone: the stage could not be opened: {error}");
                }
            });
        }
        (false, Some(window)) => {
            // It is closing already, or closes now; either is what was asked.
            let _ = window.destroy();
        }
        (true, Some(_)) | (false, None) => {}
    }
}

fn open_stage(app: &AppHandle) -> tauri::Result<()> {
    let builder = WebviewWindowBuilder::new(app, STAGE, WebviewUrl::App("stage.html".into()))
        .title("Turnstone stage")
        .inner_size(960.0, 540.0)
        .min_inner_size(320.0, 180.0)
        .visible(false);
    let window = match other_screen(app)? {
        Some((x, y)) => builder.position(x, y).build()?,
        None => builder.build()?,
    };
    if other_screen(app)?.is_some() {
        window.set_fullscreen(true)?;
    }
    show_at_last(window);
    Ok(())
}

/// The corner of a screen the desk is not on.
fn other_screen(app: &AppHandle) -> tauri::Result<Option<(f64, f64)>> {
    let Some(desk) = app.get_webview_window(DESK) else { return Ok(None) };
    let own = desk.current_monitor()?.map(|monitor| *monitor.position());
    let other = desk.available_monitors()?.into_iter().find(|monitor| Some(*monitor.position()) != own);
    Ok(other.map(|monitor| {
        let corner = monitor.position().to_logical::<f64>(monitor.scale_factor());
        (corner.x, corner.y)
    }))
}

fn show_at_last(window: WebviewWindow) {
    std::thread::spawn(move || {
        std::thread::sleep(PATIENCE);
        if !window.is_visible().unwrap_or(true) {
            let _ = window.show();
        }
    });
}
