//! Format files: what is refused, where and why; what is written is read again; what the JSON Schema says is true.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test")]

mod formats;

use std::sync::LazyLock;

use formats::any_file;
use meeting::{
    format::{
        file::{self, Fault},
        shipped,
    },
    time::Length,
};
use proptest::prelude::*;
use serde_json::Value;

const SCHEMA: &str = include_str!("../formats/format.schema.json");

/// A small format that holds. The tests break one line of it.
const WHOLE: &str = r#"schema = 1
key = "small"
version = 1
source = "A test"
people = [3, 6]
minutes = [60, 90]
title = { en = "Small", de = "Klein" }
about = "One line."
[[items]]
title = "Welcome"
fixed = "5:00"
[[items]]
title = "Round"
kind = "round"
turns = "all"
[[items.phases]]
title = "Present"
weight = 2
[[items.phases]]
title = "Coach"
fixed = "4:00"
[[items.phases.parts]]
title = "First half"
fixed = "1:30"
"#;

fn length(text: &str) -> Fault {
    Fault::Length(text.to_owned())
}

/// What a line of [`WHOLE`] becomes, the line the fault is found in, its field and the fault.
#[allow(clippy::too_many_lines, reason = "a table")]
fn broken() -> Vec<(&'static str, &'static str, usize, &'static str, Fault)> {
    let minutes = meeting::time::Length::minutes;
    vec![
        ("schema = 1", "schema = 2", 1, "schema", Fault::Schema(2)),
        ("schema = 1\n", "", 1, "schema", Fault::Missing("schema".to_owned())),
        ("key = \"small\"", "key = \"Small one\"", 2, "key", Fault::Key),
        ("version = 1", "version = 0", 3, "version", Fault::FromOne),
        ("\"A test\"", "\" \"", 4, "source", Fault::Empty),
        ("[3, 6]", "[6, 3]", 5, "people", Fault::UpsideDown),
        ("[3, 6]", "[0, 3]", 5, "people", Fault::FromOne),
        ("[3, 6]", "[3, 60]", 5, "people", Fault::AtMost(30)),
        ("[60, 90]", "[90, 60]", 6, "minutes", Fault::UpsideDown),
        ("[60, 90]", "[60, 900]", 6, "minutes", Fault::AtMost(720)),
        (", de = \"Klein\"", "", 7, "title.de", Fault::Missing("de".to_owned())),
        ("de = \"Klein\"", "de = \"\"", 7, "title", Fault::Empty),
        ("de = \"Klein\"", "fr = \"Petit\"", 7, "title.fr", Fault::UnknownKey("fr".to_owned())),
        ("\"One line.\"", "\"One line.\"\nlicense = \"MIT\"", 9, "license", Fault::UnknownKey("license".to_owned())),
        ("\"One line.\"", "\"One line.\"\nquorum = 0", 9, "quorum", Fault::FromOne),
        ("\"One line.\"", "\"One line.\"\nnotes = \"some\"", 9, "notes", Fault::UnknownWord("some".to_owned())),
        ("\"One line.\"", "\"One line.\"\ngrain = \"0:00\"", 9, "grain", Fault::NoTime),
        ("title = \"Welcome\"", "titel = \"Welcome\"", 10, "items[0].titel", Fault::UnknownKey("titel".to_owned())),
        ("fixed = \"5:00\"", "fixed = \"5:0x\"", 11, "items[0].fixed", length("5:0x")),
        ("fixed = \"5:00\"", "fixed = \"5\"", 11, "items[0].fixed", length("5")),
        ("fixed = \"5:00\"", "fixed = \"0:00\"", 11, "items[0].fixed", Fault::NoTime),
        (
            "fixed = \"5:00\"",
            "each = \"1:00\"\nfixed = \"5:00\"",
            11,
            "items[0].each",
            Fault::TwoRules("fixed", "each"),
        ),
        ("fixed = \"5:00\"\n", "", 9, "items[0]", Fault::NoRule),
        ("fixed = \"5:00\"", "fixed = \"5:00\"\nupto = \"5:00\"", 12, "items[0].upto", Fault::UpsideDown),
        ("fixed = \"5:00\"", "fixed = \"5:00\"\nturns = 2", 12, "items[0].turns", Fault::RoundOnly),
        (
            "fixed = \"5:00\"",
            "fixed = \"5:00\"\nwhen = \"never\"",
            12,
            "items[0].when",
            Fault::UnknownWord("never".to_owned()),
        ),
        ("kind = \"round\"", "kind = \"dance\"", 14, "items[1].kind", Fault::UnknownWord("dance".to_owned())),
        ("turns = \"all\"", "turns = \"some\"", 15, "items[1].turns", Fault::Turns),
        ("turns = \"all\"", "turns = 0", 15, "items[1].turns", Fault::Turns),
        ("turns = \"all\"", "turns = 101", 15, "items[1].turns", Fault::Turns),
        ("turns = \"all\"", "turns = -1", 15, "items[1].turns", Fault::Turns),
        ("fixed = \"5:00\"", "fixed = \"12:00:01\"", 11, "items[0].fixed", Fault::LastsTooLong),
        ("fixed = \"5:00\"", "each = \"9999:59:59\"", 11, "items[0].each", Fault::LastsTooLong),
        ("fixed = \"5:00\"", "fixed = \"5:00\"\nupto = \"720:01\"", 12, "items[0].upto", Fault::LastsTooLong),
        ("turns = \"all\"", "turn_at_most = \"13:00:00\"", 15, "items[1].turn_at_most", Fault::LastsTooLong),
        (
            "turns = \"all\"",
            "gap = { title = \"Silence\", fixed = \"13:00:00\" }",
            15,
            "items[1].gap.fixed",
            Fault::LastsTooLong,
        ),
        ("\"One line.\"", "\"One line.\"\ngrace = \"13:00:00\"", 9, "grace", Fault::LastsTooLong),
        (
            "weight = 2",
            "weight = 2\nwarnings = { first = { left = \"2:00\", percent = 9 }, last = { left = \"13:00:00\", percent = 9 } }",
            19,
            "items[1].phases[0].warnings.last.left",
            Fault::LastsTooLong,
        ),
        ("turns = \"all\"", "fixed = \"9:00\"", 15, "items[1].fixed", Fault::NotInRound),
        ("turns = \"all\"", "turn = \"10:10\"", 15, "items[1].turn", Fault::OffGrain),
        (
            "turns = \"all\"",
            "turn = \"4:00\"",
            15,
            "items[1].turn",
            Fault::TurnTooShort { need: meeting::time::Length(270) },
        ),
        (
            "turns = \"all\"",
            "turn = \"9:00\"\nturn_at_most = \"9:00\"",
            16,
            "items[1].turn_at_most",
            Fault::TwoRules("turn", "turn_at_most"),
        ),
        ("turns = \"all\"", "rooms = 1", 15, "items[1].rooms", Fault::SmallRoom),
        (
            "turns = \"all\"",
            "breaks = [\n{ title = \"Tea\", after = 1, fixed = \"5:00\" },\n{ title = \"Tea\", after = 1, fixed = \"5:00\" }]",
            17,
            "items[1].breaks[1].after",
            Fault::Twice,
        ),
        (
            "turns = \"all\"",
            "roles = [{ role = \"king\" }]",
            15,
            "items[1].roles[0].role",
            Fault::UnknownWord("king".to_owned()),
        ),
        ("turns = \"all\"", "helps = [\"\"]", 15, "items[1].helps[0]", Fault::Empty),
        ("weight = 2", "weight = 0", 18, "items[1].phases[0].weight", Fault::Weight),
        ("weight = 2", "weight = 2\nupto = \"9:00\"", 19, "items[1].phases[0].upto", Fault::TwoRules("weight", "upto")),
        ("weight = 2", "speaks = \"loudly\"", 18, "items[1].phases[0].speaks", Fault::UnknownWord("loudly".to_owned())),
        (
            "fixed = \"4:00\"",
            "fixed = \"1:00\"",
            22,
            "items[1].phases[1].parts",
            Fault::PartsTooLong { need: meeting::time::Length(90), have: minutes(1) },
        ),
        ("fixed = \"4:00\"", "weight = 4", 22, "items[1].phases[1].parts[0]", Fault::PartNotWeighted),
        (
            "fixed = \"1:30\"",
            "fixed = \"1:30\"\nparts = [{ title = \"Deeper\", weight = 1 }]",
            25,
            "items[1].phases[1].parts[0].parts",
            Fault::TooDeep,
        ),
        (
            "fixed = \"1:30\"",
            "fixed = \"1:30\"\n[[items]]\ntitle = \"Again\"\nkind = \"round\"",
            27,
            "items[2].kind",
            Fault::SecondRound,
        ),
    ]
}

