//! The question before a plan is opened or started far from its planned start.
//!
//! Not in here: how far is far (`meeting::span`), and the answers ([`crate::planning`] moves the plan, [`crate::running`]
//! keeps its times).

use meeting::{
    people::MeetingId,
    span::is_near,
    time::{Length, Moment},
};
use store::MeetingState;

use crate::{clocks::zone::Zone, context::Context, refusal::OffTime, stop::Stop};

/// The question to ask first, where a meeting that was planned from one moment to another begins now.
pub(crate) fn off_time(
    cx: &Context,
    meeting: MeetingId,
    (starts, ends): (Moment, Moment),
    of_series: bool,
    zone: Zone,
) -> Option<OffTime> {
    let now = whole_minute(cx.now());
    (!is_near(starts, now)).then(|| OffTime {
        meeting: meeting.0,
        date: zone.date_text(starts),
        starts: zone.time(starts),
        today: zone.date_text(now),
        time: zone.time(now),
        length: (ends - starts).0 as i32,
        until: zone.time(now + (ends - starts)),
        of_series,
        planned_end: (starts < now && now < ends).then(|| zone.time(ends)),
    })
}

/// How long an answer to the question counts: whoever puts a start off for longer is asked again.
const KEPT_FOR: Length = Length::minutes(5);

/// The minute that runs: plans have no seconds.
pub(crate) fn whole_minute(now: Moment) -> Moment {
    now - Length(now.0.rem_euclid(60))
}

/// The question to ask before the open meeting starts.
pub(crate) fn off_time_of_start(cx: &mut Context) -> Result<(), Stop> {
    let now = cx.now();
    let session = cx.session()?;
    let kept = session.keeps_times.is_some_and(|said| now - said <= KEPT_FOR);
    if session.row.state != MeetingState::Planned || kept {
        return Ok(());
    }
    let agenda = session.meeting.agenda();
    let (id, planned, zone) = (session.row.id, (agenda.starts, agenda.ends), session.opened.zone());
    let of_series = session.plan.slot.is_some();
    off_time(cx, id, planned, of_series, zone).map_or(Ok(()), |off| Err(Stop::OffTime(Box::new(off))))
}
