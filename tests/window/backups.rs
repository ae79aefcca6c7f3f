//! Going back to a backup in the real window: what is shown then is the file that is open.

use std::path::Path;

use desk::intent::{GroupIntent, Intent};

use super::{app::App, in_the_window};
use crate::meetings::Table;

/// A meeting was held, so there is a backup; then a group was made, which is not in it.
fn with_a_backup() -> Table {
    let mut table = Table::new();
    table.running();
    table.does(Intent::End);
    table.does(Intent::Groups(GroupIntent::CreateGroup { name: "Harbour".to_owned() }));
    table.desk = None;
    table
}

#[test]
fn the_home_of_the_backup_is_shown_and_then_the_one_that_was_set_aside() {
    in_the_window(async |binary, _| {
        let table = with_a_backup();
        let app = App::start(binary, table.folder.path(), Path::new(""), &[]).await;
        let group = |name: &str| format!("//main//*[normalize-space(.)='{name}']");
        app.find(&group("Harbour")).await;
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
