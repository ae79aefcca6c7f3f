//! Every published format, planned for its published size and held against its published minutes.
//!
//! One row for each format of the field, in its order; FORMATS.md is the same table for readers. What is shipped is
//! planned as it is shipped, everything else is built here in the form of the files.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test")]

mod published {
    pub mod built;
    mod built_first;
    mod built_second;
}

use std::collections::{BTreeMap, BTreeSet};

use meeting::{
    agenda::{Agenda, Fit},
    clock::{Clock, Presses, StepKind},
    format::{
        Choice, Format, ItemKind, Notes, Occasion, Phase, Rule, Share, Speaks, Turns, WhichMeeting, file, leaves,
        shipped,
    },
    people::{MemberId, Person},
    time::{Length, Moment},
};
use published::built::built;

const FORMATS: &str = include_str!("../../../../FORMATS.md");

/// Where a row's format comes from.
#[derive(Clone, Copy, Debug)]
enum Ours {
    /// It is shipped under this key.
    Shipped(&'static str),
    /// It is built for this test under this name.
    Built(&'static str),
}

use Ours::{Built, Shipped};

/// A published format: its row, where ours is, people, minutes, the turns that must come out, what is spare or, with
/// nothing behind the turns, left over at the end.
type Row = (&'static str, Ours, u32, i64, &'static [&'static str], &'static str);

/// The figures are worked by hand from the published minutes.
const ROWS: &[Row] = &[
    ("2.1", Built("leader-circle-published"), 6, 120, &["15:00"; 6], "0:00"),
    ("2.1", Shipped("leader-circle"), 6, 120, &["15:00"; 6], "3:00"),
    ("2.2", Shipped("peer-coaching-group"), 6, 120, &["12:00"; 6], "0:00"),
    ("2.3", Shipped("one-explorer-a"), 5, 57, &["32:00"], "0:00"),
    ("2.3", Shipped("one-explorer-b"), 5, 70, &["45:00"], "0:00"),
    ("2.4", Built("circle-of-eight"), 8, 180, &["15:00"; 8], "23:00"),
    ("2.5", Shipped("forum-two-presenters"), 8, 239, &["50:00"; 2], "6:00"),
    ("2.6", Built("forum-flow"), 10, 240, &["50:00"; 2], "7:00"),
    ("2.7", Built("open-coaching"), 8, 45, &["40:00"], "0:00"),
    ("2.8", Built("gist"), 8, 110, &["44:00"], "0:00"),
    ("2.9", Built("executive-day"), 12, 510, &["60:00", "45:00", "60:00"], "0:00"),
    ("2.10", Shipped("action-learning-set"), 6, 120, &["33:30"; 2], "0:00"),
    ("2.11", Built("timed-set"), 4, 140, &["35:00"; 4], "0:00"),
    ("2.12", Shipped("case-clinic"), 5, 60, &["56:00"], "0:00"),
    ("2.13", Shipped("pairs"), 2, 60, &["28:00"; 2], "0:00"),
    ("2.13", Shipped("pairs"), 2, 80, &["38:00"; 2], "0:00"),
    ("2.14", Shipped("troika"), 3, 30, &["9:30"; 3], "0:30"),
    ("2.15", Shipped("wise-crowds"), 4, 60, &["15:00"; 4], "0:00"),
    ("2.16", Shipped("coaching-triads"), 3, 120, &["37:00"; 3], "0:00"),
    ("2.17", Built("dojo"), 5, 125, &["25:00"; 5], "0:00"),
    ("2.18", Built("listening-pod"), 4, 60, &["15:00"; 4], "0:00"),
    ("2.18", Built("listening-pod"), 5, 60, &["12:00"; 5], "0:00"),
    ("2.19", Shipped("solution-focused-team"), 6, 90, &["35:00"; 2], "5:00"),
    ("2.20", Shipped("kollegiale-beratung"), 6, 45, &["35:00"], "0:00"),
    ("2.20", Built("university-case"), 6, 47, &["45:00"], "0:00"),
    ("2.21", Shipped("intervision-incident"), 6, 65, &["35:00"], "0:00"),
    ("2.22", Shipped("codeveloppement"), 6, 90, &["66:00"], "0:00"),
    ("2.23", Shipped("consultancy"), 6, 50, &["45:00"], "0:00"),
    ("2.23", Built("tuning"), 8, 50, &["45:00"], "0:00"),
    ("2.24", Shipped("mastermind-hot-seat"), 5, 60, &["40:00"], "6:00"),
    ("2.24", Built("ten-forty-ten"), 6, 60, &["40:00"], "0:00"),
    ("2.25", Shipped("learning-circle"), 12, 120, &["33:30"; 2], "0:00"),
    ("2.26", Built("open-work-circle"), 5, 60, &[], "0:00"),
    ("2.27", Built("case-group-unwritten"), 8, 90, &["45:00"; 2], "0:00"),
    ("2.28", Built("faith-circle"), 6, 51, &["47:00"], "0:00"),
    ("2.28", Built("faith-circle"), 6, 56, &["52:00"], "0:00"),
    ("2.29", Built("resilience-circle"), 5, 90, &["60:00"], "0:00"),
    ("2.30", Built("reunion"), 8, 60, &["5:00"; 8], "0:00"),
    ("2.31", Shipped("writing-group"), 4, 60, &["15:00"; 4], "0:00"),
    ("2.32", Built("fixed-rooms"), 4, 100, &["25:00"; 4], "0:00"),
    ("2.32", Built("fortnight"), 6, 90, &["60:00"], "15:00"),
    ("1a.22", Shipped("mastermind-call"), 12, 60, &["5:00"; 6], "3:00"),
    ("1a.23", Built("veterans"), 4, 60, &["25:00"; 2], "0:00"),
    ("1a.45", Shipped("five-step-ask"), 4, 60, &["14:00"; 4], "0:00"),
];

/// The phases of the first turn, in minutes or `m:ss`, where the published minutes go that deep.
const PHASES: &[(&str, u32, i64, &[&str])] = &[
    ("one-explorer-a", 5, 57, &["8:00", "1:00", "7:00", "8:00", "8:00"]),
    ("one-explorer-b", 5, 70, &["12:00", "2:00", "13:00", "10:00", "8:00"]),
    ("forum-two-presenters", 8, 239, &["15:00", "10:00", "1:00", "19:00", "5:00"]),
    ("action-learning-set", 6, 120, &["2:00", "9:00", "13:30", "2:00", "5:00", "2:00"]),
    ("case-clinic", 5, 60, &["10:00", "3:00", "8:00", "27:00", "8:00"]),
    ("pairs", 2, 80, &["10:00", "3:00", "5:00", "20:00"]),
    ("troika", 3, 30, &["2:00", "1:30", "4:30", "1:30"]),
    ("wise-crowds", 4, 60, &["2:00", "3:00", "8:00", "2:00"]),
    ("coaching-triads", 3, 120, &["30:00", "3:00", "4:00"]),
    ("solution-focused-team", 6, 90, &["5:00", "5:00", "8:00", "3:00", "10:00", "4:00"]),
    ("kollegiale-beratung", 6, 45, &["10:00", "5:00", "5:00", "10:00", "5:00"]),
    ("intervision-incident", 6, 65, &["15:00", "10:00", "10:00"]),
    ("codeveloppement", 6, 90, &["5:00", "10:00", "5:00", "41:00", "5:00"]),
    ("consultancy", 6, 50, &["6:00", "4:00", "5:00", "10:00", "15:00", "5:00"]),
    ("dojo", 5, 125, &["5:00", "10:00", "10:00"]),
    ("university-case", 6, 47, &["10:00", "5:00", "2:30", "7:30", "5:00", "5:00", "3:00", "7:00"]),
    ("tuning", 8, 50, &["3:00", "20:00", "5:00", "2:00", "10:00", "5:00"]),
    ("faith-circle", 6, 56, &["10:00", "5:00", "2:00", "20:00", "3:00", "10:00", "2:00"]),
];

fn format(from: Ours) -> Format {
    let text = |key: &str| {
        let (_, items) = built().find(|(name, _)| *name == key).unwrap_or_else(|| panic!("{key} is built"));
        let head = "schema = 1\nversion = 1\nsource = \"the field\"\npeople = [1, 12]\nminutes = [1, 720]\ntitle = \"t\"\nabout = \"a\"";
        format!("{head}\nkey = \"{key}\"\n{items}")
    };
    let file = match from {
        Shipped(key) => shipped::named(key).unwrap_or_else(|| panic!("{key} is shipped")),
        Built(key) => file::read(&text(key)).unwrap_or_else(|refused| panic!("{key}: {refused}")),
    };
    // A meeting in the middle of a programme.
    file.in_language("en").on(WhichMeeting::default())
}

fn agenda(format: Format, people: u32, minutes: i64) -> Agenda {
    Agenda {
        format,
        members: (0..people).map(|id| Person { id: MemberId(id), name: format!("P{id}") }).collect(),
        absent: Vec::new(),
        order: (0..people).map(MemberId).collect(),
        weights: BTreeMap::new(),
        reasons: BTreeMap::new(),
        starts: Moment(0),
        ends: Moment(minutes * 60),
        past: meeting::agenda::Past::default(),
    }
}

/// The bids of the executive session: four, three and four quarters of an hour.
fn with_bids(row: &str, agenda: Agenda) -> Agenda {
    let weights = if row == "2.9" { [(0, 4000), (1, 3000), (2, 4000)].as_slice() } else { &[] };
    Agenda { weights: weights.iter().map(|&(who, weight)| (MemberId(who), weight)).collect(), ..agenda }
}

#[test]
fn every_published_format_is_planned_for_its_published_minutes() {
    for &(row, from, people, minutes, turns, buffer) in ROWS {
        let agenda = with_bids(row, agenda(format(from), people, minutes));
        let Fit::Fits { turns: planned, buffer: left } = agenda.fit() else {
            panic!("{row} {from:?}: {:?}", agenda.fit());
        };
        let left = left + agenda.ends_early();
        let planned: Vec<String> = planned.iter().map(|(_, length)| length.to_string()).collect();
        assert_eq!(
            (planned, left.to_string()),
            (turns.iter().map(|&turn| turn.to_owned()).collect(), buffer.to_owned()),
            "{row} {from:?}"
        );
        // And the parts sum to the minutes, second by second.
        let clock = Clock::new(agenda.clone(), Presses::AtZero { but: BTreeSet::new() });
        let sum: Length =
            clock.timetable().steps.iter().filter(|step| step.kind != StepKind::Buffer).map(|step| step.length).sum();
        assert_eq!(sum + left, Length::minutes(minutes), "{row} {from:?}");
    }
}

#[test]
fn phases_have_their_published_minutes() {
    for &(key, people, minutes, expect) in PHASES {
        let from = if shipped::named(key).is_some() { Shipped(key) } else { Built(key) };
        let clock = Clock::new(agenda(format(from), people, minutes), Presses::AtZero { but: BTreeSet::new() });
        let steps = clock.timetable().steps;
        let turn = steps.iter().find(|step| matches!(step.kind, StepKind::Turn(_))).expect("there is a turn");
        let lengths: Vec<String> =
            (0..turn.phases.len()).map(|phase| (turn.phase_to(phase) - turn.phase_from(phase)).to_string()).collect();
        assert_eq!(lengths, expect, "{key}");
    }
}

#[test]
fn the_printed_opening_of_the_learning_circles_cannot_hold_what_is_in_it() {
    let printed = format(Built("printed-opening"));
    for (people, tight) in [(6, None), (8, Some((24, 20))), (12, Some((36, 20)))] {
        let found: Vec<(i64, i64)> = agenda(printed.clone(), people, 120)
            .tight()
            .iter()
            .map(|tight| (tight.need.0 / 60, tight.have.0 / 60))
            .collect();
        assert_eq!(found, tight.into_iter().collect::<Vec<_>>(), "{people} people");
    }
}

#[test]
fn the_example_of_formats_md_holds() {
    let example = FORMATS.split("```toml\n").nth(1).and_then(|rest| rest.split("```").next()).expect("an example");
    file::read(example).unwrap_or_else(|refused| panic!("{refused}"));
}

#[test]
fn formats_md_names_every_row_and_every_shipped_format() {
    let lines: Vec<&str> = FORMATS.lines().filter(|line| line.starts_with("| ")).collect();
    let rows = (1..=32).map(|no| format!("2.{no}")).chain(["1a.22", "1a.23", "1a.45"].map(str::to_owned));
    for row in rows {
        let line = lines.iter().find(|line| line.starts_with(&format!("| {row} |")));
        let line = line.unwrap_or_else(|| panic!("FORMATS.md has no row {row}"));
        let ours: Vec<Ours> = ROWS.iter().filter(|(no, ..)| *no == row).map(|(_, from, ..)| *from).collect();
        assert!(!ours.is_empty(), "{row} is planned in no test");
        for from in ours {
            let (Shipped(key) | Built(key)) = from;
            assert!(line.contains(&format!("`{key}`")), "the row {row} of FORMATS.md does not name {key}");
        }
    }
    for shipped in shipped::all() {
        assert!(FORMATS.contains(&format!("`{}`", shipped.key)), "FORMATS.md does not name {}", shipped.key);
        assert!(!shipped.licence.is_empty(), "{} says nothing of a licence", shipped.key);
    }
    for (key, _) in built() {
        assert!(FORMATS.contains(&format!("`{key}`")), "FORMATS.md does not name {key}");
    }
    for feature in 1..=26 {
        assert!(FORMATS.contains(&format!("\n| F{feature} |")), "FORMATS.md does not say how F{feature} is held");
    }
}

#[test]
fn together_the_shipped_formats_use_every_rule() {
    let formats: Vec<Format> = shipped::all().iter().map(|shipped| shipped.in_language("en")).collect();
    let items = || formats.iter().flat_map(|format| &format.items);
    let rounds = || formats.iter().filter_map(|format| format.round().map(|(_, round)| round));
    let phases = || rounds().flat_map(|round| &round.phases);
    let all: Vec<&Phase> = rounds().flat_map(|round| leaves(&round.phases)).map(|leaf| leaf.phase).collect();
    let rule = |wanted: fn(Rule) -> bool| items().filter_map(meeting::format::Item::rule).any(wanted);
    let uses = [
        ("F1 each", rule(|rule| matches!(rule, Rule::Each(_)))),
        ("F1 each other", rule(|rule| matches!(rule, Rule::EachOther(_)))),
        ("F2 fixed", rule(|rule| matches!(rule, Rule::Fixed(_)))),
        ("F3 a share", rounds().any(|round| round.turn.is_none())),
        ("F3 a fixed turn", rounds().any(|round| round.turn.is_some())),
        ("F4 phases", phases().count() > 0),
        ("F4 parts", phases().any(|phase| !phase.parts.is_empty())),
        ("F4 parts of an item", items().any(|item| !item.parts.is_empty())),
        ("F5 some clients", rounds().any(|round| matches!(round.turns, Turns::Some(_)))),
        ("F5 bids", rounds().any(|round| round.choice == Choice::Bids)),
        ("F5 a vote", rounds().any(|round| round.choice == Choice::Vote)),
        ("F5 by hand", rounds().any(|round| round.choice == Choice::Hand)),
        ("F7 roles", rounds().any(|round| !round.roles.is_empty())),
        ("F8 rooms", rounds().any(|round| round.rooms.is_some())),
        ("F9 silence", all.iter().any(|phase| phase.speaks == Speaks::Nobody)),
        ("F10 behind", all.iter().any(|phase| phase.speaks == Speaks::CoachesBehind)),
        ("F10 out", all.iter().any(|phase| phase.speaks == Speaks::ClientOut)),
        ("F11 in turn", all.iter().any(|phase| phase.in_turn) && items().any(|item| item.in_turn)),
        ("F11 for each coach", all.iter().any(|phase| matches!(phase.share, Share::Each(_)))),
        ("F12 gap", rounds().any(|round| round.gap.is_some())),
        ("F13 break", rounds().any(|round| !round.breaks.is_empty())),
        ("F13 break of its own", items().any(|item| matches!(item.kind, ItemKind::Break(_)))),
        ("F14 follow-up", items().any(|item| item.follow_up)),
        ("F15 range", items().any(|item| item.upto.is_some()) && all.iter().any(|phase| phase.upto.is_some())),
        ("F16 prepare", formats.iter().any(|format| !format.prepare.is_empty())),
        ("F18 helps", rounds().any(|round| !round.helps.is_empty())),
        ("F19 review", items().any(|item| matches!(item.kind, ItemKind::Evaluation(_)))),
        ("F20 quorum", formats.iter().any(|format| format.quorum.is_some())),
        ("F21 writes", all.iter().any(|phase| phase.writes.is_some()) && items().any(|item| item.writes.is_some())),
        (
            "F23 first, last",
            [Occasion::First, Occasion::Last].iter().all(|when| items().any(|item| item.when == *when)),
        ),
        ("F26 clients skip", items().any(|item| item.clients_skip)),
    ];
    let unused: Vec<&str> = uses.iter().filter(|(_, used)| !used).map(|(what, _)| *what).collect();
    assert!(unused.is_empty(), "no shipped format uses {unused:?}");
    assert!(formats.iter().all(|format| format.notes == Notes::Kept), "nothing unwritten is shipped; it is built");
}
