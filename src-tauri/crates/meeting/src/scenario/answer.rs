//! The answer of a replay, in the shape of the `.expected.json` files.

use chrono::DateTime;
use serde::{Serialize, Serializer, ser::SerializeMap};

use super::replay::title;
use crate::{
    clock::{Clock, SetRoom, Step},
    format::leaves,
    people::PersonId,
    time::Moment,
};

/// What took place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Answer {
    timetable: Vec<Line>,
    #[serde(serialize_with = "as_map")]
    late: Vec<(String, u32)>,
    no_turn: Vec<String>,
    planned_end: String,
    ends: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Line {
    from: String,
    to: String,
    step: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    client: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rooms: Vec<RoomLine>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    roles: Vec<RoleLine>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    phases: Vec<PhaseLine>,
}

/// A room of a set, as it was at the end of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct RoomLine {
    room: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    client: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    coach: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    observers: Vec<String>,
    /// Who went during the set.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    went: Vec<String>,
}

/// A role beside client and coach in a turn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct RoleLine {
    role: &'static str,
    who: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct PhaseLine {
    title: String,
    from: String,
    to: String,
}

impl Answer {
    pub(super) fn of(clock: &Clock, ends: Moment) -> Self {
        let agenda = clock.agenda();
        let name = |who| agenda.name(who).to_owned();
        let lines = clock.steps().iter().filter_map(|step| {
            let to = step.to.unwrap_or(ends);
            (to > step.from).then(|| Line {
                from: clock_time(step.from),
                to: clock_time(to),
                step: title(clock, step),
                client: step.kind.client().map(name),
                rooms: rooms(clock, step),
                roles: roles(clock, step),
                phases: phases(clock, step, to),
            })
        });
        Self {
            timetable: lines.collect(),
            late: clock.late().iter().map(|&(who, minutes)| (name(who), minutes)).collect(),
            no_turn: clock.no_turn().into_iter().map(name).collect(),
            planned_end: clock_time(agenda.ends),
            ends: clock_time(ends),
        }
    }

    /// The answer as JSON, laid out like the files beside the scenarios.
    pub fn to_json(&self) -> String {
        let mut out = Vec::new();
        let layout = serde_json::ser::PrettyFormatter::with_indent(b" ");
        let written = self.serialize(&mut serde_json::Serializer::with_formatter(&mut out, layout));
        debug_assert!(written.is_ok(), "strings and numbers always serialise");
        String::from_utf8(out).unwrap_or_default()
    }
}

/// The rooms of a set, those without anybody left out.
fn rooms(clock: &Clock, step: &Step) -> Vec<RoomLine> {
    let Some(set) = clock.sets().find(|set| set.step == step.no) else { return Vec::new() };
    let name = |who: &PersonId| clock.name_of(*who).to_owned();
    let line = |(room, there): (usize, &SetRoom)| {
        let stayed: Vec<PersonId> = there.cast.people().collect();
        RoomLine {
            room: room + 1,
            client: there.cast.client.as_ref().map(name),
            coach: there.cast.coach.as_ref().map(name),
            observers: there.cast.observers.iter().map(name).collect(),
            went: there.until.iter().map(|(who, _)| who).filter(|who| !stayed.contains(who)).map(name).collect(),
        }
    };
    let lines = set.rooms.iter().enumerate().map(line);
    lines.filter(|line| line.client.is_some() || !line.observers.is_empty() || !line.went.is_empty()).collect()
}

fn roles(clock: &Clock, step: &Step) -> Vec<RoleLine> {
    let held = clock.cast(step.no).iter();
    held.map(|held| RoleLine { role: held.role.word(), who: clock.name_of(held.who).to_owned() }).collect()
}

/// The phases that were reached, cut to the step.
fn phases(clock: &Clock, step: &Step, to: Moment) -> Vec<PhaseLine> {
    let last = step.phase_at(to);
    leaves(clock.phases(step.kind))
        .into_iter()
        .enumerate()
        .filter_map(|(index, leaf)| {
            let from = step.phase_from(index);
            // The last phase reached goes on to the end of the step, over time or not.
            let end = if Some(index) == last { to } else { step.phase_to(index).min(to) };
            (from < end).then(|| PhaseLine {
                title: leaf.phase.title.clone(),
                from: clock_time(from),
                to: clock_time(end),
            })
        })
        .collect()
}

fn clock_time(moment: Moment) -> String {
    DateTime::from_timestamp(moment.0, 0).unwrap_or_default().format("%H:%M:%S").to_string()
}

fn as_map<S: Serializer>(pairs: &[(String, u32)], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(pairs.len()))?;
    for (name, minutes) in pairs {
        map.serialize_entry(name, minutes)?;
    }
    map.end()
}
