//! The catalogues and the code agree: every key is used, and every key asked for exists.

use std::collections::BTreeSet;

use super::{
    fluent::catalogues,
    hold,
    literals::{handed_to, quoted_words},
    tree::{Source, sources},
};

/// The languages have equal keys (another rule), so one of them stands for all.
const LANGUAGE: &str = "en";

fn page(source: &Source) -> bool {
    source.below("ui/src/") && source.ends(&[".ts", ".svelte", ".js"]) && !source.generated()
}

fn rust(source: &Source) -> bool {
    source.below("src-tauri/") && source.ends(&[".rs"]) && !source.generated()
}

#[test]
fn every_key_is_used() {
    let catalogue = catalogues().remove(LANGUAGE).unwrap_or_default();
    let mut used = BTreeSet::new();
    for source in sources().iter().filter(|source| page(source) || rust(source)) {
        used.extend(quoted_words(&source.text));
    }
    used.extend(catalogue.keys.values().flat_map(|need| need.references.iter().map(String::as_str)));

    let is_used =
        |key: &str| used.contains(key) || key.split_once('.').is_some_and(|(message, _)| used.contains(message));
    let unused = catalogue.keys.iter().filter(|(key, _)| !is_used(key));
    let offenders: Vec<String> = unused.map(|(key, need)| format!("{}: `{key}`", need.place)).collect();
    hold(
        "every key stands somewhere in the code, whole and in quotes",
        "a sentence nobody reads is translated for nothing, and a key put together from parts cannot be found by anybody",
        &offenders,
    );
}

#[test]
fn every_key_that_is_asked_for_exists() {
    let catalogue = catalogues().remove(LANGUAGE).unwrap_or_default();
    let mut offenders = Vec::new();
    for source in sources().iter().filter(|source| !source.test()) {
        let asked = if page(source) {
            handed_to("t", &['\'', '"', '`'], source.code())
        } else if rust(source) {
            handed_to("say", &['"'], product(source))
        } else {
            continue;
        };
        let missing = asked.into_iter().filter(|(_, key)| !catalogue.keys.contains_key(*key));
        offenders.extend(missing.map(|(line, key)| source.at(line, &format!("`{key}`"))));
    }
    hold(
        "every key that is asked for is in the catalogues",
        "a missing key is shown as its name instead of a sentence",
        &offenders,
    );
}

/// The code before the file's own tests: those may ask for keys that are not there.
fn product(source: &Source) -> impl Iterator<Item = (usize, &str)> {
    source.code().take_while(|(_, line)| line.trim() != "#[cfg(test)]")
}

#[test]
fn tests_inside_a_file_are_not_its_product() {
    let text = "say(\"a\")\n// say(\"b\")\n#[cfg(test)]\nmod tests { say(\"c\") }\n";
    let source = Source { path: "src-tauri/a.rs".into(), text: text.into() };
    assert_eq!(handed_to("say", &['"'], product(&source)), [(1, "a")]);
}
