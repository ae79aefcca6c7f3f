//! Changes of when a group meets.
//!
//! Not in here: what is allowed (`meeting::series`), and the calendar file (`calendar`).

use chrono::NaiveDate;
use meeting::{
    people::{GroupId, MemberId},
    series::{Act, Clash, Hanging, Kept, MOST_MEETINGS, MOST_MONTHS, MOST_WEEKS, Series, Slip, spares},
    span::USUAL_MINUTES,
    typed::Leans,
};
use store::{MeetingRow, MeetingState};
use words::MessageKey;

use crate::{
    clocks::{
        typed::{date_in, time_in},
        zone::parse_date,
    },
    context::Context,
    dates::intent::{SeriesAsk, SeriesForm},
    home_zone::zone_of,
    plan::slot::PlanSlot,
    refusal::Refusal,
    rota::act::{propose_rota, swap},
    series::{keep_series, series_kept},
    stop::Stop,
};

/// Back, or forth again, through the changes of the dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    Undo,
    Redo,
}

impl Way {
    /// What it would undo or redo.
    fn act(self, all: &Kept) -> Option<Act> {
        match self {
            Self::Undo => all.last(),
            Self::Redo => all.next(),
        }
    }

    /// The state it leads to.
    fn taken(self, all: &Kept) -> Kept {
        let mut then = all.clone();
        match self {
            Self::Undo => then.undo(),
            Self::Redo => then.redo(),
        };
        then
    }
}

/// What can be undone, or redone; none where the group has met on the date since, so that it stays as it is.
pub(crate) fn can_go(cx: &Context, group: GroupId, all: &Kept, way: Way) -> store::Result<Option<Act>> {
    let Some(act) = way.act(all) else { return Ok(None) };
    let then = way.taken(all);
    let held = spares(act, all.now.as_ref(), then.now.as_ref(), hanging(cx, group)?) == Err(Clash::Held);
    Ok((!held).then_some(act))
}

fn go(cx: &mut Context, group: GroupId, all: &Kept, way: Way) -> Result<(), Stop> {
    let act = way.act(all).ok_or_else(|| match way {
        Way::Undo => Refusal::of(MessageKey::RefusalNothingToUndo),
        Way::Redo => Refusal::of(MessageKey::RefusalNothingToRedo),
    })?;
    let then = way.taken(all);
    spares(act, all.now.as_ref(), then.now.as_ref(), hanging(cx, group)?).map_err(|clash| match clash {
        Clash::Held => Refusal::of(MessageKey::RefusalSeriesHeld),
        Clash::Planned => Refusal::of(MessageKey::RefusalSeriesPlanned),
    })?;
    Ok(keep_series(cx, group, &then)?)
}

/// Carries out what is asked of the dates of a group.
pub(crate) fn act_on_series(cx: &mut Context, group: GroupId, ask: SeriesAsk) -> Result<(), Stop> {
    cx.store.group(group)?;
    let today = zone_of(cx, group)?.date(cx.now());
    let mut all = series_kept(cx, group)?;
    if ask == SeriesAsk::Undo {
        return go(cx, group, &all, Way::Undo);
    }
    if ask == SeriesAsk::Redo {
        return go(cx, group, &all, Way::Redo);
    }
    if let SeriesAsk::Set { form } = ask {
        let next = series_by(cx, all.now.as_ref(), &form, today)?;
        // Saved as it was: nothing to take back.
        if all.now.as_ref().is_none_or(|now| !now.says_the_same(&next)) {
            all.change(Act::Set, Some(next));
        }
        return Ok(keep_series(cx, group, &all)?);
    }
    if let SeriesAsk::Swap { at, duty, out, member } = ask {
        return swap(cx, group, all, (&at, duty.into()), out.map(MemberId), MemberId(member));
    }
    if ask == SeriesAsk::ProposeRota {
        return propose_rota(cx, group, all);
    }
    let now = all.now.as_ref().ok_or_else(|| Refusal::of(MessageKey::RefusalSeriesNone))?;
    let (act, next) = match ask {
        SeriesAsk::End => (Act::End, None),
        SeriesAsk::Skip { day } => {
            let day = named(&day)?;
            nothing_there(cx, group, day)?;
            (Act::Skip, Some(now.skip(day)))
        }
        SeriesAsk::Unskip { day } => (Act::Unskip, Some(now.unskip(named(&day)?))),
        SeriesAsk::Move { day, date, starts } => {
            let (date, starts) = (date_of(cx, &date, "date", today)?, time_in("starts", &starts)?);
            let day = named(&day)?;
            not_held(cx, group, day)?;
            (Act::Move, Some(now.move_to(day, date, starts, today)))
        }
        SeriesAsk::MoveBack { day } => {
            let day = named(&day)?;
            not_held(cx, group, day)?;
            (Act::MoveBack, Some(now.move_back(day)))
        }
        SeriesAsk::Add { date, starts } => {
            let (date, starts) = (date_of(cx, &date, "date", today)?, time_in("starts", &starts)?);
            (Act::Add, Some(now.add(date, starts, today)))
        }
        SeriesAsk::Remove { day } => {
            let day = named(&day)?;
            nothing_there(cx, group, day)?;
            (Act::Remove, Some(now.remove(day)))
        }
        SeriesAsk::Set { .. } | SeriesAsk::Swap { .. } | SeriesAsk::ProposeRota | SeriesAsk::Undo | SeriesAsk::Redo => {
            return Ok(());
        }
    };
    let next = next.transpose().map_err(refusal)?;
    all.change(act, next);
    Ok(keep_series(cx, group, &all)?)
}

