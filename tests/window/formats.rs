//! A format of one's own, built from nothing and planned for five and for nine, by keys alone, in the real window.

use std::path::Path;

use desk::intent::{Intent, NavigationIntent};

use super::{alone, app::App, binary};
use crate::meetings::Table;

const ENTER: &str = "\u{e007}";
const ESCAPE: &str = "\u{e00c}";
const TAB: &str = "\u{e004}";
const UP: char = '\u{e013}';
const DOWN: char = '\u{e015}';
const LEFT: char = '\u{e012}';
const RIGHT: char = '\u{e014}';

/// A group of nine, and one of five.
fn groups() -> Table {
    let mut table = Table::new();
    table.group("Nine", "Marta\nNoah\nInes\nPavel\nRosa\nTariq\nSamir\nJuna\nLeo");
    table.group("Five", "Ada\nBen\nChi\nDov\nEva");
    table.does(Intent::Navigation(NavigationIntent::GoHome));
    table.desk = None;
    table
}

/// The row of a line, by what it is called.
fn row(title: &str) -> String {
    format!("//*[@role='row'][.//*[@class and contains(@class, 'title')][normalize-space(.) = '{title}']]")
}

/// Adds a line with one key, names it and goes back to the outline.
async fn adds(app: &App, key: &str, title: &str) {
    app.keys(key).await;
    app.focus_is("//input[@data-field='title']").await;
    app.keys(title).await;
    app.find(&row(title)).await;
    app.keys(ENTER).await;
    app.focus_is(&row(title)).await;
}

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn a_format_is_built_from_nothing_and_planned_by_keys_alone() {
    let binary = binary();
    let _display = alone();
    let table = groups();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let app = App::start(&binary, table.folder.path(), Path::new(""), &[]).await;
        app.reads("Five").await;
        app.keys("f").await;
        app.reads("Included with Turnstone").await;
        app.keys("e").await;
        app.reads("Nothing yet: add the first line").await;
        build(&app).await;
        change_and_take_back(&app).await;
        app.shot("40-format-editor").await;
        app.with_control('\u{e007}').await;
        app.reads("Included with Turnstone").await;
        app.find("//article[contains(., 'Hill walk')]").await;
        app.shot("41-formats").await;
        app.keys(ESCAPE).await;
        plan(&app, "Nine", "9 turns share").await;
        app.with_alt('\u{e011}').await;
        app.find("//main//h1[normalize-space(.) = 'Groups']").await;
        plan(&app, "Five", "5 turns share").await;
        drops_one_and_rehearses(&app).await;
        app.stop().await;
    });
}

async fn build(app: &App) {
    // The format itself is the first row: its name is its first field.
    app.focus_is("//*[@role='row'][@data-at='']").await;
    // The list of keys opens here too, where the arrows with Alt have a meaning of their own.
    app.keys("?").await;
    app.find("//dialog[@open]//dd[contains(., 'Move the line up')]").await;
    app.keys(ESCAPE).await;
    app.focus_is("//*[@role='row'][@data-at='']").await;
    app.keys(ENTER).await;
    app.focus_is("//input[@data-field='title']").await;
    app.keys("Hill walk").await;
    app.find("//*[@role='row'][@data-at=''][contains(., 'Hill walk')]").await;
    app.keys(ENTER).await;
    app.focus_is("//*[@role='row'][@data-at='']").await;
    adds(app, "n", "Check-in").await;
    adds(app, "r", "Walks").await;
    adds(app, "p", "Tell").await;
    adds(app, "n", "Ask").await;
    adds(app, "n", "Promise").await;
    // Out of the round: the line behind it.
    app.keys(&LEFT.to_string()).await;
    app.focus_is(&row("Walks")).await;
    adds(app, "n", "Close").await;
    app.reads("people it fits: turns of").await;
}

