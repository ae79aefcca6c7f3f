//! The native menu and the page know the same verbs: an entry that nobody answers would be grey for ever, and a verb
//! without an entry has a key that nobody discovers.

use super::{
    hold,
    tree::{Source, sources},
};

const MENU: &str = "src-tauri/src/menu_entries.rs";

/// Where the verbs of the live desk are made.
const LIVE: [&str; 3] =
    ["ui/src/desk/live/verbs.ts", "ui/src/desk/live/inside.svelte.ts", "ui/src/desk/ballot/reveal.ts"];

/// The verbs of the live desk that the menu leaves out, and why.
const LEFT_OUT: [(&str, &str); 5] = [
    ("plan", "on the group's page the same word plans another meeting"),
    ("went_on", "answers the question on the screen, beside its key"),
    ("waited", "answers the question on the screen, beside its key"),
    ("record", "is the one way on from a meeting that is over"),
    ("inside_leave", "`inside` goes back, too"),
];

#[test]
fn every_verb_of_the_menu_is_one_of_the_page() {
    let verbs = entries();
    assert!(verbs.len() > 20, "{MENU} lists no verbs: has it moved?");
    let page = |source: &&Source| source.below("ui/src/desk/") && !source.path.contains(".test.");
    let known = |verb: &&&str| {
        let named = format!("id: '{verb}'");
        sources().iter().filter(page).any(|source| source.text.contains(&named))
    };
    let offenders: Vec<String> =
        verbs.iter().filter(|verb| !known(verb)).map(|verb| format!("{MENU}: `{verb}`")).collect();
    hold("every verb of the native menu is registered by a screen", "it could never be chosen", &offenders);
}

#[test]
fn every_verb_of_the_live_desk_is_in_the_menu() {
    let menu = entries();
    let mut live = Vec::new();
    for path in LIVE {
        let verbs = between(text_of(path), "id: '", '\'');
        assert!(!verbs.is_empty(), "{path} makes no verbs: have they moved?");
        live.extend(verbs.into_iter().map(|verb| (path, verb)));
    }
    let left_out = |verb: &str| LEFT_OUT.iter().any(|(id, _)| *id == verb);
    let missing = live
        .iter()
        .filter(|(_, verb)| !menu.contains(verb) && !left_out(verb))
        .map(|(path, verb)| format!("{path}: `{verb}`"));
    let idle = LEFT_OUT
        .iter()
        .filter(|(id, _)| menu.contains(id) || live.iter().all(|(_, verb)| verb != id))
        .map(|(id, why)| format!("{}: `{id}` ({why}) needs no exception", file!()));
    hold(
        "every verb of the live desk is in the native menu, or left out for a reason",
        "the menu is where keys are discovered",
        &missing.chain(idle).collect::<Vec<_>>(),
    );
}

/// The verbs of the menu's table.
fn entries() -> Vec<&'static str> {
    between(text_of(MENU), "Verb(\"", '"')
}

fn text_of(path: &str) -> &'static str {
    sources().iter().find(|source| source.path == path).map_or("", |source| source.text.as_str())
}

/// What stands after each `start`, up to the next `end`.
fn between(text: &'static str, start: &str, end: char) -> Vec<&'static str> {
    text.split(start).skip(1).filter_map(|rest| rest.split(end).next()).collect()
}
