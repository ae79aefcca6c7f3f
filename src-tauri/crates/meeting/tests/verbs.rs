//! The verbs for people and the plans for more time, on an evening that can be worked out by hand.

mod evening;

use evening::{ANNA, BEN, CARL, annas_turn, ask, evening, minute, next, queue, refused};
use meeting::{
    agenda::Agenda,
    clock::{Delay, Face, Refusal, Standing},
    format::{ItemKind, Role, RoleWanted},
    live::{Ask, Meeting, PayHabit, Payer},
    people::{GuestId, Leader, MemberId, NameProblem, Outsider, PersonId},
    time::{Length, Moment},
};

#[test]
fn who_stepped_out_keeps_the_turn_and_goes_behind_the_others() {
    let mut meeting = annas_turn();
    ask(&mut meeting, &Ask::StepOut(BEN.into()), minute(20));
    assert_eq!(queue(&meeting, minute(20)), [(1, 20), (2, 20)], "the turn waits");
    assert_eq!(
        refused(&meeting, &Ask::StepOut(ANNA.into()), minute(20)),
        Refusal::TurnRuns(ANNA.into()),
        "it is her turn"
    );
    assert_eq!(
        refused(&meeting, &Ask::Arrive(BEN.into()), minute(20)),
        Refusal::AlreadyThere(BEN.into()),
        "not late, only out"
    );
    assert_eq!(refused(&meeting, &Ask::ComeBack(CARL.into()), minute(20)), Refusal::NotOut(CARL.into()));
    next(&mut meeting, minute(30));
    let clock = meeting.clock(minute(30));
    assert_eq!(clock.running().and_then(|step| step.kind.client()), Some(CARL), "he went behind Carl");
    ask(&mut meeting, &Ask::ComeBack(BEN.into()), minute(40));
    assert_eq!(meeting.clock(minute(40)).standing(BEN), Standing::There);
    assert_eq!(queue(&meeting, minute(40)), [(1, 20)], "and has the whole turn");
}

#[test]
fn a_turn_that_came_up_while_its_client_was_out_comes_back_with_them() {
    let mut meeting = annas_turn();
    ask(&mut meeting, &Ask::StepOut(CARL.into()), minute(20));
    next(&mut meeting, minute(30));
    next(&mut meeting, minute(50));
    assert_eq!(meeting.clock(minute(50)).no_turn(), [CARL], "given up, and its minutes are spare");
    ask(&mut meeting, &Ask::ComeBack(CARL.into()), minute(52));
    let clock = meeting.clock(minute(52));
    assert_eq!(clock.running().and_then(|step| step.kind.client()), Some(CARL), "at once, for spare time runs");
    assert_eq!(clock.running().map(|step| step.length), Some(Length::minutes(20)));
}

#[test]
fn a_dropped_turn_is_spare_time_and_can_be_brought_back() {
    let mut meeting = annas_turn();
    ask(&mut meeting, &Ask::Drop(BEN), minute(12));
    assert_eq!(queue(&meeting, minute(12)), [(2, 20)]);
    assert_eq!(meeting.clock(minute(12)).buffer(minute(12)), Length::minutes(25));
    assert!(meeting.clock(minute(12)).no_turn().contains(&BEN), "it is owed");
    assert_eq!(refused(&meeting, &Ask::Drop(BEN), minute(12)), Refusal::NoTurnToCome(BEN.into()));
    ask(&mut meeting, &Ask::BringBack(BEN), minute(13));
    assert_eq!(queue(&meeting, minute(13)), [(2, 20), (1, 20)], "at the end of the queue, as long as it was");
    assert_eq!(refused(&meeting, &Ask::BringBack(BEN), minute(13)), Refusal::HasTurn(BEN.into()));
    assert_eq!(refused(&meeting, &Ask::BringBack(ANNA), minute(13)), Refusal::HasTurn(ANNA.into()), "she has it now");
    // Too late for a whole turn: 19:15 − 18:58 leaves 17 minutes, less than 15 only after 19:00.
    ask(&mut meeting, &Ask::Drop(BEN), minute(14));
    next(&mut meeting, minute(30));
    next(&mut meeting, minute(58));
    let mut late = meeting.clone();
    ask(&mut late, &Ask::BringBack(BEN), minute(58));
    assert_eq!(late.clock(minute(58)).running().map(|step| step.length), Some(Length::minutes(17)));
    let buffer = Length::minutes(14);
    let refusal = Refusal::NoTimeForTurn { buffer, minimum: Length::minutes(15) };
    assert_eq!(refused(&meeting, &Ask::BringBack(BEN), minute(61)), refusal);
}

