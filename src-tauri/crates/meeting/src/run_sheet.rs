//! The run sheet: a planned meeting as it is printed, so that it can continue on paper.
//!
//! Every time and length comes from the timetable. Not in here: the words of a language, layout, and anything that
//! happened ([`crate::record`]); the sheet is printed before the meeting and written on during it.

use crate::{
    agenda::Agenda,
    choosing::WhyWeight,
    clock::{Clock, Presses, StepKind, StepName},
    format::{Role, Rule, Speaks, leaves},
    people::{Leader, Person, PersonId},
    record::PromiseRecord,
    time::{Length, Moment},
    wall::Wall,
};

/// The heading of the sheet, which is not derived from the clock.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heading {
    /// The group's name.
    pub group: String,
    /// Which meeting of the group it is, counting from 1.
    pub number: u32,
    /// Of how many, for one of a programme.
    pub of: Option<u32>,
    /// The name of the format.
    pub format: String,
    /// The clock on the wall of the group.
    pub wall: Wall,
    /// The zone's name, such as `Europe/Berlin`; may be empty.
    pub zone: String,
}

/// A planned meeting on paper. Compartment: the *group*.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunSheet {
    /// Its heading.
    pub heading: Heading,
    /// The start and the end as planned.
    pub planned: (Moment, Moment),
    /// When it ends by these times: later than planned if the turns do not fit.
    pub ends: Moment,
    /// Who is expected, in the roster's order.
    pub expected: Vec<Person>,
    /// Who agreed beforehand not to come.
    pub absent: Vec<Person>,
    /// Who leads, as far as it is planned.
    pub leads: SheetLeaders,
    /// The promises that are open when the meeting begins, oldest first.
    pub promises: Vec<PromiseRecord>,
    /// The parts of every turn; may be empty.
    pub phases: Vec<SheetPhase>,
    /// Every step, in order.
    pub steps: Vec<SheetStep>,
    /// When the last turn must be over, because the tail is protected. `None` without turns.
    pub tail: Option<Moment>,
    /// The shortest turn that is planned without asking.
    pub minimum: Length,
    /// The spare time among the steps; zero if the meeting ends early instead.
    pub buffer: Length,
}

/// Who leads. The plan knows it; what it leaves open is written by hand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetLeaders {
    /// Who leads.
    pub facilitator: Option<Leader<Person>>,
    /// Who leads during the facilitator's own turn.
    pub deputy: Option<Person>,
    /// Whether the format wants a timekeeper in every turn. Who that is, is known when the turn begins.
    pub timekeeper: bool,
}

/// A part of every turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetPhase {
    /// What it is called.
    pub title: String,
    /// Who may speak.
    pub speaks: Speaks,
    /// One line for the room; may be empty.
    pub prompt: String,
}

/// A step of the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetStep {
    /// What it is called.
    pub name: StepName,
    /// What it is for; may be empty.
    pub purpose: String,
    /// The client, for a turn.
    pub client: Option<Person>,
    /// Whether it is a turn; in rooms a set, which has no client of its own.
    pub turn: bool,
    /// Whether it is a pause: nothing has to be written beside it.
    pub pause: bool,
    /// When it begins as planned.
    pub from: Moment,
    /// How long it is planned.
    pub length: Length,
    /// The length for each person, where it has one.
    pub each: Option<Length>,
    /// Whether it belongs to the tail and is never shortened unasked.
    pub protected: bool,
    /// A turn's phases, as long as those of [`RunSheet::phases`] are in it.
    pub phases: Vec<Length>,
    /// Which set it is, from 1, in rooms.
    pub set: Option<u32>,
    /// Who is what in which room, in a set.
    pub rooms: Vec<SheetRoom>,
    /// Why a turn is longer or shorter than the others, if it is for a reason.
    pub why: Option<WhyWeight>,
}

/// A room in a set, as it is planned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetRoom {
    /// Which, from 1.
    pub room: u32,
    /// Whose turn it is.
    pub client: Person,
    /// Who coaches.
    pub coach: Option<Person>,
    /// Who observes.
    pub observers: Vec<Person>,
}

