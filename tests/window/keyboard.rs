//! The whole road by keyboard alone, in the real window: from an empty data folder to a printed summary without a click,
//! and the focus is always to be seen.

use std::fs;

use chrono::TimeDelta;

use super::{
    app::App,
    evening::local_now,
    hands::{ENTER, ESCAPE, TAB},
    in_the_window,
};

const NAMES: [&str; 4] = ["Marta", "Noah", "Ines", "Pavel"];

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn the_whole_road_by_keyboard_alone() {
    in_the_window(async |binary, data| {
        let pdf = data.with_file_name("summary.pdf");
        let app = App::start(binary, data, &pdf, &[]).await;
        found_a_group(&app).await;
        plan(&app).await;
        open(&app).await;
        lead(&app).await;
        turns(&app).await;
        evaluate(&app).await;
        end(&app).await;
        let_a_promise_be(&app).await;
        next_date(&app).await;
        app.with_control('p').await;
        app.reads("Show in folder").await;
        assert!(fs::read(&pdf).unwrap().starts_with(b"%PDF"), "the summary is printed");
        app.stop().await;
    });
}

async fn press(app: &App, key: char) {
    app.keys(&key.to_string()).await;
}

async fn found_a_group(app: &App) {
    app.begins_at("New group").await;
    press(app, ENTER).await;
    app.begins_at("Name of the group").await;
    press(app, ESCAPE).await;
    app.begins_at("New group").await;
    press(app, ENTER).await;
    app.begins_at("Name of the group").await;
    app.keys(&format!("Linden{ENTER}")).await;
    app.begins_at("Add members").await;
    app.keys(&NAMES.join(&ENTER.to_string())).await;
    app.tabs_to("Add", 1).await;
    press(app, ENTER).await;
    app.begins_at("Add members").await;
    app.reads("Pavel").await;
    // Out of the field, where letters are letters, to the key of the screen.
    app.tabs_back_to("Pavel", 1).await;
    app.keys("n").await;
}

async fn plan(app: &App) {
    app.begins_at("Linden,").await;
    // Late in the evening the plan begins at tomorrow; this one is for now.
    let starts = local_now();
    app.tabs_to("Date", 4).await;
    app.keys(&starts.format("%Y-%m-%d").to_string()).await;
    app.tabs_to("Start", 3).await;
    app.keys(&starts.format("%H%M").to_string()).await;
    // The end goes with the start: the meeting is as long as before.
    app.tabs_to("End", 1).await;
    app.has_value("End", &(starts + TimeDelta::hours(2)).format("%H:%M").to_string()).await;
    app.reads("It fits").await;
    app.with_control(ENTER).await;
    app.begins_at("Who is here?").await;
}

async fn open(app: &App) {
    app.tabs_to("Pavel", NAMES.len()).await;
    app.keys(" ").await;
    app.reads("3 of 4 are here").await;
    press(app, '\u{e035}').await; // F5
    app.find("//dialog[@open]//button[contains(., 'In a window of its own')]").await;
    app.keys("3").await;
    app.find("//button[contains(., 'Close the stage')]").await;
    App::sees_window("Turnstone stage");
    app.tabs_to("Start", 4).await;
    app.keys(" ").await;
    app.find("//main//h2[contains(., 'Welcome and agreement')]").await;
    app.keeps_the_focus("the start").await;
}

/// More time, a pause, a wrong key and back, and somebody who comes late.
async fn lead(app: &App) {
    app.keys("+").await;
    // Where there is spare time it pays; else somebody has to say who does.
    let asked = "//dialog[@open]//h2[contains(., 'Where does the time come from?')]";
    app.find(&format!("{asked} | //button[contains(., 'Undo: the added time')]")).await;
    if app.shows(asked).await {
        app.tabs_to("The meeting ends later", 6).await;
        press(app, ENTER).await;
        app.reads("Undo: the added time").await;
    }
    app.keeps_the_focus("the question who pays").await;
    app.keys("h").await;
    app.reads("On hold").await;
    app.with_control('z').await;
    app.reads("Undo: the added time").await;
    app.keys("p").await;
    app.begins_at("Pavel").await;
    app.keys("a").await;
    app.find("//dialog[@open]//li[contains(., 'Pavel')][not(contains(., 'not here'))]").await;
    press(app, ESCAPE).await;
    app.reads("Undo: Pavel arriving").await;
    app.keeps_the_focus("the list of people").await;
}

