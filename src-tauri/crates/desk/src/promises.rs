//! Promises on a screen, with the names and dates that belong to them.
//!
//! Not in here: writing and settling them ([`crate::running`]).

use std::collections::BTreeMap;

use meeting::{
    people::{GroupId, MeetingId},
    record::Outcome,
};
use store::PromiseRow;

use crate::{
    answers::OutcomeWord,
    context::Context,
    home_zone::{zone_of, zone_of_meeting},
    parts::{Named, PromiseView},
};

/// Promises with the names and dates that belong to them.
pub(crate) fn promise_views(cx: &Context, group: GroupId, rows: &[PromiseRow]) -> store::Result<Vec<PromiseView>> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let (members, home) = (cx.store.members(group)?, zone_of(cx, group)?);
    // Many were made in one meeting.
    let mut made_in: BTreeMap<MeetingId, String> = BTreeMap::new();
    rows.iter()
        .map(|row| {
            let name = members.iter().find(|member| member.id == row.member).map(|member| member.name.clone());
            let made = if let Some(made) = made_in.get(&row.meeting) {
                made.clone()
            } else {
                let meeting = cx.store.meeting(row.meeting)?;
                let made = zone_of_meeting(&meeting, home).date_text(meeting.began.unwrap_or(meeting.starts));
                made_in.insert(row.meeting, made.clone());
                made
            };
            Ok(PromiseView {
                id: row.id.0,
                member: Named { id: row.member.0, name: name.unwrap_or_default() },
                what: row.what.clone(),
                by: row.by.clone(),
                made,
                outcome: row.outcome.map(outcome_word),
            })
        })
        .collect()
}

/// An outcome on the wire.
pub(crate) fn outcome_word(outcome: Outcome) -> OutcomeWord {
    match outcome {
        Outcome::Kept => OutcomeWord::Kept,
        Outcome::Changed => OutcomeWord::Changed,
        Outcome::LetGo => OutcomeWord::LetGo,
    }
}
