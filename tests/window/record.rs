//! The record of an ordinary evening in the real window: not everybody has made a promise.

use std::path::Path;

use desk::intent::{Intent, RunningIntent};

use super::{app::App, in_the_window};
use crate::meetings::Table;

/// A meeting that is over: three turns, and only the first client has promised something.
fn played() -> Table {
    let mut table = Table::new();
    table.running();
    table.skip_to("Marta");
    let marta = table.member("Marta");
    table.does(Intent::Running(RunningIntent::WritePromise {
        member: marta,
        what: "Talk to Jonas".to_owned(),
        by: String::new(),
    }));
    table.wait(60);
    for client in ["Noah", "Ines"] {
        table.skip_to(client);
        table.wait(60);
    }
    table.does(Intent::Running(RunningIntent::End));
    let promises = table.record().promises;
    assert_eq!(promises.len(), 3, "everybody who had a turn has a row");
    assert_eq!(promises[1].id, promises[2].id, "and rows without a promise look alike but for the name");
    table.desk = None;
    table
}

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn a_record_opens_in_which_two_clients_made_no_promise() {
    in_the_window(async |binary, _| {
        let table = played();
        let app = App::start(binary, table.folder.path(), Path::new(""), &[]).await;
        app.press("Linden").await;
        app.press("March").await;
        for name in ["Marta", "Noah", "Ines"] {
            app.find(&format!("//section[h2[normalize-space(.)='Promises']]//li[contains(., '{name}')]")).await;
        }
        app.shot("16-record-without-promises").await;
        app.stop().await;
    });
}
