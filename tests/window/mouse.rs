//! The whole road by mouse alone, in the real window: from an empty data folder to a printed summary. Names are pasted and
//! sentences typed; every act, every date and every way is a click.

use std::fs;

use super::{
    app::{App, button},
    in_the_window,
};

const NAMES: [&str; 3] = ["Marta", "Noah", "Ines"];

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn the_whole_road_by_mouse_alone() {
    in_the_window(async |binary, data| {
        let pdf = data.with_file_name("summary.pdf");
        let app = App::start(binary, data, &pdf, &[]).await;
        found_a_group(&app).await;
        open(&app).await;
        lead(&app).await;
        turns(&app).await;
        evaluate(&app).await;
        end(&app).await;
        next_date(&app).await;
        app.press("Save as PDF").await;
        app.reads("Show in folder").await;
        assert!(fs::read(&pdf).unwrap().starts_with(b"%PDF"), "the summary is printed");
        app.press("Linden").await;
        app.reads("Plan a meeting").await;
        app.stop().await;
    });
}

async fn click(app: &App, xpath: &str) {
    app.find(xpath).await.click().await.unwrap();
}

/// The main button, at the bottom left of the live desk.
async fn main_button(app: &App) {
    app.find("//*[@data-main][not(@data-just)]//button[not(@disabled)]").await.click().await.unwrap();
}

async fn found_a_group(app: &App) {
    app.press("New group").await;
    app.fill("Name of the group", "Linden").await;
    app.press("Create the group").await;
    app.fill("Add members", &NAMES.join("\n")).await;
    app.press("Add").await;
    app.reads("Ines").await;
    app.press("Plan a meeting").await;
    app.reads("It fits").await;
}

/// A plan for another time of day is held now.
async fn open(app: &App) {
    app.press("Open the meeting").await;
    let asked = "//dialog[@open]//button[contains(., 'Hold it now')]";
    app.find(&format!("{asked} | //*[normalize-space(.)='Who is here?']")).await;
    if app.shows(asked).await {
        click(app, asked).await;
    }
    app.reads("Who is here?").await;
    app.shows_the_stage().await;
    main_button(app).await;
    app.find("//main//h2[contains(., 'Welcome and agreement')]").await;
}

/// A hold and on again, a minute more and its undo, and the list of people.
async fn lead(app: &App) {
    app.press("Hold").await;
    app.reads("On hold").await;
    main_button(app).await;
    app.find("//main//h2[contains(., 'Welcome and agreement')]").await;
    app.find(&button("Hold")).await;
    app.press("Undo").await;
    app.reads("On hold").await;
    main_button(app).await;
    app.press("People").await;
    app.find("//dialog[@open]//li[contains(., 'Noah')]").await;
    click(app, "//dialog[@open]//button[contains(., 'Done')]").await;
    app.find("//body[not(.//dialog[@open])]").await;
}

/// Through the agenda with the main button; words where there is a turn.
async fn turns(app: &App) {
    let mut written = 0;
    while !app.shows("//main//h2[contains(., 'Evaluation')]").await {
        let shown = app.find("//main//h2[@data-begin]").await.prop("textContent").await.unwrap().unwrap();
        if app.shows("//h2[contains(., ' only')][starts-with(., 'For ')]").await && written < NAMES.len() {
            app.fill("Notes", "Private words").await;
            app.fill("Promise", "A promise").await;
            written += 1;
            app.press("Skip").await;
        } else {
            main_button(app).await;
        }
        app.find(&format!("//main//h2[@data-begin][not(contains(., \"{shown}\"))]")).await;
    }
    assert_eq!(written, NAMES.len(), "everybody had a turn");
}

async fn evaluate(app: &App) {
    app.press("Open the evaluation").await;
    for (index, name) in NAMES.iter().enumerate() {
        app.press(name).await;
        app.reads("Was this meeting worth your time?").await;
        for question in ["Did you get help", "Could you speak openly", "Was the time shared", "One sentence"] {
            app.press("4").await;
            app.press("Next question").await;
            app.reads(question).await;
        }
        app.press("Put my sheet in the box").await;
        app.reads(&format!("{} of 3", index + 1)).await;
    }
    app.press("Open the box").await;
    app.reads("Show the results on the stage, too?").await;
    click(app, "//dialog[@open]//ul//button | //dialog[@open]//button[1]").await;
    app.press("Back to the meeting").await;
    app.find("//main//h2[contains(., 'Evaluation')]").await;
}

/// On to the end of the agenda, which ends the meeting.
async fn end(app: &App) {
    main_button(app).await;
    app.find("//main//h2[contains(., 'Close')]").await;
    main_button(app).await;
    app.find(&button("Save as PDF")).await;
}

/// From the pickers.
async fn next_date(app: &App) {
    let next = "//section[h2[normalize-space(.)='Next meeting']]";
    click(app, &format!("{next}//button[@aria-label='Choose a date']")).await;
    click(app, &format!("{next}//button[@aria-label='Next month']")).await;
    click(app, &format!("{next}//*[@popover]//button[normalize-space(.)='15']")).await;
    click(app, &format!("{next}//button[@aria-label='Choose a time']")).await;
    click(app, &format!("{next}//*[@popover]//button[normalize-space(.)='18:00']")).await;
    app.find(&format!("{next}[not(contains(., 'No date'))]")).await;
}
