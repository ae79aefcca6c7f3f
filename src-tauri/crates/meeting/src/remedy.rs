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

/// With less time over nobody sets another end: it is room to breathe.
const WORTH_ENDING_EARLIER: Length = Length::minutes(5);

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

    /// Who would not come for it to fit: the last in tonight's order, with as many left as it would fit with.
    pub fn fitting_absences(&self) -> Vec<MemberId> {
        let expected = self.expected().count();
        let Some(people) = self.fitting_people().filter(|_| !self.fits()) else { return Vec::new() };
        let fewer = self.without_last(expected.saturating_sub(people));
        let was = |who: &MemberId| self.absent.contains(who);
        self.order.iter().copied().filter(|who| fewer.absent.contains(who) && !was(who)).collect()
    }

    /// The end that leaves no time over: in whole minutes, with the same turns, if it is worth a word.
    pub fn end_without_spare(&self) -> Option<Moment> {
        let Fit::Fits { turns, buffer } = self.fit() else { return None };
        let spare = (buffer + self.ends_early()).down_to(Length::minutes(1));
        let earlier = Self { ends: self.ends - spare, ..self.clone() };
        let same = |other: Fit| matches!(other, Fit::Fits { turns: others, .. } if others == turns);
        (spare >= WORTH_ENDING_EARLIER && earlier.ends > earlier.starts && same(earlier.fit())).then_some(earlier.ends)
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
    fn the_last_in_order_would_not_come() {
        let mut short = agenda(6, 60);
        short.order.reverse();
        short.absent = vec![MemberId(2)];
        let without = short.fitting_absences();
        assert_eq!(without, [MemberId(3), MemberId(1)], "in tonight's order, and nobody who is absent anyway");
        short.absent.extend(without);
        assert!(short.fits());
        assert_eq!(agenda(6, 120).fitting_absences(), [], "it fits");
        assert_eq!(agenda(6, 40).fitting_absences(), [], "nothing helps");
    }

    #[test]
    fn an_earlier_end_leaves_no_time_over_and_the_turns_as_they_are() {
        let with_turn = |minutes, turn| {
            let mut agenda = agenda(6, minutes);
            for item in &mut agenda.format.items {
                if let crate::format::ItemKind::Round(round) = &mut item.kind {
                    round.turn = Some(Length::minutes(turn));
                }
            }
            agenda
        };
        // Items of 48 minutes and 6 × 10 of turns.
        for (minutes, turn, ends, why) in [
            (171, 10, Some(108), "an hour and more is over"),
            (113, 10, Some(108), "five minutes are"),
            (112, 10, None, "four are room to breathe"),
            (108, 10, None, "nothing is over"),
            (90, 10, None, "it does not fit"),
        ] {
            let agenda = with_turn(minutes, turn);
            let end = agenda.end_without_spare();
            assert_eq!(end, ends.map(|minutes: i64| Moment(minutes * 60)), "{why}");
            if let Some(ends) = end {
                let earlier = Agenda { ends, ..agenda.clone() };
                assert_eq!(earlier.end_without_spare(), None, "{why}");
                assert!(earlier.fits(), "{why}");
            }
        }
        assert_eq!(agenda(6, 120).end_without_spare(), None, "turns take what there is");
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
