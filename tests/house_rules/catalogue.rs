//! Every language says the same: the same keys, with the same variables.

use std::collections::BTreeMap;

use super::{
    fluent::{Catalogue, catalogues},
    hold,
};

/// The language the others are compared with.
const FIRST: &str = "en";

#[test]
fn every_language_has_every_key_with_the_same_variables() {
    let languages = catalogues();
    assert!(
        languages.contains_key(FIRST) && languages.contains_key("de"),
        "English and German are there from the start"
    );
    hold(
        "every language has every key, with the same variables",
        "a missing key is shown as its name to somebody under stress, a missing variable as a gap in the sentence",
        &differences(&languages),
    );
}

fn differences(languages: &BTreeMap<String, Catalogue>) -> Vec<String> {
    let mut offenders: Vec<String> = languages.values().flat_map(|language| language.broken.clone()).collect();
    let Some(first) = languages.get(FIRST) else {
        return offenders;
    };
    for (name, other) in languages.iter().filter(|(name, _)| *name != FIRST) {
        for (key, need) in &first.keys {
            match other.keys.get(key) {
                None => offenders.push(format!("{}: `{key}` is missing in {name}", need.place)),
                Some(same) if same.variables != need.variables => offenders.push(format!(
                    "{}: `{key}` uses {:?}, but {:?} in {}",
                    same.place, same.variables, need.variables, need.place,
                )),
                Some(_) => {}
            }
        }
        let unknown = other.keys.iter().filter(|(key, _)| !first.keys.contains_key(*key));
        offenders.extend(unknown.map(|(key, need)| format!("{}: `{key}` is missing in {FIRST}", need.place)));
    }
    offenders
}

#[test]
fn a_key_missing_on_either_side_and_another_variable_are_told() {
    let catalogue = |keys: &[(&str, &[&str])]| {
        let mut made = Catalogue::default();
        for (key, variables) in keys {
            let need = made.keys.entry((*key).to_owned()).or_default();
            need.variables = variables.iter().map(|name| (*name).to_owned()).collect();
        }
        made
    };
    let english = catalogue(&[("same", &["n"]), ("other", &["n"]), ("left", &[])]);
    let german = catalogue(&[("same", &["n"]), ("other", &["m"]), ("right", &[])]);
    let told = differences(&BTreeMap::from([("en".to_owned(), english), ("de".to_owned(), german)])).join("\n");
    for expected in ["`left` is missing in de", "`right` is missing in en", "`other` uses {\"m\"}, but {\"n\"}"] {
        assert!(told.contains(expected), "{expected} is not in:\n{told}");
    }
    assert!(!told.contains("same"), "{told}");
}