async fn change_and_take_back(app: &App) {
    app.keys(&UP.to_string()).await;
    app.focus_is(&row("Promise")).await;
    app.with_alt(UP).await;
    app.find(&format!("{}[@data-at='1.1']", row("Promise"))).await;
    app.focus_is(&row("Promise")).await;
    app.with_alt(RIGHT).await;
    app.find(&format!("{}[@data-at='1.0.0']", row("Promise"))).await;
    app.focus_is(&row("Promise")).await;
    app.with_alt(LEFT).await;
    app.find(&format!("{}[@data-at='1.1']", row("Promise"))).await;
    app.focus_is(&row("Promise")).await;
    app.with_alt(DOWN).await;
    app.find(&format!("{}[@data-at='1.2']", row("Promise"))).await;
    app.focus_is(&row("Promise")).await;
    // The name, then how long: what cannot be read is said beside the field.
    app.keys(&UP.to_string()).await;
    app.focus_is(&row("Ask")).await;
    app.keys(&format!("{ENTER}{TAB}{TAB}")).await;
    app.focus_is("//input[@data-field='length']").await;
    app.with_control('a').await;
    app.keys("much").await;
    app.reads("A weight is a number above 0").await;
    app.with_control('a').await;
    app.keys("3").await;
    app.find(&format!("{}[contains(., 'share 3')]", row("Ask"))).await;
    app.keys(ENTER).await;
    app.focus_is(&row("Ask")).await;
    app.keys("\u{e017}").await;
    app.find(&format!("{}[@data-at='1.1']", row("Promise"))).await;
    app.with_control('z').await;
    app.find(&format!("{}[@data-at='1.1']", row("Ask"))).await;
}

/// Opens the group's plan and takes the format for it.
async fn plan(app: &App, group: &str, turns: &str) {
    app.focus_is("//main").await;
    tab_to(app, &format!("//button[normalize-space(.) = '{group}']")).await;
    app.keys(ENTER).await;
    app.find(&format!("//main//h1[contains(., '{group}')]")).await;
    tab_to(app, "//main//button[contains(., 'Plan a meeting')]").await;
    app.keys(ENTER).await;
    tab_to(app, "//main//button[contains(., 'All formats')]").await;
    app.keys(ENTER).await;
    app.reads(&format!("For the next meeting of {group}")).await;
    tab_to(app, "//article[contains(., 'Hill walk')]//button[@aria-expanded]").await;
    app.keys(ENTER).await;
    tab_to(app, "//article[contains(., 'Hill walk')]//button[contains(., 'Use for this plan')]").await;
    app.keys(ENTER).await;
    app.find("//select//option[contains(., 'Hill walk')]").await;
    app.reads("It fits").await;
    app.reads(turns).await;
    app.shot(&format!("42-planned-{group}")).await;
}

/// One of the five does not come; the others walk through it in a rehearsal, of which nothing is kept.
async fn drops_one_and_rehearses(app: &App) {
    tab_to(app, "(//main//input[@type='checkbox'])[1]").await;
    app.keys(" ").await;
    app.reads("4 turns share").await;
    app.keys("r").await;
    app.reads("Who is here?").await;
    app.reads("Nothing is kept").await;
    app.keys(" ").await;
    app.find("//h2[normalize-space(.) = 'Check-in']").await;
    app.keys("f").await;
    app.reads("Rehearsal · 30×").await;
    app.keys(" ").await;
    app.find("//h3[normalize-space(.) = 'Tell']").await;
    app.shot("43-rehearsed").await;
    app.keys("q").await;
    app.reads("4 turns share").await;
    app.find("//main//button[contains(., 'Open the meeting')]").await;
}

/// Tabs until the focus is on what this finds.
async fn tab_to(app: &App, xpath: &str) {
    app.find(xpath).await;
    for _ in 0..120 {
        let on = "return document.evaluate(arguments[0], document, null, 9, null).singleNodeValue === document.activeElement";
        if app.client.execute(on, vec![xpath.into()]).await.unwrap() == true {
            return;
        }
        app.keys(TAB).await;
    }
    panic!("{xpath} is not reached by the Tab key");
}
