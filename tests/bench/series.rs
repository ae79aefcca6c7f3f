//! Repeated measurements, and what is told of them.
//!
//! Not in here: what is measured.

use std::time::{Duration, Instant};

/// Measured values, smallest first.
#[derive(Clone, Debug, Default)]
pub struct Series(Vec<f64>);

impl Series {
    /// From values in any order.
    pub fn of(values: impl IntoIterator<Item = f64>) -> Self {
        let mut values: Vec<f64> = values.into_iter().collect();
        values.sort_by(f64::total_cmp);
        Self(values)
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The value that so many hundredths of them do not exceed; 0 when there is none.
    pub fn percentile(&self, hundredths: usize) -> f64 {
        let place = (self.0.len() * hundredths).div_ceil(100).max(1) - 1;
        self.0.get(place).copied().unwrap_or_default()
    }

    /// The one in the middle.
    pub fn median(&self) -> f64 {
        self.percentile(50)
    }

    /// The largest.
    pub fn most(&self) -> f64 {
        self.0.last().copied().unwrap_or_default()
    }

    /// The smallest and the largest, in words.
    pub fn span(&self, word: impl Fn(f64) -> String) -> String {
        format!("{} to {}", word(self.0.first().copied().unwrap_or_default()), word(self.most()))
    }
}

/// A length of time in milliseconds.
pub fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// How long something takes, in milliseconds, and what it gave.
pub fn timed<T>(work: impl FnOnce() -> T) -> (f64, T) {
    let begun = Instant::now();
    let done = work();
    (millis(begun.elapsed()), done)
}
