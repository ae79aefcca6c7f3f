//! The other screen: the stage fills it, closes with it, and comes back with it.
//!
//! Through this toolkit, no system reports that a screen came or went, so the list is read every two seconds while the
//! stage is open. Not in here: what the stage shows, and the note about it at the desk.

use std::{
    sync::atomic::{AtomicU32, Ordering},
    time::Duration,
};

use desk::{
    intent::{Intent, StageIntent},
    stage::screen::OtherScreen,
};
use tauri::{AppHandle, Manager, Monitor, PhysicalPosition, WebviewWindow};

use crate::state::{DESK, STAGE, Shell, send};

/// A cable takes longer than this to be plugged in.
const EVERY: Duration = Duration::from_secs(2);

/// Which stage window is watched: a newer one ends the watch of the one before.
static WATCHED: AtomicU32 = AtomicU32::new(0);

/// Where the stage is, as this module last put it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// A window of its own, on the desk's screen.
    Floating,
    /// It fills the screen at this corner.
    Filling(PhysicalPosition<i32>),
    /// The screen it filled is gone; the window is hidden, so that it does not cover the desk.
    Lost,
}

/// What is to be done about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Nothing,
    Fill(PhysicalPosition<i32>),
    Hide,
}

/// The rule: another screen is filled, whether it has just come or has come back; a screen that goes takes the stage
/// with it.
fn step(place: Place, others: &[PhysicalPosition<i32>]) -> Step {
    match (place, others.first()) {
        (Place::Filling(corner), _) if others.contains(&corner) => Step::Nothing,
        (_, Some(&corner)) => Step::Fill(corner),
        (Place::Filling(_), None) => Step::Hide,
        (Place::Floating | Place::Lost, None) => Step::Nothing,
    }
}

/// Watches the screens for as long as the stage window is there.
pub fn watch(app: &AppHandle, stage: &WebviewWindow, filled: Option<PhysicalPosition<i32>>) {
    let (app, stage) = (app.clone(), stage.clone());
    let mine = WATCHED.fetch_add(1, Ordering::Relaxed) + 1;
    let mut place = filled.map_or(Place::Floating, Place::Filling);
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(EVERY);
            if WATCHED.load(Ordering::Relaxed) != mine || !is_open(&app) || app.get_webview_window(STAGE).is_none() {
                return;
            }
            let Some(others) = others(&app) else { continue };
            match step(place, &others) {
                Step::Nothing => {}
                Step::Fill(corner) => {
                    if stage.show().and_then(|()| fill(&stage, corner)).is_ok() {
                        // The keys belong to the desk.
                        let _ = app.get_webview_window(DESK).map(|desk| desk.set_focus());
                        place = Place::Filling(corner);
                        send(&app, Intent::Stage(StageIntent::StageLost { lost: false }));
                    }
                }
                Step::Hide => {
                    let _ = stage.set_fullscreen(false);
                    let _ = stage.hide();
                    place = Place::Lost;
                    send(&app, Intent::Stage(StageIntent::StageLost { lost: true }));
                }
            }
        }
    });
}

fn is_open(app: &AppHandle) -> bool {
    app.try_state::<Shell>().is_some_and(|shell| shell.seen().stage_open)
}

/// The corners of the screens the desk is not on; `None` if the system does not tell.
fn others(app: &AppHandle) -> Option<Vec<PhysicalPosition<i32>>> {
    let desk = app.get_webview_window(DESK)?;
    let own = desk.current_monitor().ok()??;
    let all = desk.available_monitors().ok()?;
    let others = all.iter().map(Monitor::position).filter(|corner| *corner != own.position()).copied().collect();
    Some(wanted_first(app, others, |corner| *corner))
}

/// The screens with the one that was chosen first, if it is among them.
pub fn wanted_first<T>(app: &AppHandle, screens: Vec<T>, corner: impl Fn(&T) -> PhysicalPosition<i32>) -> Vec<T> {
    let wanted = app.try_state::<Shell>().and_then(|shell| shell.wanted.lock().map(|wanted| *wanted).ok()?);
    first_if_there(screens, |screen| Some(corner(screen)) == wanted)
}

/// Stable: the others keep their order.
fn first_if_there<T>(mut all: Vec<T>, is: impl Fn(&T) -> bool) -> Vec<T> {
    all.sort_by_key(|one| !is(one));
    all
}

/// The screens the stage could fill, for a person to choose from; `None` if the system does not tell.
pub fn choices(app: &AppHandle) -> Option<Vec<OtherScreen>> {
    let desk = app.get_webview_window(DESK)?;
    let own = desk.current_monitor().ok()??;
    let others = desk.available_monitors().ok()?.into_iter().filter(|other| other.position() != own.position());
    Some(
        others
            .map(|other| OtherScreen {
                name: other.name().cloned().unwrap_or_default(),
                width: other.size().width,
                height: other.size().height,
                x: other.position().x,
                y: other.position().y,
            })
            .collect(),
    )
}

/// Has the window fill the screen at this corner, once it is shown. Wayland lets no window place itself, and fills the screen that is named;
/// elsewhere the window is put there first, so that it is a window of that screen when it fills it no more.
pub fn fill(stage: &WebviewWindow, corner: PhysicalPosition<i32>) -> tauri::Result<()> {
    stage.set_position(corner)?;
    stage.set_fullscreen_on_monitor(corner.cast())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_screen_that_was_chosen_comes_first_while_it_is_there() {
        assert_eq!(first_if_there(vec![1, 2, 3], |&screen| screen == 3), [3, 1, 2]);
        assert_eq!(first_if_there(vec![1, 2], |&screen| screen == 3), [1, 2]);
    }

    #[test]
    fn the_stage_leaves_with_its_screen_and_comes_back_with_one() {
        let (left, right) = (PhysicalPosition::new(-1280, 0), PhysicalPosition::new(1920, 0));
        for (place, others, what, why) in [
            (Place::Floating, vec![], Step::Nothing, "one screen: it stays a window"),
            (Place::Floating, vec![right], Step::Fill(right), "a projector is plugged in"),
            (Place::Filling(right), vec![left, right], Step::Nothing, "it stays where it is"),
            (Place::Filling(right), vec![], Step::Hide, "unplugged: it must not cover the desk"),
            (Place::Filling(right), vec![left], Step::Fill(left), "another screen is left"),
            (Place::Lost, vec![], Step::Nothing, "still gone"),
            (Place::Lost, vec![right], Step::Fill(right), "plugged in again"),
        ] {
            assert_eq!(step(place, &others), what, "{why}");
        }
    }
}
