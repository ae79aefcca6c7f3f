//! What stands in the fields of a random intent: by its name what belongs there, and now and then something else.
//!
//! Private words carry a mark, so that they are known wherever they appear.

use fastrand::Rng;
use serde_json::Value;

/// In every private text.
pub const MARK: &str = "canary";

/// Fields whose words nobody but their owner and the facilitator may read, where the page sends them.
const PRIVATE: [&str; 4] = ["what", "sentence", "reason", "note"];

const DATES: [&str; 10] = [
    "2026-03-05",
    "2026-04-02",
    "2026-06-11",
    "2027-03-28",
    "2024-02-30",
    "0026-06-01",
    "9999-12-31",
    "26-1-6",
    "garbage",
    "",
];
const TIMES: [&str; 10] = ["18:00", "17:55", "20:00", "23:59", "02:30", "7:30 pm", "24:00", "1", "-1:00", ""];
const FORMATS: [&str; 8] =
    ["peer-coaching-group", "pairs", "coaching-triads", "troika", "small", "own-1", "nowhere", ""];
const ROLES: [&str; 4] = ["observer", "scribe", "king", ""];
const OTHER: [&str; 14] = [
    "Marta",
    "Noah\nInês\nMarta",
    "José",
    "Jose\u{301}",
    " ",
    "",
    "\u{0}",
    "\u{202e}gnihtyna",
    "<img src=x onerror=alert(1)>",
    "'; DROP TABLE groups; --",
    "🌿",
    "0",
    "99999999999999999999",
    "100",
];

/// A text for a field.
pub fn text(field: &str, random: &mut Rng) -> String {
    if PRIVATE.contains(&field) {
        return format!("{MARK} {}", random.u16(..));
    }
    let likely: &[&str] = match field {
        "date" | "day" | "by" | "left" | "first" | "at" => &DATES,
        "starts" | "ends" | "time" | "usual_start" => &TIMES,
        "format" => &FORMATS,
        "role" => &ROLES,
        "path" => return String::new(),
        _ => &OTHER,
    };
    match random.u8(..) {
        0..20 => OTHER[random.usize(..OTHER.len())].to_owned(),
        20..24 => "long ".repeat(random.usize(100..20_000)),
        _ => likely[random.usize(..likely.len())].to_owned(),
    }
}

/// A number for a field: most often a small one, as ids are.
pub fn number(_: &str, random: &mut Rng) -> Value {
    match random.u8(..) {
        0..200 => Value::from(random.u8(..16)),
        200..225 => Value::from(random.i32(-400..400)),
        225..240 => Value::from(u32::MAX),
        _ => Value::from(random.choice([i64::from(i32::MIN), i64::from(i32::MAX), 0, 65_536]).unwrap_or_default()),
    }
}
