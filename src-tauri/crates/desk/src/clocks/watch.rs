//! Time for the desk: readings of the machine's clocks in, one line of moments out.
//!
//! A [`Watch`] follows the clock that runs on while the machine sleeps, so a turn lasts as long as it lasts, whatever
//! is set or printed: a corrected wall clock, daylight saving and another zone change what is printed and nothing else.
//! A sleep is the difference between that clock and the one that stops; on systems without the latter (Windows),
//! silence of the driver counts as sleep. The group is asked about it. Not in here: reading the clocks
//! ([`crate::clocks::machine`]) and what the answer does (`meeting`).

use meeting::time::{Length, Moment};

/// A sleep shorter than this is no sleep: the two clocks are not read in the same instant.
pub(crate) const SLEPT_MS: i64 = 2_000;
/// So long without a reading means that nobody watched; the driver reads at least once a second.
pub(crate) const SILENT_MS: i64 = 30_000;
/// A wall clock this far from the line was set by somebody; less is what time servers do.
const SET_MS: i64 = 30_000;

/// All clocks at one instant, in milliseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// Since 1970-01-01T00:00:00Z.
    pub utc_ms: i64,
    /// Since some instant of this boot, sleep included.
    pub mono_ms: i64,
    /// Since some instant of this boot, sleep left out; where the system has no such clock, as `mono_ms`.
    pub awake_ms: i64,
    /// Names the boot `mono_ms` counts in; 0 where the system does not tell.
    pub boot: u64,
}

impl Reading {
    /// What the wall clock says.
    pub fn wall(self) -> Moment {
        seconds(self.utc_ms)
    }

    /// So much later, with nobody asleep.
    #[must_use]
    pub fn after(self, length: Length) -> Self {
        let passed = length.0 * 1000;
        Self { utc_ms: self.utc_ms + passed, mono_ms: self.mono_ms + passed, awake_ms: self.awake_ms + passed, ..self }
    }

    /// So much later, during which the machine slept.
    #[must_use]
    pub fn after_sleep(self, length: Length) -> Self {
        Self { awake_ms: self.awake_ms, ..self.after(length) }
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
        let passed = reading.mono_ms - self.last.mono_ms;
        let slept = passed - (reading.awake_ms - self.last.awake_ms);
        let away = slept > SLEPT_MS || passed > SILENT_MS;
        self.last = reading;
        if away {
            // However fast a rehearsal goes, nobody rehearsed meanwhile.
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

    /// Goes on from an earlier run: from what the line showed when the clock of the same boot showed `mono_ms`. Another
    /// boot, or a system that does not tell, leaves the wall clock.
    pub fn resume(&mut self, line_ms: i64, mono_ms: i64, boot: u64) {
        if boot != 0 && boot == self.last.boot && self.last.mono_ms >= mono_ms {
            (self.anchor, self.anchor_ms) = (self.last, line_ms + self.last.mono_ms - mono_ms);
        }
    }

    /// Goes by the wall clock again: while no meeting runs nothing is measured, and a clock put right is simply right.
    pub fn follow_wall(&mut self) {
        if self.rate == 1 {
            (self.anchor, self.anchor_ms) = (self.last, self.last.utc_ms);
        }
    }

    /// By how much the wall clock was set since the line began: the printed times are the line's. `None` while they
    /// agree, and in a rehearsal.
    pub fn clock_set(&self) -> Option<Length> {
        let off = self.last.utc_ms - self.at(self.last);
        (self.rate == 1 && off.abs() >= SET_MS).then_some(Length(off / 1000))
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

    fn reading(utc: i64, mono: i64, awake: i64) -> Reading {
        Reading { utc_ms: utc * 1000, mono_ms: mono * 1000, awake_ms: awake * 1000, boot: 7 }
    }

    #[test]
    fn elapsed_time_survives_what_clocks_do() {
        // Each row: the second reading (wall, counting sleep, not counting it) in seconds, after (1000, 0, 0); the
        // moment told; away since; what the wall clock is said to have been set by.
        for (second, now, away, set, why) in [
            ((1001, 1, 1), 1001, None, None, "an ordinary second"),
            ((1003, 3, 3), 1003, None, None, "a busy machine is not sleep"),
            ((1760, 760, 1), 1760, Some(1000), None, "sleep on Linux and macOS"),
            ((1760, 760, 760), 1760, Some(1000), None, "sleep on Windows, where all clocks go on"),
            ((1031, 31, 31), 1031, Some(1000), None, "a driver that was stopped for half a minute"),
            ((950, 1, 1), 1001, None, Some(-51), "a clock set back changes nothing"),
            ((4601, 1, 1), 1001, None, Some(3600), "nor does one set forward by an hour: nobody slept"),
            ((4361, 760, 1), 1760, Some(1000), Some(2601), "sleep, and the clock put right on waking"),
            ((1011, 1, 1), 1001, None, None, "ten seconds are a time server's, and nobody's business"),
        ] {
            let mut watch = Watch::new(reading(1000, 0, 0), 1);
            let told = watch.tell(reading(second.0, second.1, second.2));
            assert_eq!(told, Told { now: Moment(now), away_since: away.map(Moment) }, "{why}");
            assert_eq!(watch.clock_set(), set.map(Length), "{why}");
        }
    }

    #[test]
    fn a_restart_goes_by_the_clock_of_the_boot_or_by_the_wall() {
        // The line showed 5000 when the clock of boot 7 showed 40. Each row: the reading on the way up, the moment.
        for (utc, mono, boot, now, why) in [
            (5012, 52, 7, 5012, "twelve seconds later"),
            (1412, 52, 7, 5012, "the wall clock was set back by an hour meanwhile"),
            (8612, 52, 7, 5012, "or forward"),
            (5300, 20, 8, 5300, "another boot: the wall clock is all there is"),
            (1700, 20, 8, 1700, "also if it was set back (the desk never goes before its log)"),
            (5012, 52, 0, 5012, "a system that does not tell its boot"),
        ] {
            let mut watch = Watch::new(Reading { boot, ..reading(utc, mono, mono) }, 1);
            watch.resume(5_000_000, 40_000, 7);
            assert_eq!(watch.now(), Moment(now), "{why}");
        }
    }

    #[test]
    fn a_watch_that_measures_nothing_goes_by_the_wall() {
        let mut watch = Watch::new(reading(1000, 0, 0), 1);
        watch.tell(reading(9000, 10, 10));
        assert_eq!(watch.now(), Moment(1010), "a meeting runs");
        watch.follow_wall();
        assert_eq!((watch.now(), watch.clock_set()), (Moment(9000), None), "and now none does");
        assert_eq!(watch.tell(reading(9005, 15, 15)).now, Moment(9005));
    }

    #[test]
    fn a_rehearsal_goes_faster_and_never_back() {
        let mut watch = Watch::new(reading(100, 0, 0), 60);
        assert_eq!(watch.tell(reading(102, 2, 2)).now, Moment(220));
        watch.not_before(Moment(500));
        assert_eq!(watch.now(), Moment(500));
        assert_eq!(watch.tell(reading(103, 3, 3)).now, Moment(560));
    }
}
