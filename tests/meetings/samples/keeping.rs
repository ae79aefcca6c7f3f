//! The bin and the backups.

use desk::{
    bin::BinIntent,
    intent::{BackupIntent, FormatAct, Intent},
    views::Screen,
};

use super::{State, groups};
use crate::meetings::Table;

pub const STATES: &[State] = &[("bin", bin), ("bin-empty", empty), ("backups", backups)];

fn bin() -> Table {
    let mut table = Table::new();
    let group = groups::with_history(&mut table);
    let view = table.group_view();
    let other = table.group(groups::LONG_GROUP, groups::HARD);
    table.does(Intent::Formats { act: FormatAct::New { empty: false } });
    let Screen::Format(format) = table.screen() else { panic!("the editor is shown") };
    table.does(Intent::Formats { act: FormatAct::Remove { format: format.key } });
    for delete in [
        BinIntent::DeleteMeeting { meeting: view.past[1].id },
        BinIntent::DeleteMember { member: view.members[2].id },
        BinIntent::DeleteGroup { group: other },
        BinIntent::DeleteGroup { group },
    ] {
        table.does(Intent::Bin(delete));
    }
    table.does(Intent::Bin(BinIntent::Go));
    table
}

fn empty() -> Table {
    let mut table = Table::new();
    table.does(Intent::Bin(BinIntent::Go));
    table
}

fn backups() -> Table {
    let mut table = Table::new();
    let group = groups::with_history(&mut table);
    table.does(Intent::Backups(BackupIntent::BackUp));
    table.wait(60);
    table.group("Hainbuche", "Bo\nEva");
    table.does(Intent::Bin(BinIntent::DeleteGroup { group }));
    table.does(Intent::Backups(BackupIntent::GoBackups));
    table
}
