//! The native menu: every live verb with its key, so that keys can be discovered.
//!
//! The keys are part of the labels and are not registered with the system: a plain key as an accelerator would fire
//! while somebody types. The page handles the keys; a chosen entry is sent to it by name. It also says which entries can
//! be chosen now, and the others are greyed. Quitting alone is the system's: it must work whatever the page does. Not in
//! here: what the entries do, and what is in the menu ([`crate::menu_entries`]).

use std::sync::PoisonError;

use desk::intent::{Intent, LanguageWord, SettingsIntent};
use tauri::{
    AppHandle, Manager, Wry,
    menu::{Menu, MenuEvent, MenuItemBuilder, MenuItemKind, Submenu, SubmenuBuilder},
};
use words::{Catalogue, Language};

use crate::{
    menu_entries::{BRING_STAGE, Entry, MENUS, MINIMIZE, QUIT},
    state::{DESK, Doable, STAGE, Shell, send},
    text_acts,
};

/// The menu in a language.
pub fn build(app: &AppHandle, language: Language) -> tauri::Result<Menu<Wry>> {
    let words = Catalogue::of(language);
    let menu = Menu::new(app)?;
    for (title, entries) in MENUS {
        let submenu = SubmenuBuilder::new(app, words.say(title, &[])).build()?;
        for entry in entries {
            add(app, &submenu, *entry, words)?;
        }
        menu.append(&submenu)?;
    }
    grey(app, &menu);
    Ok(menu)
}

fn add(app: &AppHandle, submenu: &Submenu<Wry>, entry: Entry, words: &Catalogue) -> tauri::Result<()> {
    match entry {
        Entry::Verb(id, label) | Entry::Shell(id, label) => {
            let item = MenuItemBuilder::with_id(id, words.say(label, &[]));
            let item = if id == QUIT { item.accelerator("CmdOrCtrl+Q") } else { item };
            submenu.append(&item.build(app)?)
        }
        Entry::Text(act, label) => text_acts::add(app, submenu, act, &words.say(label, &[])),
        Entry::Language(id, name) => submenu.append(&MenuItemBuilder::with_id(id, name).build(app)?),
        Entry::Line => submenu.append(&tauri::menu::PredefinedMenuItem::separator(app)?),
    }
}

/// Greys what cannot be chosen now.
fn grey(app: &AppHandle, menu: &Menu<Wry>) {
    let Some(shell) = app.try_state::<Shell>() else { return };
    let doable = shell.doable.lock().unwrap_or_else(PoisonError::into_inner).clone();
    let stage = shell.seen().stage_open;
    let entries = menu.items().unwrap_or_default().into_iter().filter_map(|item| item.as_submenu()?.items().ok());
    for item in entries.flatten() {
        let MenuItemKind::MenuItem(item) = item else { continue };
        let can = match item.id().as_ref() {
            BRING_STAGE => stage,
            QUIT | MINIMIZE | "language_en" | "language_de" => true,
            id => doable.contains(id),
        };
        // An entry that cannot be told keeps the look it has.
        if item.is_enabled().is_ok_and(|is| is != can) {
            let _ = item.set_enabled(can);
        }
    }
}

/// The page tells what can be chosen now.
pub fn can(app: &AppHandle, doable: Doable) {
    let Some(shell) = app.try_state::<Shell>() else { return };
    *shell.doable.lock().unwrap_or_else(PoisonError::into_inner) = doable;
    look_again(app);
}

/// Greys anew, after something that the shell itself knows of.
pub fn look_again(app: &AppHandle) {
    let app_then = app.clone();
    // Menus belong to the main thread.
    let _ = app.run_on_main_thread(move || {
        if let Some(menu) = app_then.get_webview_window(DESK).and_then(|window| window.menu()) {
            grey(&app_then, &menu);
        }
    });
}

/// Rebuilds the menu when the language changes.
pub fn speak(app: &AppHandle, language: Language) {
    let app_then = app.clone();
    let _ = app.run_on_main_thread(move || {
        let Some(window) = app_then.get_webview_window(DESK) else { return };
        if let Ok(menu) = build(&app_then, language) {
            let _ = window.set_menu(menu);
        }
    });
}

fn speaks(language: LanguageWord) -> Intent {
    Intent::Settings(SettingsIntent::SetLanguage { language })
}

/// Does a chosen entry of the shell's; sends any other to the page.
#[allow(clippy::needless_pass_by_value, reason = "the signature is the framework's")]
pub fn on_menu_event(app: &AppHandle, event: MenuEvent) {
    let desk = app.get_webview_window(DESK);
    match (event.id().as_ref(), desk) {
        // Closing asks while a meeting runs.
        (QUIT, Some(desk)) => drop(desk.close()),
        (MINIMIZE, Some(desk)) => drop(desk.minimize()),
        (BRING_STAGE, _) => drop(app.get_webview_window(STAGE).map(|stage| stage.set_focus())),
        ("language_en", _) => send(app, speaks(LanguageWord::En)),
        ("language_de", _) => send(app, speaks(LanguageWord::De)),
        (act, Some(desk)) if text_acts::carry(act, &desk) => {}
        (verb, _) => {
            let Some(shell) = app.try_state::<Shell>() else { return };
            shell.channels.tell_desk(|desk| desk.menu.send(verb.to_owned()));
        }
    }
}
