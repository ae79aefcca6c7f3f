//! Undo and redo on the plan: what was done is named, taken back, done again, and in the file either way.
//!
//! Not in here: which steps are one (`meeting::planning`).

use desk::{
    bin::BinIntent,
    intent::{ChoosingAsk, Intent, NavigationIntent, PlanningIntent, RunningIntent, SeriesAsk, SeriesForm, SeriesKind},
    planning::views::{PlanPerson, PlanView},
};
use words::MessageKey;

use super::{Table, table::arg};

fn order(plan: &PlanView) -> Vec<u32> {
    plan.people.iter().map(|person| person.id).collect()
}

fn undo(table: &mut Table, meeting: u32) {
    table.does(Intent::Planning(PlanningIntent::Undo { meeting }));
}

fn redo(table: &mut Table, meeting: u32) {
    table.does(Intent::Planning(PlanningIntent::Redo { meeting }));
}

fn move_last_to_front(table: &mut Table, meeting: u32) -> PlanPerson {
    let view = table.plan_view();
    let last = view.people.last().unwrap().clone();
    let mut members = order(&view);
    members.rotate_right(1);
    table.does(Intent::Planning(PlanningIntent::SetOrder { meeting, members, moved: Some(last.id) }));
    last
}

#[test]
fn an_order_drawn_by_lot_is_told_marked_and_taken_back() {
    let draw = |table: &mut Table, meeting| table.does(Intent::Planning(PlanningIntent::DrawOrder { meeting }));
    let drawn = || {
        let mut table = Table::new();
        let meeting = table.planned();
        let before = table.plan_view();
        assert!(before.can_draw && !before.by_hand);
        draw(&mut table, meeting);
        (table, meeting, before)
    };
    let (mut table, meeting, before) = drawn();
    let after = table.plan_view();
    assert_ne!(order(&after), order(&before));
    assert_eq!(order(&after), order(&drawn().0.plan_view()), "the same moment deals the same order");
    assert_eq!(after.undo_act.as_ref().map(|act| act.key), Some(MessageKey::PlanActDrawn));
    for (place, person) in after.people.iter().enumerate() {
        let moved = before.people[place].id != person.id;
        let by_hand = person.why.as_ref().is_some_and(|why| why.key == MessageKey::WhyByHand);
        assert_eq!(by_hand, moved, "{}", person.name);
    }
    undo(&mut table, meeting);
    assert_eq!(order(&table.plan_view()), order(&before));
    assert!(!table.plan_view().by_hand);
    redo(&mut table, meeting);
    assert_eq!(order(&table.plan_view()), order(&after));
    table.wait(7);
    draw(&mut table, meeting);
    assert_ne!(order(&table.plan_view()), order(&after), "another moment is another draw");
    // In rooms nobody has a turn alone.
    let format = "coaching-triads".to_owned();
    table.does(Intent::Planning(PlanningIntent::SetFormat { meeting, format }));
    let rooms = table.plan_view();
    assert!(!rooms.can_draw);
    table.act(Intent::Planning(PlanningIntent::DrawOrder { meeting }));
    assert_eq!(order(&table.plan_view()), order(&rooms));
}

#[test]
fn only_whoever_was_moved_is_placed_by_hand() {
    let mut table = Table::new();
    let meeting = table.planned();
    let before = table.plan_view();
    let last = move_last_to_front(&mut table, meeting);
    let after = table.plan_view();
    assert_eq!(after.people[0].id, last.id);
    for person in &after.people {
        let key = person.why.as_ref().unwrap().key;
        let was = before.people.iter().find(|other| other.id == person.id).unwrap().why.as_ref().unwrap().key;
        let expect = if person.id == last.id { MessageKey::WhyByHand } else { was };
        assert_eq!(key, expect, "{}", person.name);
    }
    let undo = after.undo_act.unwrap();
    assert_eq!((undo.key, arg(&undo, "name")), (MessageKey::PlanActMoved, last.name));
}

