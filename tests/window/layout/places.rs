//! Where the walk goes, in the order of a first evening: before the first group, between meetings, and through a meeting
//! to the results of its evaluation.

use serde_json::json;

use super::{Walk, people::Ids};
use crate::window::hands::ESCAPE;

/// As the driver writes them.
const F1: &str = "\u{e031}";
const F5: &str = "\u{e035}";

/// What is seen without scrolling while something runs.
const RUNNING: [&str; 3] = ["[role='timer']", "[data-main] button", ".step h2"];
const PHASE: [&str; 4] = ["[role='timer']", "[data-main] button", ".step h2", ".step h3"];

pub async fn before_the_first_group(walk: &mut Walk) {
    walk.app.reads("Give everyone their turn").await;
    walk.looks_at("home-empty", &[]).await;
}

pub async fn between_meetings(walk: &mut Walk, ids: &Ids) {
    walk.app.reads("Groups").await;
    walk.looks_at("home", &[]).await;
    dialog(walk, "palette", "\u{e009}k").await;
    dialog(walk, "keys", "?").await;
    dialog(walk, "manual", F1).await;
    walk.app.press("New group").await;
    walk.looks_at("home-new-group", &[]).await;
    walk.app.keys(&ESCAPE.to_string()).await;
    goes(walk, json!({ "room": "navigation", "do": "go_group", "group": ids.group }), "Plan a meeting").await;
    walk.looks_at("group", &[]).await;
    walk.app.press("Choose a rhythm").await;
    walk.looks_at("group-rhythm", &[]).await;
    walk.app.keys(&ESCAPE.to_string()).await;
    goes(walk, json!({ "room": "navigation", "do": "go_member", "member": ids.member }), "Delete").await;
    walk.looks_at("member", &[]).await;
    goes(walk, json!({ "room": "navigation", "do": "go_meeting", "meeting": ids.plan }), "Open the meeting").await;
    walk.looks_at("plan", &[]).await;
    dialog(walk, "plan-what-if", "w").await;
    goes(walk, json!({ "room": "navigation", "do": "go_meeting", "meeting": ids.triads }), "Dreiergruppen").await;
    walk.looks_at("plan-triads", &[]).await;
    let go = json!({ "act": "go", "meeting": null });
    goes(walk, json!({ "room": "formats", "act": go }), "Included with Turnstone").await;
    walk.looks_at("formats", &[]).await;
    // For people and hours that not every format fits, with a card of each kind open.
    walk.acts(json!({ "room": "formats", "act": { "act": "suiting", "people": "7", "length": "1:30" } })).await;
    for format in ["peer-coaching-group", "forum-two-presenters", &ids.format] {
        walk.acts(json!({ "room": "formats", "act": { "act": "unfold", "format": format, "open": true } })).await;
    }
    walk.app.find("//main//section[contains(., 'Does not fit')]//ol").await;
    walk.looks_at("formats-suiting", &[]).await;
    walk.acts(json!({ "room": "formats", "act": { "act": "suiting", "people": "many", "length": "long" } })).await;
    walk.app.reads("Please enter a whole number of people").await;
    walk.looks_at("formats-unread", &[]).await;
    let edit = json!({ "act": "edit", "format": ids.format });
    goes(walk, json!({ "room": "formats", "act": edit }), "Minutes").await;
    walk.looks_at("editor", &[]).await;
    goes(walk, json!({ "room": "bin", "do": "go" }), "Bin").await;
    walk.looks_at("bin", &[]).await;
    // By its key, from whatever is shown.
    walk.app.with_control(',').await;
    walk.app.find("//main//h1[contains(., 'Settings')]").await;
    walk.looks_at("settings", &[]).await;
    goes(walk, json!({ "room": "backups", "do": "go_backups" }), "Backups").await;
    walk.looks_at("backups", &[]).await;
    goes(walk, json!({ "room": "navigation", "do": "go_meeting", "meeting": ids.record }), "Save as PDF").await;
    walk.looks_at("record", &[]).await;
}