#[test]
fn what_was_taken_back_can_be_had_again_until_something_else_happens() {
    let mut meeting = annas_turn();
    ask(&mut meeting, &Ask::Drop(BEN), minute(12));
    ask(&mut meeting, &Ask::Hold, minute(14));
    let whole = meeting.clock(minute(20));
    for _ in 0..5 {
        ask(&mut meeting, &Ask::Undo, minute(16));
    }
    assert_eq!(meeting.clock(minute(16)).started(), None, "back to before the start");
    for _ in 0..5 {
        ask(&mut meeting, &Ask::Redo, minute(17));
    }
    assert_eq!(meeting.clock(minute(20)), whole, "every act at its own second, the hold included");
    assert_eq!(refused(&meeting, &Ask::Redo, minute(17)), Refusal::NothingToRedo);
    // The log alone knows it, so a restart does, too; and another act ends it.
    ask(&mut meeting, &Ask::Undo, minute(18));
    let again = Meeting::from_log(meeting.agenda().clone(), meeting.log().to_vec());
    assert!(again.redoable().is_some());
    ask(&mut meeting, &Ask::Drop(CARL), minute(19));
    assert_eq!(refused(&meeting, &Ask::Redo, minute(19)), Refusal::NothingToRedo);
}

#[test]
fn what_does_not_fit_the_meeting_any_more_is_not_had_again() {
    let mut meeting = evening();
    ask(&mut meeting, &Ask::Start { missing: vec![CARL], short: None }, minute(0));
    ask(&mut meeting, &Ask::Undo, minute(1));
    // The same log read with another plan: Carl is not expected any more.
    let agenda = meeting.agenda().clone();
    let without = Agenda { absent: vec![CARL], ..agenda.clone() };
    let changed = Meeting::from_log(without, meeting.log().to_vec());
    assert_eq!(refused(&changed, &Ask::Redo, minute(2)), Refusal::Stranger(CARL.into()), "he is not missing from it");
    let mut anew = Meeting::from_log(agenda, meeting.log().to_vec());
    assert!(anew.redoable().is_some());
    anew.forget_undone();
    assert_eq!(anew.redoable(), None);
    assert_eq!(refused(&anew, &Ask::Redo, minute(2)), Refusal::NothingToRedo, "opened anew it begins anew");
}

#[test]
fn nothing_is_told_again_to_somebody_who_is_out() {
    let mut meeting = evening();
    ask(&mut meeting, &Ask::Start { missing: vec![CARL], short: None }, minute(0));
    next(&mut meeting, minute(4));
    // The check-in runs: Carl has missed it, and goes out again before it is over.
    ask(&mut meeting, &Ask::Arrive(CARL.into()), minute(6));
    ask(&mut meeting, &Ask::StepOut(CARL.into()), minute(7));
    next(&mut meeting, minute(8));
    let clock = meeting.clock(minute(8));
    assert_eq!(clock.running().and_then(|step| step.kind.client()), Some(ANNA), "her turn, not his catch-up");
}

