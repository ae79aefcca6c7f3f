//! The bin on the screen.

use meeting::{
    bin::{DAYS, days_left},
    people::GroupId,
};
use serde::Serialize;
use store::{BinId, BinKind, BinRow};
use ts_rs::TS;

use super::slip::Label;
use crate::desk::Desk;

/// The bin.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct BinView {
    /// How many days something can be put back.
    pub days: u32,
    /// What lies in it, last deleted first.
    pub entries: Vec<BinEntry>,
    /// What is gone for good, and still in backups.
    pub gone: Vec<GoneView>,
}

/// Something in the bin.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct BinEntry {
    /// Which entry.
    pub entry: u32,
    /// `group`, `member`, `meeting`, `guest` or `format`.
    pub kind: String,
    /// Its name; empty for a meeting, and for a format that could not be read.
    pub name: String,
    /// The group it belongs to; empty for a format.
    pub group: String,
    /// The date of the meeting; empty for what belongs to none.
    pub date: String,
    /// How many members a group takes along.
    pub members: u32,
    /// How many meetings a group held.
    pub meetings: u32,
    /// When it was deleted, a date.
    pub deleted: String,
    /// How many days it can still be put back.
    pub days_left: u32,
}

/// Something that is gone for good, and still in backups: its name is gone, too.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct GoneView {
    /// `group`, `member`, `meeting`, `guest` or `format`.
    pub kind: String,
    /// When it went, a date.
    pub deleted: String,
    /// How many backups hold it.
    pub backups: u32,
}

/// What was just deleted, and can be put back by one press.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Binned {
    /// Which entry.
    pub entry: u32,
    /// Of what kind.
    pub kind: String,
    /// Its name; empty for a meeting.
    pub name: String,
    /// The date of the meeting; empty for what belongs to none.
    pub date: String,
}

impl Desk {
    pub(crate) fn bin_view(&self) -> store::Result<BinView> {
        let rows = self.store.bin()?;
        let gone = self.bin.gone.iter().map(|(gone, backups)| GoneView {
            kind: gone.kind.word().to_owned(),
            deleted: self.zone.date_text(gone.deleted),
            backups: *backups as u32,
        });
        Ok(BinView {
            days: DAYS as u32,
            entries: rows.iter().map(|row| self.bin_entry(row)).collect(),
            gone: gone.collect(),
        })
    }

    fn bin_entry(&self, row: &BinRow) -> BinEntry {
        let label = Label::read(&row.slip.label);
        let date = label.date(self.zone);
        // A group that was renamed meanwhile is found under its present name.
        let present = |group: GroupId| self.store.group(group).ok().map(|group| group.name);
        let group = row.slip.of.and_then(present).unwrap_or(label.group);
        BinEntry {
            entry: row.id.0,
            kind: row.kind.word().to_owned(),
            date,
            name: label.name,
            group,
            members: label.holds.0,
            meetings: label.holds.1,
            deleted: self.zone.date_text(row.slip.deleted),
            days_left: days_left(row.slip.until, self.now()),
        }
    }

    /// What was just deleted, while it is still in the bin.
    pub(crate) fn binned_view(&self) -> Option<Binned> {
        let BinId(entry) = self.bin.fresh?;
        let row = self.store.binned(BinId(entry)).ok()??;
        let label = Label::read(&row.slip.label);
        let date = match row.kind {
            BinKind::Meeting => label.date(self.zone),
            BinKind::Group | BinKind::Member | BinKind::Guest | BinKind::Format => String::new(),
        };
        Some(Binned { entry, kind: row.kind.word().to_owned(), name: label.name, date })
    }
}
