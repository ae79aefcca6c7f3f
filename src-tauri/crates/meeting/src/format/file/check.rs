//! Consistency of a format file. Returns the first fault, with its field.
//!
//! Not in here: keys, lengths and words that cannot be parsed at all (reading refuses those), phases ([`phases`]), and
//! the total number of lines ([`lines`]). The limits of each list are in [`crate::bounds`].

mod lines;
mod phases;

use super::{
    Fault, FormatFile, SCHEMA, Text,
    shape::{ItemFile, KindFile, WarningsFile},
};
use crate::{
    bounds::{HIGHEST_VERSION, LONGEST_SOURCE, MOST_BREAKS, MOST_HELPS, MOST_ITEMS},
    format::{Choice, GRAIN, MINIMUM_TURN, MOST_TURNS, Occasion, Role, Turns},
    people::MOST_MEMBERS,
    span::{LONGEST, LONGEST_HOURS},
    time::Length,
};

type Checked = Result<(), (String, Fault)>;

/// The longest title, in characters: what fits on the stage.
pub(crate) const LONGEST_TITLE: usize = 60;
/// The longest line of words, in characters: two lines on the stage.
const LONGEST_LINE: usize = 240;

fn ensure(holds: bool, field: impl Into<String>, fault: Fault) -> Checked {
    if holds { Ok(()) } else { Err((field.into(), fault)) }
}

/// A text that has to be there.
fn said(text: &Text, field: impl Into<String>, most: usize) -> Checked {
    let field = field.into();
    ensure(!text.is_empty(), &*field, Fault::Empty)?;
    ensure(text.longest() <= most, field, Fault::TooLong(most))
}

/// A text that may be left out, in every language.
fn may_be_said(text: &Text, field: impl Into<String>) -> Checked {
    if text.is_unsaid() { Ok(()) } else { said(text, field, LONGEST_LINE) }
}

/// A length that has to last.
fn lasts(length: Option<Length>, field: impl Into<String>) -> Checked {
    let field = field.into();
    ensure(length.is_none_or(Length::is_some_time), &*field, Fault::NoTime)?;
    not_too_long(length, field)
}

/// No part of a meeting is longer than the longest meeting. Longer lengths could be typed but not written.
fn not_too_long(length: Option<Length>, field: impl Into<String>) -> Checked {
    ensure(length.is_none_or(|length| length <= LONGEST), field, Fault::LastsTooLong)
}

/// A number from one to a bound, if it is there.
fn from_one(number: Option<usize>, field: impl Into<String>, most: usize) -> Checked {
    let field = field.into();
    ensure(number != Some(0), &*field, Fault::FromOne)?;
    ensure(number.is_none_or(|number| number <= most), field, Fault::AtMost(most))
}

/// A list with a bound.
fn not_too_many<T>(list: &[T], field: impl Into<String>, most: usize) -> Checked {
    ensure(list.len() <= most, field, Fault::TooMany(most))
}

/// The upper end of a range above the lower one.
fn above(upto: Option<Length>, lower: Length, field: &str) -> Checked {
    ensure(upto.is_none_or(|upto| upto > lower), format!("{field}.upto"), Fault::UpsideDown)?;
    not_too_long(upto, format!("{field}.upto"))
}

/// The warnings of the format or of a phase.
fn warned(warnings: Option<&WarningsFile>, field: &str) -> Checked {
    let both = warnings.into_iter().flat_map(|own| [("first", &own.first), ("last", &own.last)]);
    for (key, threshold) in both {
        not_too_long(Some(threshold.left), format!("{field}.{key}.left"))?;
    }
    Ok(())
}

/// None of these keys is there.
fn none_of<const N: usize>(keys: [(&str, bool); N], field: &str, fault: Fault) -> Checked {
    match keys.into_iter().find(|(_, there)| *there) {
        Some((key, _)) => Err((format!("{field}.{key}"), fault)),
        None => Ok(()),
    }
}

