//! The events of a scenario file: each has its own keys and no others.

use super::{Act, member, members, moment_of_day, some_length};
use crate::{
    agenda::Agenda,
    clock::{Event, Meanwhile, Pay, Short},
    people::TurnOf,
    scenario::{
        Refused,
        phrase::{EventText, ShortText},
    },
    time::Moment,
};

pub(super) fn acts(texts: &[EventText], agenda: &Agenda) -> Result<Vec<(Moment, Act)>, Refused> {
    let mut acts: Vec<(Moment, Act)> = Vec::with_capacity(texts.len());
    for (index, text) in texts.iter().enumerate() {
        let field = format!("events[{index}]");
        let at = moment_of_day(&format!("{field}.at"), &text.at, agenda.starts)?;
        if acts.last().is_some_and(|(before, _)| *before > at) {
            return Err(Refused::new(format!("{field}.at"), "is before the event above it"));
        }
        acts.push((at, act(&field, text, agenda)?));
    }
    Ok(acts)
}

fn act(field: &str, text: &EventText, agenda: &Agenda) -> Result<Act, Refused> {
    let keys: &[&str] = match text.act.as_str() {
        "start" => &["missing", "short"],
        "arrive" | "leave" | "no_show" => &["who"],
        "next" => &["of"],
        "extend" => &["by", "pay"],
        "back" => &["meanwhile"],
        "order" => &["clients"],
        "hold" | "resume" | "away" | "redistribute" | "undo" => &[],
        other => return Err(Refused::new(format!("{field}.do"), format!("{other:?} is nothing that can happen"))),
    };
    only(field, text, keys)?;
    Ok(Act::Event(match text.act.as_str() {
        "start" => Event::Started {
            missing: members(&format!("{field}.missing"), text.missing.as_deref().unwrap_or_default(), agenda)?,
            short: text.short.as_ref().map(|short| self::short(field, short, agenda)).transpose()?,
        },
        "arrive" => Event::Arrived { who: who(field, text, agenda)?.into() },
        "leave" => Event::Left { who: who(field, text, agenda)?.into() },
        "no_show" => Event::NoShow { who: who(field, text, agenda)? },
        "next" => return Ok(Act::Next { of: needed(field, "of", text.of.as_ref())?.clone() }),
        "extend" => Event::Extended {
            by: some_length(format!("{field}.by"), needed(field, "by", text.by.as_ref())?)?,
            pay: match needed(field, "pay", text.pay.as_ref())?.as_str() {
                "turns" => Pay::Turns,
                "break" => Pay::Break,
                "end" => Pay::End,
                other => {
                    return Err(Refused::new(
                        format!("{field}.pay"),
                        format!("{other:?} is none of turns, break, end"),
                    ));
                }
            },
        },
        "hold" => Event::Held,
        "resume" => Event::Resumed,
        "away" => Event::Away,
        "back" => Event::Back {
            meanwhile: match needed(field, "meanwhile", text.meanwhile.as_ref())?.as_str() {
                "went_on" => Meanwhile::WentOn,
                "halted" => Meanwhile::Halted,
                other => {
                    let why = format!("{other:?} is neither went_on nor halted");
                    return Err(Refused::new(format!("{field}.meanwhile"), why));
                }
            },
        },
        "order" => Event::Ordered {
            clients: members(&format!("{field}.clients"), needed(field, "clients", text.clients.as_ref())?, agenda)?
                .into_iter()
                .map(TurnOf::Client)
                .collect(),
        },
        "redistribute" => Event::Redistributed,
        _ => return Ok(Act::Undo),
    }))
}

/// Refuses a key that does not belong to this kind of event.
fn only(field: &str, text: &EventText, keys: &[&str]) -> Result<(), Refused> {
    let there = [
        ("who", text.who.is_some()),
        ("of", text.of.is_some()),
        ("by", text.by.is_some()),
        ("pay", text.pay.is_some()),
        ("meanwhile", text.meanwhile.is_some()),
        ("missing", text.missing.is_some()),
        ("short", text.short.is_some()),
        ("clients", text.clients.is_some()),
    ];
    match there.iter().find(|(key, there)| *there && !keys.contains(key)) {
        Some((key, _)) => Err(Refused::new(format!("{field}.{key}"), format!("does not belong to {:?}", text.act))),
        None => Ok(()),
    }
}

fn needed<'text, T>(field: &str, key: &str, value: Option<&'text T>) -> Result<&'text T, Refused> {
    value.ok_or_else(|| Refused::new(format!("{field}.{key}"), "is missing"))
}

fn who(field: &str, text: &EventText, agenda: &Agenda) -> Result<crate::people::MemberId, Refused> {
    member(format!("{field}.who"), needed(field, "who", text.who.as_ref())?, agenda)
}

fn short(field: &str, text: &ShortText, agenda: &Agenda) -> Result<Short, Refused> {
    let field = format!("{field}.short");
    match text {
        ShortText::Drop(drop) => Ok(Short::Drop(member(format!("{field}.drop"), &drop.who, agenda)?.into())),
        ShortText::Word(word) if word == "extend" => Ok(Short::Extend),
        ShortText::Word(word) if word == "accept" => Ok(Short::Accept),
        ShortText::Word(word) => {
            Err(Refused::new(field, format!("{word:?} is none of {{ drop = NAME }}, \"extend\", \"accept\"")))
        }
    }
}
