//! One past meeting, as the ledger knows it: small enough to store beside the log it is made from.
//!
//! The serde form is stored: fields are added, never renamed. Compartment: the group. Not in here: words, notes,
//! promises; there is no field for them.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Together;
use crate::{
    clock::{Clock, Event, Part, Standing, Step, StepKind},
    format::{Choice, Role},
    live::Meeting,
    people::{Leader, MemberId, PersonId},
    time::{Length, Moment},
};

/// One past meeting.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sitting {
    /// The local date of its start.
    pub date: NaiveDate,
    /// Every member of the group on that day, in the roster's order.
    pub seats: Vec<Seat>,
    /// The turns, in the order in which they were held.
    pub turns: Vec<Held>,
    /// How many of the turns began together, set by set, where rooms worked side by side; empty where one turn came after
    /// the other (and in what was kept before this was).
    #[serde(default)]
    pub sets: Vec<usize>,
    /// Who was to have a turn and had none, though they came or were awaited.
    #[serde(default)]
    pub owed: Vec<MemberId>,
    /// Whether somebody put the order by hand.
    #[serde(default)]
    pub by_hand: bool,
    /// The facilitator at the end.
    #[serde(default)]
    pub facilitator: Option<MemberId>,
    /// Whether somebody who is no member led: then no member did, and it is nobody's turn the less.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub from_outside: bool,
    /// The deputy at the end.
    #[serde(default)]
    pub deputy: Option<MemberId>,
    /// Whether somebody chose who leads by hand.
    #[serde(default)]
    pub led_by_hand: bool,
    /// Who sat together in rooms.
    #[serde(default)]
    pub together: Vec<Together>,
}

/// A member at one meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Seat {
    /// Who.
    pub who: MemberId,
    /// Whether they were there for any of it.
    pub there: bool,
    /// Whether their absence was agreed beforehand.
    #[serde(default)]
    pub agreed: bool,
    /// Whole minutes late; 0 is in time.
    #[serde(default)]
    pub late: u32,
    /// Whether they went before the end.
    #[serde(default)]
    pub left_early: bool,
    /// Whether they took part from elsewhere.
    #[serde(default)]
    pub remote: bool,
}

/// A turn that was held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// Whose.
    pub client: MemberId,
    /// Its length as planned; `None` if it was not in the plan.
    pub planned: Option<Length>,
    /// How long it was.
    pub real: Length,
    /// Every other member who was in the room for some of it; with rooms side by side, who coached in this one.
    #[serde(default)]
    pub coaches: Vec<MemberId>,
    /// Who had which role beside it.
    #[serde(default)]
    pub roles: Vec<(MemberId, Role)>,
}

impl Held {
    /// Who only observed.
    pub fn observers(&self) -> impl Iterator<Item = MemberId> + '_ {
        self.roles.iter().filter(|(_, role)| *role == Role::Observer).map(|(who, _)| *who)
    }
}

impl Sitting {
    /// What the ledger knows of a meeting that is over. `date` is its local date; an order put during the meeting is by
    /// hand too.
    pub fn of(meeting: &Meeting, date: NaiveDate, by_hand: bool, led_by_hand: bool) -> Self {
        let clock = meeting.clock(Moment(i64::MAX));
        let seats = meeting.agenda().members.iter().map(|person| seat(&clock, person.id)).collect();
        let (facilitator, deputy) = clock.led_by();
        let member = |who: PersonId| who.member().filter(|who| meeting.agenda().knows(*who));
        let steps = held(meeting, &clock);
        let side_by_side = clock.has_rooms();
        Self {
            date,
            seats,
            sets: steps.iter().map(Vec::len).filter(|turns| side_by_side && *turns > 0).collect(),
            turns: steps.into_iter().flatten().collect(),
            owed: clock.no_turn(),
            by_hand: by_hand || meeting.counting().any(|(_, event)| by_a_hand(event)),
            from_outside: facilitator.as_ref().is_some_and(|leads| leads.outside().is_some()),
            facilitator: facilitator.and_then(|leads| member(*leads.inside()?)),
            deputy: deputy.and_then(member),
            led_by_hand,
            together: rooms_of(&clock),
        }
    }

