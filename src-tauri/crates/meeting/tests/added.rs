//! A line that is put into the running agenda, on an evening that can be worked out by hand: where it stands, who pays
//! for it, and that nothing else moves.

mod evening;

use evening::{CARL, annas_turn, ask, evening, minute, next, queue, refused};
use meeting::{
    bounds::MOST_ITEMS,
    clock::{Clock, LinePlace, Refusal, StepKind, StepName},
    format::file::Fault,
    live::{Ask, Entry, Meeting, PayHabit, Payer},
    time::{Length, Moment},
};

fn line(place: LinePlace, title: &str, length: &str, pay: Option<Payer>) -> Ask {
    Ask::AddLine { place, title: title.to_owned(), length: length.to_owned(), is_break: true, pay }
}

/// Every step from here on: its name, or whose it is, and its minutes.
fn to_come(meeting: &Meeting, now: Moment) -> Vec<(String, i64)> {
    let clock = meeting.clock(now);
    let running = clock.running().map_or(0, |step| step.no);
    let steps = clock.forecast(now).steps.into_iter().filter(|step| step.no > running);
    let name = |clock: &Clock, kind: StepKind| match (kind.client(), clock.name(kind)) {
        (Some(who), _) => clock.agenda().name(who).to_owned(),
        (None, StepName::Title(title)) => title,
        (None, StepName::Buffer) => "spare".to_owned(),
        (None, StepName::CatchUp) => "catch-up".to_owned(),
    };
    steps.map(|step| (name(&clock, step.kind), (step.due - step.from).0 / 60)).collect()
}

fn rows(rows: &[(&str, i64)]) -> Vec<(String, i64)> {
    rows.iter().map(|(name, minutes)| ((*name).to_owned(), *minutes)).collect()
}

#[test]
fn a_line_behind_a_turn_stands_between_two_turns_and_spare_time_pays() {
    let mut meeting = annas_turn();
    ask(&mut meeting, &line(LinePlace::Behind(2), " Fresh  air ", "4", None), minute(20));
    let then = [("Fresh air", 4), ("Ben", 20), ("Carl", 20), ("spare", 1), ("Close", 5)];
    assert_eq!(to_come(&meeting, minute(20)), rows(&then));
    assert_eq!(meeting.clock(minute(20)).end(), minute(80), "the end stays");
    next(&mut meeting, minute(30));
    let clock = meeting.clock(minute(30));
    let runs = clock.running().unwrap();
    assert_eq!((clock.name(runs.kind), runs.length), (StepName::Title("Fresh air".to_owned()), Length::minutes(4)));
    assert!(clock.is_break(runs.kind));
    // It waits for the group like everything people do, and is over with *next*.
    assert_eq!(meeting.clock(minute(36)).running().map(|step| step.no), Some(3));
    next(&mut meeting, minute(36));
    assert_eq!(to_come(&meeting, minute(36)), rows(&[("Carl", 19), ("Close", 5)]), "two minutes over, one was spare");
    // Once it has begun it is no place in the agenda to come back to.
    next(&mut meeting, minute(56));
    assert_eq!(meeting.clock(minute(56)).running().and_then(|step| step.kind.client()), Some(CARL));
}

#[test]
fn a_line_before_an_item_waits_for_it() {
    let mut meeting = annas_turn();
    ask(&mut meeting, &line(LinePlace::Before(3), "Photo", "3", None), minute(20));
    let then = [("Ben", 20), ("Carl", 20), ("spare", 2), ("Photo", 3), ("Close", 5)];
    assert_eq!(to_come(&meeting, minute(20)), rows(&then), "it is protected like the close");
    // Before the round it stands only until that has begun.
    assert_eq!(refused(&meeting, &line(LinePlace::Before(2), "Photo", "3", None), minute(20)), Refusal::LinePassed);
    assert_eq!(refused(&meeting, &line(LinePlace::Before(9), "Photo", "3", None), minute(20)), Refusal::LinePassed);
    assert_eq!(refused(&meeting, &line(LinePlace::Behind(1), "Photo", "3", None), minute(20)), Refusal::LinePassed);
    assert_eq!(meeting.clock(minute(20)).line_places(minute(20)), [LinePlace::Behind(2), LinePlace::Before(3)]);
}

