//! The bin on the screen.

use meeting::{bin::days_left, people::GuestId, time::Moment};
use serde::Serialize;
use store::{BinId, BinKind, BinRow, Thing};
use ts_rs::TS;

use crate::{
    bin::{Bin, clock::bin_clock, slip::Label},
    context::Context,
};

/// The bin.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct BinView {
    /// What lies in it, last deleted first.
    pub entries: Vec<BinEntry>,
    /// What is gone for good, and still in other files.
    pub gone: Vec<GoneView>,
}

/// What can be deleted to the bin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum BinKindWord {
    /// A group with everything of it.
    Group,
    /// A member.
    Member,
    /// A meeting that is over.
    Meeting,
    /// A guest of a meeting.
    Guest,
    /// Somebody who led a meeting and is no member. The file has them among the guests.
    Outsider,
    /// A format of one's own.
    Format,
}

impl BinKindWord {
    /// The word for what has this kind and key.
    fn of(kind: BinKind, key: &str) -> Self {
        match kind {
            BinKind::Group => Self::Group,
            BinKind::Member => Self::Member,
            BinKind::Meeting => Self::Meeting,
            BinKind::Guest if is_outsider(key) => Self::Outsider,
            BinKind::Guest => Self::Guest,
            BinKind::Format => Self::Format,
        }
    }
}

/// Whether the key of a guest is that of whoever led from outside.
fn is_outsider(key: &str) -> bool {
    key.split('/').next_back().and_then(|number| number.parse().ok()) == Some(GuestId::OUTSIDE.number())
}

/// Something in the bin.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct BinEntry {
    /// Which entry.
    pub entry: u32,
    /// Of what kind.
    pub kind: BinKindWord,
    /// Its name; empty for a meeting, and for a format that could not be read.
    pub name: String,
    /// The group it belongs to; empty for a group and a format.
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

/// Something that is gone for good, and still in other files: its name is gone, too.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct GoneView {
    /// Of what kind.
    pub kind: BinKindWord,
    /// When it went, a date.
    pub deleted: String,
    /// How many backups hold it.
    pub backups: u32,
    /// How many files that were set aside hold it.
    pub set_aside: u32,
}

/// What was just deleted, and can be put back by one press.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Binned {
    /// Which entry.
    pub entry: u32,
    /// Of what kind.
    pub kind: BinKindWord,
    /// Its name; empty for a meeting.
    pub name: String,
    /// The date of the meeting; empty for what belongs to none.
    pub date: String,
}

/// The page of the bin.
pub(crate) fn bin_view(bin: &Bin, cx: &Context) -> store::Result<BinView> {
    let rows = cx.store.bin()?;
    let now = bin_clock(cx, &rows)?.now;
    let gone = bin.gone.iter().map(|(gone, holders)| GoneView {
        kind: BinKindWord::of(gone.kind, &gone.key),
        deleted: cx.zone.date_text(gone.deleted),
        backups: holders.backups.len() as u32,
        set_aside: holders.set_aside.len() as u32,
    });
    Ok(BinView { entries: rows.iter().map(|row| bin_entry(cx, row, now)).collect(), gone: gone.collect() })
}

fn bin_entry(cx: &Context, row: &BinRow, now: Moment) -> BinEntry {
    let label = Label::read(&row.slip.label);
    let date = label.date(cx.zone);
    BinEntry {
        entry: row.id.0,
        kind: BinKindWord::of(row.kind, &row.key),
        date,
        name: label.name,
        group: group_named(cx, row),
        members: label.holds.0,
        meetings: label.holds.1,
        deleted: cx.zone.date_text(row.slip.deleted),
        days_left: days_left(row.slip.until, now),
    }
}

/// The present name of the group an entry belongs to, which may lie in the bin itself; empty for what belongs to none.
pub(super) fn group_named(cx: &Context, row: &BinRow) -> String {
    let Some(of) = row.slip.of else { return String::new() };
    let there = cx.store.group(of).ok().map(|group| group.name);
    let binned = || Some(Label::read(&cx.store.binned_as(&Thing::Group(of)).ok()??.slip.label).name);
    there.or_else(binned).unwrap_or_default()
}

/// What was just deleted, while it is still in the bin.
pub(crate) fn binned_view(bin: &Bin, cx: &Context) -> Option<Binned> {
    let BinId(entry) = *bin.fresh.get(cx.visit)?;
    let row = cx.store.binned(BinId(entry)).ok()??;
    let label = Label::read(&row.slip.label);
    let date = match row.kind {
        BinKind::Meeting | BinKind::Guest => label.date(cx.zone),
        BinKind::Group | BinKind::Member | BinKind::Format => String::new(),
    };
    Some(Binned { entry, kind: BinKindWord::of(row.kind, &row.key), name: label.name, date })
}
