//! Where the desk's window was, kept for the next start.
//!
//! It is a small file beside the data, not a setting in it: a place belongs to this machine's screens and has no business in
//! a backup. A file that cannot be read is none. On Wayland no window knows its position; its size is kept there, too. Not
//! in here: the stage, which finds its own screen ([`crate::windows`]).

use std::{
    fs,
    io::Read,
    path::{Path, PathBuf},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    thread,
    time::Duration,
};

use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Manager, Monitor, WebviewWindow, Window};

use crate::state::DESK;

/// The file, in the data folder.
const FILE: &str = "turnstone.window.json";
/// So much of the title must be on a screen for the window to be got hold of.
const GRIP: (i32, i32) = (120, 24);
/// No screen is larger; what is beyond was written by nobody.
const LARGEST: u32 = 20_000;
/// What is longer in bytes was not written here, and is not read to its end.
const LONGEST: u64 = 4096;
/// A disk that hangs is not waited for at the end: a place is not worth it.
const PATIENCE: Duration = Duration::from_secs(1);

/// A place: the corner in the screens' own points, the size inside the frame as pages count it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    x: i32,
    y: i32,
    width: u32,
    height: u32,
    maximized: bool,
}

/// A screen as far as a window may cover it.
#[derive(Clone, Copy, Debug)]
struct Screen {
    corner: (i32, i32),
    size: (u32, u32),
    scale: f64,
}

impl From<&Monitor> for Screen {
    fn from(monitor: &Monitor) -> Self {
        let area = monitor.work_area();
        Self {
            corner: (area.position.x, area.position.y),
            size: (area.size.width, area.size.height),
            scale: monitor.scale_factor(),
        }
    }
}

/// The rule: a place counts on a screen where its title can be got hold of, and is never larger than that screen.
fn on_a_screen(place: Place, screens: &[Screen]) -> Option<Place> {
    let screen = screens.iter().find(|screen| {
        let (right, bottom) = (screen.corner.0 + screen.size.0 as i32, screen.corner.1 + screen.size.1 as i32);
        let end = place.x + (f64::from(place.width) * screen.scale) as i32;
        let seen = end.min(right) - place.x.max(screen.corner.0);
        seen >= GRIP.0 && place.y >= screen.corner.1 && place.y <= bottom - GRIP.1
    })?;
    let within = |size: u32, most: u32| size.min((f64::from(most) / screen.scale) as u32);
    Some(Place { width: within(place.width, screen.size.0), height: within(place.height, screen.size.1), ..place })
}

/// What was read of the file of a folder. It is read before the window is there: a pipe would be waited for without end.
fn read(folder: &Path) -> Option<Place> {
    let file = folder.join(FILE);
    if !fs::metadata(&file).ok()?.is_file() {
        return None;
    }
    let mut written = Vec::new();
    fs::File::open(file).ok()?.take(LONGEST).read_to_end(&mut written).ok()?;
    let place: Place = serde_json::from_slice(&written).ok()?;
    let possible = |size: u32| (1..=LARGEST).contains(&size);
    let near = |at: i32| at.unsigned_abs() <= LARGEST;
    (possible(place.width) && possible(place.height) && near(place.x) && near(place.y)).then_some(place)
}

/// The old file or the new one, never half of one.
fn write(folder: &Path, place: Place) -> store::Result<()> {
    store::replace(&folder.join(FILE), serde_json::json!(place).to_string().as_bytes())
}

/// The place of the desk's window as it was last, and where that is kept.
pub struct Placing {
    folder: PathBuf,
    last: Mutex<Option<Place>>,
    /// Whether the folder is open, so that the file in it is ours.
    ours: AtomicBool,
}

impl Placing {
    /// Of a data folder.
    pub fn of(folder: PathBuf) -> Self {
        let last = Mutex::new(read(&folder));
        Self { folder, last, ours: AtomicBool::default() }
    }

