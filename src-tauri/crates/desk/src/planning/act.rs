//! Planning a meeting and opening it.

use meeting::{
    agenda::Agenda,
    format::file::FormatFile,
    people::{GroupId, MeetingId, MemberId},
    planning::{Tonight, drawn, moved},
    span,
    time::Moment,
    typed::Leans,
};
use store::MeetingState;
use words::MessageKey;

use crate::{
    ahead::usual_format,
    clocks::{
        typed::{date_in, short_enough},
        zone::parse_time,
    },
    context::{Context, Place},
    home_zone::{zone_of, zone_of_group},
    ledger::history::propose,
    library::{format_of, newest, newest_offered, take_format},
    live::{
        off_time::{ask_if_off_time, minute_asked},
        opening::{close_session, enter, go_meeting, may_meet, only_one_runs},
    },
    people::present_members,
    plan::{Plan, done::PlanAct, opened::OpenedPlan, read_plan},
    planning::{
        fit::typed_end,
        intent::{AskedAt, PlanningIntent},
        leads::{lead_as_planned, lead_from_outside, propose_leaders, set_leaders},
        lines::change_line,
        show::agenda_of,
    },
    plans::{change, keep_with_date, plan_to_change, redo, spoken, undo},
    refusal::Refusal,
    sentence::Arg,
    series::next_plan,
    stop::Stop,
};

/// The format of a group's first plan.
const FIRST_FORMAT: &str = "peer-coaching-group";

/// Carries out what is asked of a plan.
pub(crate) fn act_on_planning(cx: &mut Context, intent: PlanningIntent) -> Result<(), Stop> {
    match intent {
        PlanningIntent::PlanMeeting { group } => {
            let usual = usual_format(cx, GroupId(group))?;
            plan_meeting(cx, GroupId(group), usual.as_ref())
        }
        PlanningIntent::PlanMeetingWith { group, format } => {
            let format = newest_offered(cx, &format)?.ok_or_else(|| Refusal::of(MessageKey::RefusalNotFound))?;
            plan_meeting(cx, GroupId(group), Some(&format))
        }
        PlanningIntent::DiscardPlan { meeting } => discard_plan(cx, MeetingId(meeting)),
        PlanningIntent::SetWhen { meeting, date, starts, ends } => {
            set_when(cx, meeting, (date, starts, ends), Typing::GoesOn)
        }
        PlanningIntent::EndWhenItFits { meeting } => end_at(cx, meeting, Agenda::fitting_end),
        PlanningIntent::EndWithoutSpare { meeting } => end_at(cx, meeting, Agenda::end_without_spare),
        PlanningIntent::ExpectWhoFits { meeting } => expect_who_fits(cx, meeting),
        PlanningIntent::SetFormat { meeting, format } => set_format(cx, meeting, format),
        PlanningIntent::SetExpected { meeting, member, expected } => {
            set_expected(cx, meeting, MemberId(member), expected)
        }
        PlanningIntent::SetOrder { meeting, members, moved } => {
            set_order(cx, meeting, members.into_iter().map(MemberId).collect(), moved.map(MemberId))
        }
        PlanningIntent::DrawOrder { meeting } => draw_order(cx, meeting),
        PlanningIntent::ProposeOrder { meeting } => propose_order(cx, meeting),
        PlanningIntent::SetLeaders { meeting, facilitator, deputy } => {
            set_leaders(cx, meeting, facilitator.map(MemberId), deputy.map(MemberId))
        }
        PlanningIntent::LeadFromOutside { meeting, name, deputy } => {
            lead_from_outside(cx, meeting, &name, deputy.map(MemberId))
        }
        PlanningIntent::ProposeLeaders { meeting } => propose_leaders(cx, meeting),
        PlanningIntent::ChangeLine { meeting, ask } => change_line(cx, meeting, ask),
        PlanningIntent::Undo { meeting } => undo(cx, meeting),
        PlanningIntent::Redo { meeting } => redo(cx, meeting),
        PlanningIntent::OpenMeeting { meeting } => open_meeting(cx, MeetingId(meeting), Times::Near),
        PlanningIntent::OpenAsPlanned { meeting } => open_meeting(cx, MeetingId(meeting), Times::AsPlanned),
        PlanningIntent::HoldNow { meeting, asked } => hold_now(cx, meeting, asked.as_ref()),
    }
}

