//! The two windows: the desk, and the stage on the other screen.
//!
//! Not in here: what they show, where the desk was ([`crate::placing`]), and screens that come and go
//! ([`crate::screens`]).

use std::time::Duration;

use tauri::{AppHandle, Manager, PhysicalPosition, WebviewUrl, WebviewWindow, WebviewWindowBuilder};
use words::Language;

use crate::{
    first::{self, First},
    menu, painting,
    placing::Placing,
    reviving, screens,
    state::{DESK, STAGE},
    terminal, walls,
};

/// A page that has not said it is drawn after so long is shown all the same: better a white page than none.
const PATIENCE: Duration = Duration::from_secs(4);

/// The desk, unless somebody gave it another size.
const USUAL: (f64, f64) = (1280.0, 800.0);

/// The stage on the desk's own screen.
const ALONE: (f64, f64) = (640.0, 360.0);

/// The row of the live desk's buttons and the foot below it, at the usual size of its text: a stage on the same screen
/// leaves them free.
const ROW: f64 = 190.0;

/// Opens the desk.
pub fn open_desk(app: &AppHandle, language: Language) -> tauri::Result<()> {
    let placing = app.try_state::<Placing>();
    let (width, height) = placing.as_ref().and_then(|placing| placing.size(app)).unwrap_or(USUAL);
    let window = walls::around(WebviewWindowBuilder::new(app, DESK, WebviewUrl::App("index.html".into())))
        .title("Turnstone")
        .inner_size(width, height)
        .min_inner_size(760.0, 520.0)
        // On a projector's 800 × 600 it is no larger than the screen.
        .prevent_overflow()
        .visible(false)
        .on_web_resource_request(first::travels(app))
        .menu(menu::build(app, language)?)
        .build()?;
    // Better a desk in another place than none.
    if let Some(Err(error)) = placing.map(|placing| placing.restore(app, &window)) {
        terminal::complain(&format!("the window could not be put where it was: {error}"));
    }
    painting::settle(&window);
    reviving::watch(&window);
    walls::without_browser_menu(&window);
    show_at_last(window);
    Ok(())
}

/// Opens the stage or closes it. With a second screen it fills that one; with one screen it is a window of its
/// own that can be moved and shared.
pub fn show_stage(app: &AppHandle, open: bool) {
    // A wall that was up when the light went out waits for the desk: which screen it fills depends on the desk's.
    if open && app.get_webview_window(DESK).is_none() {
        return;
    }
    match (open, app.get_webview_window(STAGE)) {
        (true, None) => {
            // The event loop builds windows; asking from the desk's thread is allowed and waits for it.
            let app = app.clone();
            tauri::async_runtime::spawn(async move {
                if let Err(error) = open_stage(&app) {
                    terminal::complain(&format!("the stage could not be opened: {error}"));
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
    // From now on no file holds a view of the desk.
    if let Some(first) = app.try_state::<First>() {
        drop(first.take());
    }
    // The keys of the desk go on working: the wall never takes the focus.
    let builder = walls::around(WebviewWindowBuilder::new(app, STAGE, WebviewUrl::App("stage.html".into())))
        .title("Turnstone stage")
        .inner_size(ALONE.0, ALONE.1)
        .min_inner_size(320.0, 180.0)
        .focused(false)
        .visible(false);
    let (window, filled) = match place(app)? {
        Place::OtherScreen(corner, scale) => {
            let at = corner.to_logical::<f64>(scale);
            let window = builder.position(at.x, at.y).build()?;
            screens::fill(&window, corner)?;
            (window, Some(corner))
        }
        Place::Corner(x, y) => (builder.position(x, y).build()?, None),
        Place::Anywhere => (builder.build()?, None),
    };
    painting::settle(&window);
    reviving::watch(&window);
    walls::without_browser_menu(&window);
    screens::watch(app, &window, filled);
    show_at_last(window);
    Ok(())
}

/// Where the stage goes.
enum Place {
    /// It fills the screen the desk is not on.
    OtherScreen(PhysicalPosition<i32>, f64),
    /// There is one screen: its right edge, above the row of the desk's buttons, to be moved and shared from there.
    Corner(f64, f64),
    /// The system does not tell its screens.
    Anywhere,
}

fn place(app: &AppHandle) -> tauri::Result<Place> {
    let Some(desk) = app.get_webview_window(DESK) else { return Ok(Place::Anywhere) };
    // A desk that is not drawn yet is on no screen; it will open on the first.
    let own = desk.current_monitor()?.or(desk.primary_monitor()?).or_else(|| desk.available_monitors().ok()?.pop());
    let Some(own) = own else { return Ok(Place::Anywhere) };
    let scale = own.scale_factor();
    let corner = own.position().to_logical::<f64>(scale);
    let others = desk.available_monitors()?.into_iter().filter(|other| other.position() != own.position());
    let others = screens::wanted_first(app, others.collect(), |other| *other.position());
    if let Some(other) = others.first() {
        return Ok(Place::OtherScreen(*other.position(), other.scale_factor()));
    }
    let size = own.size().to_logical::<f64>(scale);
    let above = (size.height - ALONE.1 - ROW).max(0.0);
    Ok(Place::Corner(corner.x + size.width - ALONE.0, corner.y + above))
}

fn show_at_last(window: WebviewWindow) {
    std::thread::spawn(move || {
        std::thread::sleep(PATIENCE);
        if !window.is_visible().unwrap_or(true) {
            let _ = window.show();
        }
    });
}
