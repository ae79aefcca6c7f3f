//! Two groups at one desk: what is done on an old record of the one never happens in the meeting of the other.

use desk::intent::{Intent, StageIntent};

use super::{Table, table::SIX};

/// A meeting of one group that is over, and one of another that runs, both of tonight: their ids.
fn one_over_one_running(table: &mut Table) -> (u32, u32) {
    let over = table.running();
    table.does(Intent::End);
    let group = table.group("Ahorn", SIX);
    let runs = table.plan(group, "18:30", "20:30");
    table.does(Intent::OpenMeeting { meeting: runs });
    table.wait_until("18:30:00");
    table.does(Intent::Start { short: None });
    (over, runs)
}

#[test]
fn on_an_old_record_nothing_is_taken_back_of_the_meeting_that_runs() {
    let mut table = Table::new();
    let (over, runs) = one_over_one_running(&mut table);
    table.skip_to_evaluation();
    let title = table.live().now.unwrap().title;
    table.does(Intent::Stage(StageIntent::StageMessage { text: Some("Please hand it on".to_owned()) }));
    table.does(Intent::GoMeeting { meeting: over });
    let record = table.record();
    assert_eq!(record.meeting, over);
    assert!(!record.can_reopen && !record.can_evaluate, "neither can be done beside a meeting that runs");
    for intent in [Intent::Undo, Intent::Redo, Intent::Backdate, Intent::Hold, Intent::OpenBallot] {
        assert_eq!(table.refused(intent).key, "refusal-another-meeting-runs");
    }
    assert_eq!(table.record().meeting, over, "the old record is still shown");
    assert_eq!(table.desk().view().stage_message.as_deref(), Some("Please hand it on"), "and the wall is as it was");
    table.does(Intent::GoMeeting { meeting: runs });
    let live = table.live();
    assert_eq!(live.now.unwrap().title, title, "nothing was taken back");
    assert!(live.ballot.is_none(), "no box was opened");
    table.does(Intent::End);
    table.does(Intent::GoMeeting { meeting: over });
    let record = table.record();
    assert!(record.can_reopen && record.can_evaluate, "afterwards both can");
    table.does(Intent::Undo);
    assert_eq!(table.live().meeting, over);
}