/// Throws a plan away.
fn discard_plan(cx: &mut Context, meeting: MeetingId) -> Result<(), Stop> {
    let row = cx.store.meeting(meeting)?;
    if row.state != MeetingState::Planned {
        return Err(Refusal::of(MessageKey::RefusalAlreadyStarted).into());
    }
    cx.back_up_before_deleting()?;
    let deleted = cx.store.delete_meeting(row.id);
    let there = cx.store.meeting(row.id).is_ok();
    cx.is_gone(deleted, there)?;
    cx.session = cx.session.take().filter(|session| session.row.id != row.id);
    cx.go(Place::Group(row.group))
}

/// Whether a change of the times is one step of undo with the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Typing {
    /// It may be: it is typed.
    GoesOn,
    /// It is a step of its own: it was pressed.
    IsOver,
}

/// Changes date, start and end.
fn set_when(
    cx: &mut Context,
    meeting: u32,
    (date, starts, ends): (String, String, String),
    typing: Typing,
) -> Result<(), Stop> {
    for (field, typed) in [("date", &date), ("starts", &starts), ("ends", &ends)] {
        short_enough(typed, field)?;
    }
    let (row, plan) = plan_to_change(cx, meeting)?;
    let zone = zone_of(cx, row.group)?;
    let today = zone.date(cx.now());
    // What can be read is kept in one form; what cannot stays as typed, and the plan says why.
    let date = date_in("date", &date, cx.date_order(), today, Leans::Ahead).map_or(date, |date| date.to_string());
    let time = |text: String| parse_time(&text).map_or(text, |time| time.format("%H:%M").to_string());
    let (starts, ends) = (time(starts), time(ends));
    let to = Plan { date, starts, ends, ..plan.clone() };
    let id = row.id;
    let act = PlanAct::of_times(&plan, &to).unwrap_or(PlanAct::Date);
    let kept = keep_with_date(cx, row, to)?;
    cx.plans_done.of_mut(id).did(act, plan, kept, typing == Typing::GoesOn && act.is_typed());
    Ok(())
}

/// Moves the end to where the turns fit, or where no time is left over. A press that comes late, when that is so or no
/// end helps, changes nothing.
fn end_at(cx: &mut Context, meeting: u32, end: impl Fn(&Agenda) -> Option<Moment>) -> Result<(), Stop> {
    let (row, plan) = plan_to_change(cx, meeting)?;
    let (agenda, _) = ready(cx, row.id, row.group, &mut plan.clone())?;
    let end = end(&agenda).ok_or(Stop::Ignored)?;
    let ends = typed_end(agenda.starts, end, zone_of(cx, row.group)?).ok_or(Stop::Ignored)?;
    set_when(cx, meeting, (plan.date, plan.starts, ends), Typing::IsOver)
}

/// Expects as few people as it fits with. A press that comes late changes nothing.
fn expect_who_fits(cx: &mut Context, meeting: u32) -> Result<(), Stop> {
    let (row, mut plan) = plan_to_change(cx, meeting)?;
    let (agenda, _) = ready(cx, row.id, row.group, &mut plan)?;
    let absences = agenda.fitting_absences();
    if absences.is_empty() {
        return Err(Stop::Ignored);
    }
    change(cx, meeting, |plan, _| {
        plan.absent.extend(absences);
        Ok(PlanAct::Fewer)
    })
}

/// Takes another format, in its newest version.
fn set_format(cx: &mut Context, meeting: u32, format: String) -> Result<(), Stop> {
    let newest = newest(cx, &format)?.ok_or_else(|| Refusal::of(MessageKey::RefusalNotFound).about("format"))?;
    take_format(cx, &newest)?;
    change(cx, meeting, |plan, _| {
        // What was different tonight was about lines of the other format.
        if (&plan.format, plan.version) != (&format, newest.version) {
            plan.tonight = Tonight::default();
        }
        plan.version = newest.version;
        plan.format = format;
        Ok(PlanAct::Format)
    })
}

/// Says whether somebody comes.
fn set_expected(cx: &mut Context, meeting: u32, who: MemberId, expected: bool) -> Result<(), Stop> {
    change(cx, meeting, |plan, present| {
        if present.iter().all(|row| row.id != who) {
            return Err(Refusal::of(MessageKey::RefusalNotFound));
        }
        plan.absent.retain(|absent| *absent != who);
        if !expected {
            plan.absent.push(who);
        }
        Ok(if expected { PlanAct::Expects(who) } else { PlanAct::DoesNotExpect(who) })
    })
}

