//! Whether there is a display to open a window on: the toolkit does not come back with an answer, it ends the program.
//!
//! Not in here: what is said where there is none.

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
