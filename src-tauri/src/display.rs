//! Whether there is a display to open a window on. The toolkit does not report its absence, it ends the program.
//!
//! Not in here: the message if there is none.

/// Whether a window can be opened.
#[cfg(target_os = "linux")]
pub fn is_there() -> bool {
    gtk::init().is_ok()
}

/// Other systems always have one.
#[cfg(not(target_os = "linux"))]
pub fn is_there() -> bool {
    true
}
