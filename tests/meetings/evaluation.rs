//! The evaluation: passed from person to person, hidden until it is opened together.

use desk::{
    errand::Errand,
    evaluation::views::{BallotView, MeanView},
    intent::{EvaluationIntent, Intent, NavigationIntent, PaperSize, PlanningIntent, RunningIntent, StageIntent},
    refusal::Answer,
    running::views::step::StepWord,
    views::Screen,
};
use proptest::prelude::*;
use words::MessageKey;

use super::Table;
use crate::paper::lines_of;

fn ballot(table: &mut Table) -> BallotView {
    match table.screen() {
        Screen::Ballot(view) => view,
        other => panic!("the ballot is shown, not {other:?}"),
    }
}

fn hand_in(table: &mut Table, ratings: [Option<u8>; 4], sentence: &str) {
    let member = ballot(table).waiting[0].id;
    table.does(Intent::Evaluation(EvaluationIntent::TakeBallot { member }));
    table.does(Intent::Evaluation(EvaluationIntent::HandIn {
        ratings: ratings.to_vec(),
        sentence: sentence.to_owned(),
    }));
}

#[test]
fn responses_are_hidden_until_the_box_is_opened() {
    let mut table = Table::new();
    table.running();
    table.skip_to_evaluation();
    table.does(Intent::Evaluation(EvaluationIntent::OpenBallot));
    assert_eq!(ballot(&mut table).waiting.len(), 6);
    assert_eq!(table.refused(Intent::Evaluation(EvaluationIntent::Reveal)).sentence.key, MessageKey::RefusalNoSheets);
    hand_in(&mut table, [Some(5), Some(4), None, Some(3)], "canary");
    let told = serde_json::to_string(&table.desk().view()).unwrap();
    assert!(!told.contains("canary"), "what was handed in is in no view");
    let first = ballot(&mut table);
    assert_eq!((first.responses, first.waiting.len()), (1, 5));
    assert!(!first.can_open);
    assert_eq!(first.needed, 4, "of six nobody was told that anything can be worked out");
    assert_eq!(
        table.refused(Intent::Evaluation(EvaluationIntent::Reveal)).sentence.key,
        MessageKey::RefusalFewSheets,
        "everybody would know whose it is"
    );
    let refused = table.refused(Intent::Evaluation(EvaluationIntent::TakeBallot { member: 1 }));
    assert_eq!(refused.sentence.key, MessageKey::RefusalAlreadyVoted);
    // The process dies with the box open: no response is lost, and who has answered is still known.
    table.restart(2);
    table.does(Intent::Running(RunningIntent::AnswerAway { went_on: true }));
    table.does(Intent::Evaluation(EvaluationIntent::OpenBallot));
    assert_eq!(ballot(&mut table).waiting.len(), 5);
    for _ in 0..5 {
        hand_in(&mut table, [Some(3), Some(4), Some(5), None], "");
    }
    let all_in = ballot(&mut table);
    assert!(!all_in.small, "six can keep their answers to themselves");
    table.does(Intent::Evaluation(EvaluationIntent::Reveal));
    let result = ballot(&mut table).result.unwrap();
    let means: Vec<_> =
        result.means.iter().map(|mean| (mean.mean.map(|mean| (mean * 100.0).round()), mean.answers)).collect();
    assert_eq!(means, [(Some(333.0), 6), (Some(400.0), 6), (Some(500.0), 5), (None, 0)], "one answer is no mean");
    let too_few: Vec<bool> = result.means.iter().map(|mean| mean.too_few).collect();
    assert_eq!(too_few, [false, false, false, true], "which is not the same as nobody's");
    assert_eq!(result.sentences, ["canary"]);
    assert_eq!(
        table.refused(Intent::Evaluation(EvaluationIntent::TakeBallot { member: 2 })).sentence.key,
        MessageKey::RefusalBoxSealed
    );
}

