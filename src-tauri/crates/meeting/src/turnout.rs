//! What if some are missing: the same evening with fewer people, or with a guest.
//!
//! Every answer is a changed copy of the agenda, solved again; the plan itself is never touched. Not in here: solving
//! an agenda ([`crate::agenda`]), other changes of the evening ([`crate::remedy`]), and words.

use crate::{
    agenda::{Agenda, Fit},
    people::FEWEST_TO_MEET,
    time::{Length, Moment},
};

/// So many missing are looked at, at most.
const MOST_MISSING: usize = 3;

/// How many come, against the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turnout {
    /// This many of the expected people do not come; 0 is the plan as it is. The last of tonight's order are assumed
    /// missing: with equal weights it makes no difference who.
    Missing(usize),
    /// Everybody comes, plus a guest, who has no turn and counts where everybody speaks.
    Guest,
}

/// An evening with another number of people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evening {
    /// How many come.
    pub turnout: Turnout,
    /// How many people are in the room.
    pub people: usize,
    /// Whether the turns fit, with their lengths or with what is missing.
    pub fit: Fit,
    /// When it ends: as planned; earlier if there is no tail, or no turn; later if the turns do not fit and have
    /// their minimum.
    pub ends: Moment,
    /// The end, in whole minutes, with which it would fit; `None` if it fits, or if the meeting would be too long.
    pub fits_until: Option<Moment>,
}

impl Agenda {
    /// The plan, the plan with one, two and three missing, and the plan with a guest. With fewer than two people
    /// there is no meeting.
    pub fn evenings(&self) -> Vec<Evening> {
        let expected = self.expected().count();
        let missing = (0..=MOST_MISSING).take_while(|missing| expected >= FEWEST_TO_MEET + missing);
        missing.map(Turnout::Missing).chain([Turnout::Guest]).map(|turnout| self.evening(turnout)).collect()
    }

    fn evening(&self, turnout: Turnout) -> Evening {
        let (agenda, guests) = match turnout {
            Turnout::Missing(missing) => (self.without_last(missing), 0),
            Turnout::Guest => (self.clone(), 1),
        };
        let (fit, early) = agenda.fit_with(guests);
        let lacking = fit.missing() - early;
        let whole = lacking.up_to(Length::minutes(1));
        let later = Self { ends: agenda.ends + whole, ..agenda.clone() };
        let helps = whole.is_some_time()
            && later.ends - later.starts <= crate::span::LONGEST
            && matches!(later.fit_with(guests).0, Fit::Fits { .. });
        Evening {
            turnout,
            people: agenda.expected().count() + guests,
            ends: agenda.ends + lacking,
            fits_until: helps.then_some(later.ends),
            fit,
        }
    }

