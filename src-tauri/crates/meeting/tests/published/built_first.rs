//! The built formats of the rows 2.1 to 2.18.

/// Name and items.
pub const FIRST: &[(&str, &str)] = &[
    (
        "leader-circle-published",
        r#"
[[items]]
title = "Opening"
fixed = "14:00"
[[items]]
title = "Check-in"
each = "1:00"
in_turn = true
[[items]]
title = "Circle"
kind = "round"
turn_at_most = "15:00"
gap = { title = "Silence", fixed = "1:00" }
helps = ["Questions", "Ideas", "Stories"]
[[items]]
title = "Closing share"
fixed = "5:00"
"#,
    ),
    (
        "circle-of-eight",
        r#"
[[items]]
title = "Silence"
fixed = "5:00"
parts = [{ title = "Silence", weight = 1, speaks = "nobody" }]
[[items]]
title = "Check-in with questions"
each = "4:00"
in_turn = true
[[items]]
title = "Theme"
kind = "round"
turn = "15:00"
roles = [{ role = "timekeeper" }]
phases = [{ title = "Share", fixed = "10:00", speaks = "client" }, { title = "Feedback", fixed = "5:00" }]
"#,
    ),
    (
        "forum-flow",
        r#"
[[items]]
title = "Opening"
fixed = "15:00"
[[items]]
title = "Updates, and the report on the last presentation"
each = "6:00"
follow_up = true
[[items]]
title = "Needs and leads"
fixed = "7:00"
[[items]]
title = "Goals"
each = "2:00"
[[items]]
title = "Shout-outs"
fixed = "3:00"
[[items]]
title = "Break"
kind = "break"
fixed = "10:00"
[[items]]
title = "Presentations"
kind = "round"
turns = 2
turn = "50:00"
breaks = [{ title = "Break", after = 1, fixed = "5:00" }]
[[items]]
title = "Housekeeping"
fixed = "10:00"
[[items]]
title = "Closing"
fixed = "3:00"
"#,
    ),
    (
        "open-coaching",
        r#"
[[items]]
title = "Warm-up question"
each = "0:30"
in_turn = true
[[items]]
title = "Purpose"
fixed = "1:00"
writes = "The purpose"
[[items]]
title = "Presentation"
kind = "round"
turns = 1
roles = [{ role = "partner" }]
phases = [
  { title = "Interview", fixed = "15:00", speaks = "client" },
  { title = "Clarify", fixed = "10:00", speaks = "coaches_ask" },
  { title = "Reflect alone", fixed = "1:00", speaks = "nobody" },
  { title = "Experiences", each = "2:00", speaks = "coaches", in_turn = true },
]
"#,
    ),
    (
        "gist",
        r#"
prepare = "Eight points in writing"
[[items]]
title = "One word"
fixed = "1:00"
[[items]]
title = "Confidentiality"
fixed = "1:00"
[[items]]
title = "Updates, each said again by the neighbour on the right"
each = "8:00"
in_turn = true
[[items]]
title = "Presentation"
kind = "round"
turns = 1
roles = [{ role = "scribe" }, { role = "restater" }]
phases = [
  { title = "First half: clarify", weight = 1, speaks = "coaches_ask" },
  { title = "Second half: advice", weight = 1, speaks = "coaches", in_turn = true, writes = "All notes, handed to the presenter" },
]
"#,
    ),
    (
        "executive-day",
        r#"
[[items]]
title = "Significant events"
fixed = "30:00"
[[items]]
title = "Key figures"
fixed = "30:00"
[[items]]
title = "Speaker"
fixed = "3:00:00"
[[items]]
title = "Lunch"
kind = "break"
fixed = "45:00"
[[items]]
title = "Host"
fixed = "45:00"
[[items]]
title = "Executive session"
kind = "round"
turns = 3
choice = "bids"
roles = [{ role = "timekeeper" }]
[[items]]
title = "Future events"
fixed = "10:00"
[[items]]
title = "Takeaways, plus and delta"
kind = "evaluation"
fixed = "5:00"
"#,
    ),
    (
        "timed-set",
        r#"
[[items]]
title = "Problems"
kind = "round"
turn = "35:00"
phases = [
  { title = "Confidence", fixed = "1:00", upto = "2:00" },
  { title = "Present", fixed = "5:00", speaks = "client" },
  { title = "Questions", fixed = "10:00", speaks = "coaches_ask" },
  { title = "Silence", fixed = "1:00", speaks = "nobody" },
  { title = "Work", weight = 1 },
  { title = "Feedback", fixed = "5:00" },
]
"#,
    ),
    (
        "dojo",
        r#"
[[items]]
title = "Rounds"
kind = "round"
turn = "25:00"
roles = [{ role = "observer", count = 2 }]
phases = [
  { title = "Tell", fixed = "5:00", speaks = "client" },
  { title = "Coach", fixed = "10:00", speaks = "coaches_ask" },
  { title = "Look back", fixed = "10:00" },
]
"#,
    ),
    (
        "listening-pod",
        r#"
minimum_turn = "10:00"
[[items]]
title = "Listening"
kind = "round"
turn_at_most = "15:00"
roles = [{ role = "observer" }, { role = "timekeeper" }]
phases = [
  { title = "Listen", weight = 3, speaks = "client", warnings = { first = { left = "2:00", percent = 100 }, last = { left = "0:30", percent = 100 } } },
  { title = "Observations", weight = 1, speaks = "coaches" },
]
"#,
    ),
];
