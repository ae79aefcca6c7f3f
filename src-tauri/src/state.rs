//! What every command and every window event can reach: the desk, the pages, and what was last seen of the desk.
//!
//! Not in here: acting upon new views ([`crate::shell`]).

use std::{collections::BTreeSet, path::PathBuf, sync::Mutex};

use desk::{driver::Handle, intent::Intent};
use tauri::{AppHandle, Manager, PhysicalPosition};
use words::Language;

use crate::{awake::Awake, channels::Channels};

/// The facilitator's window.
pub const DESK: &str = "desk";
/// The wall.
pub const STAGE: &str = "stage";

/// The entries of the menu that can be chosen, as the page told last.
pub type Doable = BTreeSet<String>;

/// What every command and every window event can reach.
pub struct Shell {
    /// The way to the desk.
    pub desk: Handle,
    /// The way to the pages.
    pub channels: Channels,
    /// Keeps the screen on while a meeting runs.
    pub awake: Awake,
    /// Held while a file dialog is open.
    pub file_dialog: tokio::sync::Mutex<()>,
    /// The file that was dropped on the desk last, until it is opened.
    pub dropped: Mutex<Option<PathBuf>>,
    /// The corner of the screen that was chosen for the stage, until the program ends.
    pub wanted: Mutex<Option<PhysicalPosition<i32>>>,
    /// Which entries of the menu can be chosen.
    pub doable: Mutex<Doable>,
    /// What the shell last saw: the stage window, the running meeting, the saved files, the language.
    pub seen: Mutex<Seen>,
}

/// The facts of the last views that the shell acts upon.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    /// Whether a meeting runs.
    pub live: bool,
    /// Whether something could not be written yet.
    pub unsaved: bool,
    /// Whether the stage window is to be open.
    pub stage_open: bool,
    /// The language.
    pub language: Language,
    /// The last printed file.
    pub printed: Option<PathBuf>,
    /// The last calendar file.
    pub saved: Option<PathBuf>,
}

impl Shell {
    /// What the shell last saw.
    pub fn seen(&self) -> Seen {
        self.seen.lock().map(|seen| seen.clone()).unwrap_or_default()
    }
}

/// What the shell last saw; nothing yet before the desk is there.
pub fn seen(app: &AppHandle) -> Seen {
    app.try_state::<Shell>().map(|shell| shell.seen()).unwrap_or_default()
}

/// Sends an intent without waiting for the answer; the views show what came of it.
pub fn send(app: &AppHandle, intent: Intent) {
    let Some(shell) = app.try_state::<Shell>() else { return };
    let desk = shell.desk.clone();
    tauri::async_runtime::spawn(async move { desk.act(intent).await });
}
