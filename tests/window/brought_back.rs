//! What was lost or deleted is brought back in the real window: a damaged file by a backup, a group out of the bin.

use std::{fs, path::Path};

use desk::intent::{GroupIntent, Intent, RunningIntent};

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
    table.does(Intent::Running(RunningIntent::WritePromise {
        member,
        what: "Call the harbour master".to_owned(),
        by: String::new(),
    }));
    table.does(Intent::Running(RunningIntent::End));
    table.desk = None;
    table
}

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn a_damaged_file_gives_way_to_a_backup() {
    in_the_window(async |binary, _| {
        let table = held();
        let file = table.folder.path().join("turnstone.db");
        let mut damaged = fs::read(&file).unwrap();
        damaged[4096..].fill(0x5a);
        fs::write(&file, &damaged).unwrap();

        let copies = tempfile::tempdir().unwrap();
        let copy = copies.path().join("copy.db");
        let app = App::start(binary, table.folder.path(), &copy, &[]).await;
        app.reads("is damaged").await;
        app.shot("70-damaged").await;
        // The newest backup has the focus; it can be copied before anything is tried.
        app.focus_is("//main//button[contains(@class, 'primary')]").await;
        app.press("Copy to").await;
        app.reads("Backup copied to").await;
        let newest = store::backups(table.folder.path()).unwrap().remove(0);
        assert_eq!(fs::read(&copy).unwrap(), fs::read(newest.path).unwrap());
        // The dialog says what will be.
        app.keys("\u{e004}").await;
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
#[ignore = "needs the built app: cargo xtask test"]
fn the_home_of_the_backup_is_shown_and_then_the_one_that_was_set_aside() {
    in_the_window(async |binary, _| {
        let mut table = held();
        let harbour = GroupIntent::CreateGroup { name: "Harbour".to_owned() };
        table.restart(0);
        table.does(Intent::Groups(harbour));
        table.desk = None;
        let app = App::start(binary, table.folder.path(), Path::new(""), &[]).await;
        let group = |name: &str| format!("//main//*[normalize-space(.)='{name}']");
        // Many views of the file that is given up: none of them may stand in the way of the other one's.
        for _ in 0..5 {
            app.press("Harbour").await;
            app.press("Groups").await;
            app.find(&group("Harbour")).await;
        }
        app.keys("b").await;
        app.find(
            "//li[contains(., 'After meeting 1 of Linden')]//button[starts-with(@aria-label, 'Restore the backup')]",
        )
        .await
        .click()
        .await
        .unwrap();
        app.find("//dialog//button[contains(., 'Restore this one')]").await.click().await.unwrap();
        app.reads("Everything is as it was on").await;
        app.find(&group("Linden")).await;
        assert!(!app.shows(&group("Harbour")).await, "it is not in the backup");
        app.shot("18-back-at-a-backup").await;

        app.keys("b").await;
        app.find("//section[h2='Set aside']//button").await.click().await.unwrap();
        app.find("//dialog//button[contains(., 'Restore this one')]").await.click().await.unwrap();
        app.find(&group("Harbour")).await;
        app.stop().await;
    });
}

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn a_deleted_member_is_put_back() {
    in_the_window(async |binary, _| {
        let table = held();
        let app = App::start(binary, table.folder.path(), Path::new(""), &[]).await;
        app.press("Linden").await;
        let member = "//li//button[normalize-space(.)='Marta']";
        app.find(member).await.click().await.unwrap();
        app.press("Delete …").await;
        app.find("//dialog[@open]//button[normalize-space(.)='Delete member']").await.click().await.unwrap();
        app.reads("Marta, member is in the bin").await;
        assert!(!app.shows(member).await, "the group has five");
        app.with_control('z').await;
        app.find(member).await;
        app.stop().await;
    });
}

#[test]
#[ignore = "needs the built app: cargo xtask test"]
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
        assert!(!app.shows("//main//th[contains(., 'Linden')]").await, "the home has it no more");
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
