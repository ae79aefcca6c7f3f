//! A private desktop for the tests: its own display, session bus and home.
//!
//! Nothing of the person at the machine is seen or touched, and no window opens in front of them. Outside Linux there
//! is no such display; there only the home is private, and tests that need the window are left out.

use std::{
    fs,
    io::{BufRead as _, BufReader},
    path::PathBuf,
    process::{Child, Command, Stdio},
};

use anyhow::{Context, Result, ensure};

use crate::{shell::program, tree};

/// The private desktop; it is taken down when this is dropped.
pub struct Session {
    server: Option<Child>,
    display: String,
    home: PathBuf,
}

impl Session {
    /// Starts the display and lays out an empty home.
    pub fn begin() -> Result<Self> {
        let home = tree::fresh("test-home")?;
        let mut session = Self { server: None, display: String::new(), home };
        if cfg!(target_os = "linux") {
            session.open_display()?;
        }
        Ok(session)
    }

    fn open_display(&mut self) -> Result<()> {
        // With -displayfd the server itself takes a free number and says which: no guess, no race with a neighbour.
        let mut server = program("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1920x1080x24", "-nolisten", "tcp", "-noreset"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("cannot start Xvfb")?;
        let said = server.stdout.take().context("Xvfb has no output")?;
        self.server = Some(server);
        BufReader::new(said).read_line(&mut self.display)?;
        self.display = format!(":{}", self.display.trim());
        ensure!(self.display.len() > 1, "Xvfb ended before it had a display");
        Ok(())
    }

    /// The same command, but inside this session.
    pub fn command(&self, inner: &Command) -> Result<Command> {
        let mut command = if cfg!(target_os = "linux") {
            let mut bus = program("dbus-run-session");
            bus.arg("--").arg(inner.get_program());
            bus
        } else {
            program(inner.get_program())
        };
        command.args(inner.get_args());
        if let Some(folder) = inner.get_current_dir() {
            command.current_dir(folder);
        }
        self.surround(&mut command)?;
        for (name, value) in inner.get_envs() {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        Ok(command)
    }

    fn surround(&self, command: &mut Command) -> Result<()> {
        // The toolchain and its downloads stay where they are: only the home of programs under test moves.
        for (name, folder) in [("CARGO_HOME", ".cargo"), ("RUSTUP_HOME", ".rustup")] {
            if let (None, Some(home)) = (std::env::var_os(name), std::env::home_dir()) {
                command.env(name, home.join(folder));
            }
        }
        let folders = [
            ("HOME", ""),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_DATA_HOME", "data"),
            ("XDG_STATE_HOME", "state"),
            ("XDG_CACHE_HOME", "cache"),
            ("XDG_RUNTIME_DIR", "run"),
        ];
        for (name, folder) in folders {
            let folder = self.home.join(folder);
            fs::create_dir_all(&folder)?;
            command.env(name, folder);
        }
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            // Programs refuse a runtime folder that others could read.
            fs::set_permissions(self.home.join("run"), fs::Permissions::from_mode(0o700))?;
        }
        if !self.display.is_empty() {
            command.env("DISPLAY", &self.display).env("GDK_BACKEND", "x11").env_remove("WAYLAND_DISPLAY");
            // The display has no graphics card behind it.
            command.env("LIBGL_ALWAYS_SOFTWARE", "1");
        }
        // The same words and hours on every machine.
        command.env("LC_ALL", "C.UTF-8").env_remove("LANGUAGE").env("TZ", "UTC");
        Ok(())
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        if let Some(mut server) = self.server.take() {
            let _ = server.kill();
            let _ = server.wait();
        }
    }
}
