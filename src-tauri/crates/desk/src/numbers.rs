//! Which meeting of its group one is: the number it has on the list of them, and wherever it is named.
//!
//! Not in here: the rule of the counting (`meeting::series::numbers`).

use meeting::series::number_of_plan;
use store::{MeetingRow, MeetingState};

use crate::{
    context::Context,
    home_zone::zone_of,
    plan::slot::Numbered,
    series::{coming, series_kept},
};

/// So many dates are looked at: a plan is for one of the next.
const DATES: usize = 24;

/// Which meeting it is.
pub(crate) fn number_of(cx: &Context, row: &MeetingRow) -> store::Result<Numbered> {
    match Numbered::of_programme(row) {
        Some(programme) => Ok(programme),
        None => Ok(Numbered { number: place_of(cx, row)?, of: None }),
    }
}

/// Its place among the meetings of its group, whether or not a programme counts them. A plan is behind the dates before
/// it that nothing is planned for yet.
pub(crate) fn place_of(cx: &Context, row: &MeetingRow) -> store::Result<u32> {
    let place = cx.store.number_of(row.id)?;
    if row.state != MeetingState::Planned {
        return Ok(place);
    }
    let Some(series) = series_kept(cx, row.group)?.now.filter(|series| series.of.is_none()) else { return Ok(place) };
    let zone = zone_of(cx, row.group)?;
    let dates = coming(cx, row.group, &series, DATES)?;
    let free = dates.iter().filter(|(slot, planned)| !slot.skipped && planned.is_none());
    let before = free.filter(|(slot, _)| zone.moment(slot.date, slot.starts) < row.starts);
    Ok(number_of_plan(place, before.count()))
}