#[test]
fn every_act_on_a_plan_is_taken_back_and_done_again() {
    let mut table = Table::new();
    let meeting = table.planned();
    let began = table.plan_alone();
    let who = began.people[1].id;
    let when = |date: &str, starts: &str, ends: &str| PlanningIntent::SetWhen {
        meeting,
        date: date.to_owned(),
        starts: starts.to_owned(),
        ends: ends.to_owned(),
    };
    let acts = [
        Intent::Planning(when("2026-03-12", "18:00", "20:00")),
        Intent::Planning(when("2026-03-12", "18:30", "20:30")),
        Intent::Planning(when("2026-03-12", "18:30", "21:")),
        Intent::Planning(PlanningIntent::SetExpected { meeting, member: who, expected: false }),
        Intent::Planning(PlanningIntent::SetFormat { meeting, format: "action-learning-set".to_owned() }),
        Intent::Choosing {
            meeting,
            ask: ChoosingAsk::Share { member: began.people[0].id, percent: "150".to_owned(), reason: "new".to_owned() },
        },
        Intent::Planning(PlanningIntent::SetLeaders { meeting, facilitator: None, deputy: None }),
        Intent::Planning(PlanningIntent::ProposeLeaders { meeting }),
    ];
    let mut states = vec![table.plan_alone()];
    for act in acts {
        table.does(act);
        states.push(table.plan_alone());
    }
    let last = states.len() - 1;
    for at in (0..last).rev() {
        undo(&mut table, meeting);
        assert_eq!(table.plan_alone(), states[at], "undone to step {at}");
    }
    for (at, state) in states.iter().enumerate().skip(1) {
        redo(&mut table, meeting);
        assert_eq!(table.plan_alone(), *state, "done again to step {at}");
    }
    let refused = table.refused(Intent::Planning(PlanningIntent::Redo { meeting }));
    assert_eq!(refused.sentence.key, MessageKey::RefusalNothingToRedo);
}

#[test]
fn what_is_undone_is_undone_in_the_file() {
    let mut table = Table::new();
    let meeting = table.planned();
    let before = table.plan_alone();
    move_last_to_front(&mut table, meeting);
    let moved = table.plan_alone();
    undo(&mut table, meeting);
    table.restart(1);
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    assert_eq!(table.plan_alone(), before, "the file has it as it was");
    move_last_to_front(&mut table, meeting);
    undo(&mut table, meeting);
    redo(&mut table, meeting);
    table.restart(1);
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    assert_eq!(table.plan_alone(), moved);
    assert_eq!(table.plan_view().undo_act, None, "what was done before the start is not remembered");
}

#[test]
fn a_plan_that_goes_back_to_its_day_takes_the_date_of_its_series_along() {
    let mut table = Table::new();
    let group = table.group("Linden", "Ana\nBen\nCleo");
    let form = SeriesForm {
        kind: SeriesKind::Weeks,
        day: 1,
        nth: 1,
        weekday: 3,
        every: 2,
        first: "2026-03-12".to_owned(),
        starts: "18:00".to_owned(),
        minutes: 120,
        number: 1,
        of: None,
    };
    table.does(Intent::Dates { group, ask: SeriesAsk::Set { form } });
    table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
    let planned = table.plan_alone();
    let meeting = planned.meeting;
    let dates = |table: &mut Table| {
        table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
        let dates = table.group_view().dates;
        table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
        (dates.coming[0].date.clone(), dates.undo)
    };
    let (day, act) = dates(&mut table);
    assert_eq!(day, "2026-03-12");
    let (starts, ends) = (planned.starts.clone(), planned.ends.clone());
    table.does(Intent::Planning(PlanningIntent::SetWhen { meeting, date: "2026-03-14".to_owned(), starts, ends }));
    assert_eq!(dates(&mut table).0, "2026-03-14", "the date went along");
    undo(&mut table, meeting);
    assert_eq!(table.plan_alone(), planned);
    assert_eq!(dates(&mut table), (day, act), "and came back, with nothing left to undo there");
}

#[test]
fn opening_a_meeting_and_coming_back_leaves_undo_as_it_was() {
    let mut table = Table::new();
    let meeting = table.planned();
    let before = table.plan_alone();
    let who = before.people[1].id;
    table.does(Intent::Planning(PlanningIntent::SetExpected { meeting, member: who, expected: false }));
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.does(Intent::Running(RunningIntent::BackToPlan));
    undo(&mut table, meeting);
    assert_eq!(table.plan_alone(), before);
}

#[test]
fn no_undo_brings_back_what_was_said_of_somebody_who_is_deleted() {
    let mut table = Table::new();
    let meeting = table.planned();
    let who = table.plan_view().people[0].id;
    let share = ChoosingAsk::Share { member: who, percent: "150".to_owned(), reason: "a new job".to_owned() };
    table.does(Intent::Choosing { meeting, ask: share });
    table.does(Intent::Bin(BinIntent::DeleteMember { member: who }));
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    assert_eq!(table.plan_view().undo_act, None);
    let refused = table.refused(Intent::Planning(PlanningIntent::Undo { meeting }));
    assert_eq!(refused.sentence.key, MessageKey::RefusalNothingToUndo);
}