fn date_of(cx: &Context, text: &str, field: &str, today: NaiveDate) -> Result<NaiveDate, Refusal> {
    date_in(field, text, cx.date_order(), today, Leans::Ahead)
}

/// The series as a form would have it, with what stays of the one there is now.
pub(crate) fn series_by(
    cx: &Context,
    now: Option<&Series>,
    form: &SeriesForm,
    today: NaiveDate,
) -> Result<Series, Refusal> {
    let (first, starts) = (date_of(cx, &form.first, "first", today)?, time_in("starts", &form.starts)?);
    let rule = form.rule().ok_or_else(|| Refusal::of(MessageKey::RefusalWeekday).about("weekday"))?;
    let made = Series::new(rule, first, starts, form.minutes, form.number, form.of).map_err(refusal)?;
    now.map_or(Ok(made.clone()), |now| now.by_rule(made)).map_err(refusal)
}

/// A date that a meeting is planned for is not skipped under it, and one that was held is history.
fn nothing_there(cx: &Context, group: GroupId, day: NaiveDate) -> Result<(), Stop> {
    not_held(cx, group, day)?;
    if hanging(cx, group)?.iter().all(|meeting| meeting.day != day) {
        return Ok(());
    }
    Err(Refusal::of(MessageKey::RefusalSeriesPlanned).into())
}

fn not_held(cx: &Context, group: GroupId, day: NaiveDate) -> Result<(), Stop> {
    if hanging(cx, group)?.iter().all(|meeting| meeting.day != day || !meeting.held) {
        return Ok(());
    }
    Err(Refusal::of(MessageKey::RefusalSeriesHeld).into())
}

/// The meetings that are dates of the series, and how far they are.
fn hanging(cx: &Context, group: GroupId) -> store::Result<Vec<Hanging>> {
    let meetings = cx.store.meetings_of(group)?.into_iter();
    let date = |row: MeetingRow| {
        let slot = PlanSlot::read(row.plan.slot.as_ref()?)?;
        Some(Hanging { day: slot.day, held: row.state != MeetingState::Planned })
    };
    Ok(meetings.filter_map(date).collect())
}

/// The day that names a date.
fn named(text: &str) -> Result<NaiveDate, Stop> {
    Ok(parse_date(text).ok_or_else(|| Refusal::of(MessageKey::RefusalSeriesNoDate))?)
}

fn refusal(slip: Slip) -> Refusal {
    match slip {
        Slip::Day => Refusal::of(MessageKey::RefusalSeriesDay).about("day"),
        Slip::Weeks => Refusal::of(MessageKey::RefusalSeriesWeeks).about("every").with("most", MOST_WEEKS),
        Slip::Months => Refusal::of(MessageKey::RefusalSeriesMonths).about("every").with("most", MOST_MONTHS),
        Slip::Minutes => {
            let refusal = Refusal::of(MessageKey::RefusalMinutesOutOfRange).about("minutes");
            refusal.with("least", *USUAL_MINUTES.start()).with("most", *USUAL_MINUTES.end())
        }
        Slip::Number => Refusal::of(MessageKey::RefusalSeriesNumber).about("number").with("most", MOST_MEETINGS),
        Slip::Of => Refusal::of(MessageKey::RefusalSeriesOf).about("of").with("most", MOST_MEETINGS),
        Slip::NoDate => Refusal::of(MessageKey::RefusalSeriesNoDate),
        Slip::Taken(date) => Refusal::of(MessageKey::RefusalSeriesTaken).about("date").with("date", date),
        Slip::Past => Refusal::of(MessageKey::RefusalSeriesPast).about("date"),
        Slip::SamePlace => Refusal::of(MessageKey::RefusalSeriesSamePlace).about("date"),
        Slip::HasRule => Refusal::of(MessageKey::RefusalSeriesHasRule),
        Slip::Full(most) => Refusal::of(MessageKey::RefusalSeriesFull).about("date").with("most", most),
    }
}
