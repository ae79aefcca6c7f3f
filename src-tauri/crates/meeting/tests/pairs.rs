//! Which events follow one another in the scenarios of `tests/scenarios`: every pair that can meet does so in at least
//! one of them. Not in here: whether the answers are right (`scenarios.rs`).

use std::{
    collections::{BTreeMap, BTreeSet},
    error::Error,
    fs, io,
    path::Path,
};

use serde::Deserialize;

/// The events as a file has them; `extend` with each `pay` and `back` with each `meanwhile` stand for themselves.
const EVENTS: [&str; 16] = [
    "start",
    "arrive",
    "leave",
    "no_show",
    "next",
    "extend, pay = turns",
    "extend, pay = break",
    "extend, pay = end",
    "hold",
    "resume",
    "away",
    "back, meanwhile = went_on",
    "back, meanwhile = halted",
    "order",
    "redistribute",
    "undo",
];

/// Why `second` cannot come directly behind `first` (MEETING-CLOCK.md sections 4 to 6); `None` if it can.
fn cannot_meet(first: &str, second: &str) -> Option<&'static str> {
    let is_back = |event: &str| event.starts_with("back");
    match (first, second) {
        ("undo", "start") => None, // the start itself was taken back
        (_, "start") => Some("a meeting starts once, and before it nothing can happen"),
        ("undo", second) if is_back(second) => None, // another back was taken back: the question is open again
        ("away", second) if is_back(second) => None,
        ("away", _) => Some("an event while away is refused, an undo too: first the question is answered"),
        (_, second) if is_back(second) => Some("nobody is away: a back comes behind its away, or behind an undo"),
        ("hold", "hold") => Some("a hold in a hold is refused"),
        ("start", "resume") => Some("nobody holds when a meeting has just started"),
        ("resume", "resume") => Some("the hold is over: a resume without a hold is refused"),
        ("next", "resume") => Some("next has ended the hold"),
        _ => None,
    }
}

#[derive(Deserialize)]
struct File {
    #[serde(default)]
    events: Vec<Line>,
}

#[derive(Deserialize)]
struct Line {
    #[serde(rename = "do")]
    event: String,
    pay: Option<String>,
    meanwhile: Option<String>,
}

impl Line {
    fn name(&self) -> String {
        let key = |key: &str, value: &Option<String>| value.as_ref().map(|value| format!(", {key} = {value}"));
        let more = key("pay", &self.pay).or_else(|| key("meanwhile", &self.meanwhile));
        format!("{}{}", self.event, more.unwrap_or_default())
    }
}

/// The places of the events that are taken back further down in the same file.
fn taken_back(names: &[String]) -> BTreeSet<usize> {
    let (mut standing, mut gone) = (Vec::new(), BTreeSet::new());
    for (place, name) in names.iter().enumerate() {
        if name == "undo" {
            gone.extend(standing.pop());
        } else {
            standing.push(place);
        }
    }
    gone
}

/// The pairs that occur, each with a file in which it does. Two events of which one is taken back have not met: what
/// they do to each other is not in the answer. An undo and what it takes back have.
fn occurring() -> Result<BTreeMap<(String, String), String>, Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/scenarios");
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    let mut pairs = BTreeMap::new();
    for path in paths.iter().filter(|path| path.extension().is_some_and(|ending| ending == "toml")) {
        let file: File = toml::from_str(&fs::read_to_string(path)?)?;
        let names: Vec<String> = file.events.iter().map(Line::name).collect();
        let gone = taken_back(&names);
        for (place, pair) in names.windows(2).enumerate() {
            let counts =
                pair.iter().any(|name| name == "undo") || (place..place + 2).all(|place| !gone.contains(&place));
            if counts {
                let title = path.with_extension("").display().to_string();
                pairs.entry((pair[0].clone(), pair[1].clone())).or_insert(title);
            }
        }
    }
    Ok(pairs)
}