/// The rooms of a set (counted from 0) in which somebody is client.
fn rooms_of(agenda: &Agenda, set: u32) -> Vec<SheetRoom> {
    let Some(planned) = agenda.rooms() else { return Vec::new() };
    let person = |who: PersonId| who.member().map(|id| Person { id, name: agenda.name(id).to_owned() });
    let cast = |room: usize| planned.casts(room).into_iter().nth(set as usize);
    let rooms = (0..planned.rooms.len()).filter_map(|room| Some((room as u32 + 1, cast(room)?)));
    let led = |(room, cast): (u32, crate::rooms::Cast)| {
        let observers = cast.observers.into_iter().filter_map(person).collect();
        Some(SheetRoom { room, client: person(cast.client?)?, coach: cast.coach.and_then(person), observers })
    };
    rooms.filter_map(led).collect()
}

impl RunSheet {
    /// The sheet of an agenda. It has no promises, and nobody leads, until that is said.
    pub fn of(agenda: &Agenda, heading: Heading) -> Self {
        let clock = Clock::new(agenda.clone(), Presses::AtZero { but: std::collections::BTreeSet::new() });
        let table = clock.timetable();
        let round = agenda.format.round();
        let behind = |kind: StepKind| match (kind, round) {
            (StepKind::Item(index), Some((place, _))) => index > place,
            _ => false,
        };
        let steps: Vec<SheetStep> = table
            .steps
            .iter()
            .filter(|step| step.length.is_some_time())
            .map(|step| {
                let index = if let StepKind::Item(index) = step.kind { Some(index) } else { None };
                let item = index.and_then(|index| agenda.format.items.get(index));
                let turn = matches!(step.kind, StepKind::Turn(_));
                let phases = (0..step.phases.len()).filter(|_| turn);
                SheetStep {
                    name: clock.name(step.kind),
                    purpose: item.map(|item| item.purpose.clone()).unwrap_or_default(),
                    client: step.kind.client().map(|who| Person { id: who, name: agenda.name(who).to_owned() }),
                    pause: matches!(step.kind, StepKind::Gap | StepKind::Buffer),
                    from: step.from,
                    length: step.length,
                    each: item.and_then(crate::format::Item::rule).and_then(|rule| match rule {
                        Rule::Each(each) => Some(each),
                        Rule::Fixed(_) | Rule::EachOther(_) => None,
                    }),
                    protected: behind(step.kind),
                    turn,
                    phases: phases.map(|phase| step.phase_to(phase) - step.phase_from(phase)).collect(),
                    set: step.kind.set(),
                    rooms: step.kind.set().map(|set| rooms_of(agenda, set - 1)).unwrap_or_default(),
                    why: step.kind.client().filter(|_| turn).and_then(|who| agenda.reasons.get(&who).cloned()),
                }
            })
            .collect();
        let tail: Length = steps.iter().filter(|step| step.protected).map(|step| step.length).sum();
        let turns = steps.iter().any(|step| step.turn);
        Self {
            planned: (agenda.starts, agenda.ends),
            ends: table.ends,
            expected: agenda.expected().cloned().collect(),
            absent: agenda.members.iter().filter(|person| agenda.absent.contains(&person.id)).cloned().collect(),
            leads: SheetLeaders {
                timekeeper: round.is_some_and(|(_, round)| {
                    round.roles.iter().any(|wanted| wanted.role == Role::Timekeeper && wanted.count > 0)
                }),
                ..SheetLeaders::default()
            },
            promises: Vec::new(),
            phases: round
                .map(|(_, round)| leaves(&round.phases))
                .into_iter()
                .flatten()
                .map(|leaf| SheetPhase {
                    title: leaf.phase.title.clone(),
                    speaks: leaf.phase.speaks,
                    prompt: leaf.phase.prompt.clone(),
                })
                .collect(),
            // By the times on the sheet: where the turns do not fit these are later than planned.
            tail: turns.then(|| table.ends - tail),
            minimum: agenda.bounds().at_least,
            buffer: clock.usable_buffer(&table, agenda.starts),
            steps,
            heading,
        }
    }

