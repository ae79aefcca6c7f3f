//! The next dates a group would have by the form of its series, while it is filled in.
//!
//! A question: nothing is changed by it, and saving looks at the form again. Not in here: the rule of it
//! (`meeting::series`), and what a form that cannot be right is told (`act`).

use meeting::{people::GroupId, series::Outlook};
use serde::Serialize;
use store::{FailureCode, MeetingState};
use ts_rs::TS;
use words::MessageKey;

use crate::{
    context::Context,
    dates::{act::series_by, intent::SeriesForm},
    home_zone::zone_of,
    refusal::Refusal,
    series::{meetings_since, series_kept, span},
    trouble::trouble_of,
};

/// So many dates show a rhythm: with two, every second week could be the month's second weekday.
const SHOWN: usize = 3;

/// What a form would give.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
#[ts(export)]
pub enum RhythmDates {
    /// Its next dates.
    Next {
        /// ISO dates, soonest first.
        dates: Vec<String>,
    },
    /// No date is left.
    Over {
        /// The last one, an ISO date.
        last: String,
    },
    /// No rhythm, and no date to come yet.
    ByHand,
    /// It cannot be saved as it is, and why.
    Refused(Refusal),
}

/// The next dates of a group by a form.
pub(crate) fn rhythm_dates(cx: &Context, group: GroupId, form: &SeriesForm) -> RhythmDates {
    match asked(cx, group, form) {
        Ok(Outlook::Next(slots)) => {
            RhythmDates::Next { dates: slots.iter().map(|slot| slot.date.to_string()).collect() }
        }
        Ok(Outlook::Over(last)) => RhythmDates::Over { last: last.to_string() },
        Ok(Outlook::ByHand) => RhythmDates::ByHand,
        Err(refusal) => RhythmDates::Refused(refusal),
    }
}

fn asked(cx: &Context, group: GroupId, form: &SeriesForm) -> Result<Outlook, Refusal> {
    let trouble = |failure: store::Failure| {
        let gone = failure.code == FailureCode::Missing;
        if gone { Refusal::of(MessageKey::RefusalNotFound) } else { trouble_of(&failure, &cx.folder).into() }
    };
    let zone = zone_of(cx, group).map_err(trouble)?;
    let today = zone.date(cx.now());
    let kept = series_kept(cx, group).map_err(trouble)?;
    let series = series_by(cx, kept.now.as_ref(), form, today)?;
    let meetings = meetings_since(cx, group, today).map_err(trouble)?;
    // What the group has met for already is no next date, nor is an evening that is over.
    let held = |day| meetings.iter().any(|(on, row)| *on == day && row.state == MeetingState::Closed);
    Ok(series.outlook(today, SHOWN, |slot| held(slot.date) || span(zone, &series, slot).1 <= cx.now()))
}