    fn last(&self) -> Option<Place> {
        *self.last.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The size to begin with, unless the place is on no screen any more.
    pub fn size(&self, app: &AppHandle) -> Option<(f64, f64)> {
        let place = self.now(app)?;
        Some((f64::from(place.width), f64::from(place.height)))
    }

    /// Puts a window that was built and is not shown yet where it was.
    pub fn restore(&self, app: &AppHandle, window: &WebviewWindow) -> tauri::Result<()> {
        let Some(place) = self.now(app) else { return Ok(()) };
        let moved = window.set_position(tauri::PhysicalPosition::new(place.x, place.y));
        if place.maximized {
            window.maximize()?;
        }
        moved
    }

    /// In a folder that another process has, the place of its window is kept.
    fn keep(&self) {
        let Some(place) = self.last().filter(|_| self.ours.load(Ordering::Relaxed)) else { return };
        let folder = self.folder.clone();
        let (kept, waits) = mpsc::channel::<()>();
        let _ = thread::Builder::new().name("place".to_owned()).spawn(move || {
            if folder.is_dir() {
                let _ = write(&folder, place);
            }
            drop(kept);
        });
        let _ = waits.recv_timeout(PATIENCE);
    }

    fn now(&self, app: &AppHandle) -> Option<Place> {
        let screens: Vec<Screen> = app.available_monitors().ok()?.iter().map(Into::into).collect();
        on_a_screen(self.last()?, &screens)
    }
}

/// The desk's window was moved or has another size.
pub fn note(window: &Window) {
    if window.label() != DESK || !window.is_visible().unwrap_or(false) {
        return;
    }
    let Some(placing) = window.try_state::<Placing>() else { return };
    let seen = look(window);
    let mut last = placing.last.lock().unwrap_or_else(PoisonError::into_inner);
    match (seen, last.as_mut()) {
        // What it was before is what it goes back to.
        (Some(place), Some(before)) if place.maximized => before.maximized = true,
        (Some(place), _) => *last = Some(place),
        (None, _) => {}
    }
}

/// Where it is; `None` while it fills the screen or is minimised, which is no place to come back to.
fn look(window: &Window) -> Option<Place> {
    if window.is_fullscreen().ok()? || window.is_minimized().ok()? {
        return None;
    }
    let corner = window.outer_position().ok()?;
    let size = window.inner_size().ok()?.to_logical::<u32>(window.scale_factor().ok()?);
    let maximized = window.is_maximized().ok()?;
    Some(Place { x: corner.x, y: corner.y, width: size.width, height: size.height, maximized })
}

/// The folder is open, or it is not: another process may have it.
pub fn open(app: &AppHandle, is_open: bool) {
    if let Some(placing) = app.try_state::<Placing>() {
        placing.ours.store(is_open, Ordering::Relaxed);
    }
}

/// Keeps the place, at the end. Without a folder, or on a disk that is full or hangs, the next window opens where windows
/// do.
pub fn keep(app: &AppHandle) {
    if let Some(placing) = app.try_state::<Placing>() {
        placing.keep();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT: Place = Place { x: 100, y: 50, width: 900, height: 600, maximized: false };

    fn screen(x: i32, width: u32, height: u32, scale: f64) -> Screen {
        Screen { corner: (x, 0), size: (width, height), scale }
    }

    #[test]
    fn a_place_counts_where_its_title_can_be_got_hold_of() {
        let (small, left) = (screen(0, 1024, 600, 1.0), screen(-1920, 1920, 1080, 1.0));
        for (place, screens, stands, why) in [
            (AT, vec![small], Some(AT), "it is on the screen"),
            (Place { x: 1100, ..AT }, vec![small], None, "its screen is gone"),
            (Place { x: -1500, ..AT }, vec![small], None, "the left one is gone"),
            (Place { x: -1500, ..AT }, vec![small, left], Some(Place { x: -1500, ..AT }), "the left one is back"),
            (Place { x: -800, ..AT }, vec![small], None, "a hundred points of it are too few"),
            (Place { y: 590, ..AT }, vec![small], None, "its title is below the screen"),
            (Place { y: -30, ..AT }, vec![small], None, "its title is above the screen"),
            (
                Place { width: 3000, height: 2000, ..AT },
                vec![small],
                Some(Place { width: 1024, height: 600, ..AT }),
                "never larger than the screen",
            ),
            (
                Place { width: 3000, height: 2000, ..AT },
                vec![screen(0, 2560, 1440, 2.0)],
                Some(Place { width: 1280, height: 720, ..AT }),
                "a page counts two points of such a screen as one",
            ),
            (AT, vec![], None, "the system tells no screens"),
        ] {
            assert_eq!(on_a_screen(place, &screens), stands, "{why}");
        }
    }

    #[test]
    fn a_place_is_read_as_it_was_written_and_nonsense_is_none() {
        let folder = std::env::temp_dir().join(format!("turnstone-placing-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        assert_eq!(read(&folder), None, "nothing was kept");
        write(&folder, AT).unwrap();
        write(&folder, Place { maximized: true, ..AT }).unwrap();
        assert_eq!(read(&folder), Some(Place { maximized: true, ..AT }));
        for nonsense in [
            "",
            "{",
            "[]",
            r#"{"x":0,"y":0,"width":0,"height":600,"maximized":false}"#,
            r#"{"x":0,"y":-2147483648,"width":900,"height":600,"maximized":false}"#,
            r#"{"x":0,"y":0,"width":99999999999,"height":600,"maximized":false}"#,
        ] {
            fs::write(folder.join(FILE), nonsense).unwrap();
            assert_eq!(read(&folder), None, "{nonsense}");
        }
        fs::write(folder.join(FILE), serde_json::json!(AT).to_string() + &" ".repeat(4096) + "{").unwrap();
        assert_eq!(read(&folder), Some(AT), "what is far too long is not read to its end");
        fs::remove_file(folder.join(FILE)).unwrap();
        #[cfg(unix)]
        {
            let made = std::process::Command::new("mkfifo").arg(folder.join(FILE)).status().unwrap();
            assert!(made.success());
            assert_eq!(read(&folder), None, "nobody waits for a pipe");
            fs::remove_file(folder.join(FILE)).unwrap();
        }
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_place_is_kept_only_in_a_folder_that_is_open_here() {
        let folder = std::env::temp_dir().join(format!("turnstone-keeping-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let placing = Placing { last: Mutex::new(Some(AT)), ..Placing::of(folder.clone()) };
        placing.keep();
        assert_eq!(read(&folder), None, "another process has the folder");
        placing.ours.store(true, Ordering::Relaxed);
        placing.keep();
        assert_eq!(read(&folder), Some(AT));
        fs::remove_dir_all(&folder).unwrap();
    }
}
