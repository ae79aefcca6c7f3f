//! The head of a scenario file: members, times, format.

use std::collections::BTreeMap;

use super::{length, members, moment, some_length};
use crate::{
    agenda::{Agenda, Fit, Past},
    bounds::LONGEST_SCENARIO,
    format::{
        Format, GRAIN, Item, ItemKind, MINIMUM_TURN, Pause, Phase, Role, RoleWanted, Round, RoundBreak, Rule, Share,
        Turns,
    },
    people::{MemberId, Person, composed},
    scenario::{
        Refused,
        phrase::{FormatText, ItemText, PhaseText, RoleText, ScenarioText, TurnsText},
    },
};

pub(super) fn agenda(text: &ScenarioText) -> Result<Agenda, Refused> {
    let mut people: Vec<Person> = Vec::with_capacity(text.members.len());
    for (index, name) in text.members.iter().enumerate() {
        let field = format!("members[{index}]");
        if name.trim().is_empty() {
            return Err(Refused::new(field, "a member needs a name"));
        }
        if people.iter().any(|person| composed(&person.name) == composed(name)) {
            return Err(Refused::new(field, format!("{name:?} is there twice; names must differ")));
        }
        people.push(Person { id: MemberId(index as u32), name: name.clone() });
    }
    if people.is_empty() {
        return Err(Refused::new("members", "a meeting needs members"));
    }
    let mut agenda = Agenda {
        format: format(&text.format, text.members.len())?,
        members: people,
        absent: Vec::new(),
        order: Vec::new(),
        weights: BTreeMap::new(),
        reasons: BTreeMap::new(),
        starts: moment("starts", &text.starts)?,
        ends: moment("ends", &text.ends)?,
        past: Past::default(),
    };
    if agenda.ends <= agenda.starts {
        return Err(Refused::new("ends", "the end must be after the start"));
    }
    if agenda.ends - agenda.starts > LONGEST_SCENARIO {
        return Err(Refused::new("ends", format!("is more than {LONGEST_SCENARIO} after the start")));
    }
    agenda.absent = members("absent", &text.absent, &agenda)?;
    if agenda.expected().next().is_none() {
        return Err(Refused::new("absent", "nobody is expected"));
    }
    agenda.order = members("order", &text.order, &agenda)?;
    let behind: Vec<MemberId> =
        agenda.members.iter().map(|person| person.id).filter(|who| !agenda.order.contains(who)).collect();
    agenda.order.extend(behind);
    let in_rooms = agenda.format.round().is_some_and(|(_, round)| round.rooms.is_some());
    for (name, &weight) in &text.weights {
        let field = format!("weights.{name}");
        if in_rooms {
            return Err(Refused::new(field, "has no meaning in rooms: a set is everybody's"));
        }
        let who = super::member(field.clone(), name, &agenda)?;
        agenda.weights.insert(who, thousandths(&field, weight)?);
    }
    if let Fit::Short { turns, minimum, available } = agenda.fit() {
        let needed = minimum.times(turns);
        let why = format!("{turns} × {minimum} = {needed} does not fit into {available}");
        return Err(Refused::new("ends", why));
    }
    Ok(agenda)
}

fn format(text: &FormatText, people: usize) -> Result<Format, Refused> {
    let grain = text.grain.as_ref().map_or(Ok(GRAIN), |grain| some_length("format.grain", grain))?;
    let minimum_turn =
        text.minimum_turn.as_ref().map_or(Ok(MINIMUM_TURN), |turn| some_length("format.minimum_turn", turn))?;
    if text.items.is_empty() {
        return Err(Refused::new("format.items", "a format needs at least one item"));
    }
    let mut items = Vec::with_capacity(text.items.len());
    let mut rounds = 0;
    for (index, text) in text.items.iter().enumerate() {
        let field = format!("format.items[{index}]");
        let kind = kind(&field, text)?;
        rounds += usize::from(matches!(kind, ItemKind::Round(_)));
        if rounds > 1 {
            return Err(Refused::new(format!("{field}.kind"), "a second round; one round shares what is left"));
        }
        items.push(Item { title: text.title.clone(), kind, ..Item::default() });
    }
    let format = Format { grain, minimum_turn, items, ..Format::default() };
    if let Some((index, most)) = format.round().and_then(|(index, round)| Some((index, round.turn_at_most?)))
        && most < format.minimum(people)
    {
        let why = format!("is below the shortest turn, {}", format.minimum(people));
        return Err(Refused::new(format!("format.items[{index}].turn_at_most"), why));
    }
    Ok(format)
}

fn kind(field: &str, text: &ItemText) -> Result<ItemKind, Refused> {
    match text.kind.as_deref().unwrap_or("talk") {
        "talk" => Ok(ItemKind::Talk(rule(field, text)?)),
        "break" => Ok(ItemKind::Break(rule(field, text)?)),
        "evaluation" => Ok(ItemKind::Evaluation(rule(field, text)?)),
        "round" => Ok(ItemKind::Round(round(field, text)?)),
        other => {
            let why = format!("{other:?} is none of talk, round, break, evaluation");
            Err(Refused::new(format!("{field}.kind"), why))
        }
    }
}

