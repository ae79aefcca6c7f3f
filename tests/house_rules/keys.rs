//! Every key of the catalogues is used. That every key asked for exists is the compilers' to say: `words::MessageKey` in
//! Rust and its union in the page.

use std::collections::BTreeSet;

use super::{
    fluent::catalogues,
    hold,
    literals::quoted_words,
    tree::{Source, sources},
};

/// The languages have equal keys (another rule), so one of them stands for all.
const LANGUAGE: &str = "en";

#[test]
fn every_key_is_used() {
    let catalogue = catalogues().remove(LANGUAGE).unwrap_or_default();
    let (mut used, mut named) = (BTreeSet::new(), BTreeSet::new());
    for source in sources().iter().filter(|source| !source.test() && !source.generated()) {
        if source.below("ui/src/") && source.ends(&[".ts", ".svelte", ".js"]) {
            used.extend(quoted_words(&source.text));
        } else if source.below("src-tauri/") && source.ends(&[".rs"]) {
            named.extend(product(source).flat_map(|(_, line)| variants(line)).map(letters));
        }
    }
    used.extend(catalogue.keys.values().flat_map(|need| need.references.iter().map(String::as_str)));

    let is_used = |key: &str| used.contains(key) || named.contains(&letters(key));
    let unused = catalogue.keys.iter().filter(|(key, _)| !is_used(key));
    let offenders: Vec<String> = unused.map(|(key, need)| format!("{}: `{key}`", need.place)).collect();
    hold(
        "every key stands somewhere in the product: as `MessageKey::…` in Rust, or whole and in quotes in the page",
        "a sentence nobody reads is translated for nothing, and a key put together from parts cannot be found by anybody",
        &offenders,
    );
}

/// The code before the tests inside the file: what only a test asks for is not used.
fn product(source: &Source) -> impl Iterator<Item = (usize, &str)> {
    source.code().take_while(|(_, line)| !line.starts_with("mod tests {"))
}

/// The keys a line of Rust names: `MessageKey::BinOpen` names `BinOpen`.
fn variants(line: &str) -> impl Iterator<Item = &str> {
    let after = line.split("MessageKey::").skip(1);
    after.map(|rest| rest.split(|sign: char| !sign.is_ascii_alphanumeric()).next().unwrap_or_default())
}

/// What a key and its name in Rust have in common: `bin-open` and `BinOpen` are both `binopen`.
fn letters(key: &str) -> String {
    key.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect()
}

#[test]
fn only_the_product_uses_a_key() {
    let text =
        "say(MessageKey::BinOpen, MessageKey::DeskSave)\n// MessageKey::A\n#[cfg(test)]\nmod tests { MessageKey::B }\n";
    let source = Source { path: "src-tauri/a.rs".into(), text: text.into() };
    let named: Vec<&str> = product(&source).flat_map(|(_, line)| variants(line)).collect();
    assert_eq!(named, ["BinOpen", "DeskSave"]);
    assert_eq!(letters(named[0]), letters("bin-open"));
}