#[test]
fn what_moved_to_the_next_meeting_does_not_come_back_by_itself() {
    let mut meeting = annas_turn();
    ask(&mut meeting, &Ask::Drop(CARL), minute(12));
    ask(&mut meeting, &Ask::StepOut(CARL.into()), minute(13));
    ask(&mut meeting, &Ask::ComeBack(CARL.into()), minute(14));
    assert_eq!(queue(&meeting, minute(14)), [(1, 20)]);
    ask(&mut meeting, &Ask::BringBack(CARL), minute(15));
    assert_eq!(queue(&meeting, minute(15)), [(1, 20), (2, 20)], "only by hand");
    // A turn of somebody who is not there is given up, not dropped.
    let mut without = evening();
    ask(&mut without, &Ask::Start { missing: vec![CARL], short: None }, minute(0));
    assert_eq!(refused(&without, &Ask::Drop(CARL), minute(1)), Refusal::NotThere(CARL.into()));
}

#[test]
fn who_leads_hides_no_late_press() {
    let mut meeting = evening();
    ask(&mut meeting, &Ask::Guest("Gita".to_owned()), minute(2));
    ask(&mut meeting, &Ask::Start { missing: Vec::new(), short: None }, minute(3));
    assert_eq!(meeting.pressed_late(minute(3)), Some(Length::minutes(3)), "since the planned start, not the guest");
}

#[test]
fn a_guest_counts_where_everybody_speaks_and_has_no_turn() {
    let mut meeting = evening();
    ask(&mut meeting, &Ask::Guest("  Gita ".to_owned()), minute(-5));
    ask(&mut meeting, &Ask::Start { missing: Vec::new(), short: None }, minute(0));
    let clock = meeting.clock(minute(0));
    assert_eq!(clock.name_of(GuestId::FIRST), "Gita");
    assert_eq!(clock.people_there(), 4);
    assert_eq!(queue(&meeting, minute(0)).len(), 3);
    next(&mut meeting, minute(4));
    assert_eq!(meeting.clock(minute(4)).running().map(|step| step.length), Some(Length::minutes(8)), "4 × 2:00");
    let taken = Refusal::GuestName(NameProblem::Taken("anna".to_owned()));
    assert_eq!(refused(&meeting, &Ask::Guest("anna".to_owned()), minute(5)), taken);
    ask(&mut meeting, &Ask::Leave(GuestId::FIRST.into()), minute(6));
    assert_eq!(meeting.clock(minute(6)).people_there(), 3);
    let mut undone = meeting.clone();
    ask(&mut undone, &Ask::Undo, minute(7));
    assert_eq!(undone.clock(minute(7)).people_there(), 4, "and it can be taken back");
}

#[test]
fn the_deputy_leads_in_the_facilitators_own_turn() {
    let mut meeting = evening();
    ask(&mut meeting, &Ask::Lead { facilitator: Some(ANNA.into()), deputy: Some(CARL.into()) }, minute(-1));
    ask(&mut meeting, &Ask::Start { missing: Vec::new(), short: None }, minute(0));
    assert_eq!(meeting.clock(minute(1)).leads(), Some(ANNA.into()));
    next(&mut meeting, minute(4));
    next(&mut meeting, minute(10));
    assert_eq!(meeting.clock(minute(11)).leads(), Some(CARL.into()), "it is her own turn");
    next(&mut meeting, minute(30));
    assert_eq!(meeting.clock(minute(31)).leads(), Some(ANNA.into()), "Ben is client");
    ask(&mut meeting, &Ask::StepOut(ANNA.into()), minute(32));
    assert_eq!(meeting.clock(minute(32)).leads(), Some(CARL.into()), "she is out");
    ask(&mut meeting, &Ask::Lead { facilitator: Some(BEN.into()), deputy: Some(BEN.into()) }, minute(33));
    assert_eq!(meeting.clock(minute(33)).led_by(), (Some(BEN.into()), None), "nobody stands in for themselves");
    let stranger = Ask::Lead { facilitator: Some(MemberId(9).into()), deputy: None };
    assert_eq!(refused(&meeting, &stranger, minute(33)), Refusal::Stranger(MemberId(9).into()));
}

