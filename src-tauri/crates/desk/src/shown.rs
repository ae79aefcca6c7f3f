//! What is published with every change: both views, and what the shell needs to know of them.
//!
//! Not in here: when it is published ([`crate::driver`]).

use std::{path::PathBuf, sync::Arc};

use crate::{stage::views::StageView, views::DeskView};

/// Both views, and what the shell needs to know of them.
#[derive(Clone, Debug)]
pub struct Shown {
    /// For the desk window.
    pub desk: DeskView,
    /// For the wall, in whichever window it is drawn. The same one as before as long as nothing on it has changed.
    pub stage: Arc<StageView>,
    /// Whether a meeting runs: the screen stays awake, closing asks.
    pub live: bool,
    /// Whether something is in memory that could not be written: closing asks.
    pub unsaved: bool,
    /// The last printed file.
    pub printed: Option<PathBuf>,
    /// The last calendar file.
    pub saved: Option<PathBuf>,
}
