//! Two groups at one desk: what is done on an old record of the one never happens in the meeting of the other.

use desk::intent::{EvaluationIntent, Intent, NavigationIntent, PlanningIntent, RunningIntent, StageIntent};
use words::MessageKey;

use super::{Table, table::SIX};

/// A meeting of one group that is over, and one of another that runs, both of tonight: their ids.
fn one_over_one_running(table: &mut Table) -> (u32, u32) {
    let over = table.running();
    table.does(Intent::Running(RunningIntent::End));
    let group = table.group("Ahorn", SIX);
    let runs = table.plan(group, "18:30", "20:30");
    table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting: runs }));
    table.wait_until("18:30:00");
    table.does(Intent::Running(RunningIntent::Start { short: None }));
    (over, runs)
}

#[test]
fn on_an_old_record_nothing_is_taken_back_of_the_meeting_that_runs() {
    let mut table = Table::new();
    let (over, runs) = one_over_one_running(&mut table);
    table.skip_to_evaluation();
    let title = table.live().now.unwrap().title;
    table.does(Intent::Stage(StageIntent::StageMessage { text: Some("Please hand it on".to_owned()) }));
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting: over }));
    let record = table.record();
    assert_eq!(record.meeting, over);
    assert!(!record.can_reopen && !record.can_evaluate, "neither can be done beside a meeting that runs");
    for intent in [
        Intent::Running(RunningIntent::Undo),
        Intent::Running(RunningIntent::Redo),
        Intent::Running(RunningIntent::Backdate),
        Intent::Running(RunningIntent::Hold),
        Intent::Evaluation(EvaluationIntent::OpenBallot),
    ] {
        assert_eq!(table.refused(intent).sentence.key, MessageKey::RefusalAnotherMeetingRuns);
    }
    assert_eq!(table.record().meeting, over, "the old record is still shown");
    assert_eq!(table.desk().view().stage_message.as_deref(), Some("Please hand it on"), "and the wall is as it was");
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting: runs }));
    let live = table.live();
    assert_eq!(live.now.unwrap().title, title, "nothing was taken back");
    assert!(live.ballot.is_none(), "no box was opened");
    table.does(Intent::Running(RunningIntent::End));
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting: over }));
    let record = table.record();
    assert!(record.can_reopen && record.can_evaluate, "afterwards both can");
    table.does(Intent::Running(RunningIntent::Undo));
    assert_eq!(table.live().meeting, over);
}
