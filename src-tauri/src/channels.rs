//! One channel for each window, and nothing else to listen to.
//!
//! A page opens its channels when it starts, and again after a reload; the newest ones are used. An event could be
//! heard by any window that asks for it, so none is ever sent. Not in here: the contents.

use std::sync::{Mutex, PoisonError};

use desk::{driver::Shown, stage::views::StageView, views::DeskView};
use tauri::ipc::Channel;

/// The way to the desk's page.
pub struct ToDesk {
    /// Every new view.
    pub views: Channel<DeskView>,
    /// The chosen entries of the native menu, by name.
    pub menu: Channel<String>,
    /// A file was dropped on the window.
    pub dropped: Channel<()>,
}

/// The way to the pages that are open.
#[derive(Default)]
pub struct Channels {
    desk: Mutex<Option<ToDesk>>,
    stage: Mutex<Option<Channel<StageView>>>,
}

impl Channels {
    /// The desk's page has begun.
    pub fn open_desk(&self, channels: ToDesk) {
        *self.desk.lock().unwrap_or_else(PoisonError::into_inner) = Some(channels);
    }

    /// The stage's page has begun.
    pub fn open_stage(&self, views: Channel<StageView>) {
        *self.stage.lock().unwrap_or_else(PoisonError::into_inner) = Some(views);
    }

    /// Tells each page its own view.
    pub fn show(&self, shown: &Shown) {
        self.tell_desk(|desk| desk.views.send(shown.desk.clone()));
        if let Some(views) = &*self.stage.lock().unwrap_or_else(PoisonError::into_inner) {
            // A window that has closed is told nothing; it asks when it opens again.
            let _ = views.send(shown.stage.clone());
        }
    }

    /// Tells the desk's page something, if it is there.
    pub fn tell_desk(&self, tell: impl FnOnce(&ToDesk) -> tauri::Result<()>) {
        if let Some(desk) = &*self.desk.lock().unwrap_or_else(PoisonError::into_inner) {
            let _ = tell(desk);
        }
    }
}
