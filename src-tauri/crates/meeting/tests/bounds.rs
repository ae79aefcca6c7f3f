//! Every list, count and length of a file has a bound: one more is refused with its line and field, by the reader, the
//! schema and the editor alike; as much as may be is taken and planned.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test")]

use std::collections::BTreeMap;

use meeting::{
    agenda::{Agenda, Past},
    bounds::{
        HIGHEST_VERSION, LARGEST_FORMAT, LARGEST_SCENARIO, LONGEST_SOURCE, LONGEST_TYPED, MOST_BREAKS, MOST_EVENTS,
        MOST_HELPS, MOST_ITEMS, MOST_LINES, MOST_PHASES,
    },
    clock::{Clock, Presses},
    format::{
        MOST_TURNS, Role,
        edit::{Draft, EditRefused, Field, FormatEdit, LineKind, Path},
        file::{self, Fault},
    },
    people::{LONGEST_NAME, MOST_MEMBERS, MemberId, Person},
    scenario,
    time::Moment,
};
use serde_json::Value;

const SCHEMA: &str = include_str!("../formats/format.schema.json");
/// Beyond every number of a machine word with a sign.
const HUGE: &str = "18446744073709551615";

const HEAD: &str = "schema = 1\nkey = \"a\"\nversion = 1\nsource = \"s\"\npeople = [2, 9]\nminutes = [5, 9]\n\
                    title = \"t\"\nabout = \"a\"\n";

/// A format of these lines behind the head.
fn format(rest: &str) -> String {
    format!("{HEAD}{rest}")
}

fn items(count: usize) -> String {
    "[[items]]\ntitle = \"Talk\"\nfixed = \"0:05\"\n".repeat(count)
}

fn round(keys: &str) -> String {
    format!("[[items]]\ntitle = \"Round\"\nkind = \"round\"\n{keys}\n")
}

fn list(entry: impl Fn(usize) -> String, count: usize) -> String {
    let entries: Vec<String> = (1..=count).map(entry).collect();
    format!("[{}]", entries.join(", "))
}

fn breaks(count: usize) -> String {
    format!("breaks = {}", list(|after| format!("{{ title = \"B\", after = {after}, fixed = \"1:00\" }}"), count))
}

fn helps(count: usize) -> String {
    format!("helps = {}", list(|nth| format!("\"Help {nth}\""), count))
}

fn phases(key: &str, count: usize) -> String {
    format!("{key} = {}", list(|nth| format!("{{ title = \"P{nth}\", weight = 1 }}"), count))
}

/// What a bound is about; a file at it, one beyond it, the field and the fault.
fn bounds() -> Vec<(&'static str, String, String, String, Fault)> {
    let talk = items(1);
    let number = |key: &'static str, most: usize| {
        let with = |number: &str| format(&format!("{key} = {number}\n{talk}"));
        (key, with(&most.to_string()), with(&(most + 1).to_string()), key.to_owned(), Fault::AtMost(most))
    };
    let in_round = |what: &'static str, most: String, more: String, field: &str, fault: Fault| {
        (what, format(&round(&most)), format(&round(&more)), format!("items[0].{field}"), fault)
    };
    let version = |version: u32| format(&talk).replace("version = 1", &format!("version = {version}"));
    let source = |length: usize| format(&talk).replace("\"s\"", &format!("\"{}\"", "s".repeat(length)));
    let licence = |length: usize| format(&format!("licence = \"{}\"\n{talk}", "l".repeat(length)));
    let count = |count: usize| format!("roles = [{{ role = \"observer\", count = {count} }}]");
    let after = |after: usize| format!("break = {{ title = \"B\", after = {after}, fixed = \"1:00\" }}");
    let part = |count: usize| format!("phases = [{{ title = \"P\", weight = 1, {} }}]", phases("parts", count));
    let talk_parts = |count: usize| format(&format!("{talk}{}\n", phases("parts", count)));
    vec![
        number("quorum", MOST_MEMBERS),
        (
            "version",
            version(HIGHEST_VERSION),
            version(HIGHEST_VERSION + 1),
            "version".to_owned(),
            Fault::AtMost(HIGHEST_VERSION as usize),
        ),
        (
            "source",
            source(LONGEST_SOURCE),
            source(LONGEST_SOURCE + 1),
            "source".to_owned(),
            Fault::TooLong(LONGEST_SOURCE),
        ),
        (
            "licence",
            licence(LONGEST_SOURCE),
            licence(LONGEST_SOURCE + 1),
            "licence".to_owned(),
            Fault::TooLong(LONGEST_SOURCE),
        ),
        (
            "items",
            format(&items(MOST_ITEMS)),
            format(&items(MOST_ITEMS + 1)),
            "items".to_owned(),
            Fault::TooMany(MOST_ITEMS),
        ),
        (
            "parts of an item",
            talk_parts(MOST_PHASES),
            talk_parts(MOST_PHASES + 1),
            "items[0].parts".to_owned(),
            Fault::TooMany(MOST_PHASES),
        ),
        in_round(
            "phases",
            phases("phases", MOST_PHASES),
            phases("phases", MOST_PHASES + 1),
            "phases",
            Fault::TooMany(MOST_PHASES),
        ),
        in_round("parts", part(MOST_PHASES), part(MOST_PHASES + 1), "phases[0].parts", Fault::TooMany(MOST_PHASES)),
        in_round("breaks", breaks(MOST_BREAKS), breaks(MOST_BREAKS + 1), "breaks", Fault::TooMany(MOST_BREAKS)),
        in_round("helps", helps(MOST_HELPS), helps(MOST_HELPS + 1), "helps", Fault::TooMany(MOST_HELPS)),
        in_round("count", count(MOST_MEMBERS), count(MOST_MEMBERS + 1), "roles[0].count", Fault::AtMost(MOST_MEMBERS)),
        in_round("after", after(MOST_TURNS), after(MOST_TURNS + 1), "break.after", Fault::AtMost(MOST_TURNS)),
        in_round(
            "rooms",
            format!("rooms = {MOST_MEMBERS}"),
            format!("rooms = {}", MOST_MEMBERS + 1),
            "rooms",
            Fault::AtMost(MOST_MEMBERS),
        ),
        in_round(
            "turns",
            format!("turns = {MOST_TURNS}"),
            format!("turns = {}", MOST_TURNS + 1),
            "turns",
            Fault::Turns,
        ),
    ]
}