#[test]
fn before_the_round_there_are_the_places_of_every_item_to_come() {
    let mut meeting = evening();
    assert!(meeting.clock(minute(0)).line_places(minute(0)).is_empty(), "before the start it is the plan's");
    assert_eq!(refused(&meeting, &line(LinePlace::Behind(0), "Photo", "3", None), minute(0)), Refusal::NotStarted);
    ask(&mut meeting, &Ask::Start { missing: Vec::new(), short: None }, minute(0));
    let places = |meeting: &Meeting, at| meeting.clock(at).line_places(at);
    // Before the check-in is behind the welcome: one place has one name.
    let all = [LinePlace::Behind(0), LinePlace::Before(2), LinePlace::Before(3)];
    assert_eq!(places(&meeting, minute(1)), all);
    for place in all {
        let mut meeting = meeting.clone();
        ask(&mut meeting, &line(place, "Photo", "3", None), minute(1));
        assert!(to_come(&meeting, minute(1)).contains(&("Photo".to_owned(), 3)), "{place:?}");
    }
    next(&mut meeting, minute(4));
    assert_eq!(places(&meeting, minute(5)), [LinePlace::Behind(1), LinePlace::Before(3)]);
}

#[test]
fn what_spare_time_cannot_pay_is_asked_and_priced() {
    let meeting = annas_turn();
    let place = LinePlace::Behind(2);
    let nine = line(place, "Break", "9", None);
    assert_eq!(refused(&meeting, &nine, minute(20)), Refusal::WhoPays);
    let told: Vec<_> = meeting
        .plans(&nine, PayHabit::Strict, minute(20))
        .into_iter()
        .map(|plan| {
            let turns: Vec<_> = plan.turns.iter().map(|turn| turn.after.map(|after| after.0 / 60)).collect();
            (plan.payer, plan.ends.0 / 60, turns, plan.marked)
        })
        .collect();
    let debt = Payer::Debt(CARL);
    assert_eq!(told[0], (Payer::Turns, 80, vec![Some(18), Some(18)], true), "four minutes of two turns");
    assert_eq!(told[1], (Payer::End, 89, vec![Some(20), Some(20)], false));
    assert_eq!(told[2], (debt, 80, vec![Some(20), None], false), "or somebody's turn moves");
    for (payer, then) in [
        (Payer::Turns, vec![("Break", 9), ("Ben", 18), ("Carl", 18), ("Close", 5)]),
        (Payer::End, vec![("Break", 9), ("Ben", 20), ("Carl", 20), ("spare", 5), ("Close", 5)]),
        (debt, vec![("Break", 9), ("Ben", 20), ("spare", 16), ("Close", 5)]),
    ] {
        let mut meeting = meeting.clone();
        ask(&mut meeting, &line(place, "Break", "9", Some(payer)), minute(20));
        assert_eq!(to_come(&meeting, minute(20)), rows(&then), "{payer:?}");
        // One act: one undo takes all of it back.
        ask(&mut meeting, &Ask::Undo, minute(21));
        assert_eq!(queue(&meeting, minute(21)), [(1, 20), (2, 20)]);
        assert_eq!(to_come(&meeting, minute(21)).len(), 4, "two turns, spare time, the close");
        ask(&mut meeting, &Ask::Redo, minute(22));
        assert_eq!(to_come(&meeting, minute(22)), rows(&then), "{payer:?} again");
    }
}

#[test]
fn what_is_put_next_comes_next_whatever_was_put_there_before() {
    let mut meeting = annas_turn();
    let (close, behind) = (LinePlace::Before(3), LinePlace::Behind(2));
    ask(&mut meeting, &line(close, "Photo", "1", None), minute(20));
    ask(&mut meeting, &line(close, "News", "1", None), minute(20));
    ask(&mut meeting, &line(behind, "Air", "1", None), minute(20));
    ask(&mut meeting, &line(behind, "Alarm", "1", None), minute(20));
    let then =
        [("Alarm", 1), ("Air", 1), ("Ben", 20), ("Carl", 20), ("spare", 1), ("Photo", 1), ("News", 1), ("Close", 5)];
    assert_eq!(to_come(&meeting, minute(20)), rows(&then));
    for at in [30, 31, 32, 52, 72, 73] {
        next(&mut meeting, minute(at));
    }
    // Photo runs: what is put behind it comes before the news, which was put before the close.
    let photo = running(&meeting, minute(73));
    assert_eq!(meeting.clock(minute(73)).name(photo), StepName::Title("Photo".to_owned()));
    let places = meeting.clock(minute(73)).line_places(minute(73));
    assert_eq!(places.len(), 1, "behind the photo and before the close is one gap but for the news: {places:?}");
    ask(&mut meeting, &line(places[0], "Song", "2", Some(Payer::End)), minute(73));
    assert_eq!(to_come(&meeting, minute(73)), rows(&[("Song", 2), ("News", 1), ("Close", 5)]));
}

