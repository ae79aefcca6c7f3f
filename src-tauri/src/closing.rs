//! What happens to windows: closing them (the desk asks while a meeting runs, the stage never does), and files that are
//! dropped on the desk.
//!
//! Not in here: what ending a meeting means.

use desk::intent::Intent;
use tauri::{AppHandle, Manager, Window, WindowEvent};
use tauri_plugin_dialog::{DialogExt, MessageDialogButtons, MessageDialogResult};
use words::{Catalogue, Language};

use crate::{
    formats,
    shell::{Shell, send},
    windows,
};

/// What happens when a window is closed.
pub fn on_window_event(window: &Window, event: &WindowEvent) {
    let app = window.app_handle();
    match event {
        WindowEvent::CloseRequested { api, .. } if window.label() == windows::DESK => {
            let Some(shell) = app.try_state::<Shell>() else { return };
            if shell.seen().live {
                api.prevent_close();
                ask(app, &shell.seen().language);
            } else {
                app.exit(0);
            }
        }
        // Only when somebody closes it: the stage of a program that ends comes back with it.
        WindowEvent::CloseRequested { .. } if window.label() == windows::STAGE => {
            send(app, Intent::ShowStage { open: false });
        }
        WindowEvent::DragDrop(event) if window.label() == windows::DESK => formats::dropped(app, event),
        _ => {}
    }
}

/// End the meeting, keep it for later, or stay: in words, never by surprise.
fn ask(app: &AppHandle, language: &str) {
    let words = Catalogue::of(Language::of_tag(language));
    let (end, keep, stay) =
        (words.say("closing-end", &[]), words.say("closing-keep", &[]), words.say("closing-stay", &[]));
    let buttons = MessageDialogButtons::YesNoCancelCustom(keep.clone(), end.clone(), stay);
    let app_then = app.clone();
    app.dialog()
        .message(words.say("closing-question", &[]))
        .title(words.say("closing-title", &[]))
        .buttons(buttons)
        .show_with_result(move |result| match result {
            MessageDialogResult::Custom(chosen) if chosen == keep => app_then.exit(0),
            MessageDialogResult::Custom(chosen) if chosen == end => end_and_exit(&app_then),
            MessageDialogResult::Yes => app_then.exit(0),
            MessageDialogResult::No => end_and_exit(&app_then),
            _ => {}
        });
}

/// Ends the meeting and closes once that is in the file.
fn end_and_exit(app: &AppHandle) {
    let Some(shell) = app.try_state::<Shell>() else { return };
    let (desk, app) = (shell.desk.clone(), app.clone());
    tauri::async_runtime::spawn(async move {
        desk.act(Intent::End).await;
        app.exit(0);
    });
}
