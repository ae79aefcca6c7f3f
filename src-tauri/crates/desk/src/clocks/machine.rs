//! The clocks of the machine, read in one place.
//!
//! Three clocks, because no single one is enough. The wall clock jumps when somebody sets it. A second clock runs on
//! while the machine sleeps, so it says how long something lasted. A third stops during sleep; comparing it with the
//! second reveals the sleep. Linux calls them `CLOCK_BOOTTIME` and `CLOCK_MONOTONIC`, macOS `CLOCK_MONOTONIC` and
//! `CLOCK_UPTIME_RAW`; Windows has only the first of the two. Not in here: what follows from a reading
//! ([`crate::clocks::watch`]).

#[cfg(not(target_os = "linux"))]
use std::time::Instant;

use crate::clocks::watch::Reading;

/// The clocks of the machine.
#[derive(Clone, Copy, Debug)]
pub struct Machine {
    #[cfg(not(target_os = "linux"))]
    since: Instant,
    boot: u64,
}

impl Machine {
    /// Begins to count.
    pub fn start() -> Self {
        Self {
            #[cfg(not(target_os = "linux"))]
            since: Instant::now(),
            boot: boot().unwrap_or_default(),
        }
    }

    /// Reads all clocks. The only place in the product that does.
    pub fn read(self) -> Reading {
        let (mono_ms, awake_ms) = self.steady();
        Reading { utc_ms: chrono::Utc::now().timestamp_millis(), mono_ms, awake_ms, boot: self.boot }
    }

    #[cfg(target_os = "linux")]
    #[allow(clippy::unused_self, reason = "other systems count from the start of the program")]
    fn steady(self) -> (i64, i64) {
        use rustix::time::ClockId;
        (millis(ClockId::Boottime), millis(ClockId::Monotonic))
    }

    #[cfg(target_vendor = "apple")]
    fn steady(self) -> (i64, i64) {
        (millis(rustix::time::ClockId::Monotonic), self.since.elapsed().as_millis() as i64)
    }

    #[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
    fn steady(self) -> (i64, i64) {
        let elapsed = self.since.elapsed().as_millis() as i64;
        (elapsed, elapsed)
    }
}

#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn millis(clock: rustix::time::ClockId) -> i64 {
    let now = rustix::time::clock_gettime(clock);
    now.tv_sec * 1000 + now.tv_nsec / 1_000_000
}

/// Names this boot of the machine, where the system tells it: a reading of an earlier run can be held against one of
/// this run only if both are of the same boot.
fn boot() -> Option<u64> {
    let id = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").ok()?;
    let digits: String = id.chars().filter(char::is_ascii_hexdigit).take(16).collect();
    u64::from_str_radix(&digits, 16).ok()
}
