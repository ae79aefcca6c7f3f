//! Reports the progress of a command: one line for each step, with its time.

use std::{
    fmt::Write as _,
    io::{IsTerminal as _, Write as _},
    time::{Duration, Instant},
};

use anyhow::{Result, bail};

/// A command's steps, counted.
pub struct Steps {
    total: usize,
    done: usize,
    began: Instant,
    failed: Vec<(String, anyhow::Error)>,
}

impl Steps {
    /// Begins a command of this many steps.
    pub fn new(total: usize) -> Self {
        Self { total, done: 0, began: Instant::now(), failed: Vec::new() }
    }

    /// A step that says nothing itself: its line is finished when it is.
    pub fn quiet<T>(&mut self, title: &str, step: impl FnOnce() -> Result<T>) -> Result<T> {
        self.take(title, " ", step)
    }

    /// A step whose programs speak on the terminal: its line is written again, with the time, at the end.
    pub fn loud<T>(&mut self, title: &str, step: impl FnOnce() -> Result<T>) -> Result<T> {
        self.take(title, "\n", step)
    }

    /// A step after which the others go on even if it fails; [`Steps::finish`] tells.
    pub fn attempt(&mut self, title: &str, step: impl FnOnce() -> Result<()>) {
        if let Err(error) = self.take(title, "\n", step) {
            eprintln!("{error:#}");
            self.failed.push((title.to_owned(), error));
        }
    }

    /// Ends the command: a summary, and an error if a step failed that was only attempted.
    pub fn finish(self, what: &str) -> Result<()> {
        let time = spoken(self.began.elapsed());
        if self.failed.is_empty() {
            println!("\n{what}: all {} steps passed in {time}.", self.done);
            return Ok(());
        }
        let mut summary = format!("{} of {} steps failed ({time}):", self.failed.len(), self.done);
        for (title, error) in &self.failed {
            let told = error.to_string();
            let _ = write!(summary, "\n  {title}: {}", told.lines().next().unwrap_or_default());
        }
        bail!(summary)
    }

    fn take<T>(&mut self, title: &str, after: &str, step: impl FnOnce() -> Result<T>) -> Result<T> {
        self.done += 1;
        let line = format!("[{}/{}] {title} …", self.done, self.total);
        let began = Instant::now();
        // A log is read afterwards: it gets the finished line only, unless other lines come between.
        let open = after == "\n" || std::io::stdout().is_terminal();
        if open {
            print!("{line}{after}");
            let _ = std::io::stdout().flush();
        }
        let result = step();
        let head = if open && after == " " { "" } else { &format!("{line} ") };
        let time = spoken(began.elapsed());
        println!("{head}{}{time}", if result.is_ok() { "" } else { "failed after " });
        result
    }
}

/// A length of time in words short enough for a line.
fn spoken(time: Duration) -> String {
    match time.as_secs() {
        0 => format!("{} ms", time.as_millis()),
        seconds @ 1..60 => format!("{seconds} s"),
        seconds => format!("{} min {:02} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_spoken_in_the_largest_fitting_unit() {
        for (millis, words) in [(0, "0 ms"), (999, "999 ms"), (1_000, "1 s"), (59_999, "59 s"), (61_000, "1 min 01 s")]
        {
            assert_eq!(spoken(Duration::from_millis(millis)), words);
        }
    }

    #[test]
    fn an_attempted_failure_is_told_at_the_end_and_not_before() {
        let mut steps = Steps::new(2);
        steps.attempt("first", || bail!("broken\nwith details"));
        steps.attempt("second", || Ok(()));
        let told = steps.finish("check").unwrap_err().to_string();
        assert!(told.contains("1 of 2") && told.contains("first") && !told.contains("details"), "{told}");
    }
}
