//! Fields of the views that have been renamed or reshaped since the views were recorded.
//!
//! This is the only place that changes a recorded view before it is compared: add a row here and leave the recorded files
//! alone. A row is for the spelling only. What a view says must not change, unless that is the point of a change and
//! its row says so.

use serde_json::{Map, Value, json};

/// A change of spelling since the views were recorded.
struct Change {
    /// The reason, for the reader of the row.
    why: &'static str,
    /// Changes one object. Called for every object of a view, inner ones first, with the object's path
    /// (`/screen/timeline/3`).
    apply: fn(at: &str, object: &mut Map<String, Value>),
}

/// The changes, oldest first.
const CHANGES: &[Change] = &[
    Change { why: "the marks of the ledger are words, not letters", apply: marks },
    Change { why: "a field of a format about a role says which role it is", apply: roles },
    Change {
        why: "the window kept zoom, sound and paper by itself; they have their usual values in a file that says nothing of them",
        apply: settings,
    },
    Change { why: "the wall in the desk is the stage's own view, sent once", apply: wall },
    Change { why: "a sentence has typed arguments; only what is about a field has a field", apply: sentences },
    Change { why: "what somebody answers is a response", apply: responses },
    Change { why: "time that no turn needs is the buffer", apply: buffer },
    Change { why: "a client's note and promise are their notes", apply: notes },
    Change { why: "the time that turns can share is the time available; a room has people in it", apply: available },
    Change { why: "who leads by the plan is no act of anybody, so nothing offers to take it back", apply: leads },
    Change { why: "an undo that would be refused, because the group has met since, is not offered", apply: held },
    Change { why: "a time of day is told in whole minutes where nothing counts", apply: whole_minutes },
    Change { why: "the format in threes says client, in its second version", apply: triads },
];

/// Fields that views have had since: there is nothing to compare them with.
const NEW: &[&str] = &[
    "time_of_day",
    "sizes",
    "close",
    "commits",
    "meets_next",
    "next_meeting",
    "past_turn",
    "late_since_start",
    "places",
    "turnout",
    "wall",
    "manners",
    "reveal",
    "due_before",
    "late_start",
    "costs",
    "kept_end",
    "next_by_series",
    "undo_act",
    "redo_act",
    "plan_line",
    "end_without_spare",
    "fits_without",
    "own_length",
    "tonight",
    "due",
    "next_step",
    "listed",
    "theme",
    "counts_over",
    "figures",
    "last_word",
    "outside",
    "suiting",
    "foremost",
    "only_group",
    "suited",
    "unfolded",
    "region",
    "regions",
    "promises_made",
    "archived",
    "guest_cost",
    "can_draw",
    "room_clients",
];