#[test]
fn a_broken_file_is_refused_with_its_line_and_its_field() {
    file::read(WHOLE).expect("the small format holds");
    let mut wrong = Vec::new();
    for (from, to, line, field, fault) in broken() {
        assert!(WHOLE.contains(from), "{from}");
        let refused = file::read(&WHOLE.replacen(from, to, 1)).expect_err(to);
        if (refused.line, &*refused.field, &refused.fault) != (line, field, &fault) {
            wrong.push(format!("{to}: {refused} ({:?})", refused.fault));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let no_round = "schema = 1\nkey = \"a\"\nversion = 1\nsource = \"s\"\npeople = [2, 9]\nminutes = [5, 9]\ntitle = \"t\"\nabout = \"a\"\n[[items]]\ntitle = \"Talk\"\nfixed = \"5:00\"\n";
    file::read(no_round).expect("a format needs no round");
    let refused =
        file::read(&format!("{no_round}clients_skip = true\n")).expect_err("without a round there are no clients");
    assert_eq!((refused.line, refused.fault), (12, Fault::NeedsRound));
    let refused = file::read("schema = 1\nkey = ").expect_err("no TOML at all");
    assert_eq!((refused.line, &*refused.field), (2, ""));
    assert!(matches!(refused.fault, Fault::Syntax(_)));
}

#[test]
fn the_longest_turn_is_not_below_the_shortest() {
    // Without a `minimum_turn` the shortest is a minute; on the grain it is the next multiple.
    for (grain, minimum, most, least) in [
        ("0:15", None, "0:45", Some(60)),
        ("0:15", None, "1:00", None),
        ("0:15", Some("0:40"), "0:45", None),
        ("0:15", Some("0:50"), "0:50", Some(60)),
        ("0:30", Some("10:10"), "10:15", Some(630)),
        ("0:30", Some("10:10"), "10:30", None),
    ] {
        let mut text = WHOLE.replace("fixed = \"4:00\"", "weight = 1").replace("fixed = \"1:30\"", "weight = 1");
        let minimum = minimum.map_or_else(String::new, |minimum| format!("\nminimum_turn = \"{minimum}\""));
        text = text.replace("\"One line.\"", &format!("\"One line.\"\ngrain = \"{grain}\"{minimum}"));
        text = text.replace("turns = \"all\"", &format!("turn_at_most = \"{most}\""));
        let refused = file::read(&text).map(|_| ()).map_err(|refused| (refused.field, refused.fault));
        let fault = |least| ("items[1].turn_at_most".to_owned(), Fault::UnderMinimum { least: Length(least) });
        assert_eq!(refused, least.map_or(Ok(()), |least| Err(fault(least))), "{grain} {minimum} {most}");
    }
}

#[test]
fn a_refusal_reads_as_a_sentence() {
    let refused = file::read(&WHOLE.replace("5:00", "5:0x")).expect_err("a length");
    let said = "line 11, items[0].fixed: \"5:0x\" is no length; write it as \"5:00\" or \"1:05:00\"";
    assert_eq!(refused.to_string(), said);
}

/// Made once: it is compiled like a program.
static VALIDATOR: LazyLock<jsonschema::Validator> = LazyLock::new(|| {
    let schema: Value = serde_json::from_str(SCHEMA).expect("the schema is JSON");
    jsonschema::validator_for(&schema).expect("the schema is a schema")
});

fn as_json(text: &str) -> Option<Value> {
    serde_json::to_value(toml::from_str::<toml::Table>(text).ok()?).ok()
}

#[test]
fn the_json_schema_says_what_the_program_reads() {
    for shipped in shipped::all() {
        let json = as_json(&shipped.written().unwrap()).expect("written files are TOML");
        assert!(
            VALIDATOR.is_valid(&json),
            "{}: {:?}",
            shipped.key,
            VALIDATOR.iter_errors(&json).map(|error| error.to_string()).collect::<Vec<_>>()
        );
    }
    let json = as_json(WHOLE).expect("TOML");
    assert!(
        VALIDATOR.is_valid(&json),
        "{:?}",
        VALIDATOR.iter_errors(&json).map(|error| error.to_string()).collect::<Vec<_>>()
    );
    // What hangs on two fields at once, or on the place among others, a schema cannot say.
    let beyond = |fault: &Fault| {
        matches!(
            fault,
            Fault::UpsideDown
                | Fault::OffGrain
                | Fault::TurnTooShort { .. }
                | Fault::PartsTooLong { .. }
                | Fault::SecondRound
                | Fault::LastsTooLong
                | Fault::Twice
        )
    };
    for (from, to, _, _, fault) in broken() {
        let Some(json) = as_json(&WHOLE.replacen(from, to, 1)) else { continue };
        assert_eq!(VALIDATOR.is_valid(&json), beyond(&fault), "{to}: {fault:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn what_is_written_is_read_again(file in any_file()) {
        let text = file.written().unwrap();
        let read = file::read(&text);
        prop_assert_eq!(read.as_ref(), Ok(&file), "{}", text);
        // And a format goes into a file and comes out again, in each language.
        for tag in ["en", "de"] {
            let format = file.in_language(tag);
            let again = file::FormatFile::of_format(&file, &format);
            prop_assert_eq!(again.in_language("en"), format);
        }
        let json = as_json(&text).expect("TOML");
        prop_assert!(VALIDATOR.is_valid(&json), "{}\n{:?}", text, VALIDATOR.iter_errors(&json).map(|error| error.to_string()).collect::<Vec<_>>());
    }
}
