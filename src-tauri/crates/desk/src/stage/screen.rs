//! A screen the stage can fill, as the shell tells it to the page for a person to choose from.
//!
//! Here because every type on the wire is. Not in here: finding screens and filling one (the shell).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A screen the desk is not on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct OtherScreen {
    /// As the system calls it, such as `HDMI-1`; may be empty.
    pub name: String,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// Where its upper left corner is among all screens, in pixels.
    pub x: i32,
    /// The same downwards.
    pub y: i32,
}
