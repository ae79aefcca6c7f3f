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
    let mut from = None;
    for item in &plan.items {
        if item.length < 0 {
            return Some(format!("a part of a plan has a length below nothing: {item:?}"));
        }
        let starts = seconds(&item.from);
        if from.is_some() && from != starts {
            return Some(format!("a plan has a gap or an overlap before {}", item.from));
        }
        from = starts.map(|starts| (starts + i64::from(item.length)).rem_euclid(86_400));
    }
    None
}

/// A time of day, `HH:MM` or `HH:MM:SS`, in seconds.
fn seconds(time: &str) -> Option<i64> {
    let mut parts = time.split(':').map(|part| part.parse::<i64>().ok());
    let (hours, minutes) = (parts.next()??, parts.next()??);
    Some(hours * 3600 + minutes * 60 + parts.next().flatten().unwrap_or_default())
}
