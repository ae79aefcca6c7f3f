//! The line of time of a rehearsal: the machine's clock at a multiple of its speed, or standing still.
//!
//! Changing the speed, stopping and going on never make time jump: each continues where the line is. Sleep of the
//! machine and silence of the driver leave no gap, because nobody rehearsed meanwhile, and nobody is asked. Not in
//! here: the line of a real meeting ([`crate::clocks::watch`]), whose speed cannot be set.

use crate::clocks::watch::{Reading, SILENT_MS, SLEPT_MS};

/// The speeds to choose from.
pub const SPEEDS: [u32; 4] = [1, 10, 30, 60];
/// The speed a rehearsal begins with: a phase takes seconds, and there is time to look.
pub const FIRST_SPEED: u32 = 10;

/// A rehearsal's line of time.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// The reading at which the line was last told.
    last: Reading,
    /// The line's time at that reading, in milliseconds.
    line_ms: i64,
    speed: u32,
    /// Whether somebody stopped it.
    halted: bool,
    /// Whether there is something to measure.
    measures: bool,
}

impl Pace {
    /// A line that shows this time and stands, because nothing is measured yet.
    pub fn new(now: Reading, line_ms: i64) -> Self {
        Self { last: now, line_ms, speed: FIRST_SPEED, halted: false, measures: false }
    }

    /// How fast it goes; also while it stands.
    pub fn speed(&self) -> u32 {
        self.speed
    }

    /// Whether somebody stopped it.
    pub fn halted(&self) -> bool {
        self.halted
    }

    /// How much faster than real time it goes right now; 0 while it stands.
    pub fn rate(&self) -> u32 {
        if self.halted || !self.measures { 0 } else { self.speed }
    }

    /// Goes on at this speed from the last reading on.
    pub fn set_speed(&mut self, speed: u32) {
        self.speed = speed;
    }

    /// Stands still, or goes on.
    pub fn halt(&mut self, halted: bool) {
        self.halted = halted;
    }

    /// Whether there is something to measure: before the start and after the end it stands.
    pub fn measure(&mut self, measures: bool) {
        self.measures = measures;
    }

    /// Takes a reading in.
    pub fn tell(&mut self, reading: Reading) {
        let passed = reading.mono_ms - self.last.mono_ms;
        let slept = passed - (reading.awake_ms - self.last.awake_ms);
        self.last = reading;
        if slept <= SLEPT_MS && passed <= SILENT_MS {
            self.line_ms += passed.max(0) * i64::from(self.rate());
        }
    }

    /// The last reading, as the machine gave it.
    pub fn reading(&self) -> Reading {
        self.last
    }

    /// The line's time, in milliseconds.
    pub fn now_ms(&self) -> i64 {
        self.line_ms
    }

    /// Never goes before this time.
    pub fn not_before(&mut self, ms: i64) {
        self.line_ms = self.line_ms.max(ms);
    }
}

#[cfg(test)]
mod tests {
    use meeting::time::Length;

    use super::*;

    fn pace() -> (Pace, Reading) {
        let start = Reading { utc_ms: 5_000, ..Reading::default() };
        let mut pace = Pace::new(start, 1_000_000);
        pace.measure(true);
        (pace, start)
    }

    #[test]
    fn it_goes_as_fast_as_it_is_told_and_never_jumps() {
        type Change = fn(&mut Pace);
        let (mut pace, mut now) = pace();
        let mut shown = 1_000;
        // Each row: what is done, how long it then goes, how much later the line is, in seconds.
        let rows: [(Change, i64, i64, &str); 8] = [
            (|_| {}, 3, 30, "it begins at ten"),
            (|pace| pace.set_speed(60), 2, 120, "sixty"),
            (|pace| pace.set_speed(1), 5, 5, "real time"),
            (|pace| pace.halt(true), 20, 0, "it stands"),
            (|pace| pace.set_speed(30), 20, 0, "another speed does not start it"),
            (|pace| pace.halt(false), 1, 30, "and goes on at that speed"),
            (|pace| pace.measure(false), 9, 0, "the meeting is over"),
            (|pace| pace.measure(true), 1, 30, "its end was taken back"),
        ];
        for (change, seconds, later, why) in rows {
            let before = pace.now_ms();
            change(&mut pace);
            assert_eq!(pace.now_ms(), before, "{why}: the change itself moves nothing");
            for _ in 0..seconds {
                now = now.after(Length(1));
                pace.tell(now);
            }
            shown += later;
            assert_eq!(pace.now_ms(), shown * 1000, "{why}");
        }
    }

    #[test]
    fn a_reading_half_a_beat_later_counts_half_a_beat() {
        let (mut pace, start) = pace();
        pace.set_speed(60);
        pace.tell(Reading { mono_ms: 250, awake_ms: 250, ..start });
        assert_eq!(pace.now_ms(), 1_015_000);
        pace.tell(Reading { mono_ms: 200, awake_ms: 200, ..start });
        assert_eq!(pace.now_ms(), 1_015_000, "and never goes back");
    }

    #[test]
    fn sleep_silence_and_a_clock_that_is_set_leave_no_gap() {
        let (mut pace, start) = pace();
        pace.tell(start.after_sleep(Length(3_600)));
        assert_eq!(pace.now_ms(), 1_000_000, "the machine slept");
        pace.tell(start.after_sleep(Length(3_600)).after(Length(31)));
        assert_eq!(pace.now_ms(), 1_000_000, "the driver was stopped");
        let last = pace.reading();
        pace.tell(Reading { utc_ms: 0, ..last });
        assert_eq!(pace.now_ms(), 1_000_000, "the wall clock was set");
        pace.tell(Reading { utc_ms: 0, ..last }.after(Length(1)));
        assert_eq!(pace.now_ms(), 1_010_000, "and it goes on");
    }
}
