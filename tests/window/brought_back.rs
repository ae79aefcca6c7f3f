//! What was lost or deleted is brought back in the real window: a damaged file by a backup, a group out of the bin.

use std::{fs, path::Path};

use desk::intent::Intent;

use super::{
    app::{App, button},
    in_the_window,
};
use crate::meetings::Table;

/// A folder with a group that has met, and closed.
fn held() -> Table {
    let mut table = Table::new();
    table.running();
    let member = table.member("Marta");
    table.does(Intent::WritePromise { member, what: "Call the harbour master".to_owned(), by: String::new() });
    table.does(Intent::End);
    table.desk = None;
    table
}

#[test]
fn a_damaged_file_gives_way_to_a_backup() {
    in_the_window(async |binary, _| {
        let table = held();
        let file = table.folder.path().join("turnstone.db");
        let mut damaged = fs::read(&file).unwrap();
        damaged[4096..].fill(0x5a);
        fs::write(&file, &damaged).unwrap();

        let app = App::start(binary, table.folder.path(), Path::new(""), &[]).await;
        app.reads("is damaged").await;
        app.shot("70-damaged").await;
        // The newest backup has the focus, and the dialog says what will be.
        app.focus_is("//main//button[contains(@class, 'primary')]").await;
        app.keys("\u{e007}").await;
        app.find("//dialog[@open]//button[contains(@class, 'primary')]").await;
        app.shot("71-going-back").await;
        app.find("//dialog[@open]//button[contains(@class, 'primary')]").await.click().await.unwrap();
        app.reads("Linden").await;
        app.find(&button("New group")).await;
        app.shot("72-gone-back").await;
        let aside = store::set_aside(table.folder.path()).unwrap();
        assert_eq!(fs::read(&aside[0].path).unwrap(), damaged, "what was there is set aside as it was");
        // It goes on from there.
        app.press("Linden").await;
        app.reads("Call the harbour master").await;
        app.stop().await;
    });
}

#[test]
fn a_deleted_group_with_its_history_is_put_back() {
    in_the_window(async |binary, _| {
        let table = held();
        let app = App::start(binary, table.folder.path(), Path::new(""), &[]).await;
        app.press("Linden").await;
        app.press("Edit").await;
        app.press("Delete group …").await;
        app.shot("73-delete-group").await;
        app.find("//dialog[@open]//button[normalize-space(.)='Delete group']").await.click().await.unwrap();
        app.reads("is in the bin").await;
        assert!(!app.shows("//main//h2[contains(., 'Linden')]").await, "the home has it no more");
        app.stop().await;

        // The next day it lies in the bin still.
        let app = App::start(binary, table.folder.path(), Path::new(""), &[]).await;
        app.press("Bin").await;
        app.reads("Group Linden").await;
        app.shot("74-bin").await;
        app.find("//button[starts-with(normalize-space(.), 'Put back')]").await.click().await.unwrap();
        app.reads("The bin is empty").await;
        app.press("Groups").await;
        app.press("Linden").await;
        app.reads("Call the harbour master").await;
        app.shot("75-put-back").await;
        app.stop().await;
    });
}
