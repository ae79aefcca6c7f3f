//! A second start on the same data folder: it rings, and the window that is open comes to the front.
//!
//! The lock of the folder alone says who is first; the bell only asks for the window. It is a socket in the person's own
//! folder for such things, or a named pipe on Windows, named by the data folder. A window that does not answer in time is
//! as good as none: then the second start says that the folder is in use. The bell takes no order but this one. Not in
//! here: the lock (`store`).

use std::{
    fmt::Write as _,
    io::{self, BufRead, BufReader, Write},
    path::{Path, PathBuf},
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};

use interprocess::local_socket::{Listener, ListenerOptions, Name, Stream, prelude::*};
use sha2::{Digest, Sha256};
use tauri::{AppHandle, Manager};

use crate::state::DESK;

/// A window that has not come after so long is not waited for.
const PATIENCE: Duration = Duration::from_secs(2);
/// The first of two quick starts has the lock a moment before its bell hangs.
const AGAIN: Duration = Duration::from_millis(50);
/// No token of a desktop is longer; whoever writes more is not read to the end.
const LONGEST: u64 = 1024;
/// The answer.
const COMES: &str = "comes";

/// Where the window of a data folder is rung for.
#[derive(Clone, Debug)]
pub struct Bell(PathBuf);

/// With this the desktop lets one window bring another to the front: a person asked for it. Empty where there is none.
pub fn token() -> String {
    let given = ["XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"].into_iter().find_map(|name| std::env::var(name).ok());
    given.filter(|token| !token.contains('\n')).unwrap_or_default()
}

impl Bell {
    /// The bell of a data folder that is there; every way to the folder leads to the same one.
    pub fn of(folder: &Path) -> Option<Self> {
        let folder = folder.canonicalize().ok()?;
        let digest = Sha256::digest(folder.as_os_str().as_encoded_bytes());
        let mut name = "turnstone-".to_owned();
        for byte in digest.iter().take(8) {
            let _ = write!(name, "{byte:02x}");
        }
        Some(Self(place(&name)))
    }

    /// Asks the window of the folder to come to the front. Whether it has.
    pub fn ring(&self, token: &str) -> bool {
        let (told, answer) = mpsc::channel();
        let (bell, token) = (self.clone(), token.to_owned());
        let until = Instant::now() + PATIENCE;
        // A window that hangs would keep this thread; it is left behind with the process.
        thread::spawn(move || {
            while Instant::now() < until {
                if bell.ask(&token).is_ok_and(|comes| comes) {
                    let _ = told.send(());
                    return;
                }
                thread::sleep(AGAIN);
            }
        });
        answer.recv_timeout(PATIENCE).is_ok()
    }

    fn ask(&self, token: &str) -> io::Result<bool> {
        if !is_ours(&self.0) {
            return Ok(false);
        }
        let mut stream = BufReader::new(Stream::connect(self.name()?)?);
        stream.get_mut().write_all(format!("{token}\n").as_bytes())?;
        Ok(line(stream)? == COMES)
    }

    /// Brings the window to the front whenever somebody rings. Where no bell can be hung, a second start says so itself.
    pub fn listen(&self, app: &AppHandle) {
        let Ok(bell) = self.hang() else { return };
        let app = app.clone();
        let _ = thread::Builder::new().name("bell".to_owned()).spawn(move || {
            for rung in bell.incoming().flatten() {
                let app = app.clone();
                // Whoever rings and says nothing keeps no one else from ringing.
                thread::spawn(move || answer(rung, |token| come(&app, token)));
            }
        });
    }

    /// What a killed window has left there is replaced: the folder is ours now.
    fn hang(&self) -> io::Result<Listener> {
        ListenerOptions::new().name(self.name()?).try_overwrite(true).create_sync()
    }

    #[cfg(unix)]
    fn name(&self) -> io::Result<Name<'_>> {
        self.0.as_path().to_fs_name::<interprocess::local_socket::GenericFilePath>()
    }

    #[cfg(not(unix))]
    fn name(&self) -> io::Result<Name<'_>> {
        self.0.as_os_str().to_ns_name::<interprocess::local_socket::GenericNamespaced>()
    }
}

