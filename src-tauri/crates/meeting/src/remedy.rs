//! What would make a plan fit, and what happens to one that does if the evening goes differently.
//!
//! Every answer is a changed copy of the agenda, solved again. Not in here: solving an agenda ([`crate::agenda`]) and
//! words.

use crate::{
    agenda::{Agenda, Fit},
    format::{
        WhichMeeting,
        shipped::{self, Shipped},
    },
    people::{FEWEST_TO_MEET, MemberId},
    span::LONGEST,
    time::{Length, Moment},
};

/// The late start a plan is tried with (FIELD.md section 4).
const LATE: Length = Length::minutes(10);

/// So many other formats are enough to choose from; the whole list is where formats are chosen.
const MOST_FORMATS: usize = 3;

/// How the evening may go otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Otherwise {
    /// This one, who is not expected, comes after all.
    OneMore(MemberId),
    /// One who is expected does not come.
    OneMissing,
    /// It begins ten minutes late.
    TenLate,
}

impl Agenda {
    /// Whether it fits.
    pub fn fits(&self) -> bool {
        matches!(self.fit(), Fit::Fits { .. })
    }

    /// What is missing for turns of the least length, in whole minutes, as people set an end; nothing where it fits.
    pub fn missing(&self) -> Length {
        self.fit().missing().up_to(Length::minutes(1))
    }

    /// The end with which it would fit, if that is still a meeting of a length people hold.
    pub fn fitting_end(&self) -> Option<Moment> {
        let later = Self { ends: self.ends + self.missing(), ..self.clone() };
        (later.ends - later.starts <= LONGEST && later.fits()).then_some(later.ends)
    }

    /// With how many people it would fit.
    pub fn fitting_people(&self) -> Option<usize> {
        let expected = self.expected().count();
        let most_missing = expected.saturating_sub(FEWEST_TO_MEET);
        (1..=most_missing).find(|&missing| self.without_last(missing).fits()).map(|missing| expected - missing)
    }

    /// A few of the shipped formats but this one that it would fit into, with as many people as they are meant for.
    pub fn fitting_formats(&self, but: &str, language: &str) -> Vec<Shipped> {
        let people = self.expected().count() as u32;
        let meant = |other: &Shipped| other.key != but && (other.people.0..=other.people.1).contains(&people);
        let fits = |other: &Shipped| {
            Self { format: other.in_language(language).on(WhichMeeting::default()), ..self.clone() }.fits()
        };
        shipped::all().into_iter().filter(|other| meant(other) && fits(other)).take(MOST_FORMATS).collect()
    }

    /// How the evening may go otherwise, with the agenda it would then have. What does not fit is not made worse:
    /// then only what would help is looked at.
    pub fn otherwise(&self) -> Vec<(Otherwise, Self)> {
        let fits = self.fits();
        let more = self.absent.first().filter(|_| fits).map(|&who| {
            let absent = self.absent.iter().copied().filter(|absent| *absent != who).collect();
            (Otherwise::OneMore(who), Self { absent, ..self.clone() })
        });
        let can_miss_one = !self.turns().is_empty() && self.expected().count() > FEWEST_TO_MEET;
        let missing = can_miss_one.then(|| (Otherwise::OneMissing, self.without_last(1)));
        let late = Self { starts: self.starts + LATE, ..self.clone() };
        let late = (fits && late.starts < late.ends).then_some((Otherwise::TenLate, late));
        more.into_iter().chain(missing).chain(late).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::people::Person;

    /// The usual format for this number of people and minutes.
    fn agenda(people: u32, minutes: i64) -> Agenda {
        let members: Vec<Person> = (1..=people).map(|id| Person { id: MemberId(id), name: format!("P{id}") }).collect();
        Agenda {
            format: shipped::named("peer-coaching-group").unwrap().in_language("en"),
            order: members.iter().map(|person| person.id).collect(),
            members,
            absent: Vec::new(),
            weights: BTreeMap::new(),
            reasons: BTreeMap::new(),
            starts: Moment(0),
            ends: Moment(minutes * 60),
            past: crate::agenda::Past::default(),
        }
    }

    #[test]
    fn what_is_missing_is_what_would_make_it_fit() {
        // Welcome 5, check-in 6 × 1, follow-up 6 × 2, break 10, evaluation 10, close 5: 48 minutes, and 6 × 8 of turns.
        for (minutes, missing, why) in [
            (120, 0, "it fits"),
            (96, 0, "to the minute"),
            (95, 1, "one minute is missing"),
            (60, 36, "half an hour and more"),
            (30, 66, "not even the items fit"),
        ] {
            let agenda = agenda(6, minutes);
            assert_eq!(agenda.missing(), Length::minutes(missing), "{why}");
            let end = agenda.fitting_end().unwrap();
            assert!(Agenda { ends: end, ..agenda.clone() }.fits(), "{why}");
            assert_eq!(end - agenda.ends, Length::minutes(missing), "{why}");
        }
        assert_eq!(agenda(80, 60).fitting_end(), None, "nobody meets that long");
    }

    #[test]
    fn fewer_people_need_less() {
        // Each person needs 1 + 2 + 8 minutes; 20 are everybody's, and the break is 10 more from four on.
        assert_eq!(agenda(6, 60).fitting_people(), Some(3), "3 × 11 + 20 = 53");
        assert_eq!(agenda(6, 85).fitting_people(), Some(5), "5 × 11 + 30 = 85, to the minute");
        assert_eq!(agenda(6, 40).fitting_people(), None, "2 × 11 + 20 = 42: not even for two");
    }

    #[test]
    fn what_does_not_fit_is_not_made_worse() {
        let of = |agenda: &Agenda| agenda.otherwise().into_iter().map(|(case, _)| case).collect::<Vec<_>>();
        let mut usual = agenda(6, 120);
        assert_eq!(of(&usual), [Otherwise::OneMissing, Otherwise::TenLate]);
        usual.absent = vec![MemberId(3)];
        assert_eq!(of(&usual), [Otherwise::OneMore(MemberId(3)), Otherwise::OneMissing, Otherwise::TenLate]);
        assert_eq!(of(&agenda(6, 60)), [Otherwise::OneMissing], "only what would help");
        assert_eq!(of(&agenda(2, 120)), [Otherwise::TenLate], "two are the fewest");
    }
}
