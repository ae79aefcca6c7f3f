//! Reloads a page whose process has died. Otherwise a picture of the meeting would stay there with a clock that does
//! not move, and no key would work.
//!
//! The page starts again from what the desk shows; nothing of the meeting is in it. Not in here: the desk itself, which
//! goes on meanwhile.

use tauri::WebviewWindow;

/// Loads the page anew whenever its process ends.
#[cfg(target_os = "linux")]
pub fn watch(window: &WebviewWindow) {
    use tauri::Manager;
    use webkit2gtk::WebViewExt;

    use crate::{
        journal::{self, Entry},
        state::DESK,
        terminal,
    };

    let (app, name) = (window.app_handle().clone(), window.label().to_owned());
    let _ = window.with_webview(move |view| {
        view.inner().connect_web_process_terminated(move |view, reason| {
            terminal::complain(&format!("the page of the {name} window ended ({reason:?}) and is loaded again"));
            journal::note(&app, Entry::PageEnded(if name == DESK { "desk" } else { "stage" }));
            view.reload();
        });
    });
}

/// Other systems' web views begin again by themselves, or ask.
#[cfg(not(target_os = "linux"))]
pub fn watch(_window: &WebviewWindow) {}
