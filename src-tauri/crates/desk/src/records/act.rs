//! Acts on a meeting in its close, or a finished one: saying when the group meets next.
//!
//! Not in here: the end of a meeting (`live::over`).

use meeting::{people::MeetingId, span::can_follow, typed::Leans};
use store::MeetingState;
use words::MessageKey;

use crate::{
    clocks::typed::{date_in, time_in},
    context::Context,
    home_zone::zone_of,
    live::over::next_meeting,
    records::intent::RecordsIntent,
    refusal::Refusal,
    series::{plans_moved, said_next},
    stop::Stop,
    stored::to_json,
};

/// Carries out what is asked of a meeting in its close, or of a finished one.
pub(crate) fn act_on_records(cx: &mut Context, intent: &RecordsIntent) -> Result<(), Stop> {
    match intent {
        RecordsIntent::SetNext { meeting, date, starts } => set_next(cx, MeetingId(*meeting), date, starts),
    }
}

/// Says when the group meets next.
fn set_next(cx: &mut Context, id: MeetingId, date: &str, starts: &str) -> Result<(), Stop> {
    let row = cx.store.meeting(id)?;
    if row.state == MeetingState::Planned {
        return Err(Refusal::of(MessageKey::RefusalNotStarted).into());
    }
    // In the close the date that is shown is the one that is put elsewhere, though nobody has said it before.
    let open = cx.session.as_ref().filter(|session| session.row.id == id);
    let shown = open.and_then(|session| next_meeting(cx, session)).or(row.next);
    let zone = zone_of(cx, row.group)?;
    let next = if date.trim().is_empty() {
        // A start that stands where the date was cleared goes with it; one that was typed is meant for some day.
        let cleared =
            shown.is_some_and(|shown| time_in("starts", starts).is_ok_and(|at| zone.time_of_day(shown) == at));
        if !starts.trim().is_empty() && !cleared {
            return Err(Refusal::of(MessageKey::RefusalNextWithoutDate).about("date").into());
        }
        None
    } else {
        let date = date_in("date", date, cx.date_order(), zone.date(cx.now()), Leans::Ahead)?;
        let next = zone.moment(date, time_in("starts", starts)?);
        if !can_follow(row.began.unwrap_or(row.starts), next) {
            return Err(Refusal::of(MessageKey::RefusalNextBefore).about("date").into());
        }
        Some(next)
    };
    // The series goes with what its last meeting says, or the one that runs, not with an old record that is put right.
    let last =
        row.state == MeetingState::Live || cx.store.last_closed(row.group)?.is_some_and(|last| last.id == row.id);
    let before = if row.state == MeetingState::Live { shown } else { row.next };
    let series = match next.filter(|_| last) {
        Some(next) => said_next(cx, row.group, before, next)?,
        None => None,
    };
    match series {
        Some(all) => {
            let plans = plans_moved(cx, row.group, &all)?;
            cx.store.set_series_and_next(row.group, &to_json(&all)?, &plans, (row.id, next))?;
        }
        None => cx.store.set_next(row.id, next)?,
    }
    if let Some(session) = cx.session.as_mut().filter(|session| session.row.id == id) {
        session.row.next = next;
    }
    Ok(())
}
