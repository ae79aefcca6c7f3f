//! A long view is told like a short one: nothing has to be fetched by the page that could be lost on the way.

use std::path::Path;

use super::{app::App, in_the_window};
use crate::meetings::Table;

/// From so many bytes on Tauri would have the page fetch a message.
const FETCHED_FROM: usize = 8192;

/// The answer to the request for a message is lost; every other one arrives.
const NO_MESSAGE_FETCHED: &str = "const fetched = window.fetch;
    window.fetch = async (what, ...how) => {
        const answer = await fetched(what, ...how);
        if (String(what).includes('CHANNEL')) throw new TypeError('Load failed');
        return answer;
    };";

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn a_long_view_reaches_a_page_that_can_fetch_no_message() {
    in_the_window(async |binary, _| {
        let mut table = Table::new();
        table.planned();
        let view = serde_json::to_string(&table.plan_view()).unwrap();
        assert!(view.len() > FETCHED_FROM, "a plan is a long view: {}", view.len());
        table.desk = None;
        let app = App::start(binary, table.folder.path(), Path::new(""), &[]).await;
        app.client.execute(NO_MESSAGE_FETCHED, vec![]).await.unwrap();
        app.press("Linden").await;
        app.press("March").await;
        app.find("//main//h2[normalize-space(.)='Agenda']").await;
        app.press("Linden").await;
        app.reads("Choose a rhythm").await;
        app.stop().await;
    });
}
