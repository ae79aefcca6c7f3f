//! Painting without a graphics card.
//!
//! The web view then emulates one and copies the whole window every second, which costs several times the processor
//! time of painting the few changed digits. Not in here: what is painted.

use tauri::WebviewWindow;

/// Paints without the emulated card where there is no real one.
#[cfg(target_os = "linux")]
pub fn settle(window: &WebviewWindow) {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};

    if std::path::Path::new("/dev/dri").exists() {
        return;
    }
    // A view that cannot be asked paints as it always does.
    let _ = window.with_webview(|view| {
        if let Some(settings) = WebViewExt::settings(&view.inner()) {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    });
}

/// Other systems' web views choose for themselves.
#[cfg(not(target_os = "linux"))]
pub fn settle(_window: &WebviewWindow) {}
