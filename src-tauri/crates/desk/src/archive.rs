//! The archive: a group that has finished, or rests for a while, leaves the home and loses nothing.
//!
//! Archiving and bringing back, and what was just archived. Not in here: what is allowed (`meeting::archive`), and that an
//! archived group does not meet (`live::opening`).

use meeting::{
    archive::{Hindrance, Standing},
    people::GroupId,
};
use serde::{Deserialize, Serialize};
use store::GroupRow;
use ts_rs::TS;
use words::MessageKey;

use crate::{
    context::{Context, OfVisit, Place},
    home_zone::zone_of_group,
    live::opening::{close_session, meets},
    parts::Named,
    refusal::Refusal,
    stop::Stop,
};

/// What is asked of the archive.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, TS)]
#[serde(tag = "do", rename_all = "snake_case")]
#[ts(export)]
pub enum ArchiveIntent {
    /// Archive a group: it leaves the home, with everything of it kept.
    Archive {
        /// Which.
        group: u32,
    },
    /// Bring a group back from the archive.
    BringBack {
        /// Which.
        group: u32,
    },
}

/// What the desk remembers of the archive while it is open.
#[derive(Debug, Default)]
pub(crate) struct Archive {
    /// The group that was just archived: one press brings it back.
    fresh: OfVisit<GroupId>,
}

/// A group in the archive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ArchivedGroup {
    /// Which.
    pub group: Named,
    /// Since when, a date.
    pub since: String,
}

/// Carries out what is asked of the archive.
pub(crate) fn act_on_archive(archive: &mut Archive, cx: &mut Context, intent: ArchiveIntent) -> Result<(), Stop> {
    match intent {
        ArchiveIntent::Archive { group } => put_away(archive, cx, GroupId(group)),
        ArchiveIntent::BringBack { group } => bring_back(archive, cx, GroupId(group)),
    }
}

/// Archives a group and shows the home without it. What is planned stays planned.
fn put_away(archive: &mut Archive, cx: &mut Context, id: GroupId) -> Result<(), Stop> {
    let group = cx.store.group(id)?;
    standing(cx, &group)?.may_be_archived().map_err(|hindrance| refusal(hindrance, &group))?;
    // What is not in the file yet is written first; what somebody has begun to answer is not put away.
    if cx.session.as_ref().is_some_and(|session| session.row.group == id) {
        close_session(cx)?;
    }
    cx.store.set_archived(id, Some(cx.now()))?;
    cx.go(Place::Home)?;
    archive.fresh = OfVisit::new(cx.visit, id);
    Ok(())
}

/// Brings a group back, and shows it; on a screen of the group itself, that stays.
fn bring_back(archive: &mut Archive, cx: &mut Context, id: GroupId) -> Result<(), Stop> {
    let group = cx.store.group(id)?;
    standing(cx, &group)?.may_be_brought_back().map_err(|hindrance| refusal(hindrance, &group))?;
    cx.store.set_archived(id, None)?;
    archive.fresh = OfVisit::default();
    match cx.place {
        Place::Home => cx.go(Place::Group(id)),
        Place::Group(_)
        | Place::Member(_)
        | Place::Plan(_)
        | Place::Record(_)
        | Place::Live
        | Place::Ballot
        | Place::Formats
        | Place::Format
        | Place::Bin
        | Place::Backups
        | Place::Settings => Ok(()),
    }
}

fn standing(cx: &Context, group: &GroupRow) -> store::Result<Standing> {
    Ok(Standing::of(group.archived, meets(cx, group.id)?))
}

fn refusal(hindrance: Hindrance, group: &GroupRow) -> Stop {
    match hindrance {
        Hindrance::Meets => Refusal::of(MessageKey::RefusalArchiveRuns).named("group", &group.name).into(),
        Hindrance::Archived => Refusal::of(MessageKey::RefusalArchived).named("group", &group.name).into(),
        Hindrance::Already => Stop::Ignored,
    }
}

/// Since when a group is archived, a date in its own zone; none for one that is not.
pub(crate) fn archived_since(cx: &Context, group: &GroupRow) -> Option<String> {
    group.archived.map(|at| zone_of_group(group, cx.zone).date_text(at))
}

/// The group that was just archived, while it is.
pub(crate) fn just_archived(archive: &Archive, cx: &Context) -> Option<Named> {
    let group = cx.store.group(*archive.fresh.get(cx.visit)?).ok()?;
    group.archived.map(|_| Named { id: group.id.0, name: group.name })
}
