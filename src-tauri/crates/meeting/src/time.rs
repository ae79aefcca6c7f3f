//! Lengths and moments, in whole seconds.
//!
//! Nothing in the product is finer than a second: every figure that is shown, stored or printed is a whole second, so
//! parts always sum. Not in here: time zones and calendars (the edges convert) and "now".

use std::{
    fmt,
    iter::Sum,
    ops::{Add, AddAssign, Neg, Sub, SubAssign},
};

use serde::{Deserialize, Serialize};

/// A length of time in whole seconds; a difference may be negative (behind the plan).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "i64", try_from = "i64")]
pub struct Length(pub i64);

/// Lengths read back are at most ten years either way, and moments are in the years 1 to 9999, so that sums cannot
/// overflow.
const LONGEST_READ: i64 = 10 * 366 * 86_400;
const MOMENTS_READ: std::ops::RangeInclusive<i64> = -62_135_596_800..=253_402_300_799;

impl From<Length> for i64 {
    fn from(length: Length) -> Self {
        length.0
    }
}

impl TryFrom<i64> for Length {
    type Error = &'static str;
    fn try_from(seconds: i64) -> Result<Self, Self::Error> {
        let read = (-LONGEST_READ..=LONGEST_READ).contains(&seconds);
        if read { Ok(Self(seconds)) } else { Err("a length beyond all meetings") }
    }
}

impl Length {
    /// No time at all.
    pub const ZERO: Self = Self(0);

    /// A length of whole minutes.
    ///
    /// ```
    /// use meeting::time::{Length, Moment};
    ///
    /// assert_eq!(Moment(0) + Length::minutes(2), Moment(120));
    /// ```
    pub const fn minutes(minutes: i64) -> Self {
        Self(minutes * 60)
    }

    /// The length in seconds.
    pub const fn seconds(self) -> i64 {
        self.0
    }

    /// This length `times` over.
    #[must_use]
    pub const fn times(self, times: usize) -> Self {
        Self(self.0 * times as i64)
    }

    /// Whether something lasts: more than zero.
    pub const fn is_some_time(self) -> bool {
        self.0 > 0
    }

    /// The largest multiple of `grain` not above this length (for lengths of zero and more).
    #[must_use]
    pub(crate) const fn down_to(self, grain: Self) -> Self {
        Self(self.0.div_euclid(grain.0) * grain.0)
    }

    /// The smallest multiple of `grain` not below this length.
    #[must_use]
    pub const fn up_to(self, grain: Self) -> Self {
        Self(-((-self.0).div_euclid(grain.0)) * grain.0)
    }

    /// This length, or zero if it is negative.
    #[must_use]
    pub fn or_zero(self) -> Self {
        self.max(Self::ZERO)
    }

    /// Reads `m:ss` or `h:mm:ss`; `None` for anything else.
    ///
    /// ```
    /// use meeting::time::Length;
    /// assert_eq!(Length::parse("12:30"), Some(Length(750)));
    /// assert_eq!(Length::parse("1:00:00"), Some(Length::minutes(60)));
    /// assert_eq!(Length::parse("12.5"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split(':').map(|part| {
            (!part.is_empty() && part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit()))
                .then(|| part.parse::<i64>().ok())
                .flatten()
                .map(|value| (value, part.len()))
        });
        let first = parts.next()??.0;
        let (second, width) = parts.next()??;
        let third = parts.next();
        if parts.next().is_some() || second > 59 || width != 2 {
            return None;
        }
        match third {
            None => Some(Self(first * 60 + second)),
            Some(third) => {
                let (third, width) = third?;
                (third <= 59 && width == 2).then_some(Self(first * 3600 + second * 60 + third))
            }
        }
    }
}

/// Minutes and seconds, `m:ss`, as every length is written in the product: `142:00`.
impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "\u{2212}" } else { "" };
        let seconds = self.0.abs();
        write!(f, "{sign}{}:{:02}", seconds / 60, seconds % 60)
    }
}

impl Add for Length {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl AddAssign for Length {
    fn add_assign(&mut self, other: Self) {
        self.0 += other.0;
    }
}

impl Sub for Length {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl SubAssign for Length {
    fn sub_assign(&mut self, other: Self) {
        self.0 -= other.0;
    }
}

impl Neg for Length {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl Sum for Length {
    fn sum<I: Iterator<Item = Self>>(lengths: I) -> Self {
        lengths.fold(Self::ZERO, Add::add)
    }
}

/// An instant: whole seconds since 1970-01-01T00:00:00Z. A scenario file, which has no zone, counts its local
/// times as if they were UTC.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "i64", try_from = "i64")]
pub struct Moment(pub i64);

impl From<Moment> for i64 {
    fn from(moment: Moment) -> Self {
        moment.0
    }
}

impl TryFrom<i64> for Moment {
    type Error = &'static str;
    fn try_from(seconds: i64) -> Result<Self, Self::Error> {
        if MOMENTS_READ.contains(&seconds) { Ok(Self(seconds)) } else { Err("a moment beyond all calendars") }
    }
}

impl Add<Length> for Moment {
    type Output = Self;
    fn add(self, length: Length) -> Self {
        Self(self.0 + length.0)
    }
}

impl AddAssign<Length> for Moment {
    fn add_assign(&mut self, length: Length) {
        self.0 += length.0;
    }
}

impl Sub<Length> for Moment {
    type Output = Self;
    fn sub(self, length: Length) -> Self {
        Self(self.0 - length.0)
    }
}

impl Sub for Moment {
    type Output = Length;
    fn sub(self, other: Self) -> Length {
        Length(self.0 - other.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_read_strictly() {
        for (text, seconds) in [
            ("0:30", Some(30)),
            ("142:00", Some(8520)),
            ("1:02:03", Some(3723)),
            ("0:60", None),
            ("1:5", None),
            ("1:60:00", None),
            ("", None),
            (":30", None),
            ("5", None),
            ("-1:00", None),
            ("1:00:00:00", None),
        ] {
            assert_eq!(Length::parse(text), seconds.map(Length), "{text:?}");
        }
    }

    #[test]
    fn rounding_to_the_grain_never_crosses_zero() {
        let grain = Length(30);
        assert_eq!(Length(59).down_to(grain), Length(30));
        assert_eq!(Length(-1).down_to(grain), Length(-30));
        assert_eq!(Length(31).up_to(grain), Length(60));
        assert_eq!(Length(60).up_to(grain), Length(60));
    }

    #[test]
    fn a_length_is_written_in_minutes_and_seconds() {
        assert_eq!(Length(8520).to_string(), "142:00");
        assert_eq!(Length(-70).to_string(), "\u{2212}1:10");
    }
}