/// Puts the turns in an order of one's own. Only whoever was moved is placed by hand.
fn set_order(cx: &mut Context, meeting: u32, order: Vec<MemberId>, said: Option<MemberId>) -> Result<(), Stop> {
    let (row, mut shown) = plan_to_change(cx, meeting)?;
    let members = present_members(&cx.store, row.group)?;
    propose(cx, row.group, &mut shown, &members)?;
    change(cx, meeting, |plan, present| {
        if present.iter().any(|row| !order.contains(&row.id)) || order.len() != present.len() {
            return Err(Refusal::of(MessageKey::RefusalOrderIncomplete));
        }
        let expected = |all: &[MemberId]| all.iter().copied().filter(|who| !plan.absent.contains(who)).collect();
        let (before, after): (Vec<MemberId>, Vec<MemberId>) = (expected(&shown.full_order(present)), expected(&order));
        let moved = moved(&before, &after, said);
        // Of an order that is as it was, nobody says that a hand put it.
        if moved.is_empty() && !plan.by_hand {
            return Ok(PlanAct::Order);
        }
        place_by_hand(plan, order, &moved);
        Ok(match moved.as_slice() {
            [who] => PlanAct::Moved(*who),
            [] | [_, ..] => PlanAct::Order,
        })
    })
}

/// Takes an order in which these people were moved.
fn place_by_hand(plan: &mut Plan, order: Vec<MemberId>, moved: &[MemberId]) {
    // Of a plan that does not say whom a hand moved, all were.
    if !plan.by_hand || !plan.placed.is_empty() {
        plan.placed.retain(|who| !moved.contains(who));
        plan.placed.extend(moved);
    }
    plan.order = order;
    plan.by_hand = true;
}

/// Draws the order of tonight's clients by lot: the moment of the press is the seed. Whoever gets another place is marked
/// like somebody whom a hand moved. A press that comes late, when nobody is to draw, changes nothing.
fn draw_order(cx: &mut Context, meeting: u32) -> Result<(), Stop> {
    let (row, mut shown) = plan_to_change(cx, meeting)?;
    let (agenda, _) = ready(cx, row.id, row.group, &mut shown)?;
    let (clients, seed) = (agenda.who_draws(), cx.now_ms() as u64);
    if clients.is_empty() {
        return Err(Stop::Ignored);
    }
    change(cx, meeting, |plan, present| {
        let before = shown.full_order(present);
        let order = drawn(&before, &clients, seed);
        let moved: Vec<MemberId> =
            order.iter().zip(&before).filter(|(after, before)| after != before).map(|(after, _)| *after).collect();
        // A lot that leaves everybody in place is drawn all the same, and stays.
        place_by_hand(plan, order, if moved.is_empty() { &clients } else { &moved });
        Ok(PlanAct::Drawn)
    })
}

/// Goes back to the proposed order, which is put in wherever the plan is shown or opened.
fn propose_order(cx: &mut Context, meeting: u32) -> Result<(), Stop> {
    change(cx, meeting, |plan, _| {
        plan.by_hand = false;
        plan.placed.clear();
        Ok(PlanAct::ProposedOrder)
    })
}

/// Makes the next plan of a group and shows it.
fn plan_meeting(cx: &mut Context, group: GroupId, format: Option<&FormatFile>) -> Result<(), Stop> {
    may_meet(cx, group)?;
    let row = cx.store.group(group)?;
    let members = present_members(&cx.store, group)?;
    let (date, starts, minutes, slot) = next_plan(cx, &row)?;
    let key = format.map_or(FIRST_FORMAT, |format| &format.key);
    if let Some(format) = format {
        take_format(cx, format)?;
    }
    let mut plan = Plan::new(key, cx.language.tag(), date.to_string(), starts, minutes);
    plan.version = format.map_or(plan.version, |format| format.version);
    plan.slot = slot;
    propose(cx, group, &mut plan, &members)?;
    let starts = plan.sort_time(cx.now(), zone_of_group(&row, cx.zone));
    let id = cx.store.create_meeting(group, &plan.kept()?, starts)?;
    cx.go(Place::Plan(id))
}

/// Which planned times a meeting is opened with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Times {
    /// Those that are near; about others there is a question.
    Near,
    /// Whatever they are.
    AsPlanned,
}

