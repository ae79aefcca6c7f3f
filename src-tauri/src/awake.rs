//! Keeps the screen awake while a meeting runs, and only then.
//!
//! Best effort: a system that does not grant it (no session bus, no such service) dims the screen as usual, and the
//! clock is right all the same. Not in here: what a meeting is.

use std::sync::mpsc::{self, Sender};

/// Asks the system to keep the screen on, from a thread of its own: the request may wait on other programs.
pub struct Awake {
    wanted: Sender<bool>,
}

impl Awake {
    /// Nothing is asked for yet.
    pub fn start() -> std::io::Result<Self> {
        let (wanted, asked) = mpsc::channel::<bool>();
        std::thread::Builder::new().name("awake".to_owned()).spawn(move || {
            // Held as long as it is `Some`; letting go of it gives the screen back.
            let mut held = None;
            for on in asked {
                held = match (on, held) {
                    (true, None) => keepawake::Builder::default()
                        .display(true)
                        .idle(true)
                        .reason("A meeting is running")
                        .app_name("Turnstone")
                        .app_reverse_domain("app.turnstone")
                        .create()
                        .ok(),
                    (true, held) => held,
                    (false, _) => None,
                };
            }
        })?;
        Ok(Self { wanted })
    }

    /// Whether the screen is to stay on.
    pub fn keep(&self, on: bool) {
        // The thread ends with the program; then nobody minds.
        let _ = self.wanted.send(on);
    }
}