#[test]
fn behind_the_last_line_and_on_hold_it_is_a_line_like_others() {
    let mut meeting = annas_turn();
    for at in [30, 50, 70, 75] {
        next(&mut meeting, minute(at));
    }
    assert_eq!(meeting.clock(minute(75)).name(running(&meeting, minute(75))), StepName::Title("Close".to_owned()));
    ask(&mut meeting, &Ask::Hold, minute(76));
    let close = meeting.clock(minute(76)).running().map_or(0, |step| step.no);
    ask(&mut meeting, &line(LinePlace::Behind(close), "Song", "3", Some(Payer::End)), minute(77));
    assert_eq!(meeting.clock(minute(77)).held(), Some(minute(76)), "the hold goes on");
    ask(&mut meeting, &Ask::Resume, minute(78));
    assert_eq!(to_come(&meeting, minute(78)), rows(&[("Song", 3)]));
    next(&mut meeting, minute(82));
    next(&mut meeting, minute(85));
    assert_eq!(meeting.clock(minute(85)).ended(), Some(minute(85)));
    // There is no break to come: it cannot pay.
    let by_break = line(LinePlace::Before(3), "Photo", "3", Some(Payer::Break));
    assert_eq!(refused(&annas_turn(), &by_break, minute(20)), Refusal::NoBreakToPay);
}

#[test]
fn spare_time_that_runs_gives_way_at_once() {
    let mut meeting = annas_turn();
    for at in [30, 50, 70] {
        next(&mut meeting, minute(at));
    }
    assert_eq!(meeting.clock(minute(71)).name(running(&meeting, minute(71))), StepName::Buffer);
    ask(&mut meeting, &line(LinePlace::Behind(5), "Photo", "3", None), minute(71));
    let name = |at| meeting.clock(minute(at)).name(running(&meeting, minute(at)));
    assert_eq!(name(71), StepName::Title("Photo".to_owned()));
    assert_eq!(to_come(&meeting, minute(71)), rows(&[("spare", 1), ("Close", 5)]));
    assert_eq!(meeting.clock(minute(71)).end(), minute(80));
}

fn running(meeting: &Meeting, at: Moment) -> StepKind {
    meeting.clock(at).running().map_or(StepKind::Gap, |step| step.kind)
}

#[test]
fn a_name_a_length_and_their_number_have_bounds() {
    let mut meeting = annas_turn();
    let place = LinePlace::Before(3);
    for (title, length, why) in
        [("  ", "5", Refusal::LineTitle(Fault::Empty)), ("Photo", "0", Refusal::LineLength(Fault::NoTime))]
    {
        assert_eq!(refused(&meeting, &line(place, title, length, None), minute(20)), why);
    }
    assert!(matches!(refused(&meeting, &line(place, "Photo", "soon", None), minute(20)), Refusal::LineLength(_)));
    for nth in 0..MOST_ITEMS - 4 {
        ask(&mut meeting, &line(place, &format!("Line {nth}"), "0:01", Some(Payer::End)), minute(20));
    }
    let full = line(place, "One more", "0:01", Some(Payer::End));
    assert_eq!(refused(&meeting, &full, minute(20)), Refusal::LineFull(MOST_ITEMS));
}

#[test]
fn the_log_keeps_it() {
    let mut meeting = annas_turn();
    ask(&mut meeting, &line(LinePlace::Behind(2), "Break", "9", Some(Payer::End)), minute(20));
    ask(&mut meeting, &line(LinePlace::Before(3), "Photo", "3", Some(Payer::Turns)), minute(20));
    let log: Vec<Entry> = meeting
        .log()
        .iter()
        .map(|entry| {
            let kept = serde_json::to_string(&entry.fact).unwrap();
            Entry { fact: serde_json::from_str(&kept).unwrap(), ..entry.clone() }
        })
        .collect();
    assert_eq!(Meeting::from_log(evening().agenda().clone(), log), meeting);
    let lines = meeting.lines(minute(20));
    assert!(
        lines.iter().all(|line| line.from.is_some() || line.planned.is_some()),
        "what was not planned is no promise"
    );
}
