//! The way out: however the program ends, the desk writes what is not in the file yet and closes it.
//!
//! Closing a window, *quit* in the menu and the closing dialogs arrive through the event loop; the end of a session or
//! terminal and a shutdown arrive as signals. Not in here: the questions before closing ([`crate::closing`]).

use std::{sync::mpsc, time::Duration};

use tauri::{AppHandle, Manager};

use crate::{
    bell,
    journal::{self, Entry},
    placing,
    state::Shell,
    terminal,
};

/// A desk that has not closed after so long is left behind: a disk that hangs must not keep a session from ending.
/// What was acknowledged is in the log by then.
const PATIENCE: Duration = Duration::from_secs(5);

/// The last thing that is done on every way out. The bell goes first: once the folder is free, the next start hangs up its
/// own. The place goes last: it is worth the least, and no disk that hangs over it keeps the file from being closed.
pub fn leave(app: &AppHandle) {
    bell::take_down(app);
    close_desk(app);
    placing::keep(app);
}

/// Stops the desk and waits until its file is closed. A second call finds it stopped.
fn close_desk(app: &AppHandle) {
    let Some(shell) = app.try_state::<Shell>() else { return };
    let desk = shell.desk.clone();
    let (closed, waits) = mpsc::channel();
    tauri::async_runtime::spawn(async move {
        // Whoever waited may have lost patience.
        let _ = closed.send(desk.stop().await);
    });
    match waits.recv_timeout(PATIENCE) {
        // Not before: what hangs in closing did not end in order.
        Ok(Ok(())) => journal::note(app, Entry::Ended),
        Ok(Err(failure)) => terminal::complain(&format!("the file could not be put in order at the end: {failure}")),
        Err(_) => terminal::complain("the file was still busy at the end"),
    }
}

/// Ends the program in order when the system asks it to.
#[cfg(unix)]
pub fn on_signals(app: &AppHandle) -> std::io::Result<()> {
    use signal_hook::{
        consts::{SIGHUP, SIGINT, SIGTERM},
        iterator::Signals,
    };

    let mut signals = Signals::new([SIGTERM, SIGINT, SIGHUP])?;
    let app = app.clone();
    std::thread::Builder::new().name("signals".to_owned()).spawn(move || {
        if signals.forever().next().is_none() {
            return;
        }
        app.exit(0);
        // The event loop closes the desk, unless something holds it up.
        std::thread::sleep(PATIENCE * 2);
        leave(&app);
        std::process::exit(0);
    })?;
    Ok(())
}

/// Other systems close the windows.
#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps, reason = "the same call on every system")]
pub fn on_signals(_app: &AppHandle) -> std::io::Result<()> {
    Ok(())
}
