//! Groups and their members.

use meeting::{
    bounds::LONGEST_LIST,
    people::{GroupId, MOST_MEMBERS, MemberId, check_name, names_of_list, same_name},
    span::{USUAL_MINUTES, is_usual_length},
    typed::Leans,
};
use store::{FailureCode, GroupRow, MeetingState, MemberRow};
use words::MessageKey;

use crate::stored::to_json;
use crate::{
    clocks::typed::{date_in, time_in},
    desk::{Desk, Place},
    groups::sample,
    intent::GroupIntent,
    planning::opened::read_agenda,
    refusal::Refusal,
    stop::Stop,
};

impl Desk {
    pub(crate) fn act_on_groups(&mut self, intent: GroupIntent) -> Result<(), Stop> {
        match intent {
            GroupIntent::CreateGroup { name } => {
                let name = self.check_group_name(&name, None)?;
                let group = self.store.create_group(&name, false)?;
                self.settle_home_zones()?;
                self.go(Place::Group(group))
            }
            GroupIntent::AddSample => {
                let group = sample::add(self)?;
                self.go(Place::Group(group))
            }
            GroupIntent::RemoveSample => {
                let samples: Vec<GroupId> =
                    self.store.groups()?.into_iter().filter(|group| group.sample).map(|group| group.id).collect();
                for group in samples {
                    self.remove(group)?;
                }
                self.go(Place::Home)
            }
            GroupIntent::EditGroup { group, name, usual_minutes, usual_weekday, usual_start, pay_habit, zone } => {
                let row = self.store.group(GroupId(group))?;
                let name = self.check_group_name(&name, Some(row.id)).map_err(|stop| about(stop, "name"))?;
                if !is_usual_length(usual_minutes) {
                    let refusal = Refusal::of(MessageKey::RefusalMinutesOutOfRange).about("usual_minutes");
                    return Err(refusal
                        .with("least", *USUAL_MINUTES.start())
                        .with("most", *USUAL_MINUTES.end())
                        .into());
                }
                let usual_start = time_in("usual_start", &usual_start)?.format("%H:%M").to_string();
                let usual_weekday = usual_weekday.filter(|day| *day < 7);
                let pay_habit = pay_habit.into();
                if let Some(zone) = &zone {
                    self.check_zone(row.id, zone)?;
                }
                let row = GroupRow { name, usual_minutes, usual_weekday, usual_start, pay_habit, ..row };
                self.store.update_group(&row)?;
                if let Some(room) = self.room.as_mut().filter(|room| room.row.group == row.id) {
                    room.group.clone_from(&row.name);
                }
                match zone {
                    Some(zone) => self.set_zone(row, zone),
                    None => Ok(()),
                }
            }
            GroupIntent::FindZone { text } => {
                self.zone_search = text;
                Ok(())
            }
            GroupIntent::AddMembers { group, names } => self.add_members(GroupId(group), &names),
            GroupIntent::RenameMember { member, name } => {
                let (row, others) = self.member(MemberId(member))?;
                let taken = others.iter().filter(|other| other.left.is_none()).map(|other| other.name.as_str());
                let name = check_name(&name, taken).map_err(|problem| about(problem.into(), "name"))?;
                self.rename_member(&row, &name)
            }
            GroupIntent::MemberLeft { member, left } => self.member_left(MemberId(member), left.as_deref()),
            GroupIntent::OrderMembers { group, members } => {
                self.store.group(GroupId(group))?;
                let order: Vec<MemberId> = members.into_iter().map(MemberId).collect();
                let present = self.store.members(GroupId(group))?.into_iter().filter(|row| row.left.is_none());
                let mut left_out = present.map(|row| row.id).filter(|id| !order.contains(id));
                if left_out.next().is_some() {
                    return Err(Refusal::of(MessageKey::RefusalOrderIncomplete).into());
                }
                Ok(self.store.reorder(GroupId(group), &order)?)
            }
        }
    }

    /// Removes a group with everything of it, and the meeting in the room if it is the group's.
    fn remove(&mut self, group: GroupId) -> Result<(), Stop> {
        self.back_up_before_deleting()?;
        let deleted = self.store.delete_group(group);
        let there = self.store.group(group).is_ok();
        self.is_gone(deleted, there)?;
        if self.room.as_ref().is_some_and(|room| room.row.group == group) {
            self.room = None;
        }
        // Nothing of it is shown any more, whatever comes next.
        self.go(Place::Home)
    }