#[test]
fn one_more_than_may_be_is_refused_with_its_field_by_the_reader_and_by_the_schema() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    let valid =
        |text: &str| schema.is_valid(&serde_json::to_value(toml::from_str::<toml::Table>(text).unwrap()).unwrap());
    for (what, most, more, field, fault) in bounds() {
        file::read(&most).unwrap_or_else(|refused| panic!("{what}: {refused}"));
        assert!(valid(&most), "{what}: the schema refuses what is read");
        let refused = file::read(&more).expect_err(what);
        assert_eq!((refused.field.as_str(), &refused.fault), (field.as_str(), &fault), "{what}");
        assert!(refused.line > 3 || field == "version", "{what}: line {}", refused.line);
        assert!(!valid(&more), "{what}: the schema takes what is refused");
    }
}

#[test]
fn numbers_beyond_every_bound_are_refused_where_they_stand() {
    for key in [
        format!("quorum = {HUGE}\n{}", items(1)),
        round(&format!("turns = {HUGE}")),
        round(&format!("rooms = {HUGE}")),
        round(&format!("roles = [{{ role = \"observer\", count = {HUGE} }}]")),
        round(&format!("break = {{ title = \"B\", after = {HUGE}, fixed = \"1:00\" }}")),
    ] {
        let refused = file::read(&format(&key)).expect_err(&key);
        assert!(!refused.field.is_empty() && refused.line > 8, "{key}: {refused}");
    }
}

#[test]
fn the_lines_of_a_format_have_a_bound_together() {
    // Within every single bound, and far beyond what anybody follows.
    let full = format!("[[items]]\ntitle = \"Talk\"\nfixed = \"9:00\"\n{}\n", phases("parts", MOST_PHASES));
    let whole = MOST_LINES / (MOST_PHASES + 1);
    file::read(&format(&full.repeat(whole))).unwrap();
    let refused = file::read(&format(&full.repeat(whole + 1))).expect_err("one more");
    assert_eq!((refused.field, refused.fault), (format!("items[{whole}]"), Fault::TooManyLines));
}

#[test]
fn a_file_that_is_too_large_is_not_even_looked_at() {
    let refused = file::read(&"x".repeat(LARGEST_FORMAT + 1)).expect_err("too large");
    assert_eq!(refused.fault, Fault::TooLarge);
    let refused = scenario::replay(&"x".repeat(LARGEST_SCENARIO + 1)).expect_err("too large");
    assert!(refused.to_string().contains("too large"), "{refused}");
}

#[test]
fn a_format_as_large_as_may_be_is_planned_for_everybody() {
    let full = format!("[[items]]\ntitle = \"Talk\"\nfixed = \"9:00\"\n{}\n", phases("parts", MOST_PHASES));
    let rest = items(MOST_ITEMS - 8);
    let text = format(&format!("{}{}{rest}", full.repeat(6), round(&phases("phases", MOST_PHASES))));
    let file = file::read(&text).unwrap();
    let members: Vec<Person> =
        (1..=MOST_MEMBERS as u32).map(|id| Person { id: MemberId(id), name: format!("P{id}") }).collect();
    let agenda = Agenda {
        format: file.in_language("en"),
        order: members.iter().map(|person| person.id).collect(),
        members,
        absent: Vec::new(),
        weights: BTreeMap::new(),
        reasons: BTreeMap::new(),
        starts: Moment(0),
        ends: Moment(12 * 3600),
        past: Past::default(),
    };
    assert!(agenda.in_bounds());
    let table = Clock::new(agenda.clone(), Presses::ByAdvance).timetable();
    assert!(table.steps.len() > MOST_MEMBERS && table.ends >= Moment(0));
    let mut beyond = agenda.clone();
    for _ in 0..5 {
        beyond.format.items.extend(agenda.format.items.clone());
    }
    assert!(!beyond.in_bounds(), "what a foreign database says of an agenda has the same bounds");
    let endless = Agenda { ends: Moment(i64::from(u32::MAX)), ..agenda };
    assert!(!endless.in_bounds());
}

