//! The film of an evening: every state of desk and stage, light and dark, in both languages and two sizes. The pictures are
//! for eyes. What it asserts: each state is reached, with its word, and the main button has one rectangle in all of them.

use std::{path::Path, sync::Mutex};

use chrono::TimeDelta;
use serde_json::Value;

use super::{
    app::{App, Look, button},
    in_the_window, planned,
    turned::{LANGUAGES, SIZES},
};

/// Fast enough to wait for, slow enough for the four pictures of the grace.
const RATE: [&str; 2] = ["--clock-rate", "2"];
/// The states that have the main button.
const WITH_MAIN: usize = 13;

/// A film: where it is taken, and where the main button was seen in each size.
struct Film<'a> {
    app: &'a App,
    look: Look,
    seen: Mutex<Vec<Seen>>,
}

/// Where the main button was.
struct Seen {
    size: (u32, u32),
    state: String,
    rectangle: Value,
}

impl Film<'_> {
    /// The state in two sizes and both languages; and back to what it was played in.
    async fn takes(&self, name: &str) {
        for size in &SIZES[..2] {
            for language in LANGUAGES {
                self.app.turns(*size, language, 100).await;
                let at = format!("{}x{} {language}", size.0, size.1);
                self.app.shot(&format!("state-{name}-{}-{at}", self.look.word())).await;
                let rectangle = "const at = document.querySelector('[data-main] button')?.getBoundingClientRect();
                    return at ? [at.x, at.y, at.width, at.height].map(Math.round) : null;";
                let rectangle = self.app.client.execute(rectangle, vec![]).await.unwrap();
                if !rectangle.is_null() {
                    let state = format!("{name} {at}");
                    self.seen.lock().unwrap().push(Seen { size: *size, state, rectangle });
                }
            }
        }
        self.app.turns(SIZES[0], LANGUAGES[0], 100).await;
    }

    /// The main button never moves, whatever is above it and however long its words are.
    fn the_main_button_stayed(self) {
        let seen = self.seen.into_inner().unwrap();
        for size in &SIZES[..2] {
            let here: Vec<_> = seen.iter().filter(|seen| seen.size == *size).collect();
            assert_eq!(here.len(), WITH_MAIN * LANGUAGES.len(), "in {size:?}");
            for Seen { state, rectangle, .. } in &here {
                let first = here[0];
                assert_eq!(*rectangle, first.rectangle, "it is elsewhere in {state} than in {}", first.state);
            }
        }
    }
}

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn every_state_of_desk_and_stage_is_shown_light_and_dark() {
    in_the_window(async |binary, data| {
        for look in [Look::Light, Look::Dark] {
            let data = data.join(look.word());
            planned(&data, TimeDelta::minutes(2));
            let app = App::start_in(look, binary, &data, Path::new(""), &RATE).await;
            let film = Film { app: &app, look, seen: Mutex::default() };
            tour(&film).await;
            film.the_main_button_stayed();
            app.stop().await;
        }
    });
}

async fn tour(film: &Film<'_>) {
    let app = film.app;
    app.opens_the_meeting().await;
    app.reads("6 of 6 are here").await;
    app.shows_the_stage().await;
    App::sees_window("Turnstone stage");
    film.takes("01-idle").await;
    app.keys(" ").await;
    app.reads("Welcome and agreement").await;
    film.takes("02-item").await;
    app.keys("m").await;
    app.press("Please come back to the circle").await;
    app.reads("Message on the stage").await;
    film.takes("03-message").await;
    app.keys("m").await;
    app.press("Remove it").await;
    app.find("//footer//button[contains(., 'Message')][not(contains(., 'on the stage'))]").await;
    for next in ["Check-in", "Marta"] {
        app.keys(" ").await;
        app.find(&format!("//main//h2[contains(., '{next}')]")).await;
    }
    film.takes("04-turn").await;
    app.keys("h").await;
    app.reads("On hold").await;
    film.takes("05-held").await;
    app.keys("h").await;
    app.find(&button("Hold")).await;
    the_end_of_a_turn(film).await;
    app.keys(" ").await;
    app.find("//main//h2[contains(., 'Noah')]").await;
    film.takes("10-hand-over").await;
    for next in ["Ines", "Break"] {
        app.keys("s").await;
        app.find(&format!("//main//h2[contains(., '{next}')]")).await;
    }
    film.takes("11-break").await;
    for next in ["Pavel", "Rosa", "Tariq", "Spare time"] {
        app.keys(if next == "Pavel" { " " } else { "s" }).await;
        app.find(&format!("//main//h2[contains(., '{next}')]")).await;
    }
    film.takes("12-spare").await;
    app.keys(" ").await;
    app.find("//main//h2[contains(., 'Evaluation')]").await;
    film.takes("13-evaluation").await;
    app.keys(" ").await;
    app.find("//main//h2[contains(., 'Close')]").await;
    app.keys(" ").await;
    app.find(&button("Save as PDF")).await;
    film.takes("14-over").await;
}

/// The last phase, made short: the two warnings, the zero, the grace, overtime.
async fn the_end_of_a_turn(film: &Film<'_>) {
    let app = film.app;
    for phase in ["Clarify", "Coach", "Commit"] {
        app.keys(" ").await;
        app.find(&format!("//main//h3[contains(., '{phase}')]")).await;
    }
    // Two minutes are left of it when nothing more can be taken away without reaching the last of them.
    let clock = "//main//*[@role='timer']";
    while app.shows(&format!("{clock}[not(starts-with(@aria-label, '1:') or starts-with(@aria-label, '0:'))]")).await {
        let shown = app.find(clock).await.attr("aria-label").await.unwrap().unwrap();
        app.keys("-").await;
        // Not the time that went by meanwhile: the minute before the colon is another one.
        let minute = shown.split(':').next().unwrap_or_default();
        app.find(&format!("{clock}[not(starts-with(@aria-label, '{minute}:'))]")).await;
    }
    app.reads("Last part.").await;
    film.takes("06-soon").await;
    app.reads("Almost time").await;
    film.takes("07-warning").await;
    app.reads("Let them finish the sentence").await;
    film.takes("08-grace").await;
    app.reads("Over time. Move on when you are ready.").await;
    film.takes("09-over-time").await;
}
