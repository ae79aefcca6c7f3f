//! The coming meetings of a group, as the rota needs them: its plans, and the dates without a plan.
//!
//! Not in here: who has what (`meeting::rota`), the view (`rota::show`), and swaps (`rota::act`).

use chrono::NaiveDate;
use meeting::{
    alike::Beginning,
    format::{Choice, Turns, file::FormatFile},
    people::{GroupId, MeetingId, MemberId},
    rota::{At, Coming},
};
use store::{GroupRow, MeetingRow, MeetingState, MemberRow};

use crate::{
    clocks::zone::parse_date,
    context::Context,
    home_zone::{zone_of, zone_of_meeting},
    library::{format_of, newest_offered, roles_stay, turns_of},
    plan::{Plan, read_plan},
    series::{coming, meetings_since, series_kept},
};

/// So many dates of a series are looked at: more than the rota shows.
const DATES: usize = 24;

/// A coming meeting as the desk knows it.
#[derive(Clone, Debug)]
pub(crate) struct Ahead {
    /// As the rota takes it.
    pub coming: Coming,
    /// Which meeting of its group or programme it is.
    pub number: u32,
    /// Of how many, in a programme.
    pub of: Option<u32>,
    /// Its plan, if there is one.
    pub meeting: Option<MeetingId>,
    /// How its clients are found, where the rota cannot say it.
    pub choice: Choice,
}

/// The coming meetings, soonest first: those that are planned or run, and the other dates of the series. `held` is
/// how many meetings the group has had.
pub(crate) fn ahead(cx: &Context, group: GroupId, members: &[MemberRow], held: u32) -> store::Result<Vec<Ahead>> {
    let zone = zone_of(cx, group)?;
    let open = meetings_since(cx, group, zone.date(cx.now()))?.into_iter().map(|(_, row)| row);
    let mut open: Vec<MeetingRow> = open.filter(|row| row.state != MeetingState::Closed).collect();
    let usual = usual_format(cx, group)?;
    let mut ahead = Vec::new();
    if let Some(series) = series_kept(cx, group)?.now {
        for (slot, row) in coming(cx, group, &series, DATES)? {
            if slot.skipped || row.as_ref().is_some_and(|row| row.state == MeetingState::Closed) {
                continue;
            }
            let at = At::Day(slot.day);
            let mut meeting = ahead_of(cx, row.as_ref(), usual.as_ref(), members, at)?;
            meeting.coming.date = Some(slot.date);
            (meeting.number, meeting.of) = (slot.number, series.of);
            ahead.push(meeting);
            open.retain(|other| row.as_ref().is_none_or(|row| row.id != other.id));
        }
        for row in &open {
            let day = zone_of_meeting(row, zone).date(row.starts);
            let mut meeting = ahead_of(cx, Some(row), None, members, At::Day(day))?;
            meeting.number = 0;
            ahead.push(meeting);
        }
        ahead.sort_by_key(|meeting| meeting.coming.date);
    } else {
        for (row, number) in open.iter().zip(held + 1..) {
            let mut meeting = ahead_of(cx, Some(row), None, members, At::Number(number))?;
            meeting.number = number;
            ahead.push(meeting);
        }
    }
    Ok(ahead)
}

/// One more meeting behind the known ones, of which nothing is known but that it will be like the last.
pub(crate) fn one_more(cx: &Context, group: GroupId, number: u32) -> store::Result<Ahead> {
    let mut more = ahead_of(cx, None, usual_format(cx, group)?.as_ref(), &[], At::Number(number))?;
    more.number = number;
    Ok(more)
}

fn ahead_of(
    cx: &Context,
    row: Option<&MeetingRow>,
    usual: Option<&FormatFile>,
    members: &[MemberRow],
    at: At,
) -> store::Result<Ahead> {
    let tag = cx.language.tag();
    let plan = row.and_then(read_plan);
    let own = plan.as_ref().map(|plan| format_of(cx, plan)).transpose()?.flatten();
    let format = own.as_ref().or(usual);
    let expected = |plan: &Plan| members.iter().filter(|row| !plan.absent.contains(&row.id)).count();
    let (choice, turns) = clients_of(format, tag, plan.as_ref().map_or(members.len(), expected));
    let open = !choice.is_known_before();
    let mut coming = match (&plan, row) {
        (Some(plan), Some(row)) => {
            let mut coming = coming_of(plan, members, Some(at), Turns::All);
            // Once it has been opened, the plan says who is client and who leads.
            if row.state == MeetingState::Live {
                coming.order = Some(plan.full_order(members));
                coming.leaders = Some((plan.facilitator.clone(), plan.deputy));
            }
            coming.date = Some(zone_of_meeting(row, zone_of(cx, row.group)?).date(row.starts));
            coming
        }
        _ => bare(at, turns),
    };
    (coming.turns, coming.open) = (turns, open);
    if let Some(plan) = plan.as_ref().filter(|_| open) {
        let people = roster(members);
        let people: Vec<MemberId> = people.into_iter().filter(|who| !plan.absent.contains(who)).collect();
        let heard = plan.choosing.heard(Some(choice), &people);
        (coming.bids, coming.votes) = (heard.bids, heard.votes);
    }
    Ok(Ahead { coming, number: 0, of: None, meeting: row.map(|row| row.id), choice })
}