#[test]
fn answers_out_of_range_are_refused_and_nothing_is_kept() {
    let mut table = Table::new();
    table.running();
    table.skip_to_evaluation();
    table.does(Intent::Evaluation(EvaluationIntent::OpenBallot));
    let member = ballot(&mut table).waiting[0].id;
    table.does(Intent::Evaluation(EvaluationIntent::TakeBallot { member }));
    for ratings in [vec![Some(6), None, None, None], vec![None; 3], vec![Some(0), None, None, None]] {
        let refused = table.refused(Intent::Evaluation(EvaluationIntent::HandIn { ratings, sentence: String::new() }));
        assert_eq!(refused.sentence.key, MessageKey::RefusalRatingOutOfRange);
    }
    let long = Intent::Evaluation(EvaluationIntent::HandIn { ratings: vec![None; 4], sentence: "s".repeat(501) });
    assert_eq!(table.refused(long).sentence.key, MessageKey::RefusalSentenceTooLong);
    assert_eq!(ballot(&mut table).responses, 0);
    assert_eq!(ballot(&mut table).answering.unwrap().id, member, "the person still has the laptop");
    table.does(Intent::Evaluation(EvaluationIntent::PutBack));
    assert_eq!(ballot(&mut table).waiting.len(), 6);
}

/// A meeting of these people that runs, with everybody there but those named missing, at its evaluation.
fn at_evaluation(members: &str, missing: &[&str]) -> Table {
    let mut table = Table::new();
    let group = table.group("Linden", members);
    let meeting = table.plan(group, "18:00", "20:00");
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
    for name in missing {
        let member = table.member(name);
        table.does(Intent::Running(RunningIntent::SetHere { member, here: false }));
    }
    table.wait_until("18:00:00");
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    while table.live().now.is_some_and(|now| now.kind != StepWord::Evaluation) {
        table.skip();
    }
    table
}

#[test]
fn one_person_takes_no_evaluation_and_one_response_is_never_opened() {
    let mut table = at_evaluation("Marta\nNoah", &["Noah"]);
    assert!(!table.live().verbs.ballot, "it is not offered");
    assert_eq!(
        table.refused(Intent::Evaluation(EvaluationIntent::OpenBallot)).sentence.key,
        MessageKey::RefusalBallotAlone
    );
    let noah = table.member("Noah");
    table.does(Intent::Running(RunningIntent::Arrive { member: noah }));
    table.does(Intent::Evaluation(EvaluationIntent::OpenBallot));
    let view = ballot(&mut table);
    assert!(view.small && view.people == 2, "they are told what two can know of each other");
    hand_in(&mut table, [Some(5); 4], "first");
    assert!(!ballot(&mut table).can_open);
    assert_eq!(table.refused(Intent::Evaluation(EvaluationIntent::Reveal)).sentence.key, MessageKey::RefusalFewSheets);
    hand_in(&mut table, [Some(1); 4], "second");
    table.does(Intent::Evaluation(EvaluationIntent::Reveal));
    let result = ballot(&mut table).result.unwrap();
    assert!(result.means.iter().all(|mean| mean.mean.is_none() && mean.answers == 0 && mean.too_few));
    assert_eq!(result.sentences, ["first", "second"], "what was written to be read is read");
}

