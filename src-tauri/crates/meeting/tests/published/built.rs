//! Published formats that are not shipped, in the form of the files: name and items.

/// Each with its name and everything but the head.
pub const BUILT: &[(&str, &str)] = &[
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
    (
        "university-case",
        r#"
[[items]]
title = "Roles"
fixed = "2:00"
[[items]]
title = "Case"
kind = "round"
turns = 1
phases = [
  { title = "Case", fixed = "10:00", speaks = "client" },
  { title = "Key question", fixed = "5:00", speaks = "client", writes = "The key question" },
  { title = "A feeling and a sentence", each = "0:30", speaks = "coaches", in_turn = true },
  { title = "More about it", weight = 1 },
  { title = "Questions", fixed = "5:00", speaks = "coaches_ask" },
  { title = "Hypotheses", fixed = "5:00", speaks = "coaches" },
  { title = "Statement", fixed = "3:00", speaks = "client" },
  { title = "Solutions", fixed = "7:00", speaks = "coaches" },
]
"#,
    ),
    (
        "tuning",
        r#"
[[items]]
title = "Tuning"
kind = "round"
turns = 1
phases = [
  { title = "Introduction", fixed = "3:00" },
  { title = "Presentation", fixed = "15:00", upto = "20:00", speaks = "client" },
  { title = "Clarify", fixed = "5:00", speaks = "coaches_ask" },
  { title = "Write", fixed = "2:00", speaks = "nobody", writes = "Warm and cool feedback" },
  { title = "Warm and cool", fixed = "10:00", speaks = "coaches" },
  { title = "Reflect", fixed = "5:00", speaks = "client" },
]
[[items]]
title = "Debrief"
kind = "evaluation"
fixed = "5:00"
"#,
    ),
    (
        "ten-forty-ten",
        r#"
[[items]]
title = "Wins"
fixed = "10:00"
[[items]]
title = "Hot seat"
kind = "round"
turns = 1
[[items]]
title = "Next steps"
fixed = "10:00"
"#,
    ),
    (
        "printed-opening",
        r#"
[[items]]
title = "Opening"
fixed = "20:00"
parts = [{ title = "Icebreaker", each = "1:00" }, { title = "Update", each = "2:00" }]
[[items]]
title = "Activities"
fixed = "95:00"
"#,
    ),
    (
        "open-work-circle",
        r#"
quorum = 3
[[items]]
title = "Introductions"
each = "3:00"
in_turn = true
[[items]]
title = "Write the goal"
fixed = "5:00"
writes = "My goal"
[[items]]
title = "Share the goals"
each = "2:00"
[[items]]
title = "List"
fixed = "10:00"
[[items]]
title = "Discuss"
fixed = "15:00"
[[items]]
title = "Next steps"
fixed = "5:00"
"#,
    ),
    (
        "case-group-unwritten",
        r#"
notes = "none"
quorum = 6
[[items]]
title = "Cases"
kind = "round"
turns = 2
choice = "hand"
phases = [
  { title = "Tell", weight = 1, speaks = "client" },
  { title = "The group imagines", weight = 4, speaks = "coaches", for_client = "Sit back and listen." },
]
"#,
    ),
    (
        "faith-circle",
        r#"
prepare = "The playbook, filled in"
[[items]]
title = "Opening prayer"
fixed = "2:00"
[[items]]
title = "Presenter"
kind = "round"
turns = 1
phases = [
  { title = "Present", fixed = "10:00", speaks = "client" },
  { title = "Clarify", fixed = "5:00", speaks = "coaches_ask" },
  { title = "Listen in silence", fixed = "2:00", speaks = "nobody" },
  { title = "Explore", fixed = "20:00", speaks = "coaches_ask", in_turn = true },
  { title = "Reflect", fixed = "3:00", speaks = "client" },
  { title = "Share", fixed = "5:00", upto = "10:00" },
  { title = "Action", fixed = "2:00", speaks = "client", writes = "The action" },
]
[[items]]
title = "Closing prayer"
fixed = "2:00"
"#,
    ),
    (
        "resilience-circle",
        r#"
[[items]]
title = "Check-in"
each = "3:00"
[[items]]
title = "Issue"
kind = "round"
turns = 1
phases = [
  { title = "Tell", weight = 2, speaks = "client" },
  { title = "Clarify", weight = 2, speaks = "coaches_ask" },
  { title = "Coach", weight = 5, speaks = "coaches_ask" },
  { title = "Reflect", weight = 1, speaks = "client" },
]
[[items]]
title = "Check-out"
each = "3:00"
"#,
    ),
    (
        "reunion",
        r#"
[[items]]
title = "Wait for arrivals"
fixed = "5:00"
[[items]]
title = "News"
kind = "round"
turns = "all"
[[items]]
title = "The last quarter of an hour"
fixed = "15:00"
writes = "Striking statements"
"#,
    ),
    (
        "fixed-rooms",
        r#"
[[items]]
title = "Cases"
kind = "round"
turn = "25:00"
rooms = 4
phases = [
  { title = "Account", fixed = "5:00", speaks = "client" },
  { title = "Questions", weight = 1, speaks = "coaches_ask" },
  { title = "Ideas", weight = 1, speaks = "coaches" },
  { title = "Plan", weight = 1, speaks = "client" },
]
"#,
    ),
    (
        "fortnight",
        r#"
[[items]]
title = "Updates, and the notes of those who are absent"
fixed = "15:00"
follow_up = true
[[items]]
title = "Exploration"
kind = "round"
turns = 1
turn = "60:00"
"#,
    ),
    (
        "veterans",
        r#"
[[items]]
title = "News"
fixed = "10:00"
follow_up = true
[[items]]
title = "Newcomers"
kind = "round"
turns = 2
choice = "hand"
fixed_roles = true
"#,
    ),
];
