//! A response of the evaluation in the real window: it outlives its page, and waits for a file that somebody else reads.

use std::path::Path;

use desk::intent::{Intent, RunningIntent};
use rusqlite::Connection;

use super::{app::App, in_the_window};
use crate::meetings::Table;

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn a_response_outlives_its_page_and_waits_for_the_file() {
    in_the_window(async |binary, _| {
        let mut table = Table::new();
        table.running();
        table.does(Intent::Running(RunningIntent::End));
        table.desk = None;
        let app = App::start(binary, table.folder.path(), Path::new(""), &[]).await;
        app.press("Linden").await;
        app.press("March").await;
        app.press("Evaluate").await;
        app.press("Marta").await;
        app.reads("Was this meeting worth your time?").await;
        app.keys("4").await;
        app.press("Next question").await;
        app.reads("Did you get help").await;
        app.keys("2").await;
        app.find("//button[@aria-pressed='true'][starts-with(normalize-space(.), '2')]").await;
        app.client.refresh().await.unwrap();
        app.reads("Marta is answering").await;
        assert!(!app.shows("//*[contains(., 'Did you get help')]").await, "what was filled in is covered");
        app.keys("x").await;
        app.reads("Did you get help").await;
        app.find("//button[@aria-pressed='true'][starts-with(normalize-space(.), '2')]").await;
        app.shot("17-ballot-after-reload").await;
        for question in ["Could you speak openly", "Was the time shared", "One sentence"] {
            app.keys("3").await;
            app.press("Next question").await;
            app.reads(question).await;
        }
        let other = Connection::open(table.folder.path().join("turnstone.db")).unwrap();
        other.execute_batch("BEGIN").unwrap();
        let _: u32 = other.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).unwrap();
        app.press("Put my sheet in the box").await;
        app.reads("Your sheet is waiting for another program").await;
        app.shot("18-ballot-waits-for-the-file").await;
        drop(other);
        app.reads("1 of 6").await;
        app.stop().await;
    });
}
