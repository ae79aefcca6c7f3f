//! The list of backups, on their page and on the screen for a file that cannot be opened. It is read from the folder,
//! so it needs no open file.
//!
//! Not in here: words.

use std::{collections::BTreeSet, path::Path};

use meeting::people::GroupId;
use store::{Backup, Failure, FailureCode, Holds, Reason, SetAside};

use crate::{
    backups::views::{BackupRow, BackupsView, CheckRow, HealthWord, HoldsView, LastHeldView, ReasonWord, SetAsideRow},
    clocks::zone::Zone,
};

/// Reads the list. `now` are the groups of the file itself, if it can be read.
pub fn read(folder: &Path, zone: Zone, now: Option<Vec<GroupId>>) -> BackupsView {
    // A folder that cannot be read has nothing to offer; what is wrong with it is said by whoever writes into it.
    let backups = store::backups(folder).unwrap_or_default();
    let aside = store::set_aside(folder).unwrap_or_default();
    let mut newer: Option<BTreeSet<GroupId>> = now.map(BTreeSet::from_iter);
    let mut rows = Vec::new();
    for backup in &backups {
        let holds = store::holds(&backup.path);
        let only = match (&holds, &newer) {
            (Ok(holds), Some(newer)) => {
                holds.groups.iter().filter(|(id, _)| !newer.contains(id)).map(|(_, name)| name.clone()).collect()
            }
            (Ok(_), None) | (Err(_), _) => Vec::new(),
        };
        if let Ok(holds) = &holds {
            newer.get_or_insert_default().extend(holds.groups.iter().map(|(id, _)| *id));
        }
        rows.extend(row(backup, holds, only, zone));
    }
    BackupsView {
        backups: rows,
        set_aside: aside.iter().filter_map(|aside| aside_row(aside, zone)).collect(),
        checked: store::last_check(folder).map(|checked| CheckRow {
            date: zone.date_text(meeting::time::Moment(checked.at)),
            sound: checked.sound,
            damaged: checked.damaged,
            restored: checked.restored,
        }),
        unopened: Vec::new(),
        checking: false,
        told: None,
    }
}

fn row(backup: &Backup, holds: store::Result<Holds>, only: Vec<String>, zone: Zone) -> Option<BackupRow> {
    let noted = backup.sidecar.as_ref();
    let changed = noted.is_some_and(|noted| !(noted.sound || noted.doubtful) || noted.bytes != backup.bytes);
    let health = match &holds {
        Err(failure) if matches!(failure.code, FailureCode::FromTheFuture { .. }) => HealthWord::Newer,
        Err(_) => HealthWord::Damaged,
        Ok(_) if changed => HealthWord::Damaged,
        Ok(_) if noted.is_none_or(|noted| noted.doubtful) => HealthWord::Unchecked,
        Ok(_) => HealthWord::Sound,
    };
    Some(BackupRow {
        name: backup.name()?,
        date: zone.date_text(backup.at),
        time: zone.time(backup.at),
        reason: word(backup.reason),
        holds: holds.ok().map(|holds| held(&holds, zone)),
        again: 0,
        only,
        kilobytes: kilobytes(backup.bytes),
        health,
        checked: noted.map(|noted| zone.date_text(meeting::time::Moment(noted.checked))),
    })
}

fn aside_row(aside: &SetAside, zone: Zone) -> Option<SetAsideRow> {
    Some(SetAsideRow {
        name: aside.path.file_name()?.to_str()?.to_owned(),
        date: zone.date_text(aside.at),
        time: zone.time(aside.at),
        // What lies there with its log is not opened just to be listed: that would write into the log.
        holds: aside.whole.then(|| store::holds(&aside.path).ok()).flatten().map(|holds| held(&holds, zone)),
        kilobytes: kilobytes(aside.bytes),
    })
}

fn held(holds: &Holds, zone: Zone) -> HoldsView {
    HoldsView {
        groups: holds.groups.len() as u32,
        meetings: holds.held,
        last: holds.last.as_ref().map(|last| LastHeldView {
            group: last.group.clone(),
            number: last.number,
            date: zone.date_text(last.ended),
        }),
    }
}

fn kilobytes(bytes: u64) -> u32 {
    u32::try_from(bytes.div_ceil(1000)).unwrap_or(u32::MAX)
}

fn word(reason: Reason) -> ReasonWord {
    match reason {
        Reason::Meeting => ReasonWord::Meeting,
        Reason::Migration => ReasonWord::Migration,
        Reason::Asked => ReasonWord::Asked,
        Reason::Daily => ReasonWord::Daily,
        Reason::Deletion => ReasonWord::Deletion,
        Reason::Restore => ReasonWord::Restore,
    }
}

/// Whether another file in its place would help: not where the folder itself is in use, full or write-protected, and not
/// where a newer program wrote the file. Facts that only a newer program may know could be damaged as well.
pub(crate) fn helps(failure: &Failure) -> bool {
    match failure.code {
        FailureCode::NotADatabase
        | FailureCode::Damaged
        | FailureCode::Emptied
        | FailureCode::Missing
        | FailureCode::Newer
        | FailureCode::Unreadable
        | FailureCode::Other => true,
        FailureCode::InUse
        | FailureCode::ReadOnly
        | FailureCode::DiskFull
        | FailureCode::FromTheFuture { .. }
        | FailureCode::Moved => false,
    }
}
