//! A killed process loses nothing that was acknowledged. The process is the attack program, which plays
//! `killed/child.rs` until it is killed.

use std::{
    io::{BufRead, BufReader},
    process::{Command, Stdio},
};

use desk::{
    intent::{Intent, RunningIntent},
    running::views::LiveState,
};

use super::Table;

#[test]
fn a_killed_process_loses_no_event_and_no_character() {
    for point in 1..=20_u32 {
        let folder = tempfile::tempdir().unwrap();
        let mut child = Command::new(env!("CARGO_BIN_EXE_attack"))
            .arg("acknowledge")
            .arg(folder.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (mut events, mut note) = (0, 0);
        // Odd points fall after an event, even ones after a note; the process is somewhere in what comes next.
        for line in BufReader::new(child.stdout.take().unwrap()).lines() {
            let line = line.unwrap();
            match line.split_once(' ').unwrap() {
                ("events", count) => events = count.parse().unwrap(),
                (_, length) => note = length.parse::<usize>().unwrap(),
            }
            if events + note as u32 >= point * 3 {
                break;
            }
        }
        child.kill().unwrap();
        child.wait().unwrap();
        check(folder.path(), events, note, point);
    }
}

fn check(folder: &std::path::Path, events: u32, note: usize, point: u32) {
    let store = store::Store::open(folder).unwrap();
    let live = store.live_meetings().unwrap();
    assert_eq!(live.len(), 1, "the meeting is still running");
    let kept = store.events(live[0].id).unwrap();
    let before = kept.iter().position(|row| row.body.contains("held")).unwrap() as u32;
    assert!(kept.len() as u32 >= before + events, "point {point}: every acknowledged event is there");
    let kept_note = store.notes(live[0].id).unwrap().first().map_or(0, |(_, text)| text.len());
    assert!(kept_note >= note, "point {point}: every acknowledged character is there");
    drop(store);
    // And the desk offers to go on.
    let mut table = Table::new();
    table.desk = Some(Table::open(folder, table.clock).unwrap());
    assert_eq!(table.live().state, LiveState::Away, "point {point}");
    table.does(Intent::Running(RunningIntent::AnswerAway { went_on: true }));
    assert_eq!(table.live().notes.unwrap().note.len(), kept_note, "point {point}");
}
