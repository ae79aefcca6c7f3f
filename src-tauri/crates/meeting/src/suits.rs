//! Whether a format suits so many people and a meeting of such a length.
//!
//! It is tried on an ordinary evening ([`ordinary`]): neither the first nor the last of a programme, with everybody
//! there and equal shares. The sizes and lengths a format is made for are in its file. What is not asked for is the
//! easiest the format is made for: if that does not fit, nothing does. Not in here: a plan, which has people with
//! names and what is different tonight ([`crate::remedy`]), and words.

mod outline;

pub use self::outline::{Row, What, outline};
use crate::{
    agenda::{Agenda, Fit, ordinary},
    format::{Format, file::FormatFile},
    people::{FEWEST_TO_MEET, MOST_MEMBERS, TurnOf},
    time::Length,
};

/// What a format has to suit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// How many people; none for as few as the format is made for.
    pub people: Option<usize>,
    /// How long the meeting is; none for the longest that is usual for the format.
    pub length: Option<Length>,
}

/// How a format suits what is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suiting {
    /// The number of people it was tried with.
    pub people: usize,
    /// The length of meeting it was tried with.
    pub length: Length,
    /// Whether it is made for so many.
    pub size: Size,
    /// What its turns would be.
    pub suits: Suits,
}

/// Whether a format is made for a number of people: as its file says. It is a remark, and never a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// It is.
    Meant,
    /// It is made for more, from the first to the second number.
    TooFew(u32, u32),
    /// It is made for fewer, from the first to the second number.
    TooMany(u32, u32),
}

/// What the turns of a format would be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suits {
    /// It fits.
    Turns {
        /// How many turns ([`Agenda::turns`]).
        turns: usize,
        /// The shortest of them ([`Agenda::fit`]); with equal shares all are as long.
        each: Length,
        /// Whether a turn is one in every room at once.
        in_rooms: bool,
        /// What no turn needs: the buffer, or how much earlier it ends.
        spare: Length,
    },
    /// It fits, and has no turns.
    NoTurns {
        /// What no line needs.
        spare: Length,
    },
    /// The shortest turns need more than there is.
    TooShort {
        /// What is missing, in whole minutes ([`Agenda::missing`]).
        missing: Length,
        /// The length it would fit into ([`Agenda::fitting_end`]); none if nobody meets that long.
        fits_in: Option<Length>,
    },
}

impl Suiting {
    /// Whether it fits, and is made for so many.
    pub fn is_fitting(&self) -> bool {
        let fits = match self.suits {
            Suits::Turns { .. } | Suits::NoTurns { .. } => true,
            Suits::TooShort { .. } => false,
        };
        fits && self.size == Size::Meant
    }

    /// The length it fits into: the one that was tried, or else the one it needs.
    pub fn fits_in(&self) -> Option<Length> {
        match self.suits {
            Suits::Turns { .. } | Suits::NoTurns { .. } => Some(self.length),
            Suits::TooShort { fits_in, .. } => fits_in,
        }
    }
}

/// Whether so many can be asked about: as many as can meet, and no more than a group has.
pub fn can_meet(people: usize) -> bool {
    (FEWEST_TO_MEET..=MOST_MEMBERS).contains(&people)
}

/// How a format, read from this file, suits what is wanted.
pub fn suiting(file: &FormatFile, format: &Format, wanted: Wanted) -> Suiting {
    let (least, most) = file.people;
    let people = wanted.people.unwrap_or((least as usize).max(FEWEST_TO_MEET));
    let length = wanted.length.unwrap_or(Length::minutes(file.minutes.1.into()));
    let size = match people as u32 {
        people if people < least => Size::TooFew(least, most),
        people if people > most => Size::TooMany(least, most),
        _ => Size::Meant,
    };
    Suiting { people, length, size, suits: suits(&ordinary(format.clone(), length, people)) }
}

