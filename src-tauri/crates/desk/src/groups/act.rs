//! Groups and their members.

use meeting::{
    bounds::LONGEST_LIST,
    evaluation::WallChoice,
    people::{GroupId, MOST_MEMBERS, MemberId, check_name, names_of_list, same_name},
    span::{USUAL_MINUTES, is_usual_length},
    typed::Leans,
};
use store::{GroupRow, MeetingState, MemberRow};
use words::MessageKey;

use crate::{
    clocks::typed::{date_in, time_in},
    context::{Context, Place},
    groups::{intent::GroupIntent, like::found_like, sample},
    home_zone::{settle_home_zones, zone_of},
    people::present_members,
    plan::opened::read_agenda,
    refusal::Refusal,
    stop::Stop,
    stored::to_json,
    zones::{
        ZoneSearch,
        act::{check_zone, set_zone},
    },
};

/// Carries out what is asked of groups and members.
pub(crate) fn act_on_groups(search: &mut ZoneSearch, cx: &mut Context, intent: GroupIntent) -> Result<(), Stop> {
    match intent {
        GroupIntent::CreateGroup { name } => {
            let name = check_group_name(cx, &name, None)?;
            let group = cx.store.create_group(&name, false)?;
            settle_home_zones(cx)?;
            cx.go(Place::Group(group))
        }
        GroupIntent::CreateGroupLike { group, name, members } => {
            let name = check_group_name(cx, &name, None)?;
            found_like(cx, GroupId(group), name, members)
        }
        GroupIntent::AddSample => {
            let group = sample::add(cx)?;
            cx.go(Place::Group(group))
        }
        GroupIntent::RemoveSample => {
            let samples: Vec<GroupId> =
                cx.store.groups()?.into_iter().filter(|group| group.sample).map(|group| group.id).collect();
            for group in samples {
                remove(cx, group)?;
            }
            cx.go(Place::Home)
        }
        GroupIntent::EditGroup { group, name, usual_minutes, usual_weekday, usual_start, pay_habit, wall, zone } => {
            let row = cx.store.group(GroupId(group))?;
            let name = check_group_name(cx, &name, Some(row.id)).map_err(|stop| about(stop, "name"))?;
            if !is_usual_length(usual_minutes) {
                let refusal = Refusal::of(MessageKey::RefusalMinutesOutOfRange).about("usual_minutes");
                return Err(refusal.with("least", *USUAL_MINUTES.start()).with("most", *USUAL_MINUTES.end()).into());
            }
            let usual_start = time_in("usual_start", &usual_start)?.format("%H:%M").to_string();
            if usual_weekday.is_some_and(|day| day > 6) {
                return Err(Refusal::of(MessageKey::RefusalWeekday).about("usual_weekday").into());
            }
            let pay_habit = pay_habit.into();
            if let Some(zone) = &zone {
                check_zone(cx, row.id, zone)?;
            }
            let (manners, wall_results) = (wall.manners.into(), wall.results.into());
            let usual = GroupRow { usual_minutes, usual_weekday, usual_start, pay_habit, ..row };
            let row = GroupRow { name, manners, wall_results, ..usual };
            cx.store.update_group(&row)?;
            if let Some(session) = cx.session.as_mut().filter(|session| session.row.group == row.id) {
                session.group.clone_from(&row.name);
                (session.manners, session.wall_results) = (row.manners, row.wall_results);
                if row.wall_results != WallChoice::Wall {
                    // What is taken off comes back by a press, not by another change of the setting.
                    session.reveal.wall = None;
                }
            }
            match zone {
                Some(zone) => set_zone(search, cx, row, zone),
                None => Ok(()),
            }
        }
        GroupIntent::FindZone { text } => {
            *search = text.map_or_else(ZoneSearch::default, |text| ZoneSearch::new(cx.visit, text));
            Ok(())
        }
        GroupIntent::AddMembers { group, names } => add_members(cx, GroupId(group), &names),
        GroupIntent::RenameMember { member, name } => {
            let (row, others) = member_and_others(cx, MemberId(member))?;
            let taken = others.iter().filter(|other| other.left.is_none()).map(|other| other.name.as_str());
            let name = check_name(&name, taken).map_err(|problem| about(problem.into(), "name"))?;
            rename_member(cx, &row, &name)
        }
        GroupIntent::MemberLeft { member, left } => member_left(cx, MemberId(member), left.as_deref()),
        GroupIntent::OrderMembers { group, members } => {
            cx.store.group(GroupId(group))?;
            let order: Vec<MemberId> = members.into_iter().map(MemberId).collect();
            let present = cx.store.members(GroupId(group))?.into_iter().filter(|row| row.left.is_none());
            let mut left_out = present.map(|row| row.id).filter(|id| !order.contains(id));
            if left_out.next().is_some() {
                return Err(Refusal::of(MessageKey::RefusalOrderIncomplete).into());
            }
            Ok(cx.store.reorder(GroupId(group), &order)?)
        }
    }
}