#[test]
fn somebody_from_outside_leads_through_every_turn_and_is_counted_nowhere() {
    let mut meeting = evening();
    let people = meeting.clock(minute(-1)).people_there();
    let named = |name: &str| Ask::LeadFromOutside { name: name.to_owned(), deputy: Some(CARL.into()) };
    for (name, problem) in [("  ", NameProblem::Empty), ("anna", NameProblem::Taken("anna".to_owned()))] {
        assert_eq!(refused(&meeting, &named(name), minute(-1)), Refusal::OutsideName(problem), "{name:?}");
    }
    ask(&mut meeting, &named(" Ruth  Berger"), minute(-1));
    let ruth = Some(Leader::Outside(Outsider::kept(Some("Ruth Berger".to_owned()))));
    assert_eq!(meeting.clock(minute(-1)).people_there(), people);
    ask(&mut meeting, &Ask::Start { missing: Vec::new(), short: None }, minute(0));
    next(&mut meeting, minute(4));
    next(&mut meeting, minute(10));
    assert_eq!(meeting.clock(minute(11)).leads(), ruth, "it is nobody's turn who leads");
    // Their number is nobody's who could come, have a turn, or lead as a guest.
    let number = PersonId::of_number(GuestId::OUTSIDE.number());
    for stranger in
        [Ask::Arrive(number), Ask::Leave(number), Ask::Lead { facilitator: Some(number.into()), deputy: None }]
    {
        assert_eq!(refused(&meeting, &stranger, minute(12)), Refusal::Stranger(number), "{stranger:?}");
    }
    ask(&mut meeting, &Ask::Lead { facilitator: Some(ANNA.into()), deputy: None }, minute(13));
    assert_eq!(meeting.clock(minute(13)).led_by(), (Some(ANNA.into()), None));
    ask(&mut meeting, &Ask::Undo, minute(14));
    assert_eq!(meeting.clock(minute(14)).led_by(), (ruth, Some(CARL.into())));
}

#[test]
fn who_comes_back_has_the_role_that_nobody_could_have() {
    let mut agenda = evening().agenda().clone();
    for item in &mut agenda.format.items {
        if let ItemKind::Round(round) = &mut item.kind {
            round.roles = vec![RoleWanted { role: Role::Observer, count: 1 }];
        }
    }
    let mut meeting = Meeting::new(agenda);
    ask(&mut meeting, &Ask::Start { missing: Vec::new(), short: None }, minute(0));
    for who in [BEN, CARL] {
        ask(&mut meeting, &Ask::StepOut(who.into()), minute(1));
    }
    next(&mut meeting, minute(4));
    next(&mut meeting, minute(10));
    let observers = |meeting: &Meeting, now| {
        let clock = meeting.clock(now);
        clock.cast(clock.running().unwrap().no).iter().map(|held| held.who).collect::<Vec<_>>()
    };
    assert!(observers(&meeting, minute(11)).is_empty(), "Anna is client, and nobody else is in the room");
    ask(&mut meeting, &Ask::ComeBack(CARL.into()), minute(12));
    assert_eq!(observers(&meeting, minute(12)), [CARL]);
}

#[test]
fn elsewhere_or_in_the_room_moves_no_clock() {
    let mut meeting = annas_turn();
    let before = meeting.clock(minute(12)).forecast(minute(12));
    ask(&mut meeting, &Ask::Place { who: BEN.into(), remote: true }, minute(12));
    let clock = meeting.clock(minute(12));
    assert!(clock.is_remote(BEN) && !clock.is_remote(CARL));
    assert_eq!(clock.forecast(minute(12)), before);
    ask(&mut meeting, &Ask::Place { who: BEN.into(), remote: false }, minute(13));
    assert!(!meeting.clock(minute(13)).is_remote(BEN));
}

