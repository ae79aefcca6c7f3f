//! A plan of before there were columns for its date and agenda: nothing of it is lost, in its table or in the bin.

use proptest::prelude::*;
use rusqlite::Connection;
use serde_json::{Map, Value, json};

use super::{migrate, migrate_without_sums};
use crate::migrations::STEPS;

/// The version before the columns.
const BEFORE: usize = 11;

/// The columns, as they are read.
const COLUMNS: [&str; 9] =
    ["plan", "date", "slot_day", "slot_number", "slot_of", "zone", "utc_offset", "format_title", "agenda"];

/// A file of the version before with this plan in its table and in the bin, brought up to date.
fn upgraded(plan: &str) -> Connection {
    let mut db = Connection::open_in_memory().unwrap();
    migrate_without_sums(&mut db, &STEPS[..BEFORE]);
    db.execute("INSERT INTO groups (name) VALUES ('Harbour')", []).unwrap();
    db.execute("INSERT INTO meetings (group_id, starts, plan) VALUES (1, 7, ?1)", [plan]).unwrap();
    let rows = json!([
        { "table": "groups", "row": { "id": 2, "name": "Gone" } },
        { "table": "meetings", "row": { "id": 2, "group_id": 2, "starts": 9, "plan": plan } },
        { "table": "notes", "row": { "meeting_id": 2, "member_id": 1, "text": plan } },
    ]);
    let body = json!({ "rows": rows, "outcomes": [{ "promise": 1, "outcome": "kept" }] }).to_string();
    let sql = "INSERT INTO bin (kind, key, deleted, until, label, body) VALUES ('group', '2', 1, 2, '{}', ?1)";
    db.execute(sql, [body]).unwrap();
    migrate(&mut db, STEPS, &[]).unwrap();
    db
}

/// The columns of the meeting in the table.
fn in_table(db: &Connection) -> Map<String, Value> {
    let pairs: Vec<String> = COLUMNS.iter().map(|column| format!("'{column}', {column}")).collect();
    let sql = format!("SELECT json_object({}) FROM meetings WHERE id = 1", pairs.join(", "));
    let text: String = db.query_row(&sql, [], |row| row.get(0)).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// The rows in the bin.
fn in_bin(db: &Connection) -> Vec<Value> {
    let text: String = db.query_row("SELECT body FROM bin", [], |row| row.get(0)).unwrap();
    let body: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(body["outcomes"], json!([{ "promise": 1, "outcome": "kept" }]));
    body["rows"].as_array().unwrap().clone()
}

/// The plan as it was, from the columns it stands in now.
fn put_together(columns: &Map<String, Value>) -> Value {
    let read = |name: &str| serde_json::from_str::<Value>(columns[name].as_str().unwrap()).unwrap();
    let mut plan = read("plan");
    let slot = json!({ "day": columns["slot_day"], "number": columns["slot_number"], "of": columns["slot_of"] });
    plan["slot"] = if columns["slot_day"].is_null() { Value::Null } else { slot };
    plan["agenda"] = if columns["agenda"].is_null() { Value::Null } else { read("agenda") };
    for (key, column) in
        [("date", "date"), ("zone", "zone"), ("offset", "utc_offset"), ("format_title", "format_title")]
    {
        plan[key] = columns[column].clone();
    }
    plan
}

/// JSON of any shape, a few levels deep.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 20, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::btree_map(any::<String>(), inner, 0..4)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn a_plan_is_whole_in_its_columns(
        date in any::<String>(),
        slot in proptest::option::of((any::<String>(), any::<u32>(), proptest::option::of(any::<u32>()))),
        (zone, offset) in (any::<String>(), -86_400..=86_400_i32),
        title in any::<String>(),
        agenda in proptest::option::of(proptest::collection::btree_map(any::<String>(), any_json(), 0..4)),
        typed in proptest::collection::btree_map("[a-z_]{1,12}x", any_json(), 0..4),
    ) {
        let slot = slot.map(|(day, number, of)| json!({ "day": day, "number": number, "of": of }));
        let mut plan = json!({
            "date": date, "slot": slot, "zone": zone, "offset": offset, "format_title": title, "agenda": agenda,
        });
        for (key, value) in typed {
            plan[key] = value;
        }
        let before = plan.to_string();
        // SQL has no text with a zero in it: such a plan was never read back whole.
        prop_assume!(!before.contains("\\u0000"));
        let db = upgraded(&before);
        prop_assert_eq!(put_together(&in_table(&db)), plan.clone());
        let rows = in_bin(&db);
        prop_assert_eq!(&rows[0], &json!({ "table": "groups", "row": { "id": 2, "name": "Gone" } }));
        prop_assert_eq!(put_together(rows[1]["row"].as_object().unwrap()), plan);
        prop_assert_eq!(&rows[2]["row"]["text"], &json!(before), "what is no plan is as it was");
    }
}

#[test]
fn what_is_no_plan_is_left_as_it_is_and_opens() {
    for plan in [
        "x",
        "",
        "3",
        "[]",
        "{}",
        r#"{"date":7,"slot":{"day":"2026-03-18","number":"4","of":9},"zone":"UTC","offset":"0","agenda":"x"}"#,
        r#"{"slot":{"day":3,"number":4},"zone":7,"offset":1,"format_title":null,"agenda":[]}"#,
        r#"{"slot":{"day":"2026-03-18","number":-1},"zone":"UTC","offset":99999999999}"#,
        r#"{"slot":{"day":"2026-03-18","number":4.5},"zone":"UTC","offset":99999999999999999999}"#,
    ] {
        let db = upgraded(plan);
        let columns = in_table(&db);
        for column in ["slot_day", "slot_number", "slot_of", "zone", "utc_offset", "agenda"] {
            assert_eq!(columns[column], Value::Null, "{column} of {plan}");
        }
        assert_eq!((&columns["date"], &columns["format_title"]), (&json!(""), &json!("")), "{plan}");
        if !plan.starts_with('{') {
            assert_eq!(columns["plan"], json!(plan));
            let row = json!({ "id": 2, "group_id": 2, "starts": 9, "plan": plan });
            assert_eq!(in_bin(&db)[1]["row"], row, "{plan}");
        }
    }
}