#[test]
fn the_editor_goes_by_the_same_bounds_and_keeps_everything_when_it_refuses() {
    let mut draft = Draft::of(file::read(&format(&items(MOST_ITEMS))).unwrap());
    let add = FormatEdit::Add { at: Path(vec![0]), kind: LineKind::Talk, title: "One more".to_owned() };
    assert_eq!(draft.edited(&add, "en").unwrap_err(), EditRefused::Fault(Fault::TooMany(MOST_ITEMS)));
    for number in ["31", HUGE] {
        let set = FormatEdit::Set { at: Path(vec![]), field: Field::Quorum, nth: 0, text: number.to_owned() };
        let (next, _) = draft.edited(&set, "en").unwrap();
        assert_eq!((next.file.in_language("en").quorum, next.typed.len()), (None, 1), "kept as typed, and told");
        let kept = next.kept().unwrap();
        assert_eq!(Draft::of_kept(&kept).as_ref(), Some(&next), "it is there after a restart");
        draft = next;
    }
    let page = "x".repeat(LONGEST_TYPED + 1);
    let set = FormatEdit::Set { at: Path(vec![]), field: Field::Quorum, nth: 0, text: page };
    assert_eq!(draft.edited(&set, "en").unwrap_err(), EditRefused::Fault(Fault::TooLong(LONGEST_TYPED)));
    let set = FormatEdit::Set { at: Path(vec![]), field: Field::Quorum, nth: 9999, text: "3".to_owned() };
    assert_eq!(draft.edited(&set, "en").unwrap_err(), EditRefused::Gone, "there are not so many of a field");
    // A draft that is none of ours: what cannot be written cannot be read either.
    let foreign = draft.kept().unwrap().replacen("[[items]]", &format!("quorum = {HUGE}\\n[[items]]"), 1);
    assert_eq!(Draft::of_kept(&foreign), None);
}

/// A scenario of so many members, with these lines behind its head.
fn scenario_of(members: usize, rest: &str) -> String {
    let members = list(|nth| format!("\"Person {nth}\""), members);
    format!(
        "members = {members}\nstarts = \"2026-03-05T18:00:00\"\nends = \"2026-03-05T20:00:00\"\n{rest}\n\
         [format]\nitems = [{{ title = \"Talk\", fixed = \"1:00\" }}, {{ title = \"Turns\", kind = \"round\" }}]\n"
    )
}

#[test]
fn a_scenario_beyond_its_bounds_is_refused_in_a_sentence_that_names_the_field() {
    scenario::replay(&scenario_of(MOST_MEMBERS, "")).unwrap();
    let event = "[[events]]\nat = \"18:00:00\"\ndo = \"hold\"\n";
    let round = |keys: &str| scenario_of(3, "").replace("kind = \"round\"", &format!("kind = \"round\", {keys}"));
    let long = "n".repeat(LONGEST_NAME + 1);
    for (text, field) in [
        (scenario_of(3000, ""), "members: "),
        (scenario_of(3, &format!("order = {}", list(|_| "\"Person 1\"".to_owned(), 31))), "order: "),
        (format!("{}{}", scenario_of(3, ""), event.repeat(MOST_EVENTS + 1)), "events: "),
        (scenario_of(3, "").replace("Person 1", &long), "members[0]: "),
        (round(&phases("phases", MOST_PHASES + 1)), "format.items[1].phases: "),
        (round("turns = 9223372036854775807"), "format.items[1].turns: "),
        (round("rooms = 9223372036854775807"), "format.items[1].rooms: "),
        (round("roles = [{ role = \"observer\", count = 9223372036854775807 }]"), "format.items[1].roles[0].count: "),
        (
            round(&format!("roles = {}", list(|_| "{ role = \"observer\" }".to_owned(), Role::ALL.len() + 1))),
            "format.items[1].roles: ",
        ),
        (round("break = { after = 9223372036854775807, fixed = \"1:00\" }"), "format.items[1].break.after: "),
        (scenario_of(3, "").replace("ends = \"2026-03-05", "ends = \"2036-03-05"), "ends: "),
    ] {
        let refused = scenario::replay(&text).expect_err(field).to_string();
        assert!(refused.starts_with(field), "{field}: {refused}");
    }
}

#[test]
fn a_name_in_a_scenario_is_one_name_however_its_accents_are_written() {
    let twice = scenario_of(2, "").replace("Person 1", "José").replace("Person 2", "Jose\u{301}");
    assert!(scenario::replay(&twice).expect_err("one name").to_string().starts_with("members[1]: "));
    let absent = scenario_of(3, "absent = [\"Jose\u{301}\"]").replace("Person 1", "José");
    scenario::replay(&absent).unwrap();
}
