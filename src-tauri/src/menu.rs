//! The native menu: every live verb with its key, so that keys can be discovered.
//!
//! The keys are part of the labels and are not registered with the system: a plain key as an accelerator would fire
//! while somebody types. The page handles the keys; a chosen entry is sent to it by name. Not in here: what the entries
//! do.

use desk::intent::{Intent, LanguageWord, SettingsIntent};
use tauri::{
    AppHandle, Manager, Wry,
    menu::{Menu, MenuBuilder, MenuEvent, SubmenuBuilder},
};
use words::{Catalogue, Language};

use crate::{
    shell::{Shell, send},
    windows,
};

/// The menu in a language.
pub fn build(app: &AppHandle, language: Language) -> tauri::Result<Menu<Wry>> {
    let words = Catalogue::of(language);
    let file = SubmenuBuilder::new(app, words.say("menu-file", &[]))
        .text("home", words.say("menu-home", &[]))
        .text("bin", words.say("menu-bin", &[]))
        .text("print", words.say("menu-print", &[]))
        .text("backups", words.say("menu-backups", &[]))
        .separator()
        .text("quit", words.say("menu-quit", &[]))
        .build()?;
    let edit = SubmenuBuilder::new(app, words.say("menu-edit", &[])).cut().copy().paste().select_all().build()?;
    let meeting = SubmenuBuilder::new(app, words.say("menu-meeting", &[]))
        .text("rehearse", words.say("menu-rehearse", &[]))
        .text("rehearsal_leave", words.say("menu-rehearsal-leave", &[]))
        .text("what_if", words.say("menu-what-if", &[]))
        .text("start", words.say("menu-start", &[]))
        .text("next", words.say("menu-next", &[]))
        .text("skip", words.say("menu-skip", &[]))
        .text("hold", words.say("menu-hold", &[]))
        .text("more", words.say("menu-more", &[]))
        .text("less", words.say("menu-less", &[]))
        .text("people", words.say("menu-people", &[]))
        .text("order", words.say("menu-order", &[]))
        .text("choose", words.say("menu-choose", &[]))
        .text("redistribute", words.say("menu-redistribute", &[]))
        .text("backdate", words.say("menu-backdate", &[]))
        .text("kind_of_help", words.say("menu-kind-of-help", &[]))
        .text("roles", words.say("menu-roles", &[]))
        .text("notes", words.say("menu-notes", &[]))
        .text("undo", words.say("menu-undo", &[]))
        .text("redo", words.say("menu-redo", &[]))
        .separator()
        .text("ballot", words.say("menu-ballot", &[]))
        .text("end", words.say("menu-end", &[]))
        .build()?;
    let stage = SubmenuBuilder::new(app, words.say("menu-stage", &[]))
        .text("stage", words.say("menu-stage-show", &[]))
        .text("blank", words.say("menu-stage-blank", &[]))
        .text("digits", words.say("menu-stage-digits", &[]))
        .text("message", words.say("menu-stage-message", &[]))
        .text("inside", words.say("menu-stage-inside", &[]))
        .text("sound", words.say("menu-sound", &[]))
        .build()?;
    let help = SubmenuBuilder::new(app, words.say("menu-help", &[]))
        .text("keys", words.say("menu-keys", &[]))
        .text("language_en", "English")
        .text("language_de", "Deutsch")
        .build()?;
    MenuBuilder::new(app).items(&[&file, &edit, &meeting, &stage, &help]).build()
}

/// Rebuilds the menu when the language changes.
pub fn speak(app: &AppHandle, language: Language) {
    let app_then = app.clone();
    // Menus belong to the main thread.
    let _ = app.run_on_main_thread(move || {
        let Some(window) = app_then.get_webview_window(windows::DESK) else { return };
        if let Ok(menu) = build(&app_then, language) {
            let _ = window.set_menu(menu);
        }
    });
}

fn speaks(language: LanguageWord) -> Intent {
    Intent::Settings(SettingsIntent::SetLanguage { language })
}

/// Sends a chosen entry to the page.
#[allow(clippy::needless_pass_by_value, reason = "the signature is the framework's")]
pub fn on_menu_event(app: &AppHandle, event: MenuEvent) {
    match event.id().as_ref() {
        "quit" => {
            if let Some(window) = app.get_webview_window(windows::DESK) {
                // Closing asks while a meeting runs.
                let _ = window.close();
            }
        }
        "language_en" => send(app, speaks(LanguageWord::En)),
        "language_de" => send(app, speaks(LanguageWord::De)),
        verb => {
            let Some(shell) = app.try_state::<Shell>() else { return };
            shell.channels.tell_desk(|desk| desk.menu.send(verb.to_owned()));
        }
    }
}