    /// Whether others led than was planned: then who leads was settled by hand.
    pub fn others_led(meeting: &Meeting, planned: (Option<Leader<MemberId>>, Option<MemberId>)) -> bool {
        let planned = (planned.0.map(|leads| leads.map(PersonId::from)), planned.1.map(PersonId::from));
        meeting.clock(Moment(i64::MAX)).led_by() != planned
    }

    /// Who was there for any of it, in the roster's order.
    pub fn there(&self) -> impl Iterator<Item = MemberId> + '_ {
        self.seats.iter().filter(|seat| seat.there).map(|seat| seat.who)
    }

    /// The first and the last of several clients. Where some began together, each of them was it; where all did, nobody.
    pub fn ends(&self) -> (Vec<MemberId>, Vec<MemberId>) {
        let clients = self.clients();
        let set = |turns: &[Held]| -> Vec<MemberId> {
            clients.iter().copied().filter(|who| turns.iter().any(|turn| turn.client == *who)).collect()
        };
        // One after the other, each turn is a set of its own.
        let one = 1.min(self.turns.len());
        let begun = self.sets.first().map_or(one, |turns| (*turns).min(self.turns.len()));
        let ended = self.sets.last().map_or(one, |turns| (*turns).min(self.turns.len()));
        let (first, last) = (set(&self.turns[..begun]), set(&self.turns[self.turns.len() - ended..]));
        let some = |who: Vec<MemberId>| if who.len() < clients.len() { who } else { Vec::new() };
        (some(first), some(last))
    }

    /// The clients, each once, in the order of their first turn.
    pub fn clients(&self) -> Vec<MemberId> {
        let mut clients = Vec::new();
        for turn in &self.turns {
            if !clients.contains(&turn.client) {
                clients.push(turn.client);
            }
        }
        clients
    }

    /// The clients, where somebody who was there was none; nobody where all were.
    pub fn some_clients(&self) -> Vec<MemberId> {
        let clients = self.clients();
        if self.there().all(|who| clients.contains(&who)) { Vec::new() } else { clients }
    }
}

/// Whether somebody put the order, or chose the clients, by hand. Bids and votes are the format's own way.
fn by_a_hand(event: &Event) -> bool {
    matches!(event, Event::Ordered { .. } | Event::Chosen { by: Choice::Hand, .. })
}

fn seat(clock: &Clock, who: MemberId) -> Seat {
    let standing = clock.standing(who);
    Seat {
        who,
        there: standing.was_in_the_room(),
        agreed: standing == Standing::Absent,
        late: clock.late().iter().find(|(late, _)| *late == who).map_or(0, |(_, minutes)| *minutes),
        left_early: standing == Standing::Gone,
        remote: clock.is_remote(who),
    }
}

/// The turns with who was in the room for some of each; those of a set are together.
fn held(meeting: &Meeting, clock: &Clock) -> Vec<Vec<Held>> {
    let planned = meeting.timetable();
    let ended = clock.ended().or(meeting.last_at()).unwrap_or_default();
    let mut turns = Vec::new();
    for step in clock.steps() {
        let StepKind::Turn(of) = step.kind else { continue };
        let to = step.to.unwrap_or(ended);
        if to <= step.from {
            continue;
        }
        let planned = planned.iter().find(|planned| planned.kind == step.kind).map(|step| step.length);
        let real = to - step.from;
        let Some(client) = of.client() else {
            turns.push(in_rooms(clock, step).map(|turn| Held { planned, real, ..turn }).collect());
            continue;
        };
        let coaches = in_the_room(meeting, step.from, to).into_iter().filter(|who| *who != client).collect();
        let roles = clock.cast(step.no).iter().filter_map(|held| Some((held.who.member()?, held.role))).collect();
        turns.push(vec![Held { client, planned, real, coaches, roles }]);
    }
    turns
}

