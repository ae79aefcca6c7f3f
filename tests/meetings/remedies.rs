//! What a sentence tells people to do helps: it is done here word for word.
//!
//! Not in here: a folder that cannot be opened (`shut`) and going back to a backup (`came_back`).

use desk::{
    bin::BinIntent,
    intent::{Intent, NavigationIntent, RunningIntent},
    views::Screen,
};
use meeting::people::MeetingId;
use store::{PlanRow, Store};
use words::MessageKey;

use super::{
    Table,
    table::{SIX, arg},
};

/// The plan of a meeting, as a newer version or a damage would leave it.
fn spoil(table: &mut Table, meeting: u32) {
    table.desk = None;
    let mut store = Store::open(table.folder.path()).unwrap();
    let starts = store.meeting(MeetingId(meeting)).unwrap().starts;
    let plan = PlanRow { body: "{\"sung\":3}".to_owned(), ..PlanRow::default() };
    store.save_plan(MeetingId(meeting), &plan, starts).unwrap();
    drop(store);
    table.restart(0);
}

#[test]
fn a_group_with_a_plan_that_cannot_be_read_can_be_deleted_where_a_member_cannot() {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    let meeting = table.plan(group, "18:00", "21:00");
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    let member = table.group_view().members[0].id;
    spoil(&mut table, meeting);
    table.does(Intent::Navigation(NavigationIntent::GoGroup { group }));
    let refused = table.refused(Intent::Bin(BinIntent::DeleteMember { member }));
    assert_eq!(refused.sentence.key, MessageKey::RefusalBinPlanUnreadable);
    assert_eq!(arg(&refused.sentence, "date"), "2026-03-05", "the meeting is named");
    table.does(Intent::Bin(BinIntent::DeleteGroup { group }));
}

#[test]
fn a_member_is_deleted_once_a_meeting_in_the_bin_that_cannot_be_read_is_gone_for_good() {
    let mut table = Table::new();
    let meeting = table.running();
    let member = table.live().people[0].id;
    table.does(Intent::Running(RunningIntent::End));
    spoil(&mut table, meeting);
    table.does(Intent::Bin(BinIntent::DeleteMeeting { meeting }));
    let delete = BinIntent::DeleteMember { member };
    let refused = table.refused(Intent::Bin(delete));
    assert_eq!(refused.sentence.key, MessageKey::RefusalBinBinnedPlanUnreadable);
    assert_eq!(arg(&refused.sentence, "date"), "2026-03-05", "the meeting is named");
    table.does(Intent::Bin(BinIntent::Go));
    let Screen::Bin(bin) = table.screen() else { panic!("the bin is shown") };
    table.does(Intent::Bin(BinIntent::DeleteForGood { entry: bin.entries[0].entry }));
    table.does(Intent::Bin(delete));
}