pub async fn meeting(walk: &mut Walk, ids: &Ids) {
    goes(walk, json!({ "room": "navigation", "do": "go_meeting", "meeting": ids.plan }), "Open the meeting").await;
    walk.app.press("Open the meeting").await;
    walk.app.reads("Who is here?").await;
    walk.looks_at("waiting", &["[data-main] button"]).await;
    walk.app.keys(" ").await;
    walk.app.reads("Welcome and agreement").await;
    walk.looks_at("live-item", &RUNNING).await;
    next(walk, "Check-in").await;
    next(walk, "Follow-up").await;
    walk.looks_at("live-follow-up", &["[data-main] button", ".step h2"]).await;
    next(walk, "X").await;
    walk.looks_at("live-turn", &PHASE).await;
    dialog(walk, "live-people", "p").await;
    // The manual lies above the meeting: Escape leads back to the same step.
    dialog(walk, "live-manual", F1).await;
    walk.app.find("//main//h3[contains(., 'Check')] | //main//h2[contains(., 'X')]").await;
    dialog(walk, "live-message", "m").await;
    dialog(walk, "live-order", "o").await;
    dialog(walk, "live-line", "i").await;
    dialog(walk, "live-stage-place", F5).await;
    dialog(walk, "live-end", "\u{e009}e").await;
    walk.app.keys("h").await;
    walk.app.reads("On hold").await;
    walk.looks_at("live-hold", &PHASE).await;
    walk.app.keys("h").await;
    walk.app.find("//button[contains(., 'Hold')]").await;
    walk.app.keys("\u{e036}").await; // F6
    walk.app.find("//*[contains(@class, 'strip')]").await;
    walk.looks_at("inside-turn", &[".strip .primary"]).await;
    walk.app.keys("\u{e036}").await;
    walk.app.find("//*[@data-main]/button").await;
    for phase in ["Clarify", "Coach", "Commit"] {
        walk.app.keys(" ").await;
        walk.app.find(&format!("//main//h3[contains(., '{phase}')]")).await;
    }
    walk.looks_at("live-commit", &PHASE).await;
    // In the last phase the focus is in the promise, where letters are letters.
    walk.app.press("Next:").await;
    walk.app.find("//main//h2[contains(., 'نور')]").await;
    for client in ["長谷川", "Break"] {
        skip(walk, client).await;
    }
    walk.looks_at("live-break", &RUNNING).await;
    next(walk, "Wilhelmina").await;
    for client in ["Петропавловская", "Donaudampf"] {
        skip(walk, client).await;
    }
    walk.looks_at("live-long-name", &PHASE).await;
    walk.app.keys("\u{e036}").await; // F6
    walk.app.find("//*[contains(@class, 'strip')]").await;
    walk.looks_at("inside-long-name", &[".strip .primary"]).await;
    walk.app.keys("\u{e036}").await;
    walk.app.find("//*[@data-main]/button").await;
    skip(walk, "Spare time").await;
    next(walk, "Evaluation").await;
    walk.looks_at("live-evaluation", &RUNNING).await;
    evaluation(walk).await;
}

/// Six sheets, one of them looked at, and what they say.
async fn evaluation(walk: &mut Walk) {
    walk.app.keys("e").await;
    walk.app.reads("Pass the laptop to").await;
    walk.looks_at("ballot-hand-over", &[]).await;
    for name in ["Donaudampf", "X", "نور", "長谷川", "Wilhelmina", "Петропавловская"] {
        walk.app.press(name).await;
        walk.app.reads("Was this meeting worth your time?").await;
        if name == "Donaudampf" {
            walk.looks_at("ballot-question", &[]).await;
        }
        for question in ["Did you get help", "Could you speak openly", "Was the time shared", "One sentence"] {
            walk.app.keys("4").await;
            walk.app.press("Next question").await;
            walk.app.reads(question).await;
        }
        if name == "Donaudampf" {
            walk.app.keys("What was said in the silence after the second question.").await;
            walk.looks_at("ballot-sentence", &[]).await;
        }
        walk.app.press("Put my sheet in the box").await;
        walk.app.reads("of 6").await;
    }
    walk.app.press("Open the box").await;
    walk.app.reads("What was said in the silence").await;
    walk.looks_at("ballot-results", &[]).await;
    walk.app.press("Back to the meeting").await;
}

/// Goes to a screen, and waits until it is there.
async fn goes(walk: &Walk, intent: serde_json::Value, reads: &str) {
    walk.acts(intent).await;
    walk.app.find(&format!("//main[contains(., '{reads}')]")).await;
}

async fn next(walk: &Walk, title: &str) {
    walk.app.keys(" ").await;
    walk.app.find(&format!("//main//h2[contains(., '{title}')]")).await;
}

async fn skip(walk: &Walk, title: &str) {
    walk.app.keys("s").await;
    walk.app.find(&format!("//main//h2[contains(., '{title}')]")).await;
}

/// Opens a dialog with a key, looks, and closes it.
async fn dialog(walk: &mut Walk, place: &str, key: &str) {
    match key.strip_prefix('\u{e009}') {
        Some(held) => walk.app.with_control(held.chars().next().unwrap()).await,
        None => walk.app.keys(key).await,
    }
    walk.app.find("//dialog[@open]").await;
    walk.looks_at(place, &[]).await;
    walk.app.keys(&ESCAPE.to_string()).await;
    walk.app.find("//main[not(//dialog[@open])]").await;
}
