//! The bin: deleted things leave their tables, are kept here as JSON, and can be put back with the same ids.
//!
//! Deleted rows are in no other table, so code that reads groups, meetings or promises need not know about the bin.
//! Foreign keys say which rows belong to a thing (`walk`), so a table added by a later migration is included
//! automatically. The contents of an unopened evaluation box are not kept: the bin is in every backup, and no backup
//! contains any of that. Not in here: how long a thing stays (`meeting::bin`), and the list of the bin (the desk).

mod back;
mod body;
mod edges;
mod entries;
mod gone;
mod lost;
mod walk;

use meeting::{
    people::{GroupId, GuestId, MeetingId, MemberId},
    time::Moment,
};
use rusqlite::{OptionalExtension, Row, Transaction, params, types::FromSqlError};
use strum::{EnumString, IntoStaticStr};

use self::{body::Body, entries::Entries};
use crate::{Failure, PlanTexts, Result, Store, one, plans::write_texts};

pub use self::gone::GoneRow;
pub(crate) use self::{
    gone::{Copy, gone_in, still_gone},
    lost::remove_lost,
};

/// An entry of the bin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct BinId(pub u32);

/// What kind of thing lies in the bin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum BinKind {
    /// A group with everything of it.
    Group,
    /// A member, with their notes and promises.
    Member,
    /// A meeting, with what was said and promised in it.
    Meeting,
    /// The name of a guest.
    Guest,
    /// A format of the user's own, with all its versions.
    Format,
}

impl BinKind {
    /// As it stands in the file.
    pub fn word(self) -> &'static str {
        self.into()
    }

    /// The table of the thing itself.
    const fn table(self) -> &'static str {
        match self {
            Self::Group => "groups",
            Self::Member => "members",
            Self::Meeting => "meetings",
            Self::Guest => "guests",
            Self::Format => "formats",
        }
    }

    /// The condition that finds the thing by its key.
    const fn by_key(self) -> &'static str {
        match self {
            Self::Group | Self::Member | Self::Meeting => "id = CAST(?1 AS INTEGER)",
            Self::Guest => "meeting_id || '/' || guest = ?1",
            Self::Format => "key = ?1",
        }
    }
}

/// Something that can be deleted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Thing {
    /// A group.
    Group(GroupId),
    /// A member.
    Member(MemberId),
    /// A meeting.
    Meeting(MeetingId),
    /// A guest of a meeting.
    Guest(MeetingId, GuestId),
    /// A format of the user's own.
    Format(String),
}

impl Thing {
    /// Its kind.
    pub const fn kind(&self) -> BinKind {
        match self {
            Self::Group(_) => BinKind::Group,
            Self::Member(_) => BinKind::Member,
            Self::Meeting(_) => BinKind::Meeting,
            Self::Guest(..) => BinKind::Guest,
            Self::Format(_) => BinKind::Format,
        }
    }

    /// What names it among those of its kind.
    pub fn key(&self) -> String {
        match self {
            Self::Group(id) => id.0.to_string(),
            Self::Member(id) => id.0.to_string(),
            Self::Meeting(id) => id.0.to_string(),
            Self::Guest(meeting, guest) => format!("{}/{}", meeting.0, guest.number()),
            Self::Format(key) => key.clone(),
        }
    }
}

/// What is written beside the rows of a deleted thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    /// The group it belongs to; none for a format.
    pub of: Option<GroupId>,
    /// When it was deleted.
    pub deleted: Moment,
    /// From when on it goes for good.
    pub until: Moment,
    /// What a list says of it, JSON.
    pub label: String,
}

/// An entry of the bin, without the rows in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BinRow {
    /// Which.
    pub id: BinId,
    /// Of what kind.
    pub kind: BinKind,
    /// What names the thing among those of its kind.
    pub key: String,
    /// What was written beside it.
    pub slip: Slip,
}

const SELECT: &str = "SELECT id, kind, key, of, deleted, until, label FROM bin";

fn read_kind(row: &Row<'_>, column: usize) -> rusqlite::Result<BinKind> {
    let word = row.get_ref(column)?.as_str()?;
    word.parse().map_err(|_| FromSqlError::InvalidType.into())
}

fn read(row: &Row<'_>) -> rusqlite::Result<BinRow> {
    Ok(BinRow {
        id: BinId(row.get(0)?),
        kind: read_kind(row, 1)?,
        key: row.get(2)?,
        slip: Slip {
            of: row.get::<_, Option<u32>>(3)?.map(GroupId),
            deleted: Moment(row.get(4)?),
            until: Moment(row.get(5)?),
            label: row.get(6)?,
        },
    })
}

