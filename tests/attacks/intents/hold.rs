//! What must hold whatever was asked.
//!
//! Not in here: the asking.

use desk::{Desk, views::Screen};

use serde_json::Value;

use super::fill::MARK;

/// What does not hold, if anything.
pub fn broken(desk: &Desk) -> Option<String> {
    let mut wall = serde_json::to_value(desk.stage_view()).unwrap();
    // What an opened box says may stand there, and nothing else of anybody's: no other scene has sentences.
    if wall["scene"]["is"] == "results" {
        wall["scene"]["sentences"] = Value::Null;
    }
    let wall = wall.to_string();
    if wall.contains(MARK) {
        return Some(format!("something private is on the wall: {wall}"));
    }
    let view = desk.view();
    let Screen::Plan(plan) = &view.screen else { return None };
    // A plan begins with a minute. What follows is told in whole minutes, too, and begins where its lengths say.
    let mut exact: Option<i64> = None;
    // What is left out tonight has no time, and takes none.
    for item in plan.items.iter().filter(|item| !item.from.is_empty() || item.length != 0) {
        if item.length < 0 {
            return Some(format!("a part of a plan has a length below nothing: {item:?}"));
        }
        let told = minutes(&item.from);
        if exact.is_some_and(|exact| Some(exact.rem_euclid(86_400) / 60) != told) {
            return Some(format!("a plan has a gap or an overlap before {}", item.from));
        }
        exact = exact.or(told.map(|told| told * 60)).map(|exact| exact + i64::from(item.length));
    }
    None
}

/// A time of day, `HH:MM`, in minutes.
fn minutes(time: &str) -> Option<i64> {
    let (hours, minutes) = time.split_once(':')?;
    Some(hours.parse::<i64>().ok()? * 60 + minutes.parse::<i64>().ok()?)
}