    /// The same without the last `missing` people of tonight's order who are expected.
    pub(crate) fn without_last(&self, missing: usize) -> Self {
        let last = self.order.iter().rev().filter(|who| !self.absent.contains(who)).take(missing);
        let absent = self.absent.iter().chain(last).copied().collect();
        Self { absent, ..self.clone() }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use crate::{
        clock::{Clock, Event, Presses, StepKind},
        format::{Item, ItemKind, shipped},
        people::{MemberId, Person},
    };

    fn agenda(format: &str, people: u32, minutes: i64) -> Agenda {
        let members: Vec<Person> = (1..=people).map(|id| Person { id: MemberId(id), name: format!("P{id}") }).collect();
        Agenda {
            format: shipped::named(format).unwrap().in_language("en"),
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

    fn is_round(item: &Item) -> bool {
        matches!(item.kind, ItemKind::Round(_))
    }

    /// What a row of the table says: people, turns, the shortest turn and the spare time, or what is missing.
    fn row(evening: &Evening) -> (usize, usize, Option<i64>, i64, i64) {
        match &evening.fit {
            Fit::Fits { turns, buffer } => {
                let shortest = turns.iter().map(|(_, length)| length.0).min();
                (evening.people, turns.len(), shortest, buffer.0, evening.ends.0 / 60)
            }
            Fit::Short { turns, .. } => (evening.people, *turns, None, 0, evening.ends.0 / 60),
        }
    }

    #[test]
    fn the_table_of_an_evening() {
        // Welcome 5, evaluation 10, close 5; each person 1 + 2; the break is 10 from four turns on.
        let rows: Vec<_> = agenda("peer-coaching-group", 6, 120).evenings().iter().map(row).collect();
        assert_eq!(
            rows,
            [
                (6, 6, Some(12 * 60), 0, 120),
                (5, 5, Some(15 * 60), 0, 120),
                (4, 4, Some(19 * 60 + 30), 0, 120),
                (3, 3, Some(30 * 60), 60, 120),
                (7, 6, Some(11 * 60 + 30), 0, 120),
            ],
            "72, 75, 78 and 91 minutes of turns; a guest costs three"
        );
        let cases: Vec<Turnout> =
            agenda("peer-coaching-group", 3, 120).evenings().iter().map(|one| one.turnout).collect();
        assert_eq!(cases, [Turnout::Missing(0), Turnout::Missing(1), Turnout::Guest], "two are the fewest");
    }

    #[test]
    fn what_does_not_fit_says_until_when_it_would() {
        let evenings = agenda("peer-coaching-group", 6, 90).evenings();
        assert_eq!(evenings[0].fits_until, Some(Moment(96 * 60)), "48 of items and 6 × 8");
        assert_eq!(evenings[0].ends, Moment(96 * 60), "and there it ends if it is opened all the same");
        assert_eq!((evenings[1].fits_until, evenings[1].ends), (None, Moment(90 * 60)), "five fit into 85");
        assert_eq!(evenings[4].fits_until, Some(Moment(99 * 60)), "a guest costs three minutes more");
        assert_eq!(agenda("peer-coaching-group", 80, 60).evenings()[0].fits_until, None, "nobody meets that long");
    }

    /// The figures are those the clock would come to.
    #[test]
    fn every_evening_is_the_clocks_own() {
        type Change = fn(&mut Vec<Item>);
        let as_it_is: Change = |_| {};
        let round_last: Change = |items| items.truncate(items.iter().position(is_round).unwrap() + 1);
        let no_round: Change = |items| items.retain(|item| !is_round(item));
        for (format, change, why) in [
            ("peer-coaching-group", as_it_is, "as it is"),
            ("leader-circle", as_it_is, "as it is"),
            ("peer-coaching-group", round_last, "nothing behind the turns"),
            ("peer-coaching-group", no_round, "no turns"),
        ] {
            for people in 2..14 {
                for minutes in [45, 60, 90, 117, 150, 240] {
                    let mut agenda = agenda(format, people, minutes);
                    change(&mut agenda.format.items);
                    for evening in agenda.evenings() {
                        let of = |agenda: Agenda, guest: bool| {
                            let mut clock = Clock::new(agenda, Presses::AtZero { but: BTreeSet::new() });
                            if guest {
                                let who = clock.next_guest();
                                clock.apply(&Event::GuestCame { who, name: "Guest".to_owned() }, Moment(0));
                            }
                            clock.apply(&Event::Started { missing: Vec::new(), short: None }, Moment(0));
                            clock.forecast(Moment(0))
                        };
                        let forecast = match evening.turnout {
                            Turnout::Missing(missing) => of(agenda.without_last(missing), false),
                            Turnout::Guest => of(agenda.clone(), true),
                        };
                        let told = format!("{format} ({why}), {people} people, {minutes} minutes: {evening:?}");
                        assert_eq!(forecast.ends, evening.ends, "{told}");
                        if let Fit::Fits { turns, buffer } = &evening.fit {
                            let steps = forecast.steps.iter().filter(|step| step.kind == StepKind::Buffer);
                            assert_eq!(steps.map(|step| step.length).sum::<Length>(), *buffer, "{told}");
                            let real: Vec<_> = forecast
                                .steps
                                .iter()
                                .filter_map(|step| {
                                    let StepKind::Turn(who) = step.kind else { return None };
                                    Some((who, step.length))
                                })
                                .collect();
                            assert_eq!(&real, turns, "{told}");
                        }
                    }
                }
            }
        }
    }
}
