//! What is asked of others, or of nothing, as it comes over the wire.

use serde_json::{Value, json};

/// Every intent about somebody, said of somebody who is not of this meeting.
pub(super) fn about_a_stranger(who: u32, meeting: u32) -> Vec<Value> {
    vec![
        json!({"room": "running", "do": "write_note", "member": who, "text": "n"}),
        json!({"room": "running", "do": "write_promise", "member": who, "what": "w", "by": ""}),
        json!({"room": "running", "do": "look_at_turn", "meeting": meeting, "member": who}),
        json!({"room": "running", "do": "set_here", "member": who, "here": true}),
        json!({"room": "running", "do": "set_here", "member": who, "here": false}),
        json!({"room": "running", "do": "start", "short": {"how": "drop", "member": who}}),
        json!({"room": "running", "do": "extend", "by": 60, "pay": {"debt": who}}),
        json!({"room": "running", "do": "add_line", "place": {"at": "before", "item": 1}, "title": "t", "length": "5", "is_break": false, "pay": {"debt": who}}),
        json!({"room": "running", "do": "arrive", "member": who}),
        json!({"room": "running", "do": "leave", "member": who}),
        json!({"room": "running", "do": "no_show", "member": who}),
        json!({"room": "running", "do": "step_out", "member": who}),
        json!({"room": "running", "do": "come_back", "member": who}),
        json!({"room": "running", "do": "drop_turn", "member": who}),
        json!({"room": "running", "do": "bring_back", "member": who}),
        json!({"room": "running", "do": "keep_turns", "member": who, "verb": "arrive"}),
        json!({"room": "running", "do": "keep_turns", "member": who, "verb": "bring_back"}),
        json!({"room": "running", "do": "place", "member": who, "remote": true}),
        json!({"room": "running", "do": "leave_at", "member": who, "time": "19:30"}),
        json!({"room": "running", "do": "leave_at", "member": who, "time": ""}),
        json!({"room": "running", "do": "lead", "facilitator": who, "deputy": null}),
        json!({"room": "running", "do": "lead", "facilitator": null, "deputy": who}),
        json!({"room": "running", "do": "lead_from_outside", "name": "Ruth", "deputy": who}),
        json!({"room": "running", "do": "order_turns", "members": [who]}),
        json!({"room": "running", "do": "ask_help", "member": who, "help": "advice"}),
        json!({"room": "evaluation", "do": "take_ballot", "member": who}),
        json!({"room": "choosing", "meeting": meeting, "ask": {"ask": "bid", "member": who, "minutes": "5", "urgency": "a"}}),
        json!({"room": "choosing", "meeting": meeting, "ask": {"ask": "votes", "member": who, "votes": "2"}}),
        json!({"room": "choosing", "meeting": meeting, "ask": {"ask": "share", "member": who, "percent": "150", "reason": "r"}}),
        json!({"room": "choosing", "meeting": meeting, "ask": {"ask": "pick", "members": [who]}}),
    ]
}

/// Every intent about a plan, said of somebody who is not of its group.
pub(super) fn about_a_stranger_in_a_plan(who: u32, plan: u32) -> Vec<Value> {
    vec![
        json!({"room": "planning", "do": "set_expected", "meeting": plan, "member": who, "expected": false}),
        json!({"room": "planning", "do": "set_expected", "meeting": plan, "member": who, "expected": true}),
        json!({"room": "planning", "do": "set_order", "meeting": plan, "members": [who]}),
        json!({"room": "planning", "do": "set_leaders", "meeting": plan, "facilitator": who, "deputy": null}),
        json!({"room": "planning", "do": "set_leaders", "meeting": plan, "facilitator": null, "deputy": who}),
        json!({"room": "planning", "do": "lead_from_outside", "meeting": plan, "name": "Ruth", "deputy": who}),
        json!({"room": "choosing", "meeting": plan, "ask": {"ask": "bid", "member": who, "minutes": "5", "urgency": "a"}}),
        json!({"room": "choosing", "meeting": plan, "ask": {"ask": "pick", "members": [who]}}),
    ]
}