impl Store {
    /// What lies in the bin, last deleted first.
    pub fn bin(&self) -> Result<Vec<BinRow>> {
        let mut query = self.db.prepare_cached(&format!("{SELECT} ORDER BY deleted DESC, id DESC"))?;
        Ok(query.query_map([], read)?.collect::<rusqlite::Result<_>>()?)
    }

    /// One entry of the bin, if it is there.
    pub fn binned(&self, id: BinId) -> Result<Option<BinRow>> {
        let mut query = self.db.prepare_cached(&format!("{SELECT} WHERE id = ?1"))?;
        Ok(query.query_row([id.0], read).optional()?)
    }

    /// The entry of a thing, if it lies in the bin.
    pub fn binned_as(&self, thing: &Thing) -> Result<Option<BinRow>> {
        let mut query = self.db.prepare_cached(&format!("{SELECT} WHERE kind = ?1 AND key = ?2"))?;
        Ok(query.query_row(params![thing.kind().word(), thing.key()], read).optional()?)
    }

    /// The plans of the meetings of a group that lie in the bin.
    pub fn plans_in_bin(&self, group: GroupId) -> Result<Vec<(MeetingId, PlanTexts)>> {
        Ok(Entries::of_group(&self.db, Some(group))?.plans())
    }

    /// The plans in the bin of meetings that were not over. Only the entry of a group has any: alone, a plan is
    /// discarded and not put in the bin.
    pub fn open_plans_in_bin(&self) -> Result<Vec<String>> {
        let mut query = self.db.prepare_cached("SELECT body FROM bin WHERE kind = 'group'")?;
        let bodies = query.query_map([], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
        let rows = bodies.iter().filter_map(|text| Body::of_text(text).ok()).flat_map(|body| body.rows);
        let open = rows.filter(|kept| kept.table == "meetings" && kept.row.get("state") != Some(&"closed".into()));
        Ok(open.filter_map(|kept| Some(kept.row.get("plan")?.as_str()?.to_owned())).collect())
    }

    /// Says from when on an entry goes for good.
    pub fn set_until(&mut self, id: BinId, until: Moment) -> Result<()> {
        self.transact(|tx| one(tx.execute("UPDATE bin SET until = ?2 WHERE id = ?1", params![id.0, until.0])?, "entry"))
    }

    /// Deletes a thing to the bin, in one transaction with the plans that speak of it (`plans`, as they are without it;
    /// they may lie in the bin themselves). A promise whose outcome was said at a deleted meeting is open again.
    ///
    /// Fails with `Missing` when it is not there.
    pub fn delete_to_bin(&mut self, thing: &Thing, slip: &Slip, plans: &[(MeetingId, PlanTexts)]) -> Result<BinId> {
        let (id, responses_went) = self.transact(|tx| {
            let edges = edges::edges(tx)?;
            let mut body = Body { rows: walk::rows_of(tx, &edges, thing)?, outcomes: Vec::new() };
            let responses = || tx.query_row("SELECT count(*) FROM open_sheets", [], |row| row.get::<_, u32>(0));
            let before = responses()?;
            let mut others = Entries::of_group(tx, slip.of)?;
            match thing {
                // What lies in the bin of a group's things is put back one by one, once the group is there.
                Thing::Group(_) | Thing::Format(_) => {}
                Thing::Member(_) | Thing::Guest(..) => body.rows.extend(others.take_what_refers_to(&body, &edges)),
                Thing::Meeting(meeting) => {
                    body.rows.extend(others.take_what_refers_to(&body, &edges));
                    body.outcomes = walk::take_outcomes(tx, *meeting)?;
                    body.outcomes.extend(others.take_outcomes(*meeting));
                }
            }
            walk::delete(tx, &edges, thing)?;
            others.write_plans(tx, plans)?;
            others.write(tx)?;
            let id = tx
                .prepare_cached(
                    "INSERT INTO bin (kind, key, of, deleted, until, label, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                     RETURNING id",
                )?
                .query_row(
                    params![
                        thing.kind().word(),
                        thing.key(),
                        slip.of.map(|group| group.0),
                        slip.deleted.0,
                        slip.until.0,
                        slip.label,
                        body.to_text()?
                    ],
                    |row| row.get(0).map(BinId),
                )?;
            Ok((id, responses()? < before))
        })?;
        // The responses of a box that was never opened are gone, and where they lay must not tell whose they were.
        if responses_went {
            self.tidy()?;
        }
        Ok(id)
    }
}

impl Entries {
    /// Writes plans where they are: in their table or in the bin.
    fn write_plans(&mut self, tx: &Transaction<'_>, plans: &[(MeetingId, PlanTexts)]) -> Result<()> {
        for (meeting, texts) in plans {
            if !write_texts(tx, *meeting, texts)? && !self.write_texts(*meeting, texts) {
                return Err(Failure::missing("meeting"));
            }
        }
        Ok(())
    }
}