fn suits(agenda: &Agenda) -> Suits {
    let spare = |buffer| buffer + agenda.ends_early();
    match agenda.fit() {
        Fit::Fits { turns, buffer } => match turns.iter().map(|(_, turn)| *turn).min() {
            None => Suits::NoTurns { spare: spare(buffer) },
            Some(each) => Suits::Turns {
                turns: turns.len(),
                each,
                in_rooms: turns.iter().any(|(of, _)| matches!(of, TurnOf::Set(_))),
                spare: spare(buffer),
            },
        },
        Fit::Short { .. } => {
            Suits::TooShort { missing: agenda.missing(), fits_in: agenda.fitting_end().map(|end| end - agenda.starts) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::shipped;

    const fn min(minutes: i64) -> Length {
        Length::minutes(minutes)
    }

    fn of(key: &str, people: Option<usize>, minutes: Option<i64>) -> Suiting {
        let file = shipped::named(key).unwrap();
        let wanted = Wanted { people, length: minutes.map(min) };
        suiting(&file, &file.in_language("en"), wanted)
    }

    fn turns(turns: usize, each: Length, spare: Length) -> Suits {
        Suits::Turns { turns, each, in_rooms: false, spare }
    }

    #[test]
    fn a_format_suits_people_and_hours_or_says_what_is_missing() {
        // The usual format, made for 5 to 7: 30 minutes with the break, 3 for each person, and turns of 8 at least.
        let meant = Size::Meant;
        let too_short = |missing, fits_in: i64| Suits::TooShort { missing: min(missing), fits_in: Some(min(fits_in)) };
        for (key, people, minutes, size, suits, why) in [
            ("peer-coaching-group", 6, 120, meant, turns(6, min(12), min(0)), "(120 − 48) / 6"),
            ("peer-coaching-group", 6, 96, meant, turns(6, min(8), min(0)), "to the minute"),
            ("peer-coaching-group", 6, 95, meant, too_short(1, 96), "a minute is missing"),
            ("peer-coaching-group", 6, 60, meant, too_short(36, 96), "half an hour is missing"),
            (
                "peer-coaching-group",
                4,
                120,
                Size::TooFew(5, 7),
                turns(4, Length(1170), min(0)),
                "for more, and it fits",
            ),
            ("peer-coaching-group", 8, 60, Size::TooMany(5, 7), too_short(58, 118), "for fewer, and too short"),
        ] {
            let suiting = of(key, Some(people), Some(minutes));
            assert_eq!((suiting.size, suiting.suits), (size, suits), "{key} for {people} in {minutes}: {why}");
            assert_eq!((suiting.people, suiting.length), (people, min(minutes)), "what was wanted was tried");
            let fits = !matches!(suits, Suits::TooShort { .. });
            assert_eq!(suiting.is_fitting(), size == meant && fits, "{why}");
            let again = of(key, Some(people), suiting.fits_in().map(|length| length.0 / 60));
            assert!(!matches!(again.suits, Suits::TooShort { .. }), "it fits into that: {why}");
        }
    }

    #[test]
    fn what_is_not_wanted_is_the_easiest_the_format_is_made_for() {
        let tried = |people, minutes| {
            let suiting = of("peer-coaching-group", people, minutes);
            (suiting.people, suiting.length)
        };
        assert_eq!(tried(None, None), (5, min(180)), "the fewest, the longest");
        assert_eq!(tried(Some(9), None), (9, min(180)));
        assert_eq!(tried(None, Some(60)), (5, min(60)));
        for file in shipped::all() {
            let suiting = suiting(&file, &file.in_language("en"), Wanted::default());
            assert!(suiting.is_fitting(), "{}: {suiting:?}", file.key);
        }
    }

    #[test]
    fn rooms_no_turns_and_a_day_that_is_too_short_are_told_apart() {
        let rooms = of("coaching-triads", Some(6), Some(130)).suits;
        let Suits::Turns { turns: 3, in_rooms: true, each, .. } = rooms else { panic!("three sets: {rooms:?}") };
        assert_eq!(each, min(37));
        let call = of("learning-circle", Some(10), Some(120));
        assert!(call.is_fitting(), "{call:?}");

        let file = shipped::named("peer-coaching-group").unwrap();
        let mut format = file.in_language("en");
        let wanted = Wanted { people: Some(6), length: Some(min(60)) };
        format.minimum_turn = min(600);
        let never = suiting(&file, &format, wanted);
        assert!(matches!(never.suits, Suits::TooShort { fits_in: None, .. }), "nobody meets so long: {never:?}");
        assert_eq!(never.fits_in(), None);
        let round = format.round().unwrap().0;
        format.items.remove(round);
        let talk = suiting(&file, &format, wanted);
        assert_eq!(talk.suits, Suits::NoTurns { spare: min(22) }, "60 − 38: the break went with the turns");
        assert!(talk.is_fitting());
    }

    #[test]
    fn as_many_as_can_meet_and_no_more_than_a_group_has() {
        let can: Vec<usize> = (0..=40).filter(|people| can_meet(*people)).collect();
        assert_eq!((can.first(), can.last()), (Some(&2), Some(&30)));
    }
}
