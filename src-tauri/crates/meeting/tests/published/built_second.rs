//! The built formats from row 2.20 on.

/// Name and items.
pub const SECOND: &[(&str, &str)] = &[
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
