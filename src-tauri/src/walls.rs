//! What a page of ours can never do, whatever script runs in it: leave, open a window, download, or show a browser's
//! menu.
//!
//! `ui/src/lib/browser.ts` keeps the browser's keys from working. Not in here: what a page may call (`capabilities/`)
//! and load (the content security policy).

use tauri::{Manager, Url, WebviewWindow, WebviewWindowBuilder, Wry, webview::NewWindowResponse};

/// Puts the walls up around a window that is about to be built.
pub fn around<M: Manager<Wry>>(builder: WebviewWindowBuilder<'_, Wry, M>) -> WebviewWindowBuilder<'_, Wry, M> {
    without_network(builder)
        .on_navigation(is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .general_autofill_enabled(false)
        .zoom_hotkeys_enabled(false)
}

/// Sends whatever the content security policy does not speak of (a link that asks to be connected in advance) to a proxy
/// that nobody can be: no system lets a program listen at port 0. The product's own pages need no network.
#[cfg(target_os = "linux")]
fn without_network<M: Manager<Wry>>(builder: WebviewWindowBuilder<'_, Wry, M>) -> WebviewWindowBuilder<'_, Wry, M> {
    match Url::parse("http://127.0.0.1:0") {
        Ok(nobody) => builder.proxy_url(nobody),
        Err(_) => builder,
    }
}

/// On other systems the pages come by addresses that a proxy could be asked for.
#[cfg(not(target_os = "linux"))]
fn without_network<M: Manager<Wry>>(builder: WebviewWindowBuilder<'_, Wry, M>) -> WebviewWindowBuilder<'_, Wry, M> {
    builder
}

/// Whether an address is the product's own, as each system names it.
fn is_ours(url: &Url) -> bool {
    let own =
        if cfg!(any(windows, target_os = "android")) { ("http", "tauri.localhost") } else { ("tauri", "localhost") };
    (url.scheme(), url.host_str()) == (own.0, Some(own.1)) && url.port().is_none()
}

/// Leaves in the menu of the pointer what belongs to text, and nothing of a browser: *Reload* would throw away what is
/// being typed.
#[cfg(target_os = "linux")]
pub fn without_browser_menu(window: &WebviewWindow) {
    use webkit2gtk::{ContextMenuAction as Action, ContextMenuExt, ContextMenuItemExt, WebViewExt};

    const FOR_TEXT: &[Action] =
        &[Action::Cut, Action::Copy, Action::Paste, Action::Delete, Action::SelectAll, Action::InsertEmoji];
    let _ = window.with_webview(|view| {
        view.inner().connect_context_menu(|_, menu, _, _| {
            for item in menu.items() {
                if !FOR_TEXT.contains(&item.stock_action()) {
                    menu.remove(&item);
                }
            }
            // An empty menu is none.
            menu.n_items() == 0
        });
    });
}

/// On other systems the page alone sees to it.
#[cfg(not(target_os = "linux"))]
pub fn without_browser_menu(_window: &WebviewWindow) {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_products_own_address_is_gone_to() {
        let own = if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" };
        for (address, ours) in [
            (format!("{own}/index.html"), true),
            (format!("{own}/"), true),
            (format!("{own}:81/"), false),
            (format!("{own}.example.org/"), false),
            ("http://127.0.0.1:18765/".to_owned(), false),
            ("https://example.org/".to_owned(), false),
            ("file:///etc/passwd".to_owned(), false),
            ("data:text/html,x".to_owned(), false),
            ("about:blank".to_owned(), false),
        ] {
            assert_eq!(is_ours(&Url::parse(&address).unwrap()), ours, "{address}");
        }
    }
}