/// The turns of a set: one in each room that had a client.
fn in_rooms<'a>(clock: &'a Clock, step: &'a Step) -> impl Iterator<Item = Held> + 'a {
    let rooms = clock.sets().filter(|set| set.step == step.no).flat_map(|set| &set.rooms);
    rooms.flat_map(|room| {
        let had = |wanted: Part, now: Vec<PersonId>| -> Vec<MemberId> {
            let before = room.until.iter().filter(|(_, part)| *part == wanted).map(|(who, _)| *who);
            now.into_iter().chain(before).filter_map(PersonId::member).collect()
        };
        let clients = had(Part::Client, room.cast.client.into_iter().collect());
        let coaches = had(Part::Coach, room.cast.coach.into_iter().collect());
        let observers = had(Part::Observer, room.cast.observers.clone());
        let roles: Vec<(MemberId, Role)> = observers.into_iter().map(|who| (who, Role::Observer)).collect();
        let turn = move |client| Held {
            client,
            planned: None,
            real: Length::ZERO,
            coaches: coaches.clone(),
            roles: roles.clone(),
        };
        clients.into_iter().map(turn)
    })
}

/// Who sat together in rooms, each group of people once.
fn rooms_of(clock: &Clock) -> Vec<Together> {
    let rooms = clock.sets().flat_map(|set| &set.rooms).map(|room| {
        let mut members: Vec<MemberId> = room.cast.people().filter_map(PersonId::member).collect();
        members.sort_unstable();
        members
    });
    let rooms: BTreeSet<Vec<MemberId>> = rooms.filter(|members| members.len() > 1).collect();
    rooms.into_iter().map(|members| Together { members }).collect()
}

/// The members who were in the room at any moment of a stretch.
fn in_the_room(meeting: &Meeting, from: Moment, to: Moment) -> BTreeSet<MemberId> {
    let mut there: BTreeSet<MemberId> = BTreeSet::new();
    let mut seen: BTreeSet<MemberId> = BTreeSet::new();
    for (at, event) in meeting.counting() {
        if at >= to {
            break;
        }
        if at > from {
            seen.extend(&there);
        }
        match event {
            Event::Started { missing, .. } => {
                there.extend(meeting.agenda().expected().map(|person| person.id).filter(|who| !missing.contains(who)));
            }
            Event::Arrived { who } | Event::CameBack { who } => there.extend(who.member()),
            Event::Left { who } | Event::SteppedOut { who } => there.retain(|other| *who != *other),
            Event::NoShow { .. }
            | Event::TurnDropped { .. }
            | Event::TurnRestored { .. }
            | Event::GuestCame { .. }
            | Event::Placed { .. }
            | Event::LeavesAt { .. }
            | Event::LedBy { .. }
            | Event::HelpAsked { .. }
            | Event::RoleGiven { .. }
            | Event::Next { .. }
            | Event::PhaseEnded { .. }
            | Event::Extended { .. }
            | Event::EndMoved { .. }
            | Event::LineAdded { .. }
            | Event::Held
            | Event::Resumed
            | Event::Away
            | Event::Back { .. }
            | Event::Ordered { .. }
            | Event::Chosen { .. }
            | Event::Redistributed
            | Event::Ended => {}
        }
    }
    seen.extend(there);
    seen.retain(|who| meeting.agenda().members.iter().any(|person| person.id == *who));
    seen
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clients_are_named_where_not_everybody_was_one() {
        // Each row: who came, whose turns, who is named, why.
        for (came, turns, named, why) in [
            (vec![1, 2, 3], vec![1, 2, 3], vec![], "all of them"),
            (vec![1, 2, 3], vec![3, 1], vec![3, 1], "two of three, in the order of their turns"),
            (vec![1, 2], vec![2, 2], vec![2], "once each"),
            (vec![1, 2], vec![], vec![], "no turns, nobody to name"),
        ] {
            let seat = |who: &u32| Seat {
                who: MemberId(*who),
                there: true,
                agreed: false,
                late: 0,
                left_early: false,
                remote: false,
            };
            let held = |who: &u32| Held {
                client: MemberId(*who),
                planned: None,
                real: Length::ZERO,
                coaches: Vec::new(),
                roles: Vec::new(),
            };
            let away = Seat { there: false, ..seat(&9) };
            let sitting = Sitting {
                seats: came.iter().map(seat).chain([away]).collect(),
                turns: turns.iter().map(held).collect(),
                ..Sitting::default()
            };
            let named: Vec<MemberId> = named.into_iter().map(MemberId).collect();
            assert_eq!(sitting.some_clients(), named, "{why}");
        }
    }
}