/// Whether a file holds.
pub(super) fn check(file: &FormatFile) -> Checked {
    ensure(file.schema == SCHEMA, "schema", Fault::Schema(file.schema))?;
    let plain = |key: &str| key.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'));
    ensure((1..=60).contains(&file.key.len()) && plain(&file.key), "key", Fault::Key)?;
    ensure(file.version >= 1, "version", Fault::FromOne)?;
    ensure(file.version <= HIGHEST_VERSION, "version", Fault::AtMost(HIGHEST_VERSION as usize))?;
    ensure(!file.source.trim().is_empty(), "source", Fault::Empty)?;
    for (field, text) in [("source", &file.source), ("licence", &file.licence)] {
        ensure(text.chars().count() <= LONGEST_SOURCE, field, Fault::TooLong(LONGEST_SOURCE))?;
    }
    for (field, (least, most), limit) in
        [("people", file.people, MOST_MEMBERS), ("minutes", file.minutes, LONGEST_HOURS as usize * 60)]
    {
        ensure(least >= 1, field, Fault::FromOne)?;
        ensure(least <= most, field, Fault::UpsideDown)?;
        ensure(most as usize <= limit, field, Fault::AtMost(limit))?;
    }
    said(&file.title, "title", LONGEST_TITLE)?;
    said(&file.about, "about", LONGEST_LINE)?;
    may_be_said(&file.prepare, "prepare")?;
    from_one(file.quorum, "quorum", MOST_MEMBERS)?;
    lasts(file.grain, "grain")?;
    lasts(file.minimum_turn, "minimum_turn")?;
    not_too_long(file.grace, "grace")?;
    warned(file.warnings.as_ref(), "warnings")?;
    ensure(!file.items.is_empty(), "items", Fault::NoItems)?;
    not_too_many(&file.items, "items", MOST_ITEMS)?;
    let round = file.items.iter().position(|item| item.kind == KindFile::Round);
    for (index, item) in file.items.iter().enumerate() {
        let field = format!("items[{index}]");
        said(&item.title, format!("{field}.title"), LONGEST_TITLE)?;
        may_be_said(&item.purpose, format!("{field}.purpose"))?;
        if let Some(writes) = &item.writes {
            said(writes, format!("{field}.writes"), LONGEST_LINE)?;
        }
        if item.kind == KindFile::Round {
            ensure(round == Some(index), format!("{field}.kind"), Fault::SecondRound)?;
            check_round(file, item, &field)?;
        } else {
            ensure(round.is_some() || !item.clients_skip, format!("{field}.clients_skip"), Fault::NeedsRound)?;
            let rooms = round.is_some_and(|round| file.items.get(round).is_some_and(|round| round.rooms.is_some()));
            ensure(!rooms || !item.clients_skip, format!("{field}.clients_skip"), Fault::NotWithRooms)?;
            check_item(item, &field)?;
        }
    }
    lines::not_too_many(file)
}

fn check_item(item: &ItemFile, field: &str) -> Checked {
    let keys = [
        ("turns", item.turns.is_some()),
        ("turn", item.turn.is_some()),
        ("turn_at_most", item.turn_at_most.is_some()),
        ("gap", item.gap.is_some()),
        ("break", item.pause.is_some()),
        ("breaks", !item.breaks.is_empty()),
        ("helps", !item.helps.is_empty()),
        ("choice", item.choice != Choice::default()),
        ("roles", !item.roles.is_empty()),
        ("fixed_roles", item.fixed_roles),
        ("rooms", item.rooms.is_some()),
        ("phases", !item.phases.is_empty()),
    ];
    none_of(keys, field, Fault::RoundOnly)?;
    let rules = [("fixed", item.fixed), ("each", item.each), ("each_other", item.each_other)];
    let mut given = rules.into_iter().filter_map(|(key, length)| length.map(|length| (key, length)));
    let Some((key, length)) = given.next() else { return Err((field.to_owned(), Fault::NoRule)) };
    if let Some((other, _)) = given.next() {
        return Err((format!("{field}.{other}"), Fault::TwoRules(key, other)));
    }
    lasts(Some(length), format!("{field}.{key}"))?;
    above(item.upto, length, field)?;
    phases::check(&item.parts, &format!("{field}.parts"), item.fixed)
}

