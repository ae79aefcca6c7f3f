//! The differences between two views, each with its path.
//!
//! Not in here: which differences are allowed ([`super::spelling`]).

use serde_json::Value;

/// Every difference: its path, the old value and the new one.
pub fn differences(was: &Value, is: &Value) -> Vec<String> {
    let mut told = Vec::new();
    compare("", Some(was), Some(is), &mut told);
    told
}

fn compare(at: &str, was: Option<&Value>, is: Option<&Value>, told: &mut Vec<String>) {
    match (was, is) {
        (Some(Value::Object(was)), Some(Value::Object(is))) => {
            for key in was.keys().chain(is.keys().filter(|key| !was.contains_key(*key))) {
                compare(&format!("{at}/{key}"), was.get(key), is.get(key), told);
            }
        }
        (Some(Value::Array(was)), Some(Value::Array(is))) => {
            for index in 0..was.len().max(is.len()) {
                compare(&format!("{at}/{index}"), was.get(index), is.get(index), told);
            }
        }
        (was, is) if was == is => {}
        (was, is) => told.push(format!("{at}: {} → {}", word(was), word(is))),
    }
}

fn word(value: Option<&Value>) -> String {
    value.map_or_else(|| "missing".to_owned(), Value::to_string)
}

#[test]
fn every_difference_has_its_path() {
    let was = serde_json::json!({ "a": [1, { "b": "x" }], "c": null, "d": 1 });
    let is = serde_json::json!({ "a": [1, { "b": "y" }, 3], "c": null, "e": 1 });
    let expected = ["/a/1/b: \"x\" → \"y\"", "/a/2: missing → 3", "/d: 1 → missing", "/e: missing → 1"];
    assert_eq!(differences(&was, &is), expected);
    assert!(differences(&was, &was).is_empty());
}