/// Through the agenda with the keys; words where there is a turn.
async fn turns(app: &App) {
    let mut written = 0;
    while !app.shows("//main//h2[contains(., 'Evaluation')]").await {
        let shown = app.find("//main//h2[@data-begin]").await.prop("textContent").await.unwrap().unwrap();
        if app.shows("//h2[contains(., ' only')][starts-with(., 'For ')]").await && written < NAMES.len() {
            app.keys("n").await;
            app.begins_at("Notes").await;
            app.keys(&format!("Private words{TAB}A promise")).await;
            press(app, ESCAPE).await;
            written += 1;
            // The one key ends a phase, S the turn.
            app.keys(" ").await;
            app.reads("Undo: the end of “Present”").await;
            app.keys("s").await;
        } else {
            app.keys(" ").await;
        }
        app.find(&format!("//main//h2[@data-begin][not(contains(., \"{shown}\"))]")).await;
        app.keeps_the_focus(&shown).await;
    }
    assert_eq!(written, NAMES.len(), "everybody had a turn");
}

async fn evaluate(app: &App) {
    app.keys("e").await;
    for index in 0..NAMES.len() {
        app.begins_at("Pass the laptop").await;
        app.reads(&format!("{index} of 4")).await;
        press(app, ENTER).await;
        for rating in ['5', '4', '3', '4'] {
            app.find("//main//button[@aria-pressed]").await;
            press(app, rating).await;
            app.find("//main//button[@aria-pressed='true']").await;
            press(app, ENTER).await;
            app.find("//main[not(.//button[@aria-pressed='true'])]").await;
        }
        app.begins_at("").await;
        assert_eq!(app.focused().await.tag, "textarea", "the last question is answered in words");
        app.keys(&format!("Insight {index}")).await;
        app.with_control(ENTER).await;
    }
    app.reads("4 of 4").await;
    app.keeps_the_focus("the last response").await;
    press(app, ENTER).await;
    app.reads("Show the results on the stage, too?").await;
    app.keeps_the_focus("the question about the stage").await;
    press(app, ENTER).await;
    app.find("//body[not(.//dialog[@open])]").await;
    app.reads("Insight 3").await;
    app.keeps_the_focus("opening the box").await;
    press(app, ENTER).await;
    app.find("//main//h2[contains(., 'Evaluation')]").await;
    app.keeps_the_focus("the evaluation").await;
}

async fn end(app: &App) {
    app.with_control('e').await;
    app.find("//dialog[@open]//button[contains(., 'End the meeting')]").await;
    app.tabs_to("End the meeting", 4).await;
    press(app, ENTER).await;
    app.find("//button[contains(., 'Save as PDF')]").await;
    app.keeps_the_focus("the end").await;
}

/// A field that is let be gives the focus back to the button that opened it.
async fn let_a_promise_be(app: &App) {
    app.tabs_to("Edit the promise of", 8).await;
    press(app, ENTER).await;
    app.find("//main//li//textarea").await;
    app.begins_at("What").await;
    press(app, ESCAPE).await;
    app.begins_at("Edit the promise of").await;
}

/// As people type them.
async fn next_date(app: &App) {
    app.tabs_to("Save as PDF", 25).await;
    app.tabs_to("Date", 4).await;
    app.keys(&format!("4 march 31{TAB}")).await;
    app.keys(&format!("6 pm{TAB}")).await;
    app.find("//section[h2[normalize-space(.)='Next meeting']][not(contains(., 'No date'))]").await;
}
