//! Every state of the desk and the stage, light and dark, for eyes: the pictures are the point of this test. That each
//! state is reached, with its word, is what it asserts.

use std::path::Path;

use chrono::TimeDelta;

use super::{
    app::{App, Look, button},
    in_the_window, planned,
};

/// Fast enough to wait for, slow enough for a picture of the grace.
const RATE: [&str; 2] = ["--clock-rate", "5"];

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn every_state_of_desk_and_stage_is_shown_light_and_dark() {
    in_the_window(async |binary, data| {
        for look in [Look::Light, Look::Dark] {
            let data = data.join(look.word());
            planned(&data, TimeDelta::minutes(2));
            let app = App::start_in(look, binary, &data, Path::new(""), &RATE).await;
            tour(&app, look).await;
            app.stop().await;
        }
    });
}

async fn tour(app: &App, look: Look) {
    let shot = async |name: &str| app.shot(&format!("state-{name}-{}", look.word())).await;
    app.opens_the_meeting().await;
    app.reads("6 of 6 are here").await;
    app.shows_the_stage().await;
    App::sees_window("Turnstone stage");
    shot("01-idle").await;
    app.keys(" ").await;
    app.reads("Welcome and agreement").await;
    shot("02-item").await;
    app.keys("m").await;
    app.press("Please come back to the circle").await;
    app.reads("Message on the stage").await;
    shot("03-message").await;
    app.keys("m").await;
    app.press("Remove it").await;
    app.find("//footer//button[contains(., 'Message')][not(contains(., 'on the stage'))]").await;
    for next in ["Check-in", "Marta"] {
        app.keys(" ").await;
        app.find(&format!("//main//h2[contains(., '{next}')]")).await;
    }
    shot("04-turn").await;
    app.keys("h").await;
    app.reads("On hold").await;
    shot("05-held").await;
    app.keys("h").await;
    app.find(&button("Hold")).await;
    the_end_of_a_turn(app, &shot).await;
    app.keys(" ").await;
    app.find("//main//h2[contains(., 'Noah')]").await;
    shot("10-hand-over").await;
    for next in ["Ines", "Break"] {
        app.keys("s").await;
        app.find(&format!("//main//h2[contains(., '{next}')]")).await;
    }
    shot("11-break").await;
    for next in ["Pavel", "Rosa", "Tariq", "Spare time"] {
        app.keys(if next == "Pavel" { " " } else { "s" }).await;
        app.find(&format!("//main//h2[contains(., '{next}')]")).await;
    }
    shot("12-spare").await;
    app.keys(" ").await;
    app.find("//main//h2[contains(., 'Evaluation')]").await;
    shot("13-evaluation").await;
    app.keys(" ").await;
    app.find("//main//h2[contains(., 'Close')]").await;
    app.keys(" ").await;
    app.find(&button("Save as PDF")).await;
    shot("14-over").await;
}

/// The last phase, made short: the two warnings, the zero, the grace, overtime.
async fn the_end_of_a_turn(app: &App, shot: &impl AsyncFn(&str)) {
    for phase in ["Clarify", "Coach", "Commit"] {
        app.keys(" ").await;
        app.find(&format!("//main//h3[contains(., '{phase}')]")).await;
    }
    // Two minutes are left of it when nothing more can be taken away without reaching the last of them.
    while app.shows("//main//*[@role='timer'][string-length(@aria-label) > 9]").await {
        app.keys("-").await;
        app.reads("Undo: the time taken away").await;
    }
    while !app.shows("//main//*[@role='timer'][starts-with(@aria-label, '1:') or starts-with(@aria-label, '0:')]").await
    {
        app.keys("-").await;
        app.reads("Undo: the time taken away").await;
    }
    app.reads("Last part.").await;
    shot("06-soon").await;
    app.reads("Almost time").await;
    shot("07-warning").await;
    app.reads("Let them finish the sentence").await;
    shot("08-grace").await;
    app.reads("Over time. Move on when you are ready.").await;
    shot("09-over-time").await;
}
