//! Time for the desk: two readings in, one line of moments out.
//!
//! The machine is read in one place, [`Machine::read`], and a reading holds both clocks, because neither is
//! enough: the wall clock jumps when somebody sets it, and the monotonic one stands still while a Linux or macOS
//! laptop sleeps. A [`Watch`] goes by the monotonic clock and compares: a wall clock that ran ahead means sleep
//! (or a clock set forward), which the group is asked about. Not in here: what the answer does (`meeting`).

use std::time::Instant;

use meeting::time::Moment;

/// A wall clock this much ahead of the monotonic one means that we were away.
const AHEAD_MS: i64 = 2_000;
/// Where the monotonic clock counts sleep (Windows), so long without a reading means the same; the driver reads
/// at least once a second.
const SILENT_MS: i64 = 30_000;

/// Both clocks at one instant, in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Since 1970-01-01T00:00:00Z.
    pub utc_ms: i64,
    /// Since some instant of this run.
    pub mono_ms: i64,
}

/// The clocks of the machine.
#[derive(Clone, Copy, Debug)]
pub struct Machine {
    since: Instant,
}

impl Machine {
    /// Begins to count the monotonic clock.
    pub fn start() -> Self {
        Self { since: Instant::now() }
    }

    /// Reads both clocks. The only place in the product that does.
    pub fn read(self) -> Reading {
        Reading { utc_ms: chrono::Utc::now().timestamp_millis(), mono_ms: self.since.elapsed().as_millis() as i64 }
    }
}

/// The desk's line of time.
#[derive(Clone, Copy, Debug)]
pub struct Watch {
    anchor: Reading,
    /// The desk's time at the anchor.
    anchor_ms: i64,
    last: Reading,
    rate: u32,
}

/// What a reading told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// The moment it is.
    pub now: Moment,
    /// The last moment anybody watched, if we were away since.
    pub away_since: Option<Moment>,
}

impl Watch {
    /// A watch that shows the wall clock's time now and goes `rate` times as fast.
    pub fn new(now: Reading, rate: u32) -> Self {
        Self { anchor: now, anchor_ms: now.utc_ms, last: now, rate: rate.max(1) }
    }

    /// How much faster than real time it goes.
    pub fn rate(&self) -> u32 {
        self.rate
    }

    /// Takes a reading in.
    pub fn tell(&mut self, reading: Reading) -> Told {
        let before = self.at(self.last);
        let wall = reading.utc_ms - self.last.utc_ms;
        let mono = reading.mono_ms - self.last.mono_ms;
        let away = wall - mono > AHEAD_MS || mono > SILENT_MS;
        self.last = reading;
        if away {
            // The time we were away passed for the group, so it passes on the desk's line, too.
            let passed = wall.max(mono);
            self.anchor_ms = before + passed;
            self.anchor = reading;
        }
        let now = self.at(reading);
        Told { now: seconds(now), away_since: away.then(|| seconds(before)) }
    }

    /// The last reading, as the machine gave it.
    pub fn reading(&self) -> Reading {
        self.last
    }

    /// The moment of a reading that was told before.
    pub fn now(&self) -> Moment {
        seconds(self.at(self.last))
    }

    /// The desk's time in milliseconds, for the log of readings.
    pub fn now_ms(&self) -> i64 {
        self.at(self.last)
    }

    /// Never goes before a moment that is already in the log (a clock set back, a rehearsal that ran ahead).
    pub fn not_before(&mut self, moment: Moment) {
        let lacking = moment.0 * 1000 - self.at(self.last);
        if lacking > 0 {
            self.anchor_ms += lacking;
        }
    }

    fn at(&self, reading: Reading) -> i64 {
        self.anchor_ms + (reading.mono_ms - self.anchor.mono_ms) * i64::from(self.rate)
    }
}

fn seconds(ms: i64) -> Moment {
    Moment(ms.div_euclid(1000))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reading(utc: i64, mono: i64) -> Reading {
        Reading { utc_ms: utc * 1000, mono_ms: mono * 1000 }
    }

    #[test]
    fn elapsed_time_survives_what_clocks_do() {
        // Each row: readings (wall, monotonic) in seconds; the moment told at the last; away since.
        for (readings, now, away, why) in [
            (vec![(100, 0), (101, 1)], 101, None, "an ordinary second"),
            (vec![(100, 0), (50, 1)], 101, None, "a clock set back changes nothing"),
            (vec![(100, 0), (860, 1)], 860, Some(100), "sleep on Linux and macOS, or a clock set forward"),
            (vec![(100, 0), (860, 760)], 860, Some(100), "sleep on Windows"),
            (vec![(100, 0), (103, 3)], 103, None, "a busy machine is not sleep"),
        ] {
            let mut readings = readings.into_iter().map(|(utc, mono)| reading(utc, mono));
            let mut watch = Watch::new(readings.next().unwrap(), 1);
            let told = readings.map(|reading| watch.tell(reading)).last().unwrap();
            assert_eq!(told, Told { now: Moment(now), away_since: away.map(Moment) }, "{why}");
        }
    }

    #[test]
    fn a_rehearsal_goes_faster_and_never_back() {
        let mut watch = Watch::new(reading(100, 0), 60);
        assert_eq!(watch.tell(reading(102, 2)).now, Moment(220));
        watch.not_before(Moment(500));
        assert_eq!(watch.now(), Moment(500));
        assert_eq!(watch.tell(reading(103, 3)).now, Moment(560));
    }
}
