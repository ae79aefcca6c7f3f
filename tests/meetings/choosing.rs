//! Clients found by bids and by a vote: planned, settled in the room after the check-in, taken back, recorded.

use desk::{
    choosing::views::{BidsWay, ChoosingView, ShareView},
    intent::{ChoosingAsk, Intent, NavigationIntent, PlanningIntent, RehearsalIntent, RunningIntent, UrgencyWord},
    running::views::step::StepWord,
};
use words::MessageKey;

use super::{Table, table::arg};

const ASK: fn(u32, ChoosingAsk) -> Intent = |meeting, ask| Intent::Choosing { meeting, ask };

fn bid(meeting: u32, member: u32, minutes: &str, urgency: Option<UrgencyWord>) -> Intent {
    ASK(meeting, ChoosingAsk::Bid { member, minutes: minutes.to_owned(), urgency })
}

fn votes(meeting: u32, member: u32, votes: &str) -> Intent {
    ASK(meeting, ChoosingAsk::Votes { member, votes: votes.to_owned() })
}

fn share(meeting: u32, member: u32, percent: &str, reason: &str) -> Intent {
    ASK(meeting, ChoosingAsk::Share { member, percent: percent.to_owned(), reason: reason.to_owned() })
}

fn choosing(table: &mut Table) -> ChoosingView {
    table.live().choosing.expect("it can still be settled who is client")
}

/// Who would be client, and for how many minutes.
fn clients(view: &ChoosingView) -> Vec<(&str, Option<i32>)> {
    view.people.iter().filter(|row| row.client).map(|row| (row.name.as_str(), row.length.map(|s| s / 60))).collect()
}

/// The turns to come on the live desk.
fn coming(table: &mut Table) -> Vec<(String, i32)> {
    let rows = table.live().timeline.into_iter().filter(|row| row.kind == StepWord::Turn);
    rows.map(|row| (row.client.map(|client| client.name).unwrap_or_default(), row.length / 60)).collect()
}

/// From 18:18 to 20:00: a first meeting looks back at nothing.
fn planned_in(table: &mut Table, format: &str) -> u32 {
    let meeting = table.planned();
    let [date, starts, ends] = ["2026-03-05", "18:18", "20:00"].map(str::to_owned);
    table.does(Intent::Planning(PlanningIntent::SetWhen { meeting, date, starts, ends }));
    table.does(Intent::Planning(PlanningIntent::SetFormat { meeting, format: format.to_owned() }));
    meeting
}

fn id(table: &mut Table, name: &str) -> u32 {
    table.plan_view().people.iter().find(|person| person.name == name).expect("a member").id
}

#[test]
fn a_plan_goes_by_bids_and_says_so_and_what_cannot_be_read_is_kept_beside_its_field() {
    let mut table = Table::new();
    let meeting = planned_in(&mut table, "action-learning-set");
    let before = table.plan_alone();
    assert_eq!(before.bids.as_ref().map(|bids| (bids.way, bids.rows.len())), Some((BidsWay::Bids, 6)));
    let (ines, tariq) = (id(&mut table, "Ines"), id(&mut table, "Tariq"));
    table.does(bid(meeting, ines, "soon", Some(UrgencyWord::B)));
    let broken = table.plan_view();
    let field = broken.problems.iter().map(|problem| (problem.field.clone(), problem.sentence.key)).collect::<Vec<_>>();
    assert_eq!(field, [(Some(format!("bid-{ines}")), MessageKey::RefusalBidUnreadable)]);
    let row = broken.bids.expect("a table").rows.into_iter().find(|row| row.member.id == ines);
    assert_eq!(row.map(|row| row.minutes), Some("soon".to_owned()), "as typed");
    assert_eq!(
        table.refused(Intent::Planning(PlanningIntent::OpenMeeting { meeting })).sentence.key,
        MessageKey::RefusalBidUnreadable
    );

    table.does(bid(meeting, ines, "30 min", Some(UrgencyWord::B)));
    table.does(bid(meeting, tariq, "40", Some(UrgencyWord::A)));
    let plan = table.plan_view();
    let first: Vec<_> = plan.people.iter().take(3).map(|person| (person.name.as_str(), person.turn)).collect();
    assert_eq!(first, [("Tariq", true), ("Ines", true), ("Marta", false)]);
    let why = plan.people[0].why.clone().expect("a reason");
    assert_eq!((why.key, arg(&why, "count").as_str(), arg(&why, "urgency").as_str()), (MessageKey::WhyBid, "40", "a"));
    assert_eq!(plan.people[2].why.as_ref().map(|why| why.key), Some(MessageKey::WhyNoBid));
    // 102 minutes without 5, 10, a break of 10 and 10: 67 are left, four to three, 36 at most.
    let turns: Vec<i32> = plan
        .items
        .iter()
        .flat_map(|item| &item.turns)
        .filter(|turn| turn.kind == StepWord::Turn)
        .map(|turn| turn.length / 60)
        .collect();
    assert_eq!(turns, [36, 31]);

    for (intent, key, field) in [
        (share(meeting, ines, "150", " "), MessageKey::RefusalShareReason, "reason"),
        (share(meeting, ines, "150", &"n".repeat(81)), MessageKey::RefusalShareReasonLong, "reason"),
        (share(meeting, ines, "12", "new"), MessageKey::RefusalSharePercent, "percent"),
    ] {
        let refusal = table.refused(intent);
        assert_eq!((refusal.sentence.key, refusal.field.as_deref()), (key, Some(field)));
    }
    table.does(ASK(meeting, ChoosingAsk::Clear));
    assert_eq!(table.plan_alone(), before, "as it was before anybody asked");
    table.does(bid(meeting, tariq, "", Some(UrgencyWord::C)));
    let order: Vec<u32> = before.people.iter().map(|person| person.id).collect();
    table.does(Intent::Planning(PlanningIntent::SetOrder { meeting, members: order.clone(), moved: None }));
    let by_hand = table.plan_view().people;
    assert_eq!(by_hand.iter().map(|person| person.id).collect::<Vec<_>>(), order, "a hand counts more than a bid");
    assert!(by_hand.iter().any(|person| person.why.as_ref().is_some_and(|why| why.key == MessageKey::WhyByHand)));
}

