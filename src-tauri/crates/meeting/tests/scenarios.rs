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
