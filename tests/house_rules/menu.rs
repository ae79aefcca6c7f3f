//! Every verb of the native menu is one of the page's: an entry that nobody answers would be grey for ever.

use super::{hold, tree::sources};

const MENU: &str = "src-tauri/src/menu_entries.rs";

#[test]
fn every_verb_of_the_menu_is_one_of_the_page() {
    let menu = sources().iter().find(|source| source.path == MENU).map_or("", |source| source.text.as_str());
    let verbs: Vec<&str> = menu.split("Verb(\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(verbs.len() > 20, "{MENU} lists no verbs: has it moved?");
    let page = |source: &&super::tree::Source| source.below("ui/src/desk/") && !source.path.contains(".test.");
    let known = |verb: &&&str| {
        let named = format!("id: '{verb}'");
        sources().iter().filter(page).any(|source| source.text.contains(&named))
    };
    let offenders: Vec<String> =
        verbs.iter().filter(|verb| !known(verb)).map(|verb| format!("{MENU}: `{verb}`")).collect();
    hold("every verb of the native menu is registered by a screen", "it could never be chosen", &offenders);
}