/// Moves a plan to this minute, with the length it has, and opens its meeting. What stands in the way is said before
/// anything is changed. The minute is the one the question named, if the answer is fresh; else the question comes again.
fn hold_now(cx: &mut Context, meeting: u32, asked: Option<&AskedAt>) -> Result<(), Stop> {
    let id = MeetingId(meeting);
    only_one_runs(cx, id)?;
    let row = cx.store.meeting(id)?;
    if row.state != MeetingState::Planned {
        return Err(Refusal::of(MessageKey::RefusalAlreadyStarted).into());
    }
    may_meet(cx, row.group)?;
    let open = cx.session.as_ref().filter(|session| session.row.id == id);
    let here = open.map(|session| session.here.clone());
    let plan = spoken(cx, &row).ok_or_else(|| Refusal::of(MessageKey::RefusalNotFound))?;
    let zone = zone_of(cx, row.group)?;
    let (starts, ends) = plan.times(zone).map_err(first_to_put_right)?;
    let now = match asked.map(|asked| minute_asked(cx, (&asked.date, &asked.time), zone)).transpose()? {
        Some(asked) if span::answer_counts(asked, cx.now()) => asked,
        // What was said is no longer so: it is asked again, unless the start has come near meanwhile.
        Some(_) => {
            ask_if_off_time(cx, id, &plan, (starts, ends), zone)?;
            cx.now()
        }
        None => cx.now(),
    };
    let (date, starts, ends) = (zone.date_text(now), zone.time(now), zone.time(now + (ends - starts)));
    let mut moved = Plan { date: date.clone(), starts: starts.clone(), ends: ends.clone(), ..plan };
    if moved.times(zone).is_err() {
        return Err(Refusal::of(MessageKey::RefusalHoldNowTooLate).with("until", Arg::time(&ends)).into());
    }
    ready(cx, id, row.group, &mut moved)?;
    if here.is_some() {
        close_session(cx)?;
        cx.go(Place::Plan(id))?;
    }
    set_when(cx, meeting, (date, starts, ends), Typing::IsOver)?;
    open_meeting(cx, id, Times::AsPlanned)?;
    if let Some(here) = here {
        cx.session()?.here.retain(|who| here.contains(who));
    }
    Ok(())
}

/// Opens the meeting of a plan, from the plan as it is now.
pub(crate) fn open_meeting(cx: &mut Context, id: MeetingId, times: Times) -> Result<(), Stop> {
    only_one_runs(cx, id)?;
    if cx.is_live() {
        return go_meeting(cx, id);
    }
    let row = cx.store.meeting(id)?;
    if row.state != MeetingState::Planned {
        return go_meeting(cx, id);
    }
    may_meet(cx, row.group)?;
    let mut plan = spoken(cx, &row).ok_or_else(|| Refusal::of(MessageKey::RefusalNotFound))?;
    let was = read_plan(&row).unwrap_or_else(|| plan.clone());
    let (agenda, format) = ready(cx, id, row.group, &mut plan)?;
    let zone = zone_of(cx, row.group)?;
    if times == Times::Near {
        ask_if_off_time(cx, id, &plan, (agenda.starts, agenda.ends), zone)?;
    }
    let opened = OpenedPlan::of(&plan, format.as_ref(), agenda, zone);
    // The session is made anew, from the plan as it is now.
    close_session(cx)?;
    cx.store.open_plan(id, &plan.kept()?, &opened.kept()?, plan.sort_time(row.starts, zone))?;
    // What is proposed is written down now: whoever comes back to the plan can still undo.
    cx.plans_done.opened(id, &was, &plan);
    let led = (plan.facilitator.clone(), plan.deputy);
    enter(cx, id)?;
    // A start that was taken back was one of another agenda, maybe of another day.
    cx.session()?.meeting.forget_undone();
    cx.go(Place::Live)?;
    lead_as_planned(cx, led)
}

/// The agenda a plan is opened with and its format, with what is proposed put into the plan; refused with the first
/// thing that has to be put right.
pub(crate) fn ready(
    cx: &Context,
    id: MeetingId,
    group: GroupId,
    plan: &mut Plan,
) -> Result<(Agenda, Option<FormatFile>), Stop> {
    let members = present_members(&cx.store, group)?;
    let past = propose(cx, group, plan, &members)?.past;
    let format = format_of(cx, plan)?;
    let agenda =
        agenda_of(cx, id, plan, format.as_ref(), &members, zone_of(cx, group)?)?.map_err(first_to_put_right)?;
    Ok((Agenda { past, ..agenda }, format))
}

fn first_to_put_right(problems: Vec<Refusal>) -> Stop {
    problems.into_iter().next().map_or(Stop::Ignored, Stop::Refused)
}
