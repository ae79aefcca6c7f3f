//! What is pressed without looking: the main button stays where it is, and its key is safe on hold.

use chrono::TimeDelta;

use super::{
    app::App,
    hands::{ENTER, ESCAPE},
    in_the_window,
};

/// The right arrow.
const RIGHT: char = '\u{e014}';

/// Where the main button is, and its size.
async fn place(app: &App) -> serde_json::Value {
    app.find("//*[@data-main]/button").await;
    let rectangle = "const at = document.querySelector('[data-main] button').getBoundingClientRect();
        return [at.x, at.y, at.width, at.height].map(Math.round);";
    app.client.execute(rectangle, vec![]).await.unwrap()
}

/// Waits until the main button says this.
async fn offers(app: &App, words: &str) {
    app.find(&format!("//*[@data-main]/button[contains(normalize-space(.), \"{words}\")]")).await;
}

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn the_main_button_never_moves_and_on_hold_it_goes_on() {
    in_the_window(async |binary, data| {
        super::planned(data, TimeDelta::minutes(5));
        let app = App::start(binary, data, data, &[]).await;
        app.opens_the_meeting().await;
        offers(&app, "Start").await;
        let there = place(&app).await;
        app.keys(" ").await;
        offers(&app, "Next: Check-in").await;
        assert_eq!(place(&app).await, there, "while it runs");
        app.keys("h").await;
        offers(&app, "Go on").await;
        assert_eq!(place(&app).await, there, "on hold");
        // Everybody's thumb takes Space for pause and play.
        app.keys(" ").await;
        offers(&app, "Next: Check-in").await;
        app.keys("h").await;
        offers(&app, "Go on").await;
        app.keys(&RIGHT.to_string()).await;
        app.reads("Undo: the end of “Welcome and agreement”").await;
        offers(&app, "Next: Marta").await;
        app.keys(" ").await;
        offers(&app, "Next: Clarify").await;
        assert_eq!(place(&app).await, there, "in a turn, with what can be undone above it");
        // A question that could end something leaves everything as it is, unless it is answered.
        for key in [" ", "\u{e007}"] {
            app.with_control('e').await;
            app.find("//dialog[@open]//button[contains(., 'End the meeting')]").await;
            app.keys(key).await;
            app.find("//main[not(//dialog[@open])]").await;
        }
        offers(&app, "Next: Clarify").await;
        app.with_control('e').await;
        app.find("//dialog[@open]//button[contains(., 'End the meeting')]").await;
        app.keys("1").await;
        app.find("//button[contains(., 'Save as PDF')]").await;
        app.with_control('z').await;
        app.reads("Only correct something").await;
        app.keys(&ENTER.to_string()).await;
        app.find("//main[not(//dialog[@open])]//button[contains(., 'Save as PDF')]").await;
        app.with_control('z').await;
        app.reads("The meeting goes on").await;
        app.keys("2").await;
        offers(&app, "Next: Clarify").await;
        assert_eq!(place(&app).await, there, "after the end was taken back");
        app.stop().await;
    });
}

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn a_plan_of_another_day_asks_and_is_answered_by_a_number() {
    in_the_window(async |binary, data| {
        super::planned(data, TimeDelta::days(3));
        let app = App::start(binary, data, data, &[]).await;
        app.press("Continue the plan").await;
        app.press("Open the meeting").await;
        app.find("//dialog[@open]//button[contains(., 'Hold it now')]").await;
        app.keys(&format!("{ENTER} ")).await;
        app.find("//dialog[@open]//button[contains(., 'Hold it now')]").await;
        app.keys(&ESCAPE.to_string()).await;
        app.find("//main[not(//dialog[@open])]//button[contains(., 'Open the meeting')]").await;
        app.press("Open the meeting").await;
        app.find("//dialog[@open]//button[contains(., 'Hold it now')]").await;
        app.keys("1").await;
        app.reads("Who is here?").await;
        offers(&app, "Start").await;
        app.stop().await;
    });
}