    /// A deletion that failed in tidying up alone is done all the same.
    pub(crate) fn is_gone(&mut self, deleted: store::Result<()>, still_there: bool) -> Result<(), Stop> {
        match deleted {
            Err(failure) if still_there || failure.code == FailureCode::Missing => Err(failure.into()),
            tidied => {
                self.note_traces(tidied);
                Ok(())
            }
        }
    }

    pub(crate) fn check_group_name(&self, raw: &str, but: Option<GroupId>) -> Result<String, Stop> {
        let groups = self.store.groups()?;
        let taken = groups.iter().filter(|group| Some(group.id) != but).map(|group| group.name.as_str());
        check_name(raw, taken).map_err(|problem| about(problem.into(), "name"))
    }

    /// All or none: a list with one bad line is given back whole, with the line named. A name that is in it twice may be
    /// one person or two, and only people know.
    fn add_members(&mut self, group: GroupId, lines: &str) -> Result<(), Stop> {
        self.store.group(group)?;
        if lines.len() > LONGEST_LIST {
            return Err(Refusal::of(MessageKey::RefusalNamesTooLong).about("names").with("most", MOST_MEMBERS).into());
        }
        let present: Vec<MemberRow> = self.store.members(group)?.into_iter().filter(|row| row.left.is_none()).collect();
        let mut names: Vec<String> = Vec::new();
        for raw in names_of_list(lines) {
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
        let count = present.len() + names.len();
        if count > MOST_MEMBERS {
            let refusal = Refusal::of(MessageKey::RefusalGroupTooLarge).about("names");
            return Err(refusal.with("most", MOST_MEMBERS).with("count", count).into());
        }
        let today = self.zone_of(group)?.date_text(self.now());
        self.store.add_members(group, &names, &today)?;
        Ok(())
    }

    /// Meetings that were held keep the former name for their trace; plans have no use for it.
    fn rename_member(&mut self, row: &MemberRow, name: &str) -> Result<(), Stop> {
        let mut agendas = Vec::new();
        for meeting in self.store.meetings_of(row.group)?.iter().filter(|row| row.state == MeetingState::Planned) {
            let kept = self.store.agenda(meeting.id)?;
            let Some(mut agenda) = kept.and_then(|kept| read_agenda(&kept.body)) else { continue };
            agenda.rename(row.id, name);
            agendas.push((meeting.id, to_json(&agenda)?));
        }
        self.store.rename_member(row.id, name, &agendas)?;
        if let Some(room) = self.room.as_mut().filter(|room| room.row.group == row.group) {
            room.meeting.rename(row.id, name);
            if room.row.state == MeetingState::Planned {
                room.opened.agenda.rename(row.id, name);
            }
        }
        Ok(())
    }

    fn member_left(&mut self, member: MemberId, left: Option<&str>) -> Result<(), Stop> {
        let (row, _) = self.member(member)?;
        let Some(date) = left else {
            if row.left.is_some() {
                self.check_room_for(row.group, &row.name)?;
            }
            return Ok(self.store.set_left(member, None)?);
        };
        let today = self.zone_of(row.group)?.date(self.now());
        let date = date_in("left", date, self.language, today, Leans::Back)?;
        Ok(self.store.set_left(member, Some(&date.to_string()))?)
    }

    /// Whether a group has room for somebody who comes back, and nobody was given their name meanwhile.
    pub(crate) fn check_room_for(&self, group: GroupId, name: &str) -> Result<(), Stop> {
        let present = self.present_members(group)?;
        if present.len() >= MOST_MEMBERS {
            return Err(Refusal::of(MessageKey::RefusalGroupFull).with("most", MOST_MEMBERS).into());
        }
        check_name(name, present.iter().map(|row| row.name.as_str()))?;
        Ok(())
    }

    /// A member and the others of the group.
    fn member(&self, id: MemberId) -> Result<(MemberRow, Vec<MemberRow>), Stop> {
        for group in self.store.groups()? {
            let mut members = self.store.members(group.id)?;
            if let Some(place) = members.iter().position(|row| row.id == id) {
                let row = members.remove(place);
                return Ok((row, members));
            }
        }
        Err(Refusal::of(MessageKey::RefusalNotFound).into())
    }
}

/// A refusal, about a field.
pub(crate) fn about(stop: Stop, field: &str) -> Stop {
    stop.about(field)
}