#[test]
fn nobody_is_taken_off_the_list_to_look_at_one_response() {
    let mut table = at_evaluation("Ada\nBen\nCleo\nDora", &["Dora"]);
    table.does(Intent::Evaluation(EvaluationIntent::OpenBallot));
    let member = table.desk().view();
    assert!(matches!(member.screen, Screen::Ballot(_)));
    let cleo = ballot(&mut table).waiting[2].id;
    table.does(Intent::Evaluation(EvaluationIntent::TakeBallot { member: cleo }));
    table.does(Intent::Evaluation(EvaluationIntent::HandIn {
        ratings: vec![Some(1); 4],
        sentence: "the secret of Cleo".to_owned(),
    }));
    // Undo from the ballot itself, as often as it goes, and from the live desk.
    let mut undone = 0;
    while table.act(Intent::Running(RunningIntent::Undo)) == Answer::Done {
        undone += 1;
    }
    assert!(undone > 0, "what came after the start can be taken back");
    assert_eq!(table.refused(Intent::Running(RunningIntent::Undo)).sentence.key, MessageKey::RefusalBallotKeepsStart);
    assert_eq!(table.refused(Intent::Evaluation(EvaluationIntent::Reveal)).sentence.key, MessageKey::RefusalFewSheets);
    table.does(Intent::Evaluation(EvaluationIntent::LeaveBallot));
    let live = table.live();
    assert!(!live.verbs.undo && live.undo.is_none(), "nor is it offered");
    assert_eq!(table.refused(Intent::Running(RunningIntent::Undo)).sentence.key, MessageKey::RefusalBallotKeepsStart);
    let dora = table.member("Dora");
    table.does(Intent::Running(RunningIntent::Arrive { member: dora }));
    table.does(Intent::Running(RunningIntent::Undo));
    table.does(Intent::Evaluation(EvaluationIntent::OpenBallot));
    let view = ballot(&mut table);
    assert_eq!((view.people, view.waiting.len()), (4, 3), "Dora could answer for a moment, so she still can");
    // A new process knows it as well.
    table.restart(2);
    table.does(Intent::Running(RunningIntent::AnswerAway { went_on: true }));
    table.does(Intent::Evaluation(EvaluationIntent::OpenBallot));
    assert_eq!(ballot(&mut table).people, 4);
    assert_eq!(table.refused(Intent::Evaluation(EvaluationIntent::Reveal)).sentence.key, MessageKey::RefusalFewSheets);
    assert_eq!(
        table.refused(Intent::Running(RunningIntent::Redo)).sentence.key,
        MessageKey::RefusalNothingToRedo,
        "what was taken back before stays so"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever is asked in whatever order: no box is opened with fewer than two responses, and none gets smaller.
    #[test]
    fn no_order_of_acts_opens_a_box_of_one(acts in prop::collection::vec((0..16_u8, 0..4_u8), 20..70)) {
        let mut table = at_evaluation("Ada\nBen\nCleo\nDora", &["Dora"]);
        table.does(Intent::Evaluation(EvaluationIntent::OpenBallot));
        let ids: Vec<u32> = ballot(&mut table).waiting.iter().map(|person| person.id).collect();
        let (mut responses, mut people) = (0, 0);
        for (act, pick) in acts {
            let member = ids[usize::from(pick) % ids.len()];
            table.act(match act {
                0..4 => Intent::Running(RunningIntent::Undo),
                4 => Intent::Running(RunningIntent::Redo),
                5 => Intent::Evaluation(EvaluationIntent::TakeBallot { member }),
                6 => Intent::Evaluation(EvaluationIntent::HandIn { ratings: vec![Some(1 + pick); 4], sentence: String::new() }),
                7 => Intent::Evaluation(EvaluationIntent::Reveal),
                8 => Intent::Evaluation(EvaluationIntent::OpenBallot),
                9 => Intent::Evaluation(EvaluationIntent::LeaveBallot),
                10 => Intent::Running(RunningIntent::Leave { member }),
                11 => Intent::Running(RunningIntent::SetHere { member, here: false }),
                12 => Intent::Running(RunningIntent::Start { short: None }),
                13 => Intent::Running(RunningIntent::BackToPlan),
                14 => Intent::Running(RunningIntent::End),
                _ => Intent::Running(RunningIntent::Arrive { member }),
            });
            let Screen::Ballot(view) = table.screen() else { continue };
            prop_assert!(view.people >= people && view.responses >= responses, "nobody and nothing is taken off");
            (responses, people) = (view.responses, view.people);
            if let Some(result) = view.result {
                prop_assert!(result.responses >= 2);
                prop_assert!(result.means.iter().all(|mean| mean.mean.is_none() || mean.answers >= 3));
            }
        }
    }
}

#[test]
fn few_answers_are_no_mean_in_the_box_on_the_record_and_on_paper() {
    let mut table = Table::new();
    let meeting = table.running();
    table.skip_to_evaluation();
    table.does(Intent::Evaluation(EvaluationIntent::OpenBallot));
    hand_in(&mut table, [Some(1), Some(4), Some(4), Some(4)], "");
    for _ in 0..5 {
        hand_in(&mut table, [None, Some(4), Some(4), Some(4)], "");
    }
    table.does(Intent::Evaluation(EvaluationIntent::Reveal));
    let of = |means: Vec<MeanView>| {
        means.into_iter().map(|mean| (mean.mean, mean.answers, mean.too_few)).collect::<Vec<_>>()
    };
    let told = [(None, 0, true), (Some(4.0), 6, false), (Some(4.0), 6, false), (Some(4.0), 6, false)];
    assert_eq!(of(ballot(&mut table).result.unwrap().means), told, "five of six left the first question out");
    table.does(Intent::Evaluation(EvaluationIntent::LeaveBallot));
    table.does(Intent::Running(RunningIntent::End));
    assert_eq!(of(table.record().result.unwrap().means), told);
    let paper = table.papers.path().join("summary.pdf");
    table.runs(Errand::Print { meeting, paper: PaperSize::A4 }, &paper);
    let lines = lines_of(&paper);
    assert_eq!(lines.iter().filter(|line| line.contains("too few answers to show")).count(), 1, "{lines:#?}");
    assert!(!lines.iter().any(|line| line.contains("1.0")), "{lines:#?}");
}

#[test]
fn a_box_is_not_opened_early_with_fewer_responses_than_its_writers_were_told() {
    for (members, told, opens_with) in [
        ("Ada\nBen", true, 2),
        ("Ada\nBen\nCleo", true, 2),
        ("Ada\nBen\nCleo\nDora", true, 3),
        ("Ada\nBen\nCleo\nDora\nEmil", false, 4),
        ("Ada\nBen\nCleo\nDora\nEmil\nFinn\nGrete", false, 4),
    ] {
        let mut table = at_evaluation(members, &[]);
        table.does(Intent::Evaluation(EvaluationIntent::OpenBallot));
        assert_eq!(ballot(&mut table).small, told, "{members}");
        for responses in 1..opens_with {
            hand_in(&mut table, [Some(5); 4], "");
            assert!(!ballot(&mut table).can_open, "{responses} of {members}");
            assert_eq!(
                table.refused(Intent::Evaluation(EvaluationIntent::Reveal)).sentence.key,
                MessageKey::RefusalFewSheets
            );
        }
        hand_in(&mut table, [Some(5); 4], "");
        assert!(ballot(&mut table).can_open, "{members}");
        table.does(Intent::Evaluation(EvaluationIntent::Reveal));
    }
}

#[test]
fn a_response_that_is_being_filled_in_is_found_again_and_is_nowhere_else() {
    let mut table = Table::new();
    table.running();
    table.does(Intent::Stage(StageIntent::ShowStage { open: true }));
    table.skip_to_evaluation();
    table.does(Intent::Evaluation(EvaluationIntent::OpenBallot));
    table.does(Intent::Evaluation(EvaluationIntent::TakeBallot { member: 1 }));
    assert_eq!(ballot(&mut table).draft, None);
    let draft = |member| {
        Intent::Evaluation(EvaluationIntent::DraftResponse {
            member,
            at: 2,
            ratings: vec![Some(4), None, None, None],
            sentence: format!("canary in the draft of {member} "),
        })
    };
    table.does(draft(1));
    // A page that is loaded anew asks for the view and goes on where it was.
    let kept = ballot(&mut table).draft.unwrap();
    assert_eq!((kept.at, kept.ratings[0], kept.sentence.as_str()), (2, Some(4), "canary in the draft of 1 "));
    table.does(Intent::Evaluation(EvaluationIntent::LeaveBallot));
    table.does(Intent::Navigation(NavigationIntent::GoHome));
    table.does(Intent::Evaluation(EvaluationIntent::OpenBallot));
    assert!(ballot(&mut table).draft.is_some(), "a screen that was left by accident loses nothing");
    let stage = serde_json::to_string(&table.desk().stage_view()).unwrap();
    assert!(!stage.contains("canary"), "the wall has nothing of it");
    for entry in std::fs::read_dir(table.folder.path()).unwrap() {
        let path = entry.unwrap().path();
        let bytes = if path.is_file() { std::fs::read(&path).unwrap() } else { Vec::new() };
        assert!(!bytes.windows(6).any(|part| part == b"canary"), "nor has {}", path.display());
    }
    table.does(draft(2));
    assert_eq!(ballot(&mut table).draft.unwrap().sentence, "canary in the draft of 1 ", "what comes late is nobody's");
    let long = Intent::Evaluation(EvaluationIntent::DraftResponse {
        member: 1,
        at: 4,
        ratings: vec![None; 4],
        sentence: "s".repeat(501),
    });
    assert_eq!(table.refused(long).sentence.key, MessageKey::RefusalSentenceTooLong);
    table.does(Intent::Evaluation(EvaluationIntent::TakeBallot { member: 2 }));
    assert_eq!(ballot(&mut table).draft, None, "the next person sees nothing of it");
    table.does(draft(2));
    table.does(Intent::Evaluation(EvaluationIntent::PutBack));
    table.does(Intent::Evaluation(EvaluationIntent::TakeBallot { member: 2 }));
    assert_eq!(ballot(&mut table).draft, None, "given back is gone");
    table.does(draft(2));
    table.does(Intent::Evaluation(EvaluationIntent::HandIn { ratings: vec![Some(3); 4], sentence: String::new() }));
    table.does(draft(2));
    let view = ballot(&mut table);
    assert_eq!((view.draft, view.responses), (None, 1), "handed in is gone");
}

#[test]
fn the_laptop_goes_round_in_its_step_or_afterwards_and_never_in_a_turn() {
    let mut table = Table::new();
    table.running();
    table.skip_to("Marta");
    table.does(Intent::Stage(StageIntent::StageMessage { text: Some("Back at seven".to_owned()) }));
    assert!(!table.live().verbs.ballot);
    assert_eq!(
        table.refused(Intent::Evaluation(EvaluationIntent::OpenBallot)).sentence.key,
        MessageKey::RefusalBallotLater
    );
    let message = table.desk().view().stage_message;
    assert_eq!(message.as_deref(), Some("Back at seven"), "what is refused takes nothing off the wall");
    table.restart(60);
    assert_eq!(
        table.refused(Intent::Evaluation(EvaluationIntent::OpenBallot)).sentence.key,
        MessageKey::RefusalAwayOpen,
        "the question comes first"
    );
    table.does(Intent::Running(RunningIntent::AnswerAway { went_on: true }));
    table.does(Intent::Running(RunningIntent::End));
    assert!(table.record().can_evaluate);
    table.does(Intent::Evaluation(EvaluationIntent::OpenBallot));
    assert_eq!(ballot(&mut table).waiting.len(), 6);
}

#[test]
fn a_meeting_with_an_unopened_box_is_backed_up_without_what_is_in_it() {
    let mut table = Table::new();
    table.running();
    table.skip_to_evaluation();
    table.does(Intent::Evaluation(EvaluationIntent::OpenBallot));
    hand_in(&mut table, [Some(5); 4], "canary in a box");
    table.does(Intent::Evaluation(EvaluationIntent::LeaveBallot));
    table.does(Intent::Running(RunningIntent::End));
    let backups = store::backups(table.folder.path()).unwrap();
    assert_eq!(backups.len(), 1, "an answer that waits keeps no meeting from its copy");
    let bytes = std::fs::read(&backups[0].path).unwrap();
    assert!(!bytes.windows(15).any(|part| part == b"canary in a box"));
}
