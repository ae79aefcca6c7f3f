//! The groups.
//!
//! Not in here: when a group is due (a rule of the desk).

use meeting::{
    evaluation::WallChoice,
    live::PayHabit,
    manners::Manners,
    people::{GroupId, MeetingId},
    time::Moment,
};
use rusqlite::{Row, params};

use crate::{MeetingRow, Result, Store, bin::remove_lost, meetings, members::write_members, one, plans::write_plan};

/// A group, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupRow {
    /// Which.
    pub id: GroupId,
    /// The name as the group writes it.
    pub name: String,
    /// Whether it came with the app, for trying out.
    pub sample: bool,
    /// How long a meeting usually lasts, in minutes.
    pub usual_minutes: u32,
    /// The weekday it usually meets on, 0 = Monday.
    pub usual_weekday: Option<u8>,
    /// When a meeting usually starts, local time, `18:00`.
    pub usual_start: String,
    /// Who usually pays when a turn needs more time.
    pub pay_habit: PayHabit,
    /// How the wall tells it that a time is up.
    pub manners: Manners,
    /// Whether the wall shows what an opened box says.
    pub wall_results: WallChoice,
    /// The zone its dates are in, such as `Europe/Berlin`; empty while nobody knows.
    pub zone: String,
    /// When it was archived, if it is.
    pub archived: Option<Moment>,
    /// What it begins with, if it was made like another: JSON, not read here.
    pub begins_with: Option<String>,
}

const SELECT: &str =
    "SELECT id, name, sample, usual_minutes, usual_weekday, usual_start, pay_habit, zone, manners, wall_results, archived,
            begins_with
     FROM groups";

fn read(row: &Row<'_>) -> rusqlite::Result<GroupRow> {
    Ok(GroupRow {
        id: GroupId(row.get(0)?),
        name: row.get(1)?,
        sample: row.get(2)?,
        usual_minutes: row.get(3)?,
        usual_weekday: row.get(4)?,
        usual_start: row.get(5)?,
        pay_habit: PayHabit::of_word(row.get_ref(6)?.as_str()?),
        zone: row.get(7)?,
        manners: Manners::of_word(row.get_ref(8)?.as_str()?),
        wall_results: WallChoice::of_word(row.get_ref(9)?.as_str()?),
        archived: row.get::<_, Option<i64>>(10)?.map(Moment),
        begins_with: row.get(11)?,
    })
}

impl Store {
    /// Every group, archived or not, by name; capitals and small letters of any script are the same.
    pub fn groups(&self) -> Result<Vec<GroupRow>> {
        let mut query = self.db.prepare_cached(SELECT)?;
        let mut groups = query.query_map([], read)?.collect::<rusqlite::Result<Vec<_>>>()?;
        groups.sort_by_cached_key(|group| (group.name.to_lowercase(), group.id));
        Ok(groups)
    }

    /// One group.
    pub fn group(&self, id: GroupId) -> Result<GroupRow> {
        Ok(self.db.prepare_cached(&format!("{SELECT} WHERE id = ?1"))?.query_row([id.0], read)?)
    }

    /// Adds a group with the usual length, weekday and start of a new file: 120 minutes, none, 18:00.
    pub fn create_group(&mut self, name: &str, sample: bool) -> Result<GroupId> {
        self.transact(|tx| {
            tx.prepare_cached("INSERT INTO groups (name, sample) VALUES (?1, ?2) RETURNING id")?
                .query_row(params![name, sample], |row| row.get(0).map(GroupId))
                .map_err(Into::into)
        })
    }

    /// Founds a group that says all this of itself but its number and the archive, with these members, since `joined`: all of
    /// it or nothing.
    pub fn found_group(&mut self, group: &GroupRow, members: &[String], joined: &str) -> Result<GroupId> {
        self.transact(|tx| {
            let id = tx
                .prepare_cached(
                    "INSERT INTO groups (name, sample, usual_minutes, usual_weekday, usual_start, pay_habit, manners,
                                         wall_results, zone, begins_with)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) RETURNING id",
                )?
                .query_row(
                    params![
                        group.name,
                        group.sample,
                        group.usual_minutes,
                        group.usual_weekday,
                        group.usual_start,
                        group.pay_habit.word(),
                        group.manners.word(),
                        group.wall_results.word(),
                        group.zone,
                        group.begins_with
                    ],
                    |row| row.get(0).map(GroupId),
                )?;
            write_members(tx, id, members, joined)?;
            Ok(id)
        })
    }

    /// Writes a group whose `id` is there, but for its home zone, the archive and what it began with.
    pub fn update_group(&mut self, group: &GroupRow) -> Result<()> {
        self.transact(|tx| {
            let changed = tx
                .prepare_cached(
                    "UPDATE groups SET name = ?2, sample = ?3, usual_minutes = ?4, usual_weekday = ?5,
                            usual_start = ?6, pay_habit = ?7, manners = ?8, wall_results = ?9
                     WHERE id = ?1",
                )?
                .execute(params![
                    group.id.0,
                    group.name,
                    group.sample,
                    group.usual_minutes,
                    group.usual_weekday,
                    group.usual_start,
                    group.pay_habit.word(),
                    group.manners.word(),
                    group.wall_results.word()
                ])?;
            one(changed, "group")
        })
    }

    /// Archives a group as of then, or brings it back.
    pub fn set_archived(&mut self, id: GroupId, at: Option<Moment>) -> Result<()> {
        self.transact(|tx| {
            let sql = "UPDATE groups SET archived = ?2 WHERE id = ?1";
            one(tx.prepare_cached(sql)?.execute(params![id.0, at.map(|at| at.0)])?, "group")
        })
    }

    /// Writes a group's home zone together with what goes with it: plans with their planned start, and when the group meets
    /// next, as said at meetings.
    pub fn set_home_zone(
        &mut self,
        id: GroupId,
        zone: &str,
        plans: &[MeetingRow],
        said: &[(MeetingId, Moment)],
    ) -> Result<()> {
        self.transact(|tx| {
            one(tx.execute("UPDATE groups SET zone = ?2 WHERE id = ?1", params![id.0, zone])?, "group")?;
            for row in plans {
                write_plan(tx, row.id, &row.plan, None, row.starts)?;
            }
            for (meeting, next) in said {
                meetings::write_next(tx, *meeting, Some(*next))?;
            }
            Ok(())
        })
    }

    /// Removes a group with its members, its meetings, everything in them and what lies in the bin of it, and leaves no trace in the file
    /// (see [`tidy`](Self::tidy)). Backups made before still hold them.
    pub fn delete_group(&mut self, id: GroupId) -> Result<()> {
        self.transact(|tx| {
            one(tx.execute("DELETE FROM groups WHERE id = ?1", [id.0])?, "group")?;
            remove_lost(tx, id, None)
        })?;
        self.tidy()
    }
}
