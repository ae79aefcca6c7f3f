//! One screen: the stage asks where it is wanted, and covers nothing that is needed.

use std::path::Path;

use chrono::TimeDelta;

use super::{
    app::{App, button},
    hands::ESCAPE,
    in_the_window, planned,
};

const F5: &str = "\u{e035}";
const INSIDE: &str = "//*[@role='region'][@aria-label='The stage']";

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn with_one_screen_the_stage_asks_where_it_is_wanted() {
    in_the_window(async |binary, data| {
        planned(data, TimeDelta::minutes(2));
        let app = App::start(binary, data, Path::new(""), &[]).await;
        app.opens_the_meeting().await;
        // Inside this window; over the whole screen it is the same page. Every key works, and Escape leads back.
        for number in ["1", "2"] {
            app.keys(F5).await;
            app.reads("There is one screen.").await;
            app.keys(number).await;
            app.find(INSIDE).await;
            app.keys(&ESCAPE.to_string()).await;
            app.find(&format!("//main[not({INSIDE})]")).await;
        }
        app.keys(F5).await;
        app.reads("There is one screen.").await;
        app.keys(&ESCAPE.to_string()).await;
        app.find(&button("Show the stage")).await;
        // A window of its own leaves the row of buttons free, and its key closes it without a question.
        app.shows_the_stage().await;
        App::sees_window("Turnstone stage");
        app.keys(F5).await;
        app.find(&button("Show the stage")).await;
        // One level up, and no further than the home.
        for there in ["Plan a meeting", "New group", "New group"] {
            app.chord(&['\u{e00a}', '\u{e012}']).await;
            app.find(&format!("//main//button[contains(., '{there}')]")).await;
        }
        app.stop().await;
    });
}