/// All pairs of events, in the order of [`EVENTS`].
fn pairs() -> impl Iterator<Item = (&'static str, &'static str)> {
    EVENTS.into_iter().flat_map(|first| EVENTS.into_iter().map(move |second| (first, second)))
}

#[test]
fn every_pair_of_events_that_can_meet_does_so_in_a_scenario() {
    let found = occurring().unwrap();
    let nowhere: Vec<String> = pairs()
        .filter(|&(first, second)| cannot_meet(first, second).is_none())
        .filter(|&(first, second)| !found.contains_key(&(first.to_owned(), second.to_owned())))
        .map(|(first, second)| format!("{first} – {second}"))
        .collect();
    assert!(nowhere.is_empty(), "{} pairs are in no scenario:\n{}", nowhere.len(), nowhere.join("\n"));
}

#[test]
fn no_scenario_has_a_pair_that_cannot_meet() {
    let known: BTreeSet<&str> = EVENTS.into_iter().collect();
    for ((first, second), file) in occurring().unwrap() {
        assert!(known.contains(first.as_str()), "{file}: {first} is no event of this list");
        assert!(known.contains(second.as_str()), "{file}: {second} is no event of this list");
        let reason = cannot_meet(&first, &second);
        assert_eq!(reason, None, "{file}: {second} directly behind {first}");
    }
}

/// The list of what cannot meet is no way out: it is as long as it was when it was worked out by hand.
#[test]
fn sixty_of_the_pairs_cannot_meet() {
    // start behind 15 events; back (two of it) behind 14; 13 others behind away; and four around hold and resume.
    let impossible = pairs().filter(|(first, second)| cannot_meet(first, second).is_some()).count();
    assert_eq!(impossible, 15 + 2 * 14 + 13 + 4);
}

const EVENING: &str = r#"
members = ["Alma", "Bilal", "Cleo"]
starts = "2026-11-03T18:00:00"
ends = "2026-11-03T19:00:00"
[format]
[[format.items]]
title = "Landing"
fixed = "5:00"
[[format.items]]
title = "Hot seat"
kind = "round"
break = { after = 1, fixed = "5:00" }
"#;

/// An event of the evening above, in which Cleo is missing; minute by minute.
fn event(name: &str, minute: usize) -> String {
    let (event, more) = name.split_once(", ").unwrap_or((name, ""));
    let more = match (event, more.split_once(" = ")) {
        ("extend", Some((_, pay))) => format!("by = \"1:00\"\npay = \"{pay}\""),
        (_, Some((key, value))) => format!("{key} = \"{value}\""),
        ("start", _) => "missing = [\"Cleo\"]".to_owned(),
        ("arrive" | "no_show", _) => "who = \"Cleo\"".to_owned(),
        ("leave", _) => "who = \"Bilal\"".to_owned(),
        ("next", _) => "of = \"Landing\"".to_owned(),
        ("order", _) => "clients = [\"Bilal\", \"Alma\", \"Cleo\"]".to_owned(),
        _ => String::new(),
    };
    format!("[[events]]\nat = \"18:0{minute}:00\"\ndo = \"{event}\"\n{more}\n")
}

/// What is said to be impossible is refused in a replay, and it is the second event that is.
#[test]
fn what_cannot_meet_is_refused() {
    for (first, second) in pairs().filter(|(first, second)| cannot_meet(first, second).is_some()) {
        let before: &[&str] = match first {
            "start" => &[],
            "resume" => &["start", "hold"],
            first if first.starts_with("back") => &["start", "away"],
            _ => &["start"],
        };
        let events = before.iter().copied().chain([first, second]).enumerate();
        let text: String = events.map(|(minute, name)| event(name, minute)).collect();
        let refused = meeting::scenario::replay(&format!("{EVENING}{text}")).unwrap_err();
        let place = format!("events[{}].", before.len() + 1);
        assert!(refused.field.starts_with(&place), "{first} – {second}: {refused}");
    }
}