fn rule(field: &str, text: &ItemText) -> Result<Rule, Refused> {
    for (key, there) in [
        ("turns", text.turns.is_some()),
        ("turn_at_most", text.turn_at_most.is_some()),
        ("gap", text.gap.is_some()),
        ("break", text.pause.is_some()),
        ("phases", text.phases.is_some()),
        ("rooms", text.rooms.is_some()),
        ("roles", text.roles.is_some()),
        ("fixed_roles", text.fixed_roles.is_some()),
    ] {
        if there {
            return Err(Refused::new(format!("{field}.{key}"), "belongs to a round"));
        }
    }
    match (&text.fixed, &text.each) {
        (Some(fixed), None) => Ok(Rule::Fixed(length(format!("{field}.fixed"), fixed)?)),
        (None, Some(each)) => Ok(Rule::Each(length(format!("{field}.each"), each)?)),
        (Some(_), Some(_)) => Err(Refused::new(format!("{field}.each"), "an item is fixed or each, not both")),
        (None, None) => Err(Refused::new(format!("{field}.fixed"), "is missing; an item is fixed or each")),
    }
}

fn round(field: &str, text: &ItemText) -> Result<Round, Refused> {
    for (key, there) in [("fixed", text.fixed.is_some()), ("each", text.each.is_some())] {
        if there {
            return Err(Refused::new(
                format!("{field}.{key}"),
                "a round shares what is left; it has no length of its own",
            ));
        }
    }
    let turns = match &text.turns {
        None => Turns::All,
        Some(TurnsText::Word(word)) if word == "all" => Turns::All,
        Some(TurnsText::Number(number)) if *number >= 1 => Turns::Some(*number as usize),
        Some(_) => return Err(Refused::new(format!("{field}.turns"), "is \"all\" or a number from 1")),
    };
    let gap = match &text.gap {
        None => None,
        Some(gap) => Some(Pause {
            title: gap.title.clone().unwrap_or_else(|| "Change-over".to_owned()),
            length: length(format!("{field}.gap.fixed"), &gap.fixed)?,
        }),
    };
    let pause = match &text.pause {
        None => None,
        Some(pause) if pause.after >= 1 => Some(RoundBreak {
            title: pause.title.clone().unwrap_or_else(|| "Break".to_owned()),
            after: pause.after as usize,
            length: length(format!("{field}.break.fixed"), &pause.fixed)?,
        }),
        Some(_) => return Err(Refused::new(format!("{field}.break.after"), "is the number of a turn, from 1")),
    };
    let turn_at_most =
        text.turn_at_most.as_ref().map(|most| some_length(format!("{field}.turn_at_most"), most)).transpose()?;
    let phases = text.phases.as_deref().unwrap_or_default().iter().enumerate();
    let phases =
        phases.map(|(index, text)| phase(&format!("{field}.phases[{index}]"), text)).collect::<Result<_, _>>()?;
    let rooms = match text.rooms {
        None => None,
        Some(people) if people >= 2 => Some(people as usize),
        Some(_) => return Err(Refused::new(format!("{field}.rooms"), "is the number of people in a room, from 2")),
    };
    let roles = text.roles.as_deref().unwrap_or_default().iter().enumerate();
    let roles =
        roles.map(|(index, text)| role(&format!("{field}.roles[{index}]"), text)).collect::<Result<Vec<_>, _>>()?;
    if rooms.is_some() && !roles.is_empty() {
        return Err(Refused::new(format!("{field}.roles"), "do not go with rooms, whose people have their roles"));
    }
    let fixed_roles = text.fixed_roles.unwrap_or(false);
    let breaks = pause.into_iter().collect();
    Ok(Round { turns, turn_at_most, gap, breaks, phases, roles, fixed_roles, rooms, ..Round::default() })
}

fn role(field: &str, text: &RoleText) -> Result<RoleWanted, Refused> {
    let known = Role::of_word(&text.role);
    let role = known.ok_or_else(|| {
        let words = Role::ALL.iter().map(|role| role.word()).collect::<Vec<_>>().join(", ");
        Refused::new(format!("{field}.role"), format!("{:?} is none of {words}", text.role))
    })?;
    match text.count.unwrap_or(1) {
        count if count >= 1 => Ok(RoleWanted { role, count: count as usize }),
        _ => Err(Refused::new(format!("{field}.count"), "is a number of people, from 1")),
    }
}

fn phase(field: &str, text: &PhaseText) -> Result<Phase, Refused> {
    let share = match (&text.fixed, text.weight) {
        (Some(fixed), None) => Share::Fixed(length(format!("{field}.fixed"), fixed)?),
        (None, Some(weight)) => Share::Weight(thousandths(&format!("{field}.weight"), weight)?),
        (Some(_), Some(_)) => {
            return Err(Refused::new(format!("{field}.weight"), "a phase has a weight or is fixed, not both"));
        }
        (None, None) => {
            return Err(Refused::new(format!("{field}.weight"), "is missing; a phase has a weight or is fixed"));
        }
    };
    Ok(Phase { title: text.title.clone(), share, ..Phase::default() })
}

fn thousandths(field: &str, weight: f64) -> Result<u32, Refused> {
    let thousandths = (weight * 1000.0).round();
    if (1.0..=1_000_000.0).contains(&thousandths) {
        Ok(thousandths as u32)
    } else {
        Err(Refused::new(field, "a weight is more than 0 and at most 1000"))
    }
}
