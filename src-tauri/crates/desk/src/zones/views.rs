//! The zone of the times shown.

use serde::Serialize;
use ts_rs::TS;

/// The times on a screen are not those of this machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ElsewhereView {
    /// Whose they are.
    pub city: String,
    /// The time of day here, `13:00`.
    pub here: String,
}

/// A group's home zone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ZoneView {
    /// Its name, such as `Europe/Berlin`; empty where the machine's has none.
    pub name: String,
    /// What people call it.
    pub city: String,
    /// How far it is from Greenwich now, `UTC+01:00`.
    pub offset: String,
    /// The name the file has for it, where it is not known here: times are those of this machine then.
    pub unknown: Option<String>,
    /// How many planned meetings a change moves.
    pub planned: u32,
    /// What is typed to find one; empty while none is looked for.
    pub sought: String,
    /// The zones found for it.
    pub found: Vec<ZoneRow>,
}

/// A zone to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ZoneRow {
    /// Its name.
    pub name: String,
    /// What people call it.
    pub city: String,
    /// How far it is from Greenwich now, `UTC+01:00`.
    pub offset: String,
}