#[test]
fn more_time_is_costed_before_anybody_pays() {
    let meeting = annas_turn();
    // Five spare minutes pay for three without a question.
    let three = Ask::Extend { by: Length::minutes(3), pay: None };
    assert!(meeting.decide(&three, minute(20)).is_ok());
    let nine = Ask::Extend { by: Length::minutes(9), pay: None };
    assert_eq!(refused(&meeting, &nine, minute(20)), Refusal::WhoPays);
    // Nine minutes: five are spare, four come from two turns. Or the meeting ends nine minutes later than it would
    // with its spare time; or Carl's or Ben's turn moves to the next meeting and pays for all of it.
    let table = |habit| {
        meeting
            .plans(&nine, habit, minute(20))
            .into_iter()
            .map(|plan| {
                let turns: Vec<_> = plan.turns.iter().map(|turn| turn.after.map(|after| after.0 / 60)).collect();
                (plan.payer, plan.ends.0 / 60, turns, plan.marked)
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(
        table(PayHabit::Strict),
        [
            (Payer::Turns, 80, vec![Some(18), Some(18)], true),
            (Payer::End, 89, vec![Some(20), Some(20)], false),
            (Payer::Debt(CARL), 80, vec![Some(20), None], false),
            (Payer::Debt(BEN), 80, vec![None, Some(20)], false),
        ]
    );
    let marked = |habit| table(habit).into_iter().filter(|row| row.3).map(|row| row.0).collect::<Vec<_>>();
    assert_eq!(marked(PayHabit::Ask), []);
    assert_eq!(marked(PayHabit::Loose), [Payer::End]);
    // The debt is one act: one undo takes all of it back.
    let mut owing = meeting.clone();
    ask(&mut owing, &Ask::Extend { by: Length::minutes(9), pay: Some(Payer::Debt(CARL)) }, minute(20));
    assert_eq!(queue(&owing, minute(20)), [(1, 20)]);
    assert!(owing.clock(minute(20)).no_turn().contains(&CARL), "it is owed");
    ask(&mut owing, &Ask::Undo, minute(21));
    assert_eq!(queue(&owing, minute(21)), queue(&meeting, minute(21)));
}

#[test]
fn every_warning_the_zero_and_the_grace_have_their_second() {
    let mut meeting = annas_turn();
    // Present 5:00: 3:00 or 40 % (2:00), then 1:00 or 20 % (1:00). Coach 15:00: 5:00 or 50 %, then 2:00 or 10 % (1:30).
    let mut now = minute(10);
    let mut marks = vec![(now.0 - 600, meeting.clock(now).face(now))];
    while let Some(mark) = meeting.clock(now).next_deadline(now) {
        now = mark;
        marks.push((now.0 - 600, meeting.clock(now).face(now)));
    }
    let expect = [
        (0, Face::Running),
        (180, Face::Soon),
        (240, Face::Warning),
        (300, Face::Running),
        (900, Face::Soon),
        (1110, Face::Warning),
        (1200, Face::Grace),
        (1215, Face::Over),
    ];
    assert_eq!(marks, expect.map(|(at, face)| (at, Some(face))));
    ask(&mut meeting, &Ask::Hold, minute(31));
    assert_eq!(meeting.clock(minute(31)).face(minute(31)), Some(Face::Held));
    assert_eq!(meeting.clock(minute(31)).next_deadline(minute(31)), None, "nothing moves while the group holds");
}

#[test]
fn a_delay_says_who_pays_for_it() {
    let meeting = annas_turn();
    let delay = |at: Moment| meeting.clock(at).delay(at);
    assert_eq!(delay(minute(29)), None, "in time");
    assert_eq!(delay(minute(31)), Some(Delay::Buffer), "five minutes are spare");
    assert_eq!(delay(minute(36)), Some(Delay::Turns), "then the two turns to come, 20:00 down to 15:00");
    assert_eq!(delay(minute(46)), Some(Delay::End), "then the end");
    let mut buffer = meeting.clone();
    for at in [12, 14, 16] {
        next(&mut buffer, minute(at));
    }
    let delay = |at: Moment| buffer.clock(at).delay(at);
    assert_eq!(delay(minute(74)), None, "spare time runs until the close must begin, at 19:15");
    assert_eq!(delay(minute(76)), Some(Delay::End), "after that nothing is left to pay with");
    ask(&mut buffer, &Ask::Hold, minute(20));
    assert_eq!(buffer.clock(minute(21)).delay(minute(21)), Some(Delay::Buffer), "a hold in it costs nobody anything");
}
