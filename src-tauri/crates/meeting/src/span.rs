//! The planned start and end of a meeting: which end is meant, and whether it is a length people meet for.
//!
//! A plan means the clock on the wall. If the clocks change during a meeting, its end stays where the plan has it: from
//! 22:30 to 01:30 is two hours in the night the clocks go forward, four in the night they go back. A skipped time is
//! later by as much as the clocks go forward; of a repeated hour the first is meant.
//!
//! Not in here: parsing dates and times and their zone (the desk makes moments of them), and whether the format fits in
//! between ([`crate::agenda`]).

use crate::time::{Length, Moment};

/// The longest meeting, in hours: a whole day of coaching is the longest in the field (FIELD.md 2.9).
pub const LONGEST_HOURS: i64 = 12;
/// The same, as a length.
pub const LONGEST: Length = Length::minutes(LONGEST_HOURS * 60);
/// How long the usual meeting of a group or of a series may be, in minutes: from a call of a quarter of an hour to
/// [`LONGEST_HOURS`].
pub const USUAL_MINUTES: std::ops::RangeInclusive<u32> = 15..=LONGEST_HOURS as u32 * 60;

/// An end before the start is read as past midnight up to this length; beyond it is a typing error.
const LONGEST_PAST_MIDNIGHT: Length = Length::minutes(6 * 60);

/// So long after its planned start a plan is still the next meeting: it may begin late. Later, one that is to come goes
/// before it.
pub const STILL_NEXT: Length = Length::minutes(24 * 60);

/// How far from its planned start a meeting is opened or started without a question. Groups begin a little early or
/// late; beyond this it is another day, another hour, or a slip.
pub const NEAR: Length = Length::minutes(60);

/// How long the answer that the planned times are kept counts: whoever puts a start off for longer is asked again.
pub const ANSWER_COUNTS: Length = Length::minutes(5);

/// Whether an answer that was given at one moment counts at another.
pub fn answer_counts(given: Moment, now: Moment) -> bool {
    given <= now && now - given <= ANSWER_COUNTS
}

/// Why a meeting cannot be planned so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpanProblem {
    /// The end is not after the start.
    EndBeforeStart,
    /// It lasts longer than [`LONGEST_HOURS`].
    TooLong,
}

/// Whether a meeting can be the next one of one that began at a moment: it comes after it.
pub fn can_follow(began: Moment, next: Moment) -> bool {
    next > began
}

/// Whether the usual meeting of a group or of a series may last so many minutes.
pub fn is_usual_length(minutes: u32) -> bool {
    USUAL_MINUTES.contains(&minutes)
}

/// A meeting that would begin far from its planned start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OffTime {
    /// The minute that runs: plans have no seconds.
    pub now: Moment,
    /// The end, if it is held now as long as planned.
    pub ends: Moment,
    /// The planned end, while it can still be kept: the start comes late, and the end is to come.
    pub planned_end: Option<Moment>,
}

/// What a meeting planned from one moment to another comes to at `now`; none if that is near its start ([`NEAR`]).
///
/// ```
/// use meeting::{span::off_time, time::{Length, Moment}};
///
/// let (starts, ends) = (Moment(1_772_733_600), Moment(1_772_733_600) + Length::minutes(120));
/// assert_eq!(off_time((starts, ends), starts + Length::minutes(60)), None, "a late start");
/// let late = off_time((starts, ends), starts + Length::minutes(61)).unwrap();
/// assert_eq!((late.planned_end, late.ends), (Some(ends), ends + Length::minutes(61)));
/// ```
pub fn off_time((starts, ends): (Moment, Moment), now: Moment) -> Option<OffTime> {
    let now = now - Length(now.0.rem_euclid(60));
    let apart = if now < starts { starts - now } else { now - starts };
    let planned_end = Some(ends).filter(|ends| starts < now && now < *ends);
    (apart > NEAR).then_some(OffTime { now, ends: now + (ends - starts), planned_end })
}

/// The end meant by a time of day: `same_day` is that time on the day of the start, `next_day` on the day after. A
/// meeting from 22:00 to 00:30 passes midnight; one from 18:00 to 11:00 is a slip.
pub fn planned_end(starts: Moment, same_day: Moment, next_day: Moment) -> Result<Moment, SpanProblem> {
    let passes_midnight = same_day <= starts && next_day - starts <= LONGEST_PAST_MIDNIGHT;
    let ends = if passes_midnight { next_day } else { same_day };
    if ends <= starts {
        Err(SpanProblem::EndBeforeStart)
    } else if ends - starts > LONGEST {
        Err(SpanProblem::TooLong)
    } else {
        Ok(ends)
    }
}

