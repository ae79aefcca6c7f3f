//! One channel for each window, and nothing else to listen to.
//!
//! A page opens its channels when it starts, and again after a reload; the newest ones are used. An event could be
//! heard by any window that asks for it, so none is ever sent. A message is told whole, whatever its length: see
//! [`send_whole`]. Not in here: the contents.

use std::sync::{Arc, Mutex, PoisonError};

use desk::{shown::Shown, stage::views::StageView, views::DeskView};
use tauri::{
    Webview,
    ipc::{CallbackFn, Channel, InvokeResponseBody},
};

use crate::keys::Key;

/// The way to the desk's page.
pub struct ToDesk {
    /// Every new view.
    pub views: Channel<DeskView>,
    /// What is on the wall: the desk draws it, too, with one screen only.
    pub wall: Wall,
    /// The chosen entries of the native menu, by name.
    pub menu: Channel<String>,
    /// A key was pressed in the stage's window.
    pub keys: Channel<Key>,
    /// A file was dropped on the window.
    pub dropped: Channel<()>,
}

/// The way of the stage's view, as JSON: it is written once for both windows.
pub type Wall = Channel<InvokeResponseBody>;

/// The way to the pages that are open.
#[derive(Default)]
pub struct Channels {
    desk: Mutex<Option<ToDesk>>,
    stage: Mutex<Option<Wall>>,
    /// What is on the wall, as far as it was told.
    told: Mutex<Option<Arc<StageView>>>,
}

impl Channels {
    /// The desk's page has begun.
    pub fn open_desk(&self, channels: ToDesk) {
        *self.desk.lock().unwrap_or_else(PoisonError::into_inner) = Some(channels);
    }

    /// The stage's page has begun.
    pub fn open_stage(&self, views: Wall) {
        *self.stage.lock().unwrap_or_else(PoisonError::into_inner) = Some(views);
    }

    /// Tells each page what it draws: what is on the wall only if it has changed, and before the desk's own view.
    pub fn show(&self, shown: &Shown) {
        if self.is_news(&shown.stage)
            && let Ok(view) = written(&shown.stage)
        {
            self.tell_desk(|desk| desk.wall.send(view.clone()));
            if let Some(views) = &*self.stage.lock().unwrap_or_else(PoisonError::into_inner) {
                // A window that has closed is told nothing; it asks when it opens again.
                let _ = views.send(view);
            }
        }
        self.tell_desk(|desk| desk.views.send(shown.desk.clone()));
    }

    fn is_news(&self, wall: &Arc<StageView>) -> bool {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        let before = told.replace(wall.clone());
        before.is_none_or(|before| !Arc::ptr_eq(&before, wall))
    }

    /// Tells the desk's page something, if it is there.
    pub fn tell_desk(&self, tell: impl FnOnce(&ToDesk) -> tauri::Result<()>) {
        if let Some(desk) = &*self.desk.lock().unwrap_or_else(PoisonError::into_inner) {
            let _ = tell(desk);
        }
    }
}

/// Tells a page a message as a script that holds it, and whether it could.
///
/// Left alone, Tauri sends only short messages in this way. From 8 KiB on the page is told to fetch the message, which
/// it can do once: were the answer to that request lost, the message would be, too, and because a channel keeps its order, every
/// later one would wait for it for ever. A page that stands still in a meeting is worse than a script of some more
/// kilobytes.
pub fn send_whole(page: &Webview, callback: CallbackFn, index: usize, message: &InvokeResponseBody) -> bool {
    match message {
        InvokeResponseBody::Json(message) => page.eval(script(callback, index, message)).is_ok(),
        // No channel of ours sends bytes.
        InvokeResponseBody::Raw(_) => false,
    }
}

/// JSON is an expression of JavaScript, so nothing in it needs escaping.
fn script(CallbackFn(callback): CallbackFn, index: usize, message: &str) -> String {
    format!("window.__TAURI_INTERNALS__.runCallback({callback}, {{ message: {message}, index: {index} }})")
}

/// The stage's view as the pages read it.
pub fn written(stage: &StageView) -> serde_json::Result<InvokeResponseBody> {
    serde_json::to_string(stage).map(InvokeResponseBody::Json)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use desk::{Setup, clocks::zone::Zone, driver::Driver};
    use words::Language;

    use super::*;

    /// A channel that counts what is sent.
    fn counted<View>(count: &Arc<AtomicU32>) -> Channel<View> {
        let count = count.clone();
        Channel::new(move |_| {
            count.fetch_add(1, Ordering::Relaxed);
            Ok(())
        })
    }

    #[test]
    fn what_is_on_the_wall_is_told_once_and_again_when_it_changes() {
        // A file is no folder: what is shown is that, and nothing is written.
        let no_folder = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml").into();
        let setup = Setup { zone: Zone::Fixed(0), rate: 1, language: Language::En, region: None };
        let (driver, _desk) = Driver::new(no_folder, setup, |_: &Shown| {});
        let mut shown = driver.shown();
        let [desk, wall, stage] = [(); 3].map(|()| Arc::new(AtomicU32::new(0)));
        let told = || [&desk, &wall, &stage].map(|count| count.load(Ordering::Relaxed));
        let channels = Channels::default();
        channels.open_desk(ToDesk {
            views: counted(&desk),
            wall: counted(&wall),
            menu: counted(&Arc::default()),
            keys: counted(&Arc::default()),
            dropped: counted(&Arc::default()),
        });
        channels.open_stage(counted(&stage));
        channels.show(&shown);
        assert_eq!(told(), [1, 1, 1]);
        channels.show(&shown);
        assert_eq!(told(), [2, 1, 1], "only the desk has something new");
        shown.stage = Arc::new(StageView { digits: false, ..(*shown.stage).clone() });
        channels.show(&shown);
        assert_eq!(told(), [3, 2, 2]);
    }
}
