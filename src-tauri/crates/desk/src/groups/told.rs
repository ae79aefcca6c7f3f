//! What the list of a group's meetings tells of one of them: its format, and of one that is over who led, who had a turn and
//! what it was worth.
//!
//! Not in here: where it stands on the list (`lines`), and what may be shown of a box (`meeting::evaluation`).

use std::collections::BTreeMap;

use meeting::{
    evaluation::{Mean, Question, Said, worth},
    ledger::Sitting,
    people::{MemberId, Outsider},
};
use store::{MeetingRow, MeetingState, MemberRow};

use crate::{
    context::Context,
    evaluation::{results::mean_view, views::MeanView},
    groups::lines::MeetingLine,
    library::format_of,
    people::outsider_called,
    plan::read_plan,
};

/// The names of formats that were looked up: a group has few, and many meetings.
pub(super) type Titles = BTreeMap<(String, u32), Option<String>>;

/// What is told of a meeting of a group with these members, former ones among them.
pub(super) fn told(
    cx: &Context,
    row: &MeetingRow,
    sitting: Option<&Sitting>,
    everybody: &[MemberRow],
    titles: &mut Titles,
) -> store::Result<MeetingLine> {
    let mut line = MeetingLine::default();
    if let Some(plan) = read_plan(row) {
        let named = (plan.format.clone(), plan.version);
        if !titles.contains_key(&named) {
            let tag = cx.language.tag();
            let title = format_of(cx, &plan)?.map(|format| format.title.in_language(tag).to_owned());
            titles.insert(named.clone(), title);
        }
        line.format = titles.get(&named).cloned().flatten();
        line.ends = (row.state == MeetingState::Planned).then_some(plan.ends);
    }
    if row.state == MeetingState::Closed {
        line.worth = worth_of(cx, row)?;
    }
    let Some(sitting) = sitting else { return Ok(line) };
    let name = |who: MemberId| everybody.iter().find(|row| row.id == who).map(|row| row.name.clone());
    line.had = sitting.some_clients().into_iter().filter_map(name).collect();
    line.led = if sitting.from_outside {
        Some(outsider_called(&Outsider::kept(row.plan.outside.clone()), cx.language))
    } else {
        sitting.facilitator.and_then(name)
    };
    Ok(line)
}

/// What the members said it was worth; nothing where no mean can be shown.
fn worth_of(cx: &Context, row: &MeetingRow) -> store::Result<Option<MeanView>> {
    let said = worth(&cx.store.opened(row.id)?);
    let shown = matches!(said, Said::Mean { .. });
    Ok(shown.then(|| mean_view(&Mean { question: Question::Worth, said })))
}