/// The moment meant by a time of day: the first possible one within the meeting, or else the nearest to it.
pub fn meant_within(starts: Moment, ends: Moment, can_be: &[Moment]) -> Option<Moment> {
    let inside = can_be.iter().copied().filter(|at| *at > starts && *at < ends).min();
    let apart = |at: &Moment| if *at <= starts { starts - *at } else { *at - ends };
    inside.or_else(|| can_be.iter().copied().min_by_key(apart))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: i64 = 60;
    const DAY: i64 = 24 * 60 * MINUTE;

    fn at(text: &str) -> Moment {
        let (hours, minutes) = text.split_once(':').unwrap();
        Moment((hours.parse::<i64>().unwrap() * 60 + minutes.parse::<i64>().unwrap()) * MINUTE)
    }

    #[test]
    fn an_end_is_read_as_people_mean_it() {
        use SpanProblem::{EndBeforeStart, TooLong};
        // Each row: start, end, how many minutes the meeting lasts, why.
        for (starts, ends, meant, why) in [
            ("18:00", "20:00", Ok(120), "an ordinary evening"),
            ("18:00", "18:01", Ok(1), "short is not wrong here; whether it fits is said elsewhere"),
            ("18:00", "18:00", Err(EndBeforeStart), "no time at all, and a whole day is not meant"),
            ("18:00", "17:00", Err(EndBeforeStart), "a slip"),
            ("22:00", "00:30", Ok(150), "it passes midnight"),
            ("22:00", "00:00", Ok(120), "it ends at midnight"),
            ("22:00", "04:00", Ok(360), "six hours past midnight are still meant"),
            ("22:00", "04:01", Err(EndBeforeStart), "beyond that it is a slip"),
            ("08:00", "20:00", Ok(720), "a whole day, to the minute"),
            ("08:00", "20:01", Err(TooLong), "and no longer"),
            ("00:00", "23:59", Err(TooLong), "the longest a day could be"),
        ] {
            let (starts, same_day) = (at(starts), at(ends));
            let next_day = Moment(same_day.0 + DAY);
            let expected = meant.map(|minutes| starts + Length::minutes(minutes));
            assert_eq!(planned_end(starts, same_day, next_day), expected, "{why}");
        }
    }

    #[test]
    fn the_night_in_which_clocks_change_lasts_as_long_as_it_lasts() {
        // 22:00 to 04:00 in a night with an hour less (and one more) than usual.
        let (starts, same_day) = (at("22:00"), at("04:00"));
        for (shift, meant) in [(-60, Ok(300)), (60, Err(SpanProblem::EndBeforeStart))] {
            let next_day = Moment(same_day.0 + DAY + shift * MINUTE);
            assert_eq!(
                planned_end(starts, same_day, next_day),
                meant.map(|minutes| starts + Length::minutes(minutes)),
                "{shift} minutes"
            );
        }
    }

    #[test]
    fn a_usual_meeting_lasts_from_a_short_call_to_a_whole_day() {
        for (minutes, may, why) in [
            (0, false, "no time at all"),
            (14, false, "too short for a call"),
            (15, true, "the shortest"),
            (120, true, "an evening"),
            (720, true, "as long as any single meeting may last"),
            (721, false, "longer than any single meeting"),
        ] {
            assert_eq!(is_usual_length(minutes), may, "{why}");
        }
    }

    #[test]
    fn a_time_of_day_is_meant_within_the_meeting() {
        let next = |text: &str| Moment(at(text).0 + DAY);
        for (starts, ends, can_be, answer) in [
            ("18:00", at("21:00"), vec!["19:30"], at("19:30")),
            ("18:00", at("21:00"), vec!["07:30", "19:30"], at("19:30")),
            ("22:00", next("01:00"), vec!["00:15"], next("00:15")),
            ("22:00", next("01:00"), vec!["12:30", "00:30"], next("00:30")),
            ("09:00", at("12:00"), vec!["19:30"], at("19:30")),
            ("18:00", at("21:00"), vec!["18:00"], at("18:00")),
            ("18:00", at("21:00"), vec!["17:00"], at("17:00")),
            ("22:00", next("01:00"), vec!["02:00"], next("02:00")),
        ] {
            let moments: Vec<Moment> = can_be.iter().flat_map(|text| [at(text), next(text)]).collect();
            assert_eq!(meant_within(at(starts), ends, &moments), Some(answer), "{can_be:?} from {starts} on");
        }
    }
}