/// Every intent about a meeting, a group, a member or a format that nobody has.
pub(super) fn about_nothing(id: u32) -> Vec<Value> {
    let set = json!({"kind": "weeks", "day": 1, "nth": 1, "weekday": 0, "every": 2, "first": "2026-04-02",
        "starts": "18:00", "minutes": 120, "number": 1, "of": null});
    vec![
        json!({"room": "navigation", "do": "go_group", "group": id}),
        json!({"room": "navigation", "do": "go_member", "member": id}),
        json!({"room": "navigation", "do": "go_meeting", "meeting": id}),
        json!({"room": "members", "do": "show_note", "member": id, "meeting": 1}),
        json!({"room": "dates", "group": id, "ask": {"ask": "set", "form": set}}),
        json!({"room": "dates", "group": id, "ask": {"ask": "undo"}}),
        json!({"room": "planning", "do": "plan_meeting", "group": id}),
        json!({"room": "planning", "do": "plan_meeting_with", "group": id, "format": "pairs"}),
        json!({"room": "planning", "do": "plan_meeting_with", "group": 1, "format": "nobodys"}),
        json!({"room": "planning", "do": "discard_plan", "meeting": id}),
        json!({"room": "planning", "do": "set_when", "meeting": id, "date": "2026-04-02", "starts": "18:00", "ends": "20:00"}),
        json!({"room": "planning", "do": "set_format", "meeting": id, "format": "pairs"}),
        json!({"room": "planning", "do": "set_expected", "meeting": id, "member": 1, "expected": false}),
        json!({"room": "planning", "do": "set_order", "meeting": id, "members": [1]}),
        json!({"room": "planning", "do": "open_meeting", "meeting": id}),
        json!({"room": "planning", "do": "open_as_planned", "meeting": id}),
        json!({"room": "planning", "do": "hold_now", "meeting": id, "asked": null}),
        json!({"room": "rehearsal", "do": "rehearse", "meeting": id}),
        json!({"room": "planning", "do": "draw_order", "meeting": id}),
        json!({"room": "planning", "do": "propose_order", "meeting": id}),
        json!({"room": "planning", "do": "undo", "meeting": id}),
        json!({"room": "planning", "do": "end_without_spare", "meeting": id}),
        json!({"room": "planning", "do": "expect_who_fits", "meeting": id}),
        json!({"room": "planning", "do": "change_line", "meeting": id, "ask": {"ask": "put_all_back"}}),
        json!({"room": "planning", "do": "redo", "meeting": id}),
        json!({"room": "planning", "do": "set_leaders", "meeting": id, "facilitator": null, "deputy": null}),
        json!({"room": "planning", "do": "lead_from_outside", "meeting": id, "name": "Ruth", "deputy": null}),
        json!({"room": "planning", "do": "propose_leaders", "meeting": id}),
        json!({"room": "choosing", "meeting": id, "ask": {"ask": "clear"}}),
        json!({"room": "choosing", "meeting": id, "ask": {"ask": "settle"}}),
        json!({"room": "records", "do": "set_next", "meeting": id, "date": "2026-04-02", "starts": "18:00"}),
        json!({"room": "running", "do": "settle_promise", "promise": id, "outcome": "kept"}),
        json!({"room": "formats", "act": {"act": "go", "meeting": id}}),
        json!({"room": "formats", "act": {"act": "unfold", "format": "nobodys", "open": true}}),
        json!({"room": "formats", "act": {"act": "edit", "format": "nobodys"}}),
        json!({"room": "formats", "act": {"act": "copy", "format": "nobodys"}}),
        json!({"room": "formats", "act": {"act": "remove", "format": "nobodys"}}),
        json!({"room": "formats", "act": {"act": "bring_back", "format": "nobodys"}}),
        json!({"room": "bin", "do": "delete_group", "group": id}),
        json!({"room": "bin", "do": "delete_member", "member": id}),
        json!({"room": "bin", "do": "delete_meeting", "meeting": id}),
        json!({"room": "bin", "do": "delete_guest", "meeting": id, "guest": u32::MAX}),
        json!({"room": "bin", "do": "delete_guest", "meeting": 1, "guest": id}),
        json!({"room": "bin", "do": "put_back", "entry": id}),
        json!({"room": "bin", "do": "delete_for_good", "entry": id}),
        json!({"room": "archive", "do": "archive", "group": id}),
        json!({"room": "archive", "do": "bring_back", "group": id}),
        json!({"room": "groups", "do": "edit_group", "group": id, "name": "N", "usual_minutes": 120, "usual_weekday": null,
            "usual_start": "18:00", "pay_habit": "ask", "wall": {"manners": "clear", "results": "desk"}, "zone": "Europe/Berlin"}),
        json!({"room": "groups", "do": "create_group_like", "group": id, "name": "N", "members": true}),
        json!({"room": "groups", "do": "add_members", "group": id, "names": "Zoe"}),
        json!({"room": "groups", "do": "rename_member", "member": id, "name": "Zoe"}),
        json!({"room": "groups", "do": "member_left", "member": id, "left": "2026-03-01"}),
        json!({"room": "groups", "do": "order_members", "group": id, "members": []}),
    ]
}

/// Every errand about a meeting, a group, a format or a backup that nobody has.
pub(super) fn errands_about_nothing(id: u32) -> Vec<Value> {
    vec![
        json!({"do": "print", "meeting": id, "paper": "a4"}),
        json!({"do": "print_plan", "meeting": id, "paper": "a4"}),
        json!({"do": "save_calendar", "group": id, "day": null}),
        json!({"do": "export_format", "format": "nobodys"}),
        json!({"do": "copy_backup", "backup": "nobodys"}),
    ]
}