fn check_round(file: &FormatFile, round: &ItemFile, field: &str) -> Checked {
    let keys = [
        ("fixed", round.fixed.is_some()),
        ("each", round.each.is_some()),
        ("each_other", round.each_other.is_some()),
        ("upto", round.upto.is_some()),
        ("clients_skip", round.clients_skip),
        ("in_turn", round.in_turn),
        ("parts", !round.parts.is_empty()),
        ("follow_up", round.follow_up),
        ("when", round.when != Occasion::Every),
    ];
    none_of(keys, field, Fault::NotInRound)?;
    let turns = match round.turns {
        Some(Turns::Some(turns)) => (1..=MOST_TURNS).contains(&turns),
        Some(Turns::All) | None => true,
    };
    ensure(turns, format!("{field}.turns"), Fault::Turns)?;
    not_too_many(&round.helps, format!("{field}.helps"), MOST_HELPS)?;
    // Each role stands there once.
    not_too_many(&round.roles, format!("{field}.roles"), Role::ALL.len())?;
    check_turn(file, round, field)?;
    if let Some(gap) = &round.gap {
        said(&gap.title, format!("{field}.gap.title"), LONGEST_TITLE)?;
        lasts(Some(gap.fixed), format!("{field}.gap.fixed"))?;
    }
    check_breaks(round, field)?;
    for (at, help) in round.helps.iter().enumerate() {
        said(help, format!("{field}.helps[{at}]"), LONGEST_TITLE)?;
    }
    ensure(round.rooms.is_none() || round.roles.is_empty(), format!("{field}.roles"), Fault::NotWithRooms)?;
    for (at, wanted) in round.roles.iter().enumerate() {
        from_one(Some(wanted.count), format!("{field}.roles[{at}].count"), MOST_MEMBERS)?;
        let before = round.roles.get(..at).unwrap_or_default();
        let twice = before.iter().any(|other| other.role == wanted.role);
        ensure(!twice, format!("{field}.roles[{at}].role"), Fault::Twice)?;
    }
    ensure(round.rooms.is_none_or(|people| people >= 2), format!("{field}.rooms"), Fault::SmallRoom)?;
    from_one(round.rooms, format!("{field}.rooms"), MOST_MEMBERS)
}

/// The length of a turn, and whether its phases go into it.
fn check_turn(file: &FormatFile, round: &ItemFile, field: &str) -> Checked {
    lasts(round.turn, format!("{field}.turn"))?;
    lasts(round.turn_at_most, format!("{field}.turn_at_most"))?;
    let both = round.turn.is_some() && round.turn_at_most.is_some();
    ensure(!both, format!("{field}.turn_at_most"), Fault::TwoRules("turn", "turn_at_most"))?;
    let grain = file.grain.unwrap_or(GRAIN);
    let on_grain = round.turn.is_none_or(|turn| turn.down_to(grain) == turn);
    ensure(on_grain, format!("{field}.turn"), Fault::OffGrain)?;
    phases::check(&round.phases, &format!("{field}.phases"), None)?;
    let need = file.in_language("en").structural_minimum(file.people.0 as usize);
    for (key, most) in [("turn", round.turn), ("turn_at_most", round.turn_at_most)] {
        ensure(most.is_none_or(|most| most >= need), format!("{field}.{key}"), Fault::TurnTooShort { need })?;
    }
    // Turns are planned on the grain, so the shortest is the next multiple of it. (With more people the phases may need
    // more: then the plan says so, see `crate::agenda::Tight`.)
    let least = file.minimum_turn.unwrap_or(MINIMUM_TURN).up_to(grain);
    ensure(
        round.turn_at_most.is_none_or(|most| most >= least),
        format!("{field}.turn_at_most"),
        Fault::UnderMinimum { least },
    )
}

fn check_breaks(round: &ItemFile, field: &str) -> Checked {
    let both = round.pause.is_some() && !round.breaks.is_empty();
    ensure(!both, format!("{field}.break"), Fault::TwoRules("break", "breaks"))?;
    not_too_many(&round.breaks, format!("{field}.breaks"), MOST_BREAKS)?;
    let single = round.pause.iter().map(|pause| (format!("{field}.break"), pause));
    let several = round.breaks.iter().enumerate().map(|(at, pause)| (format!("{field}.breaks[{at}]"), pause));
    let mut after = Vec::new();
    for (field, pause) in single.chain(several) {
        said(&pause.title, format!("{field}.title"), LONGEST_TITLE)?;
        lasts(Some(pause.fixed), format!("{field}.fixed"))?;
        from_one(Some(pause.after), format!("{field}.after"), MOST_TURNS)?;
        ensure(!after.contains(&pause.after), format!("{field}.after"), Fault::Twice)?;
        after.push(pause.after);
    }
    Ok(())
}
