//! The native menu: every live verb with its key, so that keys can be discovered.
//!
//! The keys are part of the labels and are not registered with the system: a plain key as an accelerator would fire
//! while somebody types. The page handles the keys; a chosen entry is sent to it by name. Quitting alone is the system's:
//! it must work whatever the page does. Not in here: what the entries do.

use desk::intent::{Intent, LanguageWord, SettingsIntent};
use tauri::{
    AppHandle, Manager, Wry,
    menu::{Menu, MenuBuilder, MenuEvent, MenuItemBuilder, SubmenuBuilder},
};
use words::{Catalogue, Language, MessageKey};

use crate::state::{DESK, Shell, send};

/// The menu in a language.
pub fn build(app: &AppHandle, language: Language) -> tauri::Result<Menu<Wry>> {
    let words = Catalogue::of(language);
    let file = SubmenuBuilder::new(app, words.say(MessageKey::MenuFile, &[]))
        .text("home", words.say(MessageKey::MenuHome, &[]))
        .text("bin", words.say(MessageKey::MenuBin, &[]))
        .text("print", words.say(MessageKey::MenuPrint, &[]))
        .text("backups", words.say(MessageKey::MenuBackups, &[]))
        .separator()
        .item(
            &MenuItemBuilder::with_id("quit", words.say(MessageKey::MenuQuit, &[]))
                .accelerator("CmdOrCtrl+Q")
                .build(app)?,
        )
        .build()?;
    let edit =
        SubmenuBuilder::new(app, words.say(MessageKey::MenuEdit, &[])).cut().copy().paste().select_all().build()?;
    let meeting = SubmenuBuilder::new(app, words.say(MessageKey::MenuMeeting, &[]))
        .text("rehearse", words.say(MessageKey::MenuRehearse, &[]))
        .text("rehearsal_leave", words.say(MessageKey::MenuRehearsalLeave, &[]))
        .text("what_if", words.say(MessageKey::MenuWhatIf, &[]))
        .text("start", words.say(MessageKey::MenuStart, &[]))
        .text("next", words.say(MessageKey::MenuNext, &[]))
        .text("skip", words.say(MessageKey::MenuSkip, &[]))
        .text("hold", words.say(MessageKey::MenuHold, &[]))
        .text("more", words.say(MessageKey::MenuMore, &[]))
        .text("less", words.say(MessageKey::MenuLess, &[]))
        .text("people", words.say(MessageKey::MenuPeople, &[]))
        .text("order", words.say(MessageKey::MenuOrder, &[]))
        .text("choose", words.say(MessageKey::MenuChoose, &[]))
        .text("redistribute", words.say(MessageKey::MenuRedistribute, &[]))
        .text("backdate", words.say(MessageKey::MenuBackdate, &[]))
        .text("kind_of_help", words.say(MessageKey::MenuKindOfHelp, &[]))
        .text("roles", words.say(MessageKey::MenuRoles, &[]))
        .text("notes", words.say(MessageKey::MenuNotes, &[]))
        .text("undo", words.say(MessageKey::MenuUndo, &[]))
        .text("redo", words.say(MessageKey::MenuRedo, &[]))
        .separator()
        .text("ballot", words.say(MessageKey::MenuBallot, &[]))
        .text("end", words.say(MessageKey::MenuEnd, &[]))
        .build()?;
    let stage = SubmenuBuilder::new(app, words.say(MessageKey::MenuStage, &[]))
        .text("stage", words.say(MessageKey::MenuStageShow, &[]))
        .text("blank", words.say(MessageKey::MenuStageBlank, &[]))
        .text("digits", words.say(MessageKey::MenuStageDigits, &[]))
        .text("message", words.say(MessageKey::MenuStageMessage, &[]))
        .text("inside", words.say(MessageKey::MenuStageInside, &[]))
        .text("sound", words.say(MessageKey::MenuSound, &[]))
        .build()?;
    let help = SubmenuBuilder::new(app, words.say(MessageKey::MenuHelp, &[]))
        .text("keys", words.say(MessageKey::MenuKeys, &[]))
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
        let Some(window) = app_then.get_webview_window(DESK) else { return };
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
            if let Some(window) = app.get_webview_window(DESK) {
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
