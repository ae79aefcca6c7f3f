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
    sync::{Arc, OnceLock, mpsc},
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
/// So many are answered at once; the others ring again in a moment.
const AT_ONCE: usize = 4;
/// Where no one can be let in, for want of files say, that is not tried again at once.
const REST: Duration = Duration::from_secs(1);
/// The answer.
const COMES: &str = "comes";

/// Where the window of a data folder is rung for.
#[derive(Clone, Debug)]
pub struct Bell {
    place: PathBuf,
    /// Decided once: which one we have hung up, or that it is none.
    hung: OnceLock<Option<Mark>>,
}

/// Tells our bell from one that somebody else has hung up in the same place: the disk it is on, and its number there.
#[cfg(unix)]
type Mark = (u64, u64);
#[cfg(not(unix))]
type Mark = ();

/// With this the desktop lets one window bring another to the front: a person asked for it. Empty where there is none.
pub fn token() -> String {
    let given = ["XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"].into_iter().find_map(|name| std::env::var(name).ok());
    given.filter(|token| is_token(token)).unwrap_or_default()
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
        Some(Self::at(place(&name)))
    }

    fn at(place: PathBuf) -> Self {
        Self { place, hung: OnceLock::new() }
    }

    /// Asks the window of the folder to come to the front. Whether it has.
    pub fn ring(&self, token: &str) -> bool {
        let (told, answer) = mpsc::channel();
        let (bell, token) = (self.clone(), token.to_owned());
        let until = Instant::now() + PATIENCE;
        // A window that hangs would keep this thread; it is left behind. Where there is none to be had, nobody comes.
        let _ = thread::Builder::new().name("ring".to_owned()).spawn(move || {
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
        if !is_ours(&self.place) {
            return Ok(false);
        }
        let mut stream = BufReader::new(hurried(Stream::connect(self.name()?)?));
        stream.get_mut().write_all(format!("{token}\n").as_bytes())?;
        Ok(line(stream)? == COMES)
    }

    /// Brings the window to the front whenever somebody rings. Only for a process that has the folder: it takes the place of
    /// any bell that hangs there. Where none can be hung up, a second start says that the folder is in use.
    fn listen(&self, app: &AppHandle) {
        self.hung.get_or_init(|| {
            let bell = self.hang().ok()?;
            let mark = mark(&self.place);
            let app = app.clone();
            let listens = thread::Builder::new().name("bell".to_owned());
            listens.spawn(move || serve(bell.incoming(), move |token| come(&app, token))).ok()?;
            mark
        });
    }

    /// What a killed window has left there is replaced: the folder is ours now.
    fn hang(&self) -> io::Result<Listener> {
        // It is taken down by [`take_down`], which looks whether it is still ours.
        ListenerOptions::new().name(self.name()?).try_overwrite(true).reclaim_name(false).create_sync()
    }

    /// From now on none is hung up. What hangs there and is not ours stays.
    fn take_down(&self) {
        let ours = *self.hung.get_or_init(|| None);
        if ours.is_some() && ours == mark(&self.place) {
            // One that is not there is down.
            let _ = std::fs::remove_file(&self.place);
        }
    }

    #[cfg(unix)]
    fn name(&self) -> io::Result<Name<'_>> {
        self.place.as_path().to_fs_name::<interprocess::local_socket::GenericFilePath>()
    }

    #[cfg(not(unix))]
    fn name(&self) -> io::Result<Name<'_>> {
        self.place.as_os_str().to_ns_name::<interprocess::local_socket::GenericNamespaced>()
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

#[cfg(unix)]
fn mark(place: &Path) -> Option<Mark> {
    use std::os::unix::fs::MetadataExt;
    std::fs::symlink_metadata(place).ok().map(|about| (about.dev(), about.ino()))
}

/// Nothing is left there to be taken down.
#[cfg(not(unix))]
fn mark(_place: &Path) -> Option<Mark> {
    None
}

/// Whoever is silent is not waited for. The pipes of Windows know no such limit; there [`AT_ONCE`] is all.
fn hurried(stream: Stream) -> Stream {
    let _ = stream.set_recv_timeout(Some(PATIENCE));
    let _ = stream.set_send_timeout(Some(PATIENCE));
    stream
}

/// Answers whoever rings, each in a thread of its own: one that says nothing keeps no one else from ringing.
fn serve(rings: impl Iterator<Item = io::Result<Stream>>, come: impl Fn(String) -> bool + Clone + Send + 'static) {
    let busy = Arc::new(());
    for rung in rings {
        let Ok(rung) = rung else {
            thread::sleep(REST);
            continue;
        };
        if Arc::strong_count(&busy) > AT_ONCE {
            continue;
        }
        let (busy, come) = (busy.clone(), come.clone());
        // Where there is no thread to be had, whoever rang hears nothing and rings again.
        let _ = thread::Builder::new().name("answer".to_owned()).spawn(move || {
            answer(hurried(rung), come);
            drop(busy);
        });
    }
}

/// Whether a text can be a token. The windowing system ends the program over one with a zero byte.
fn is_token(text: &str) -> bool {
    !text.chars().any(char::is_control)
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
    // A token that is none opens the window all the same.
    let token = line(&mut rung).map(|token| if is_token(&token) { token } else { String::new() });
    if token.is_ok_and(come) {
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

/// Hangs the bell of the folder up, once: the folder was opened by this process.
pub fn hang_up(app: &AppHandle) {
    if let Some(bell) = app.try_state::<Bell>() {
        bell.listen(app);
    }
}

/// Takes our bell down, for good; the system does so by itself on Windows.
pub fn take_down(app: &AppHandle) {
    if let Some(bell) = app.try_state::<Bell>() {
        bell.take_down();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hook(name: &str) -> Bell {
        Bell::at(place(&format!("turnstone-{name}-{}", std::process::id())))
    }

    #[test]
    fn every_way_to_a_folder_rings_the_same_bell() {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let bell = Bell::of(here).unwrap();
        assert_eq!(bell.place, Bell::of(&here.join("src/..")).unwrap().place);
        assert_ne!(bell.place, Bell::of(&here.join("src")).unwrap().place, "another folder has another bell");
        assert!(Bell::of(&here.join("nowhere")).is_none());
    }

    #[test]
    fn whoever_rings_is_told_that_the_window_comes_and_nobody_waits_for_one_that_does_not() {
        let bell = hook("answers");
        assert!(!bell.ask("").unwrap_or(false), "nobody listens");
        let hung = bell.hang().unwrap();
        let listens = thread::spawn(move || {
            // What cannot be let in, and whoever is silent, keep nobody from ringing.
            let silent = Stream::connect(hook("answers").name().unwrap());
            let failed = std::iter::once(Err(io::ErrorKind::Other.into()));
            serve(failed.chain(hung.incoming().take(3)), |token| token == "token 7");
            drop(silent);
        });
        assert!(bell.ask("token 7").unwrap(), "it comes");
        assert!(!bell.ask("token 8").unwrap(), "it cannot come");
        listens.join().unwrap();
        assert!(!bell.ask("").unwrap_or(false), "the window is gone");
        // What a killed window left behind is in nobody's way.
        #[cfg(unix)]
        {
            drop(bell.hang().unwrap());
            assert!(bell.place.exists());
            drop(bell.hang().unwrap());
            std::fs::remove_file(&bell.place).unwrap();
        }
    }

    #[test]
    fn a_token_that_would_end_the_program_is_none() {
        let bell = hook("tokens");
        let hung = bell.hang().unwrap();
        let listens = thread::spawn(move || serve(hung.incoming().take(2), |token| token.is_empty()));
        for token in ["a\0b", "a\u{1b}b"] {
            assert!(bell.ask(token).unwrap(), "the window comes without {token:?}");
        }
        listens.join().unwrap();
        #[cfg(unix)]
        std::fs::remove_file(&bell.place).unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn only_a_bell_of_ours_is_taken_down() {
        let (first, second) = (hook("taken"), hook("taken"));
        let hung = first.hang().unwrap();
        assert!(first.hung.set(mark(&first.place)).is_ok());
        second.take_down();
        assert!(first.place.exists(), "one that has hung nothing up takes nothing down");
        let other = second.hang().unwrap();
        first.take_down();
        assert!(second.place.exists(), "another one hangs in its place");
        assert!(second.hung.get().is_some_and(Option::is_none), "one that is down stays down");
        let second = Bell { hung: OnceLock::from(mark(&second.place)), ..second };
        second.take_down();
        assert!(!second.place.exists());
        drop((hung, other));
    }

    #[cfg(unix)]
    #[test]
    fn the_name_is_short_and_a_place_that_is_too_long_has_no_bell() {
        let folder = std::env::temp_dir().join(format!("turnstone-deep-{}", std::process::id()));
        let deep = folder.join("far down/".repeat(30));
        std::fs::create_dir_all(&deep).unwrap();
        let bell = Bell::of(&deep).unwrap();
        assert!(bell.place.file_name().unwrap().len() < 30, "{}", bell.place.display());
        drop(bell.hang().unwrap());
        std::fs::remove_file(&bell.place).unwrap();
        let bell = Bell::at(deep.join("bell"));
        assert!(bell.hang().is_err(), "no socket has so long a name");
        assert!(!bell.ask("").unwrap_or(false));
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
