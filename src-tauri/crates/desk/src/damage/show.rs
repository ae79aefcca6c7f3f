//! The notice about a file that is not as it was written.
//!
//! Not in here: words.

use meeting::people::{GroupId, MeetingId};
use serde::Serialize;
use store::{Finding, How};
use ts_rs::TS;
use words::MessageKey;

use crate::{
    context::Context,
    numbers::number_of,
    sentence::{Arg, Sentence},
};

/// What was found in the file. It stays on every screen until somebody has said what to do about it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct DamageView {
    /// Changes that were acknowledged and are not there any more.
    pub lost: Option<LostView>,
    /// The first things that are not as they were written.
    pub found: Vec<Sentence>,
    /// How many more there are.
    pub more: u32,
}

/// Changes that are not there any more.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct LostView {
    /// How many; none if that cannot be told.
    pub changes: Option<u32>,
    /// Where the damaged log was put, if there was one.
    pub log: Option<String>,
}

/// How many findings are named.
const NAMED: usize = 4;

/// The notice about a damaged file, while there is something to say.
pub(crate) fn damage_view(cx: &Context) -> Option<DamageView> {
    let lost = cx.store.lost().map(|lost| LostView {
        changes: lost.changes.map(|changes| u32::try_from(changes).unwrap_or(u32::MAX)),
        log: cx.store.log_kept().map(|path| path.display().to_string()),
    });
    let found = cx.store.findings();
    (lost.is_some() || !found.is_empty()).then(|| DamageView {
        lost,
        found: found.iter().take(NAMED).map(|finding| named(cx, finding)).collect(),
        more: found.len().saturating_sub(NAMED) as u32,
    })
}

fn named(cx: &Context, finding: &Finding) -> Sentence {
    let (named, meeting, group) = begun(finding);
    match (meeting.and_then(|id| place_of(cx, id)), group.and_then(|id| group_name(cx, id))) {
        (Some((number, group)), _) => {
            named.with("where", "meeting").with("number", Arg::number(number)).named("group", group)
        }
        (None, group) => in_group(named, group.as_deref()),
    }
}

fn place_of(cx: &Context, id: MeetingId) -> Option<(u32, String)> {
    let row = cx.store.meeting(id).ok()?;
    Some((number_of(cx, &row).ok()?.number, group_name(cx, row.group)?))
}

fn group_name(cx: &Context, id: GroupId) -> Option<String> {
    cx.store.group(id).ok().map(|group| group.name)
}

/// A finding in a file that no desk has open, and the meeting it belongs to. The groups are those in the file.
pub fn finding_in(finding: &Finding, groups: &[(GroupId, String)]) -> (Sentence, Option<MeetingId>) {
    let (named, meeting, group) = begun(finding);
    let name = groups.iter().find(|(id, _)| Some(*id) == group).map(|(_, name)| name.as_str());
    (in_group(named, name), meeting)
}

fn in_group(named: Sentence, group: Option<&str>) -> Sentence {
    match group {
        Some(group) => named.with("where", "group").named("group", group),
        None => named.with("where", "nowhere"),
    }
}

/// What a finding is and how it is, without the place; and where it belongs.
fn begun(finding: &Finding) -> (Sentence, Option<MeetingId>, Option<GroupId>) {
    let (what, how, meeting, group) = match finding {
        Finding::Structure(_) | Finding::Reference(_) => ("other", How::Changed, None, None),
        Finding::Schema => ("shape", How::Changed, None, None),
        Finding::Facts(meeting) => ("facts", How::Changed, Some(*meeting), None),
        Finding::Row(row) => (what(&row.table), row.how, row.meeting, row.group),
    };
    let how = match how {
        How::Changed => "changed",
        How::Missing => "missing",
        How::Added => "added",
    };
    (Sentence::of(MessageKey::DamageFinding).with("what", what).with("how", how), meeting, group)
}

/// What a row is to a person.
fn what(table: &str) -> &'static str {
    match table {
        "notes" => "note",
        "promises" => "promise",
        "boxes" | "voters" | "handed_in" | "open_sheets" | "answers" | "sentences" => "answer",
        "meetings" => "meeting",
        "members" => "member",
        "guests" => "guest",
        "bin" | "gone" => "bin",
        "groups" => "group",
        "series" => "dates",
        "formats" | "format_versions" => "format",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The shape of the file, as the store pins it.
    const SCHEMA: &str = include_str!("../../../store/tests/it/schema.txt");
    /// Tables of which people know nothing; and the facts, which are told as a meeting's.
    const OWN: [&str; 7] = ["events", "file", "kept_as_is", "projections", "pulses", "settings", "sums"];

    #[test]
    fn a_row_of_every_table_has_a_name_that_people_know() {
        let tables: Vec<&str> = SCHEMA
            .lines()
            .filter(|line| line.contains("(strict") && !line.starts_with(' '))
            .filter_map(|line| line.split(' ').next())
            .collect();
        assert!(tables.len() > OWN.len());
        for table in tables {
            assert_eq!(what(table) == "other", OWN.contains(&table), "{table}");
        }
    }
}
