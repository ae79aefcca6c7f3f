//! Window events: closing (the desk asks while a meeting runs or something is not in the file, the stage never does),
//! other places of the desk, and files dropped on it.
//!
//! Not in here: what ending a meeting means.

use desk::{
    intent::{Intent, NavigationIntent, RunningIntent, StageIntent},
    refusal::Answer,
};
use tauri::{AppHandle, Manager, Window, WindowEvent};
use tauri_plugin_dialog::{DialogExt, MessageDialogButtons, MessageDialogResult};
use words::{Catalogue, Language, MessageKey};

use crate::{
    dropping, placing,
    state::{DESK, STAGE, Shell, send},
};

/// What happens when a window is closed.
pub fn on_window_event(window: &Window, event: &WindowEvent) {
    let app = window.app_handle();
    match event {
        WindowEvent::CloseRequested { api, .. } if window.label() == DESK => {
            let Some(shell) = app.try_state::<Shell>() else { return };
            let seen = shell.seen();
            if seen.live {
                api.prevent_close();
                ask(app, seen.language);
            } else if seen.unsaved {
                api.prevent_close();
                save_and_exit(app);
            } else {
                app.exit(0);
            }
        }
        // Only when somebody closes it: the stage of a program that ends comes back with it.
        WindowEvent::CloseRequested { .. } if window.label() == STAGE => {
            send(app, Intent::Stage(StageIntent::ShowStage { open: false }));
        }
        WindowEvent::Resized(_) | WindowEvent::Moved(_) => placing::note(window),
        WindowEvent::DragDrop(event) if window.label() == DESK => dropping::dropped(app, event),
        _ => {}
    }
}

/// End the meeting, keep it for later, or stay: in words, never by surprise.
fn ask(app: &AppHandle, language: Language) {
    let words = Catalogue::of(language);
    let (end, keep, stay) = (
        words.say(MessageKey::ClosingEnd, &[]),
        words.say(MessageKey::ClosingKeep, &[]),
        words.say(MessageKey::ClosingStay, &[]),
    );
    let buttons = MessageDialogButtons::YesNoCancelCustom(keep.clone(), end.clone(), stay);
    let app_then = app.clone();
    app.dialog()
        .message(words.say(MessageKey::ClosingQuestion, &[]))
        .title(words.say(MessageKey::ClosingTitle, &[]))
        .buttons(buttons)
        .show_with_result(move |result| match result {
            MessageDialogResult::Custom(chosen) if chosen == keep => save_and_exit(&app_then),
            MessageDialogResult::Custom(chosen) if chosen == end => end_and_exit(&app_then),
            MessageDialogResult::Yes => save_and_exit(&app_then),
            MessageDialogResult::No => end_and_exit(&app_then),
            _ => {}
        });
}

/// Ends the meeting and closes once that is in the file. Where it cannot be ended (a question is open first), the
/// window stays, with the meeting on it.
fn end_and_exit(app: &AppHandle) {
    let Some(shell) = app.try_state::<Shell>() else { return };
    let (desk, app) = (shell.desk.clone(), app.clone());
    tauri::async_runtime::spawn(async move {
        // Another screen may be shown, an old record say: nothing on it speaks of the meeting that runs.
        if let Some(running) = desk.shown().await.and_then(|shown| shown.desk.running) {
            desk.act(Intent::Navigation(NavigationIntent::GoMeeting { meeting: running.meeting })).await;
        }
        if desk.act(Intent::Running(RunningIntent::End)).await == Answer::Done {
            save_and_exit(&app);
        }
    });
}

/// Closes once everything is in the file; where something cannot be written, asks.
fn save_and_exit(app: &AppHandle) {
    let Some(shell) = app.try_state::<Shell>() else { return };
    let (desk, app) = (shell.desk.clone(), app.clone());
    tauri::async_runtime::spawn(async move {
        if desk.shown().await.is_some_and(|shown| shown.unsaved) {
            desk.act(Intent::Running(RunningIntent::SaveAgain)).await;
        }
        match desk.shown().await {
            Some(shown) if shown.unsaved => ask_about_loss(&app, shown.desk.language.into()),
            Some(_) | None => app.exit(0),
        }
    });
}

/// Try again, close and lose what could not be written, or stay.
fn ask_about_loss(app: &AppHandle, language: Language) {
    let words = Catalogue::of(language);
    let (again, lose) =
        (words.say(MessageKey::ClosingUnsavedAgain, &[]), words.say(MessageKey::ClosingUnsavedLose, &[]));
    let stay = words.say(MessageKey::ClosingStay, &[]);
    let buttons = MessageDialogButtons::YesNoCancelCustom(again.clone(), lose.clone(), stay);
    let app_then = app.clone();
    app.dialog()
        .message(words.say(MessageKey::ClosingUnsavedQuestion, &[]))
        .title(words.say(MessageKey::ClosingUnsavedTitle, &[]))
        .buttons(buttons)
        .show_with_result(move |result| match result {
            MessageDialogResult::Custom(chosen) if chosen == again => save_and_exit(&app_then),
            MessageDialogResult::Custom(chosen) if chosen == lose => app_then.exit(0),
            MessageDialogResult::Yes => save_and_exit(&app_then),
            MessageDialogResult::No => app_then.exit(0),
            _ => {}
        });
}
