//! A date, a time of day or a list of names, read while it is typed into a field: the page shows what it means, or why it
//! means nothing.
//!
//! Nothing is changed by it. An intent reads again what it is given. Not in here: the parsing (`meeting::typed`) and its
//! sentences (`clocks::typed`).

use chrono::{NaiveDate, NaiveTime};
use meeting::{
    bounds::LONGEST_LIST,
    people::names_of_list,
    typed::{Leans, read_shift},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    clocks::{
        typed::{date_in, date_slip, short_enough, time_in},
        zone::{parse_date, parse_time},
    },
    context::Context,
    home_zone::shown_zone,
    refusal::Refusal,
};

/// What stands in a field.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct Typed {
    /// What is asked for.
    pub kind: TypedKind,
    /// As typed.
    pub text: String,
    /// What the field had before, an ISO date or `18:00`: `+30` counts from it, else from now. May be empty.
    pub from: String,
}

/// What a field asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum TypedKind {
    /// A date; without a year the next one.
    Date,
    /// A date; without a year the last one.
    PastDate,
    /// A time of day.
    Time,
    /// Names, one a line: how many there are.
    Names,
}

/// What a text means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
#[ts(export)]
pub enum Meaning {
    /// A date or a time of day.
    Value {
        /// An ISO date or `18:00`; of names how many.
        value: String,
    },
    /// Neither, and what to type instead.
    Refused(Refusal),
}

/// What a text in a field means.
pub(crate) fn meaning(cx: &Context, typed: &Typed) -> Meaning {
    match value(cx, typed) {
        Ok(value) => Meaning::Value { value },
        Err(refusal) => Meaning::Refused(refusal),
    }
}

fn value(cx: &Context, typed: &Typed) -> Result<String, Refusal> {
    if typed.kind != TypedKind::Names {
        short_enough(&typed.text, "typed")?;
    }
    let zone = shown_zone(cx);
    let (today, now) = (zone.date(cx.now()), zone.time_of_day(cx.now()));
    match typed.kind {
        TypedKind::Date => date(cx, typed, today, Leans::Ahead).map(|date| date.to_string()),
        TypedKind::PastDate => date(cx, typed, today, Leans::Back).map(|date| date.to_string()),
        TypedKind::Time => time(typed, now).map(|time| time.format("%H:%M").to_string()),
        // A list that is too long is refused when it is sent.
        TypedKind::Names if typed.text.len() > LONGEST_LIST => Ok("0".to_owned()),
        TypedKind::Names => Ok(names_of_list(&typed.text).len().to_string()),
    }
}

fn date(cx: &Context, typed: &Typed, today: NaiveDate, leans: Leans) -> Result<NaiveDate, Refusal> {
    match read_shift(&typed.text) {
        Some(shift) => shift.date(parse_date(&typed.from).unwrap_or(today)).map_err(|slip| date_slip("typed", slip)),
        None => date_in("typed", &typed.text, cx.date_order(), today, leans),
    }
}

fn time(typed: &Typed, now: NaiveTime) -> Result<NaiveTime, Refusal> {
    match read_shift(&typed.text) {
        Some(shift) => Ok(shift.time(parse_time(&typed.from).unwrap_or(now))),
        None => time_in("typed", &typed.text),
    }
}
