//! The window: builds the app, starts the driver, passes views on.
//!
//! Not in here: what the windows are ([`crate::windows`]) and what they may call ([`crate::commands`]).

use std::{path::PathBuf, process::ExitCode, sync::Mutex};

use desk::{Setup, driver::Driver, shown::Shown, views::Screen};
use tauri::{AppHandle, Manager, RunEvent};

use crate::{
    awake::Awake,
    bell::{self, Bell},
    channels::{self, Channels},
    closing, commands,
    first::First,
    journal::{self, Journal},
    leaving, menu,
    placing::{self, Placing},
    state::{Seen, Shell},
    terminal, windows,
};

/// Opens the window and runs until it is closed.
pub fn run(folder: PathBuf, setup: Setup) -> ExitCode {
    // Asked before the toolkit begins: it takes the token out of the environment.
    let token = bell::token();
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .channel_interceptor(channels::send_whole)
        .invoke_handler(tauri::generate_handler![
            commands::act,
            commands::read_typed,
            commands::rhythm_dates,
            commands::names_from_file,
            commands::run,
            commands::open_printed,
            commands::show_printed,
            commands::show_calendar,
            commands::open_backups,
            commands::watch_desk,
            commands::watch_stage,
            commands::ready,
            commands::fill_screen,
            commands::press_key,
            commands::other_screens,
            commands::want_screen,
            commands::menu_can,
            commands::about,
            commands::open_data
        ])
        .on_window_event(closing::on_window_event)
        .on_menu_event(menu::on_menu_event)
        .setup(move |app| {
            let handle = app.handle().clone();
            app.manage(Placing::of(folder.clone()));
            app.manage(Journal::of(folder.clone()));
            journal::watch_faults(app.handle());
            // The folder is opened while the window is built. No page is answered before both are there.
            let opening = std::thread::spawn(move || {
                let (driver, desk) = Driver::new(folder.clone(), setup, move |shown: &Shown| publish(&handle, shown));
                let shown = driver.shown();
                (driver, desk, shown, Bell::of(&folder))
            });
            let window = windows::open_desk(app.handle(), setup.language);
            let (driver, desk, shown, bell) = opening.join().map_err(|_| "the folder could not be opened")?;
            if driver.is_in_use() && bell.as_ref().is_some_and(|bell| bell.ring(&token)) {
                // Nothing was opened here but a window nobody has seen.
                std::process::exit(0);
            }
            app.manage(First::of(shown.desk));
            app.manage(Shell {
                desk,
                channels: Channels::default(),
                awake: Awake::start()?,
                file_dialog: tokio::sync::Mutex::default(),
                dropped: Mutex::default(),
                wanted: Mutex::default(),
                doable: Mutex::default(),
                // The menu speaks it until the first view says otherwise.
                seen: Mutex::new(Seen { language: setup.language, ..Seen::default() }),
            });
            if let Some(bell) = bell {
                app.manage(bell);
            }
            std::thread::Builder::new().name("desk".to_owned()).spawn(move || drive(driver))?;
            leaving::on_signals(app.handle())?;
            window?;
            if app.state::<Shell>().seen().stage_open {
                windows::show_stage(app.handle(), true);
            }
            Ok(())
        })
        .build(tauri::generate_context!());
    match app {
        Ok(app) => {
            app.run(|app, event| {
                // The process ends without coming back here.
                if let RunEvent::Exit = event {
                    leaving::leave(app);
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            terminal::complain(&format!("the window could not be opened: {error}"));
            ExitCode::FAILURE
        }
    }
}

/// One thread for the desk: it waits on its own deadlines, and the file is written without holding a window up.
fn drive<Publish: FnMut(&Shown)>(driver: Driver<Publish>) {
    match tokio::runtime::Builder::new_current_thread().enable_time().build() {
        Ok(runtime) => runtime.block_on(driver.run()),
        Err(error) => terminal::complain(&format!("the desk could not be started: {error}")),
    }
}

/// Passes views on to the windows that show them, and acts upon what the shell has to do with them.
fn publish(app: &AppHandle, shown: &Shown) {
    let Some(shell) = app.try_state::<Shell>() else { return };
    shell.channels.show(shown);
    journal::look(app, shown);
    // A folder that was shut may be opened later.
    let is_open = !matches!(shown.desk.screen, Screen::Shut(_));
    placing::open(app, is_open);
    if is_open {
        bell::hang_up(app);
    }
    let now = Seen {
        live: shown.live,
        unsaved: shown.unsaved,
        stage_open: shown.desk.stage_open,
        language: shown.desk.language.into(),
        printed: shown.printed.clone(),
        saved: shown.saved.clone(),
    };
    let before = match shell.seen.lock() {
        Ok(mut seen) => std::mem::replace(&mut *seen, now.clone()),
        Err(_) => return,
    };
    if before.stage_open != now.stage_open {
        windows::show_stage(app, now.stage_open);
        menu::look_again(app);
    }
    if before.live != now.live {
        shell.awake.keep(now.live);
    }
    if before.language != now.language {
        menu::speak(app, now.language);
    }
}
