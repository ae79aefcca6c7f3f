//! The question before a plan is opened or started far from its planned start.
//!
//! Not in here: how far is far, and what is left of the plan then (`meeting::span`); the answers ([`crate::planning`] moves
//! the plan, [`crate::running`] keeps its times).

use meeting::{people::MeetingId, span, time::Moment, typed::Leans};
use store::MeetingState;

use crate::{
    clocks::{
        typed::{date_in, time_in},
        zone::Zone,
    },
    context::Context,
    parts::seconds,
    plan::Plan,
    refusal::OffTime,
    series::date_follows,
    stop::Stop,
};

/// Asks first, where a meeting that was planned from one moment to another would begin now and that is far from its start.
pub(crate) fn ask_if_off_time(
    cx: &Context,
    meeting: MeetingId,
    plan: &Plan,
    (starts, ends): (Moment, Moment),
    zone: Zone,
) -> Result<(), Stop> {
    let Some(off) = span::off_time((starts, ends), cx.now()) else { return Ok(()) };
    let (today, time) = (zone.date_text(off.now), zone.time(off.now));
    let mut moved = Plan { date: today.clone(), starts: time.clone(), ..plan.clone() };
    // A series that cannot be read keeps nobody from meeting.
    let follows = date_follows(cx, (cx.store.meeting(meeting)?.group, meeting), &mut moved).is_ok();
    Err(Stop::OffTime(Box::new(OffTime {
        meeting: meeting.0,
        date: zone.date_text(starts),
        starts: zone.time(starts),
        today,
        time,
        length: seconds(ends - starts),
        until: zone.time(off.ends),
        // Where today's date is another meeting, this one is held beside the series.
        of_series: follows && plan.slot.is_some() && moved.slot.is_some(),
        planned_end: off.planned_end.map(|end| zone.time(end)),
    })))
}

/// The minute at which the question was asked, as it named it.
pub(crate) fn minute_asked(cx: &Context, (date, time): (&str, &str), zone: Zone) -> Result<Moment, Stop> {
    let date = date_in("date", date, cx.date_order(), zone.date(cx.now()), Leans::Ahead)?;
    Ok(zone.moment(date, time_in("starts", time)?))
}

/// Asks before the open meeting starts, unless that has been answered.
pub(crate) fn ask_before_start(cx: &Context) -> Result<(), Stop> {
    let Some(session) = cx.session.as_ref().filter(|session| session.row.state == MeetingState::Planned) else {
        return Ok(());
    };
    if session.keeps_times.is_some_and(|said| span::answer_counts(said, cx.now())) {
        return Ok(());
    }
    let agenda = session.meeting.agenda();
    ask_if_off_time(cx, session.row.id, &session.plan, (agenda.starts, agenda.ends), session.opened.zone())
}
