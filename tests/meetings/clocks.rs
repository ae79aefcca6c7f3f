//! What clocks do while a meeting runs: sleep, a clock put right, midnight, summer time, another boot. How long a turn
//! lasts is right to the second in each; only what is printed may change.

use desk::{
    clocks::{watch::Reading, zone::Zone},
    intent::{Intent, PlanningIntent, RunningIntent},
    running::views::{LiveState, step::Progress},
};
use meeting::time::Length;
use words::MessageKey;

use super::{Table, table::SIX};

/// What a sleep of some length does to the clocks of a system.
type Sleep = fn(Reading, Length) -> Reading;

/// The six of the usual evening with Marta's turn (18:23 to 18:35) running for a minute and forty seconds.
fn martas_turn() -> Table {
    let mut table = Table::new();
    table.clock.boot = 7;
    table.restart_on(table.clock);
    let group = table.group("Linden", SIX);
    let meeting = table.plan(group, "18:12", "20:00");
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.wait_until("18:12:00");
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    for zero in ["18:17:00", "18:23:00"] {
        table.wait_until(zero);
        table.skip();
    }
    table.wait(100);
    assert_eq!(table.live().now.unwrap().step_left, 720 - 100);
    table
}

#[test]
fn a_clock_put_right_in_the_middle_of_a_turn_takes_nothing_from_it() {
    for by in [-3600, 3600, -90_000] {
        let mut table = martas_turn();
        table.clock.utc_ms += by * 1000;
        table.wait(20);
        let live = table.live();
        assert_eq!(live.now.unwrap().step_left, 720 - 120, "set by {by} s");
        assert_eq!(live.ends, "20:00");
        assert_eq!((live.away, live.clock_set), (None, Some(by as i32)), "said, not asked: nobody slept");
        // What is printed of the next act goes on, too: the log never runs backwards.
        table.skip();
        assert_eq!(table.live().timeline.iter().filter(|row| row.state == Progress::Done).count(), 3);
    }
}

#[test]
fn a_sleep_is_asked_about_on_the_rules_of_every_system() {
    let minutes = Length::minutes(12);
    let systems: [(&str, Sleep); 2] =
        [("Linux and macOS: one clock stands still", Reading::after_sleep), ("Windows: all go on", Reading::after)];
    for (system, slept) in systems {
        for (went_on, left) in [(true, 720 - 100 - 720 + 720), (false, 720 - 100)] {
            let mut table = martas_turn();
            let clock = slept(table.clock, minutes);
            table.clock = clock;
            table.desk().look(clock);
            let away = table.live().away.unwrap();
            assert_eq!((away.away_for, away.since.as_str()), (720, "18:24"), "{system}");
            table.does(Intent::Running(RunningIntent::AnswerAway { went_on }));
            let now = table.live().now.unwrap();
            if went_on {
                // Marta's turn ended at 18:35 without anybody pressing a key; Noah's has run for 1:40 since.
                assert_eq!(now.client.unwrap().name, "Noah", "{system}");
                assert_eq!(now.step_left, left, "{system}");
            } else {
                assert_eq!((now.client.unwrap().name.as_str(), now.step_left), ("Marta", left), "{system}");
            }
            // Answered by mistake: it asks again, and the other answer gives what it would have given.
            table.does(Intent::Running(RunningIntent::Undo));
            assert_eq!(table.live().away.unwrap().away_for, 720, "{system}");
        }
    }
}

#[test]
fn a_restart_on_the_same_boot_goes_by_the_boots_own_clock() {
    for set in [0, -7200, 7200] {
        let mut table = martas_turn();
        let back = Reading { utc_ms: table.clock.utc_ms + set * 1000, ..table.clock }.after(Length(60));
        table.restart_on(back);
        let away = table.live().away.unwrap();
        assert!((60..=65).contains(&away.away_for), "the wall clock was set by {set} s: {}", away.away_for);
        table.does(Intent::Running(RunningIntent::AnswerAway { went_on: true }));
        assert_eq!(table.live().now.unwrap().step_left, 720 - 160, "set by {set} s");
    }
}

#[test]
fn a_restart_on_another_boot_never_goes_before_the_log() {
    let mut table = martas_turn();
    // The battery was empty: the clock came up a day early.
    let back = Reading { utc_ms: table.clock.utc_ms - 86_400_000, mono_ms: 5000, awake_ms: 5000, boot: 8 };
    table.restart_on(back);
    let away = table.live().away.unwrap();
    assert!(away.away_for <= 5, "nobody knows how long it was: the last sign of life is all there is");
    table.does(Intent::Running(RunningIntent::AnswerAway { went_on: false }));
    let left = table.live().now.unwrap().step_left;
    assert!((720 - 100..=720 - 95).contains(&left), "{left}");
    table.wait(30);
    assert_eq!(table.live().now.unwrap().step_left, left - 30, "and from here on it counts");
}