#[test]
fn more_time_is_given_for_a_reason_that_stays_with_the_meeting() {
    let mut table = Table::new();
    let meeting = table.planned();
    let noah = id(&mut table, "Noah");
    let turns = |table: &mut Table| -> Vec<i32> {
        let items = table.plan_view().items;
        items
            .iter()
            .flat_map(|item| &item.turns)
            .filter(|turn| turn.kind == StepWord::Turn)
            .map(|turn| turn.length)
            .collect()
    };
    let even = turns(&mut table);
    table.does(share(meeting, noah, "200 %", "  a new\njob "));
    let uneven = turns(&mut table);
    assert!(uneven[1] >= 2 * uneven[0] - 30 && uneven[0] < even[0], "{even:?} became {uneven:?}");
    let kept = ShareView::Agreed { percent: 200, reason: "a new job".to_owned() };
    assert_eq!(table.plan_view().people[1].share, Some(kept.clone()));
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    assert!(choosing(&mut table).everybody);
    table.skip_to("Noah");
    table.does(Intent::Running(RunningIntent::End));
    let record = table.record();
    let noahs = record.steps.iter().find(|step| step.client.as_ref().is_some_and(|client| client.id == noah));
    assert_eq!(noahs.and_then(|step| step.share.clone()), Some(kept));
}

