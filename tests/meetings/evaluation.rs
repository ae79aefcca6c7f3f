//! The evaluation: passed from person to person, hidden until it is opened together.

use desk::{
    intent::{Intent, StageIntent},
    views::{Screen, ballot::BallotView},
};

use super::Table;

fn ballot(table: &mut Table) -> BallotView {
    match table.screen() {
        Screen::Ballot(view) => view,
        other => panic!("the ballot is shown, not {other:?}"),
    }
}

fn hand_in(table: &mut Table, ratings: [Option<u8>; 4], sentence: &str) {
    let member = ballot(table).waiting[0].id;
    table.does(Intent::TakeBallot { member });
    table.does(Intent::HandIn { ratings: ratings.to_vec(), sentence: sentence.to_owned() });
}

#[test]
fn sheets_are_hidden_until_the_box_is_opened() {
    let mut table = Table::new();
    table.running();
    table.skip_to_evaluation();
    table.does(Intent::OpenBallot);
    assert_eq!(ballot(&mut table).waiting.len(), 6);
    assert_eq!(table.refused(Intent::Reveal).key, "refusal-no-sheets");
    hand_in(&mut table, [Some(5), Some(4), None, Some(3)], "canary");
    let told = serde_json::to_string(&table.desk().view()).unwrap();
    assert!(!told.contains("canary"), "what was handed in is in no view");
    let first = ballot(&mut table);
    assert_eq!((first.sheets, first.waiting.len()), (1, 5));
    assert!(!first.can_open);
    assert!(first.few, "it could be guessed who wrote which");
    assert_eq!(table.refused(Intent::Reveal).key, "refusal-one-sheet", "everybody would know whose it is");
    let refused = table.refused(Intent::TakeBallot { member: 1 });
    assert_eq!(refused.key, "refusal-already-voted");
    // The process dies with the box open: no sheet is lost, and who has answered is still known.
    table.restart(2);
    table.does(Intent::AnswerAway { went_on: true });
    table.does(Intent::OpenBallot);
    assert_eq!(ballot(&mut table).waiting.len(), 5);
    for _ in 0..5 {
        hand_in(&mut table, [Some(3), Some(4), Some(5), None], "");
    }
    assert!(!ballot(&mut table).few);
    table.does(Intent::Reveal);
    let result = ballot(&mut table).result.unwrap();
    let means: Vec<_> =
        result.means.iter().map(|mean| (mean.mean.map(|mean| (mean * 100.0).round()), mean.answers)).collect();
    assert_eq!(means, [(Some(333.0), 6), (Some(400.0), 6), (Some(500.0), 5), (Some(300.0), 1)]);
    assert_eq!(result.sentences, ["canary"]);
    assert_eq!(table.refused(Intent::TakeBallot { member: 2 }).key, "refusal-box-sealed");
}

#[test]
fn answers_out_of_range_are_refused_and_nothing_is_kept() {
    let mut table = Table::new();
    table.running();
    table.skip_to_evaluation();
    table.does(Intent::OpenBallot);
    let member = ballot(&mut table).waiting[0].id;
    table.does(Intent::TakeBallot { member });
    for ratings in [vec![Some(6), None, None, None], vec![None; 3], vec![Some(0), None, None, None]] {
        let refused = table.refused(Intent::HandIn { ratings, sentence: String::new() });
        assert_eq!(refused.key, "refusal-rating-out-of-range");
    }
    let long = Intent::HandIn { ratings: vec![None; 4], sentence: "s".repeat(501) };
    assert_eq!(table.refused(long).key, "refusal-sentence-too-long");
    assert_eq!(ballot(&mut table).sheets, 0);
    assert_eq!(ballot(&mut table).answering.unwrap().id, member, "the person still has the laptop");
    table.does(Intent::PutBack);
    assert_eq!(ballot(&mut table).waiting.len(), 6);
}

#[test]
fn one_sheet_is_opened_by_its_writer_alone_and_two_at_any_time() {
    let mut table = Table::new();
    let group = table.group("Linden", "Marta\nNoah");
    let meeting = table.plan(group, "18:00", "20:00");
    table.does(Intent::OpenMeeting { meeting });
    let noah = table.member("Noah");
    table.does(Intent::SetHere { member: noah, here: false });
    table.wait_until("18:00:00");
    table.does(Intent::Start { short: None });
    table.skip_to_evaluation();
    table.does(Intent::OpenBallot);
    hand_in(&mut table, [Some(5); 4], "");
    assert!(ballot(&mut table).can_open, "nobody else is there to read it");
    let mut table = Table::new();
    table.running();
    table.skip_to_evaluation();
    table.does(Intent::OpenBallot);
    for _ in 0..2 {
        hand_in(&mut table, [Some(5); 4], "");
    }
    assert!(ballot(&mut table).can_open);
    table.does(Intent::Reveal);
}

#[test]
fn the_laptop_goes_round_in_its_step_or_afterwards_and_never_in_a_turn() {
    let mut table = Table::new();
    table.running();
    table.skip_to("Marta");
    table.does(Intent::Stage(StageIntent::StageMessage { text: Some("Back at seven".to_owned()) }));
    assert!(!table.live().verbs.ballot);
    assert_eq!(table.refused(Intent::OpenBallot).key, "refusal-ballot-later");
    let message = table.desk().view().stage_message;
    assert_eq!(message.as_deref(), Some("Back at seven"), "what is refused takes nothing off the wall");
    table.restart(60);
    assert_eq!(table.refused(Intent::OpenBallot).key, "refusal-away-open", "the question comes first");
    table.does(Intent::AnswerAway { went_on: true });
    table.does(Intent::End);
    assert!(table.record().can_evaluate);
    table.does(Intent::OpenBallot);
    assert_eq!(ballot(&mut table).waiting.len(), 6);
}

#[test]
fn a_meeting_with_an_unopened_box_is_backed_up_without_what_is_in_it() {
    let mut table = Table::new();
    table.running();
    table.skip_to_evaluation();
    table.does(Intent::OpenBallot);
    hand_in(&mut table, [Some(5); 4], "canary in a box");
    table.does(Intent::LeaveBallot);
    table.does(Intent::End);
    let backups = store::backups(table.folder.path()).unwrap();
    assert_eq!(backups.len(), 1, "an answer that waits keeps no meeting from its copy");
    let bytes = std::fs::read(&backups[0].path).unwrap();
    assert!(!bytes.windows(15).any(|part| part == b"canary in a box"));
}