#[test]
fn a_question_asked_again_keeps_its_beginning_through_a_crash() {
    let mut table = martas_turn();
    table.clock = table.clock.after_sleep(Length(600));
    let clock = table.clock;
    table.desk().look(clock);
    table.does(Intent::Running(RunningIntent::AnswerAway { went_on: true }));
    table.does(Intent::Running(RunningIntent::Undo));
    assert_eq!(table.live().away.unwrap().away_for, 600);
    let back = table.clock.after(Length(30));
    table.restart_on(back);
    assert_eq!(table.live().away.unwrap().away_for, 630, "and what came after it is part of it");
}

#[test]
fn an_act_taken_back_while_the_question_is_open_is_no_sign_of_a_group() {
    let mut table = martas_turn();
    table.clock = table.clock.after_sleep(Length(1800));
    let clock = table.clock;
    table.desk().look(clock);
    table.does(Intent::Running(RunningIntent::Undo));
    assert_eq!(table.live().away.unwrap().away_for, 1800, "the question stays");
    let back = table.clock.after(Length(5));
    table.restart_on(back);
    assert!(table.live().away.unwrap().away_for >= 1805, "and is asked again after a crash");
}

#[test]
fn undo_past_the_answer_and_the_start_ends_in_no_dead_end() {
    let mut table = martas_turn();
    table.clock = table.clock.after_sleep(Length(600));
    let clock = table.clock;
    table.desk().look(clock);
    table.does(Intent::Running(RunningIntent::AnswerAway { went_on: true }));
    while table.live().undo.is_some() {
        table.does(Intent::Running(RunningIntent::Undo));
    }
    let live = table.live();
    assert_eq!((live.state, live.away), (LiveState::Waiting, None), "not started, so nobody was away");
    while table.live().redo.is_some() {
        table.does(Intent::Running(RunningIntent::Redo));
    }
    let live = table.live();
    assert_eq!((live.state, live.away), (LiveState::Running, None), "all of it is back, the answer included");
}

#[test]
fn an_older_answer_does_not_answer_a_later_question() {
    let mut table = martas_turn();
    let sleep = |table: &mut Table| {
        table.clock = table.clock.after_sleep(Length(600));
        let clock = table.clock;
        table.desk().look(clock);
    };
    sleep(&mut table);
    table.does(Intent::Running(RunningIntent::AnswerAway { went_on: false }));
    table.does(Intent::Running(RunningIntent::Hold));
    table.wait(10);
    sleep(&mut table);
    // Taking the hold back leaves the first answer as the last act; the second question is still open.
    table.does(Intent::Running(RunningIntent::Undo));
    assert_eq!(table.live().away.unwrap().away_for, 600);
}

#[test]
fn between_meetings_the_desk_goes_by_the_wall_clock() {
    let mut table = Table::new();
    table.clock.utc_ms += 86_400_000;
    table.wait(1);
    let group = table.group("Linden", super::table::SIX);
    table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
    assert_eq!(table.desk().view().today, "2026-03-06", "a clock put right is simply right");
}

#[test]
fn a_meeting_of_yesterday_is_never_resumed_in_silence() {
    let mut table = martas_turn();
    let back = table.clock.after(Length::minutes(20 * 60));
    table.restart_on(Reading { boot: 9, ..back });
    let live = table.live();
    assert_eq!(live.state, LiveState::Away);
    assert!(live.away.unwrap().stale, "and it is said that this is hours ago");
    assert_eq!(table.refused(Intent::Running(RunningIntent::Hold)).sentence.key, MessageKey::RefusalAwayOpen);
}

#[test]
fn midnight_is_an_ordinary_second() {
    let mut table = Table::new();
    let group = table.group("Linden", super::table::SIX);
    let meeting = table.plan(group, "22:30", "00:30");
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    table.wait_until("22:30:00");
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    table.wait_until("23:59:59");
    let before = table.live();
    table.wait(2);
    let after = table.live();
    assert_eq!(before.now.unwrap().left - after.now.unwrap().left, 2);
    assert_eq!((before.planned_end.as_str(), after.planned_end.as_str()), ("00:30", "00:30"));
}

#[test]
fn another_zone_of_the_machine_changes_nothing_that_is_shown() {
    let mut table = martas_turn();
    let clock = table.clock;
    table.restart_in_zone(Zone::Fixed(3600), clock);
    table.does(Intent::Running(RunningIntent::AnswerAway { went_on: true }));
    let live = table.live();
    assert_eq!((live.ends.as_str(), live.planned_end.as_str()), ("20:00", "20:00"), "as in the room");
    assert_eq!(live.now.unwrap().step_left, 720 - 100);
}