#[test]
fn bids_in_the_room_settle_the_clients_and_can_be_taken_back() {
    let mut table = Table::new();
    let meeting = planned_in(&mut table, "action-learning-set");
    let (ines, tariq, rosa) = (id(&mut table, "Ines"), id(&mut table, "Tariq"), id(&mut table, "Rosa"));
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    assert_eq!(table.live().choosing, None, "before the start the plan has it");
    table.wait_until("18:18:00");
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    table.wait_until("18:23:00");
    table.skip();
    let planned = coming(&mut table);
    assert_eq!(planned, [("Marta".to_owned(), 33), ("Noah".to_owned(), 33)]);
    assert_eq!(clients(&choosing(&mut table)), [("Marta", Some(33)), ("Noah", Some(33))], "nobody has bid yet");

    table.does(bid(meeting, tariq, "30", Some(UrgencyWord::B)));
    table.does(bid(meeting, ines, "40", Some(UrgencyWord::A)));
    let view = choosing(&mut table);
    assert_eq!(clients(&view), [("Ines", Some(36)), ("Tariq", Some(31))]);
    assert_eq!((view.by_hand, view.refused, view.ends.as_deref()), (false, None, Some("20:00")));
    assert_eq!(coming(&mut table), planned, "nothing counts until it is settled");
    table.restart(0);
    table.does(Intent::Running(RunningIntent::AnswerAway { went_on: true }));
    assert_eq!(clients(&choosing(&mut table)), [("Ines", Some(36)), ("Tariq", Some(31))], "bids outlive a crash");

    table.does(ASK(meeting, ChoosingAsk::Pick { members: vec![ines, tariq, rosa] }));
    let three = choosing(&mut table);
    let refused = three.refused.expect("three do not fit");
    assert_eq!((refused.sentence.key, arg(&refused.sentence, "count").as_str()), (MessageKey::RefusalChooseShort, "3"));
    assert_eq!(arg(&refused.sentence, "each"), "1560", "26 minutes each");
    assert!(clients(&choosing(&mut table)).iter().all(|(_, length)| length.is_none()));
    assert_eq!(table.refused(ASK(meeting, ChoosingAsk::Settle)).sentence.key, MessageKey::RefusalChooseShort);
    table.does(ASK(meeting, ChoosingAsk::Pick { members: Vec::new() }));
    assert_eq!(table.refused(ASK(meeting, ChoosingAsk::Settle)).sentence.key, MessageKey::RefusalChooseNobody);
    table.does(ASK(meeting, ChoosingAsk::Pick { members: vec![tariq, ines] }));
    assert_eq!(clients(&choosing(&mut table))[0].0, "Tariq", "by hand the order is theirs");

    table.does(ASK(meeting, ChoosingAsk::Settle));
    let settled = coming(&mut table);
    assert_eq!(settled, [("Tariq".to_owned(), 31), ("Ines".to_owned(), 36)]);
    assert_eq!(table.live().undo.map(|undo| undo.key), Some(MessageKey::ActChoose));
    table.does(Intent::Running(RunningIntent::Undo));
    assert_eq!(coming(&mut table), planned);
    table.does(Intent::Running(RunningIntent::Redo));
    assert_eq!(coming(&mut table), settled);
    table.restart(0);
    table.does(Intent::Running(RunningIntent::AnswerAway { went_on: true }));
    assert_eq!(coming(&mut table), settled, "the choice outlives a crash, too");

    table.wait_until("18:33:00");
    table.skip();
    assert_eq!(table.live().choosing, None, "Tariq's turn runs");
    assert_eq!(table.refused(ASK(meeting, ChoosingAsk::Settle)).sentence.key, MessageKey::RefusalTurnsBegun);
    while table.live().now.is_some_and(|now| now.kind != StepWord::Evaluation) {
        table.wait(60);
        table.skip();
    }
    table.does(Intent::Running(RunningIntent::End));
    let record = table.record();
    let turns: Vec<_> = record.steps.iter().filter(|step| step.kind == StepWord::Turn).collect();
    let told: Vec<_> = turns
        .iter()
        .map(|step| (step.client.as_ref().map(|one| one.id), step.planned.map(|s| s / 60), step.share.clone()))
        .collect();
    let asked = |minutes| Some(ShareView::Asked { minutes });
    assert_eq!(
        told,
        [(Some(tariq), Some(31), asked(30)), (Some(ines), Some(36), asked(40))],
        "and nobody missed a turn"
    );
    let group = record.group.id;
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    let rows = table.group_view().ledger.rows;
    assert!(rows.iter().all(|row| !row.owed), "who was not chosen is owed nothing");
    let had: Vec<&str> = rows.iter().filter(|row| row.turns == 1).map(|row| row.member.name.as_str()).collect();
    assert_eq!(had, ["Ines", "Tariq"]);
}

#[test]
fn a_vote_chooses_one_case_and_a_tie_is_the_usual_orders() {
    let mut table = Table::new();
    let meeting = planned_in(&mut table, "intervision-incident");
    let (noah, rosa) = (id(&mut table, "Noah"), id(&mut table, "Rosa"));
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    table.skip();
    table.does(votes(meeting, rosa, "3"));
    table.does(votes(meeting, noah, "x"));
    let field = |table: &mut Table| choosing(table).refused.and_then(|refusal| refusal.field);
    assert_eq!(field(&mut table), Some(format!("votes-{noah}")));
    table.does(votes(meeting, noah, "30"));
    assert_eq!(field(&mut table).as_deref(), Some("votes"), "six people do not raise 33 hands");
    assert_eq!(table.refused(ASK(meeting, ChoosingAsk::Settle)).sentence.key, MessageKey::RefusalVotesTooMany);
    table.does(votes(meeting, noah, "3"));
    let view = choosing(&mut table);
    assert_eq!(clients(&view), [("Noah", Some(35))], "level: Noah stands before Rosa");
    assert_eq!(view.people[0].why.as_ref().map(|why| why.key), Some(MessageKey::WhyVoteLevel));
    table.does(ASK(meeting, ChoosingAsk::Settle));
    assert_eq!(coming(&mut table), [("Noah".to_owned(), 35)]);
}

#[test]
fn in_a_rehearsal_clients_are_chosen_and_nothing_of_it_is_kept() {
    let mut table = Table::new();
    let meeting = planned_in(&mut table, "intervision-incident");
    let before = table.plan_view();
    let rosa = id(&mut table, "Rosa");
    table.does(Intent::Rehearsal(RehearsalIntent::Rehearse { meeting }));
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    table.does(votes(meeting, rosa, "4"));
    table.does(ASK(meeting, ChoosingAsk::Settle));
    assert_eq!(coming(&mut table), [("Rosa".to_owned(), 35)]);
    table.does(Intent::Rehearsal(RehearsalIntent::LeaveRehearsal));
    assert_eq!(table.plan_view(), before);
}
