//! An evening on which much goes wrong, in the real window: a member comes late, a turn is extended at the later turns'
//! cost, the app is killed, the meeting goes on, and a wrong key is taken back. It still ends when it should.

use std::path::Path;

use chrono::TimeDelta;

use super::{app::App, in_the_window, killed::wreck::kill, planned};

/// Late is counted in whole minutes: two of them pass in ten seconds.
const RATE: [&str; 2] = ["--clock-rate", "12"];

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn a_late_member_a_long_turn_and_a_crash_do_not_move_the_end() {
    in_the_window(async |binary, data| {
        planned(data, TimeDelta::minutes(3));
        let app = App::start(binary, data, Path::new(""), &RATE).await;
        begin_without_tariq(&app).await;
        tariq_comes_late(&app).await;
        a_turn_is_extended(&app).await;
        let wreck = kill(binary, data);
        drop(app);
        assert_eq!(wreck.log.last().map(String::as_str), Some("extended"), "{:?}", wreck.log);
        let app = App::start(binary, data, Path::new(""), &RATE).await;
        it_goes_on(&app).await;
        app.stop().await;
    });
}

async fn begin_without_tariq(app: &App) {
    app.opens_the_meeting().await;
    app.reads("6 of 6 are here").await;
    app.press("Tariq").await;
    app.reads("5 of 6 are here").await;
    app.shows_the_stage().await;
    app.keys(" ").await;
    app.reads("Welcome and agreement").await;
}

/// Two keys, and the clock is not touched.
async fn tariq_comes_late(app: &App) {
    // A minute of the meeting has passed when four of its five are left.
    app.find("//*[@role='timer'][starts-with(@aria-label, '3:')]").await;
    app.keys("p").await;
    app.find("//dialog[@open]//button[@aria-current='true'][contains(., 'Tariq')]").await;
    app.shot("20-who-comes").await;
    app.keys("a").await;
    app.find("//dialog[@open]//li[contains(., 'Tariq')][contains(., 'late')]").await;
    app.keys("\u{e00c}").await;
    app.reads("Undo: Tariq arriving").await;
    app.keys(" ").await;
    app.find("//main//h2[contains(., 'Check-in')]").await;
    app.keys(" ").await;
    app.find("//main//h2[contains(., 'Marta')]").await;
}

/// Spare time pays while there is any; then the price of each way is shown before one is taken.
async fn a_turn_is_extended(app: &App) {
    while !app.shows("//dialog[@open]//h2[contains(., 'Where does the time come from?')]").await {
        let buffer = "//header//*[contains(., 'spare')]";
        let before = app.find(buffer).await.text().await.unwrap();
        app.keys("+").await;
        // Either less is spare or the question is there.
        app.find(&format!(
            "//dialog[@open]//h2[contains(., 'Where does')] | {buffer}[normalize-space(.) != '{before}']"
        ))
        .await;
    }
    app.reads("One turn moves to the next meeting").await;
    app.reads("Tariq 1").await;
    app.shot("21-who-pays").await;
    app.press("From the remaining turns").await;
    app.reads("Undo: the added time").await;
    app.reads("as planned").await;
}

async fn it_goes_on(app: &App) {
    // The wall was up when the light went out.
    App::sees_window("Turnstone stage");
    app.reads("Was the group still talking?").await;
    app.shot("22-away").await;
    app.keys("1").await;
    app.reads("Undo: the answer about the time away").await;
    app.find("//main//h2[contains(., 'Marta') or contains(., 'Noah')]").await;
    app.keys("h").await;
    app.reads("On hold").await;
    app.with_control('z').await;
    app.reads("Undo: the answer about the time away").await;
    assert!(!app.shows("//main//*[contains(@class, 'face')][contains(., 'On hold')]").await, "it runs again");
    app.shot("23-gone-on").await;
}