/// The format the next plan begins with: that of the last meeting, before the first that of the group this one was made
/// like, in its newest version, unless it is no longer offered.
pub(crate) fn usual_format(cx: &Context, group: GroupId) -> store::Result<Option<FormatFile>> {
    let key = match cx.store.last_closed(group)? {
        Some(last) => read_plan(&last).map(|plan| plan.format),
        None => beginning(&cx.store.group(group)?).format,
    };
    key.map_or(Ok(None), |key| newest_offered(cx, &key))
}

/// What a group begins with until it has its own. What cannot be read is nothing: it only proposes.
pub(crate) fn beginning(group: &GroupRow) -> Beginning {
    group.begins_with.as_deref().and_then(|kept| serde_json::from_str(kept).ok()).unwrap_or_default()
}

/// The meetings before a plan, what names its own, and those behind it.
pub(crate) fn around<'a>(
    plan: &Plan,
    coming: &'a [Coming],
    held: u32,
    today: NaiveDate,
) -> (&'a [Coming], Option<At>, &'a [Coming]) {
    // A day that cannot be read, or has passed, is before all.
    let Some(date) = parse_date(&plan.date).filter(|date| *date >= today) else { return (&[], None, coming) };
    let place = coming.partition_point(|meeting| meeting.date.is_some_and(|other| other < date));
    let (before, rest) = coming.split_at(place);
    match rest.split_first().filter(|(own, _)| own.date == Some(date)) {
        Some((own, later)) => (before, Some(own.at), later),
        // It is being planned just now.
        None => (before, Some(At::Number(held + place as u32 + 1)), rest),
    }
}

/// A plan as the rota takes it.
pub(crate) fn coming_of(plan: &Plan, members: &[MemberRow], at: Option<At>, turns: Turns) -> Coming {
    Coming {
        date: parse_date(&plan.date),
        absent: plan.absent.clone(),
        order: plan.by_hand.then(|| plan.full_order(members)),
        leaders: plan.led_by_hand.then(|| (plan.facilitator.clone(), plan.deputy)),
        ..bare(at.unwrap_or(At::Number(0)), Some(turns))
    }
}

/// Meetings like the last ones, behind those that are known, until there are so many.
pub(crate) fn further(mut coming: Vec<Coming>, count: usize, turns: Turns) -> Vec<Coming> {
    coming.extend((coming.len()..count).map(|_| bare(At::Number(0), Some(turns))));
    coming
}

/// A meeting of which nothing is known but how many are client.
fn bare(at: At, turns: Option<Turns>) -> Coming {
    Coming {
        at,
        date: None,
        turns,
        open: false,
        bids: Vec::new(),
        votes: Vec::new(),
        absent: Vec::new(),
        order: None,
        leaders: None,
    }
}

/// How a format's clients are found, and how many they are; none without turns.
fn clients_of(format: Option<&FormatFile>, tag: &str, people: usize) -> (Choice, Option<Turns>) {
    let words = format.map(|format| format.in_language(tag));
    match words.as_ref().map(|format| format.round().map(|(_, round)| round.choice)) {
        // A group that has not met begins with a format in which everybody is client.
        None => (Choice::Rotation, Some(Turns::All)),
        Some(None) => (Choice::Rotation, None),
        // Where the roles stay there is no turn to come round to anybody.
        Some(Some(choice)) if roles_stay(format, tag) => (choice, None),
        Some(Some(choice)) => (choice, Some(turns_of(format, tag, people))),
    }
}

/// The members' numbers, in the roster's order.
pub(crate) fn roster(members: &[MemberRow]) -> Vec<MemberId> {
    members.iter().map(|row| row.id).collect()
}