/// Removes a group with everything of it, and the open meeting if it is the group's.
fn remove(cx: &mut Context, group: GroupId) -> Result<(), Stop> {
    cx.back_up_before_deleting()?;
    let deleted = cx.store.delete_group(group);
    let there = cx.store.group(group).is_ok();
    cx.is_gone(deleted, there)?;
    if cx.session.as_ref().is_some_and(|session| session.row.group == group) {
        cx.session = None;
    }
    // Nothing of it is shown any more, whatever comes next.
    cx.go(Place::Home)
}

/// A group's name, if it can have it.
pub(crate) fn check_group_name(cx: &Context, raw: &str, but: Option<GroupId>) -> Result<String, Stop> {
    let groups = cx.store.groups()?;
    let taken = groups.iter().filter(|group| Some(group.id) != but).map(|group| group.name.as_str());
    check_name(raw, taken).map_err(|problem| about(problem.into(), "name"))
}

/// All or none: a list with one bad line is given back whole, with the line named. A name that is in it twice may be
/// one person or two, and only people know.
fn add_members(cx: &mut Context, group: GroupId, lines: &str) -> Result<(), Stop> {
    cx.store.group(group)?;
    if lines.len() > LONGEST_LIST {
        return Err(Refusal::of(MessageKey::RefusalNamesTooLong).about("names").with("most", MOST_MEMBERS).into());
    }
    let present: Vec<MemberRow> = cx.store.members(group)?.into_iter().filter(|row| row.left.is_none()).collect();
    let listed = names_of_list(lines);
    let count = present.len() + listed.len();
    // First, because each name is compared with all the others.
    if count > MOST_MEMBERS {
        let refusal = Refusal::of(MessageKey::RefusalGroupTooLarge).about("names");
        return Err(refusal.with("most", MOST_MEMBERS).with("count", count).into());
    }
    let mut names: Vec<String> = Vec::new();
    for raw in listed {
        let taken = present.iter().map(|row| row.name.as_str());
        let name = check_name(&raw, taken).map_err(|problem| about(problem.into(), "names"))?;
        if names.iter().any(|other| same_name(other, &name)) {
            return Err(Refusal::of(MessageKey::RefusalNameTwiceInList).about("names").named("name", name).into());
        }
        names.push(name);
    }
    if names.is_empty() {
        return Err(Refusal::of(MessageKey::RefusalNameEmpty).about("names").into());
    }
    let today = zone_of(cx, group)?.date_text(cx.now());
    cx.store.add_members(group, &names, &today)?;
    Ok(())
}

/// Meetings that were held keep the former name for their trace; plans have no use for it.
fn rename_member(cx: &mut Context, row: &MemberRow, name: &str) -> Result<(), Stop> {
    let mut agendas = Vec::new();
    for meeting in cx.store.meetings_of(row.group)?.iter().filter(|row| row.state == MeetingState::Planned) {
        let kept = cx.store.agenda(meeting.id)?;
        let Some(mut agenda) = kept.and_then(|kept| read_agenda(&kept.body)) else { continue };
        agenda.rename(row.id, name);
        agendas.push((meeting.id, to_json(&agenda)?));
    }
    cx.store.rename_member(row.id, name, &agendas)?;
    if let Some(session) = cx.session.as_mut().filter(|session| session.row.group == row.group) {
        session.meeting.rename(row.id, name);
        if session.row.state == MeetingState::Planned {
            session.opened.agenda.rename(row.id, name);
        }
    }
    Ok(())
}

/// Says that somebody left the group, or is back.
fn member_left(cx: &mut Context, member: MemberId, left: Option<&str>) -> Result<(), Stop> {
    let (row, _) = member_and_others(cx, member)?;
    let Some(date) = left else {
        if row.left.is_some() {
            check_may_join(cx, row.group, &row.name)?;
        }
        return Ok(cx.store.set_left(member, None)?);
    };
    let today = zone_of(cx, row.group)?.date(cx.now());
    let date = date_in("left", date, cx.date_order(), today, Leans::Back)?;
    Ok(cx.store.set_left(member, Some(&date.to_string()))?)
}

/// Whether a group has room for somebody who comes back, and nobody was given their name meanwhile.
pub(crate) fn check_may_join(cx: &Context, group: GroupId, name: &str) -> Result<(), Stop> {
    let present = present_members(&cx.store, group)?;
    if present.len() >= MOST_MEMBERS {
        return Err(Refusal::of(MessageKey::RefusalGroupFull).with("most", MOST_MEMBERS).into());
    }
    check_name(name, present.iter().map(|row| row.name.as_str()))?;
    Ok(())
}

/// A member and the others of the group.
fn member_and_others(cx: &Context, id: MemberId) -> Result<(MemberRow, Vec<MemberRow>), Stop> {
    for group in cx.store.groups()? {
        let mut members = cx.store.members(group.id)?;
        if let Some(place) = members.iter().position(|row| row.id == id) {
            let row = members.remove(place);
            return Ok((row, members));
        }
    }
    Err(Refusal::of(MessageKey::RefusalNotFound).into())
}

/// A refusal, about a field.
pub(crate) fn about(stop: Stop, field: &str) -> Stop {
    stop.about(field)
}
