//! Cut, copy, paste and select all from the native menu.
//!
//! Where the system does them by itself, the entries are its own. The toolkit's own entries do nothing on Linux, so there
//! the web view is told. Not in here: when they can be done (the page says).

use tauri::{AppHandle, WebviewWindow, Wry, menu::Submenu};

use crate::menu_entries::TextAct;

#[cfg(target_os = "linux")]
const ALL: [TextAct; 4] = [TextAct::Cut, TextAct::Copy, TextAct::Paste, TextAct::SelectAll];

/// As the page names it, and as the web view does.
#[cfg(target_os = "linux")]
fn names(act: TextAct) -> (&'static str, &'static str) {
    match act {
        TextAct::Cut => ("cut", "Cut"),
        TextAct::Copy => ("copy", "Copy"),
        TextAct::Paste => ("paste", "Paste"),
        TextAct::SelectAll => ("select_all", "SelectAll"),
    }
}

/// Adds the entry.
#[cfg(target_os = "linux")]
pub fn add(app: &AppHandle, submenu: &Submenu<Wry>, act: TextAct, label: &str) -> tauri::Result<()> {
    submenu.append(&tauri::menu::MenuItemBuilder::with_id(names(act).0, label).build(app)?)
}

/// Adds the entry.
#[cfg(not(target_os = "linux"))]
pub fn add(app: &AppHandle, submenu: &Submenu<Wry>, act: TextAct, label: &str) -> tauri::Result<()> {
    use tauri::menu::PredefinedMenuItem as Own;

    // The system adds its own key.
    let label = label.split(" (").next().unwrap_or(label);
    submenu.append(&match act {
        TextAct::Cut => Own::cut(app, Some(label))?,
        TextAct::Copy => Own::copy(app, Some(label))?,
        TextAct::Paste => Own::paste(app, Some(label))?,
        TextAct::SelectAll => Own::select_all(app, Some(label))?,
    })
}

/// Carries a chosen entry out; whether it is one of these.
#[cfg(target_os = "linux")]
pub fn carry(id: &str, window: &WebviewWindow) -> bool {
    use webkit2gtk::WebViewExt;

    let Some(act) = ALL.into_iter().find(|act| names(*act).0 == id) else { return false };
    let _ = window.with_webview(move |view| view.inner().execute_editing_command(names(act).1));
    true
}

/// The system carries them out.
#[cfg(not(target_os = "linux"))]
pub fn carry(_id: &str, _window: &WebviewWindow) -> bool {
    false
}