    /// The shortest and the longest turn on the sheet, if it has turns.
    pub fn turn_lengths(&self) -> Option<(Length, Length)> {
        let lengths = || self.steps.iter().filter(|step| step.turn).map(|step| step.length);
        Some((lengths().min()?, lengths().max()?))
    }

    /// How many turns there are.
    pub fn turns(&self) -> usize {
        self.steps.iter().filter(|step| step.turn).count()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::{format::shipped, people::MemberId};

    fn sheet(format: &str, people: u32, minutes: i64) -> RunSheet {
        let members: Vec<Person> = (1..=people).map(|id| Person { id: MemberId(id), name: format!("P{id}") }).collect();
        let agenda = Agenda {
            format: shipped::named(format).unwrap().in_language("en"),
            order: members.iter().rev().map(|person| person.id).collect(),
            absent: vec![MemberId(1)],
            members,
            weights: BTreeMap::new(),
            reasons: BTreeMap::new(),
            starts: Moment(0),
            ends: Moment(minutes * 60),
            past: crate::agenda::Past::default(),
        };
        RunSheet::of(&agenda, Heading::default())
    }

    #[test]
    fn a_sheet_has_every_step_once_and_they_sum_to_the_meeting() {
        for (format, people, minutes, why) in [
            ("peer-coaching-group", 7, 120, "with a break"),
            ("leader-circle", 6, 120, "with silences and spare time"),
            ("peer-coaching-group", 13, 100, "which does not fit: the end moves"),
        ] {
            let sheet = sheet(format, people, minutes);
            let names: Vec<&str> =
                sheet.steps.iter().filter_map(|step| step.client.as_ref()).map(|who| who.name.as_str()).collect();
            let expected: Vec<String> = (2..=people).rev().map(|id| format!("P{id}")).collect();
            assert_eq!(names, expected, "{why}: in tonight's order, without the absent one");
            let mut now = sheet.planned.0;
            for step in &sheet.steps {
                assert_eq!(step.from, now, "{why}: {step:?} follows on the one before");
                if step.turn {
                    assert_eq!(step.phases.iter().copied().sum::<Length>(), step.length, "{why}: phases sum");
                }
                now += step.length;
            }
            assert_eq!(now, sheet.ends, "{why}");
            assert_eq!(sheet.ends > sheet.planned.1, minutes == 100, "{why}");
        }
    }

    #[test]
    fn the_tail_is_what_stands_behind_the_last_turn() {
        let sheet = sheet("peer-coaching-group", 7, 120);
        let tail: Vec<&SheetStep> = sheet.steps.iter().filter(|step| step.protected).collect();
        assert_eq!(tail.iter().map(|step| step.length).sum::<Length>(), Length::minutes(15), "evaluation and close");
        assert_eq!(sheet.tail, Some(tail[0].from), "the last turn is over when it begins");
        assert!(sheet.steps.iter().all(|step| step.client.is_none() || !step.protected), "no turn is in it");
        assert_eq!(sheet.absent.len(), 1);
        assert_eq!(sheet.turns(), 6);
    }

    #[test]
    fn spare_time_is_what_the_steps_have() {
        // One of them is absent.
        for (format, people, minutes, buffer, ends, why) in [
            ("leader-circle", 6, 120, 21 * 60, 120 * 60, "before the tail"),
            ("troika", 4, 40, 0, 34 * 60, "nothing stands behind the round: it ends early"),
            ("peer-coaching-group", 13, 100, 0, 162 * 60, "it does not fit"),
        ] {
            let sheet = sheet(format, people, minutes);
            assert_eq!((sheet.buffer.0, sheet.ends.0), (buffer, ends), "{why}");
            let buffer = sheet.steps.iter().filter(|step| step.name == StepName::Buffer);
            assert_eq!(buffer.map(|step| step.length).sum::<Length>(), sheet.buffer, "{why}");
        }
    }
}
