//! The scenarios of `tests/scenarios`, each against the answer beside it.

use std::{fs, path::Path};

#[test]
fn every_scenario_has_the_answer_beside_it() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/scenarios");
    let mut played = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "toml") {
            continue;
        }
        let answer = meeting::scenario::replay(&fs::read_to_string(&path).unwrap()).unwrap();
        let expected = fs::read_to_string(path.with_extension("expected.json")).unwrap();
        assert_eq!(answer.to_json().trim_end(), expected.trim_end(), "{}", path.display());
        played += 1;
    }
    assert!(played >= 65, "the eight given scenarios and our own are there");
}

/// A file with one line changed in its round, or put before its format.
fn with(round: &str, head: &str) -> String {
    format!(
        r#"
members = ["Ann", "Ben", "Cem"]
starts = "2026-11-03T18:00:00"
ends = "2026-11-03T19:00:00"
{head}
[format]
[[format.items]]
title = "Round"
kind = "round"
{round}
"#
    )
}

#[test]
fn what_cannot_be_said_of_rooms_and_roles_is_refused_by_its_field() {
    for (round, head, field, why) in [
        ("rooms = 1", "", "format.items[0].rooms", "nobody sits alone"),
        ("rooms = 3", "[weights]\nAnn = 2", "weights.Ann", "a set is everybody's"),
        ("rooms = 3\nroles = [ { role = \"scribe\" } ]", "", "format.items[0].roles", "a room has its roles"),
        ("roles = [ { role = \"king\" } ]", "", "format.items[0].roles[0].role", "no such role"),
        ("roles = [ { role = \"scribe\", count = 0 } ]", "", "format.items[0].roles[0].count", "somebody has it"),
    ] {
        let refused = meeting::scenario::replay(&with(round, head)).unwrap_err();
        assert_eq!(refused.field, field, "{why}: {refused}");
    }
    assert!(meeting::scenario::replay(&with("rooms = 3", "")).is_ok());
    let talk = with("rooms = 3", "").replace("kind = \"round\"", "fixed = \"5:00\"");
    assert_eq!(meeting::scenario::replay(&talk).unwrap_err().field, "format.items[0].rooms", "it belongs to a round");
}