/// Takes out of a view of today what no view had then.
pub fn without_new(view: &mut Value) {
    match view {
        Value::Object(object) => {
            object.retain(|field, _| !NEW.contains(&field.as_str()));
            // The dates of a group can be redone, too; elsewhere that is no new field.
            if object.contains_key("called_off") {
                object.remove("redo");
            }
            // What can be undone is named by what it ended; it was “Next”.
            if object.get("key").and_then(Value::as_str).is_some_and(|key| key.starts_with("act-end-")) {
                object.insert("key".to_owned(), "act-next".into());
                object.insert("args".to_owned(), json!({}));
            }
            object.values_mut().for_each(without_new);
        }
        Value::Array(values) => values.iter_mut().for_each(without_new),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn held(at: &str, object: &mut Map<String, Value>) {
    if at == "/screen/dates" && object.get("undo") == Some(&"follow".into()) {
        object.insert("undo".to_owned(), Value::Null);
    }
}

fn whole_minutes(_at: &str, object: &mut Map<String, Value>) {
    for field in ["from", "to", "ends", "saved_at"] {
        let Some(Value::String(time)) = object.get_mut(field) else { continue };
        if time.len() == "18:00:30".len() && time.matches(':').count() == 2 {
            time.truncate("18:00".len());
        }
    }
}

fn triads(_at: &str, object: &mut Map<String, Value>) {
    if object.contains_key("about") && object.get("key").is_some_and(|key| key == "coaching-triads") {
        let about = "Client, coach and observer change places until everyone has held every role.";
        object.insert("about".to_owned(), about.into());
        if object.contains_key("version") {
            object.insert("version".to_owned(), 2.into());
        }
    }
}

fn marks(_at: &str, object: &mut Map<String, Value>) {
    let Some(Value::String(letters)) = object.get("marks") else { return };
    let word = |letter: char| match letter {
        'f' => "first",
        'c' => "client",
        'l' => "last",
        'k' => "coach",
        'o' => "lost",
        'a' => "absent",
        '-' => "none",
        other => panic!("{other} is no mark"),
    };
    let words = letters.chars().map(|letter| word(letter).into()).collect();
    object.insert("marks".to_owned(), Value::Array(words));
}

fn roles(_at: &str, object: &mut Map<String, Value>) {
    let Some(Value::String(field)) = object.get("field") else { return };
    let Some(nth) = object.get("nth").and_then(Value::as_u64) else { return };
    let roles = ["observer", "timekeeper", "scribe", "restater", "partner", "deputy"];
    let role = roles.get(nth as usize).filter(|_| field == "role").map_or(Value::Null, |&role| role.into());
    object.insert("role".to_owned(), role);
}

fn settings(at: &str, object: &mut Map<String, Value>) {
    if at.is_empty() && object.contains_key("data_folder") {
        let usual = serde_json::json!({ "zoom": 100, "sound": true, "volume": 60, "paper": "a4" });
        object.insert("settings".to_owned(), usual);
    }
}

fn wall(at: &str, object: &mut Map<String, Value>) {
    if at == "/screen" && object.contains_key("timeline") {
        object.remove("stage");
    }
}

fn sentences(at: &str, object: &mut Map<String, Value>) {
    let Some(Value::Object(args)) = object.remove("args") else { return };
    let Some(key) = object.remove("key") else { return };
    let args: Map<String, Value> = args.into_iter().map(|(name, text)| (name.clone(), typed(&name, &text))).collect();
    let sentence = json!({ "key": key, "args": args });
    let alone = ["/why", "/undo", "/redo", "/rooms_why", "/told", "/backups"].iter().any(|end| at.ends_with(end));
    if (alone && !at.ends_with("/incoming/why")) || at.contains("/says/") || at.contains("/found/") {
        *object = sentence.as_object().cloned().unwrap_or_default();
    } else {
        object.insert("sentence".to_owned(), sentence);
    }
}

fn buffer(_at: &str, object: &mut Map<String, Value>) {
    rename(object, "spare", "buffer");
    for word in ["rule", "delay"] {
        if object.get(word).is_some_and(|value| value == "spare") {
            object.insert(word.to_owned(), "buffer".into());
        }
    }
}

fn notes(at: &str, object: &mut Map<String, Value>) {
    if at == "/screen" && object.contains_key("words_of") {
        rename(object, "words", "notes");
        rename(object, "words_of", "notes_of");
    }
}

fn leads(at: &str, object: &mut Map<String, Value>) {
    let waits = at == "/screen" && object.get("state").is_some_and(|state| state == "waiting");
    if waits && object.get("undo").is_some_and(|undo| undo["key"] == "act-lead") {
        object.insert("undo".to_owned(), Value::Null);
        object["verbs"]["undo"] = false.into();
    }
}

fn available(_at: &str, object: &mut Map<String, Value>) {
    if object.get("room").is_some_and(Value::is_number)
        && (object.contains_key("minimum") || object.contains_key("buffer"))
    {
        rename(object, "room", "available");
    }
    if object.get("room").is_some_and(|room| room.get("length").is_some()) {
        rename(object, "room", "available");
    }
}

fn rename(object: &mut Map<String, Value>, former: &str, name: &str) {
    if let Some(value) = object.remove(former) {
        object.insert(name.to_owned(), value);
    }
}

fn responses(_at: &str, object: &mut Map<String, Value>) {
    if let Some(sheets) = object.remove("sheets") {
        object.insert("responses".to_owned(), sheets);
    }
}

/// An argument as it is now; it was a text, and the page went by its name.
fn typed(name: &str, text: &Value) -> Value {
    let Some(number) = text.as_str().and_then(|text| text.parse::<i64>().ok()) else {
        return match name {
            "name" | "group" => json!({ "is": "name", "name": text }),
            _ => json!({ "is": "text", "text": text }),
        };
    };
    match name {
        "each" | "total" | "room" => json!({ "is": "length", "seconds": number }),
        "version" | "line" | "number" => json!({ "is": "number", "value": number }),
        _ => json!({ "is": "count", "value": number }),
    }
}

/// Applies every change to a recorded view.
pub fn apply(view: &mut Value) {
    for change in CHANGES {
        let before = view.clone();
        each_object("", view, change.apply);
        if *view != before {
            println!("spelling changed: {}", change.why);
        }
    }
}

fn each_object(at: &str, value: &mut Value, apply: fn(&str, &mut Map<String, Value>)) {
    match value {
        Value::Object(object) => {
            for (key, inner) in object.iter_mut() {
                each_object(&format!("{at}/{key}"), inner, apply);
            }
            apply(at, object);
        }
        Value::Array(values) => {
            for (index, inner) in values.iter_mut().enumerate() {
                each_object(&format!("{at}/{index}"), inner, apply);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn a_row_reaches_every_object_with_its_path() {
    let mut view = serde_json::json!({ "state": "held", "rows": [{ "state": "held" }] });
    each_object("", &mut view, |at, object| {
        if let Some(state) = object.remove("state") {
            object.insert("kind".to_owned(), state);
            object.insert("at".to_owned(), at.into());
        }
    });
    let changed = serde_json::json!({ "kind": "held", "at": "", "rows": [{ "kind": "held", "at": "/rows/0" }] });
    assert_eq!(view, changed);
}