/// In the folder of the session; without one in that for passing things. The path of a socket must be short, so it is
/// not the data folder itself, which may also lie on a disk that holds no sockets.
#[cfg(unix)]
fn place(name: &str) -> PathBuf {
    dirs::runtime_dir().unwrap_or_else(std::env::temp_dir).join(name)
}

#[cfg(not(unix))]
fn place(name: &str) -> PathBuf {
    name.into()
}

/// In a folder for everybody, somebody else may have hung a bell under our name.
#[cfg(unix)]
fn is_ours(place: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let owner = std::fs::symlink_metadata(place).map(|about| about.uid());
    owner.is_ok_and(|owner| owner == rustix::process::geteuid().as_raw())
}

#[cfg(not(unix))]
fn is_ours(_place: &Path) -> bool {
    true
}

/// The first line, without its end.
fn line(stream: impl BufRead) -> io::Result<String> {
    let mut line = String::new();
    stream.take(LONGEST).read_line(&mut line)?;
    Ok(line.trim_end_matches('\n').to_owned())
}

/// Reads the token, and says so once the window has come.
fn answer(rung: Stream, come: impl FnOnce(String) -> bool) {
    let mut rung = BufReader::new(rung);
    if line(&mut rung).is_ok_and(come) {
        // Whoever rang may have lost patience.
        let _ = rung.get_mut().write_all(format!("{COMES}\n").as_bytes());
    }
}

/// Brings the desk to the front; whether it could be done.
fn come(app: &AppHandle, token: String) -> bool {
    let (told, came) = mpsc::channel();
    let app_then = app.clone();
    let asked = app.run_on_main_thread(move || {
        let Some(desk) = app_then.get_webview_window(DESK) else { return };
        // One that is not drawn yet shows itself in a moment.
        if desk.is_visible().unwrap_or(true) {
            let _ = desk.unminimize();
            allow(&desk, &token);
            let _ = desk.set_focus();
        }
        let _ = told.send(());
    });
    asked.is_ok() && came.recv_timeout(PATIENCE).is_ok()
}

/// Shows the desktop that a person asked for the window.
#[cfg(target_os = "linux")]
fn allow(desk: &tauri::WebviewWindow, token: &str) {
    use gtk::prelude::GtkWindowExt;
    if let (false, Ok(window)) = (token.is_empty(), desk.gtk_window()) {
        window.set_startup_id(token);
    }
}

#[cfg(not(target_os = "linux"))]
fn allow(_desk: &tauri::WebviewWindow, _token: &str) {}

/// Takes the bell down; the system does so by itself on Windows.
pub fn take_down(app: &AppHandle) {
    if let Some(bell) = app.try_state::<Bell>() {
        // One that is not there is down.
        let _ = std::fs::remove_file(&bell.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_to_a_folder_rings_the_same_bell() {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let bell = Bell::of(here).unwrap();
        assert_eq!(bell.0, Bell::of(&here.join("src/..")).unwrap().0);
        assert_ne!(bell.0, Bell::of(&here.join("src")).unwrap().0, "another folder has another bell");
        assert!(Bell::of(&here.join("nowhere")).is_none());
    }

    #[test]
    fn whoever_rings_is_told_that_the_window_comes_and_nobody_waits_for_one_that_does_not() {
        let bell = Bell(place(&format!("turnstone-test-{}", std::process::id())));
        assert!(!bell.ask("").unwrap_or(false), "nobody listens");
        let hung = bell.hang().unwrap();
        let listens = thread::spawn(move || {
            for (rung, comes) in hung.incoming().flatten().zip([true, false]) {
                answer(rung, |token| comes && token == "token 7");
            }
        });
        assert!(bell.ask("token 7").unwrap(), "it comes");
        assert!(!bell.ask("token 7").unwrap(), "it cannot come");
        listens.join().unwrap();
        assert!(!bell.ask("").unwrap_or(false), "the window is gone");
        // What a killed window left behind is in nobody's way.
        #[cfg(unix)]
        {
            std::os::unix::net::UnixListener::bind(&bell.0).unwrap();
            drop(bell.hang().unwrap());
        }
    }
}
