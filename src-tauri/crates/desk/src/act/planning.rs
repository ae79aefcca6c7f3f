//! Planning a meeting and opening it.

use meeting::{
    people::{GroupId, MeetingId, MemberId},
    rotation::{LastTime, Why, propose},
    time::Moment,
};
use store::{MeetingRow, MeetingState, MemberRow};

use crate::{
    desk::{Desk, Place},
    intent::Intent,
    plan::Plan,
    refusal::Refusal,
    room::{Room, read_plan},
    stop::Stop,
    zone::{next_weekday, parse_time},
};

/// The format of a group's first plan.
const FIRST_FORMAT: &str = "peer-coaching-group";

impl Desk {
    pub(super) fn act_on_plan(&mut self, intent: Intent) -> Result<(), Stop> {
        match intent {
            Intent::PlanMeeting { group } => self.plan_meeting(GroupId(group)),
            Intent::DiscardPlan { meeting } => {
                let row = self.store.meeting(MeetingId(meeting))?;
                if row.state != MeetingState::Planned {
                    return Err(Refusal::of("refusal-already-started").into());
                }
                self.room = self.room.take().filter(|room| room.row.id != row.id);
                self.store.delete_meeting(row.id)?;
                self.go(Place::Group(row.group))
            }
            Intent::SetWhen { meeting, date, starts, ends } => self.change(meeting, |plan, _| {
                plan.date = date;
                plan.starts = starts;
                plan.ends = ends;
                Ok(())
            }),
            Intent::SetFormat { meeting, format } => {
                let newest = self.newest(&format)?.ok_or_else(|| Refusal::of("refusal-not-found").about("format"))?;
                self.take_format(&newest)?;
                self.change(meeting, |plan, _| {
                    plan.version = newest.version;
                    plan.format = format;
                    Ok(())
                })
            }
            Intent::SetExpected { meeting, member, expected } => self.change(meeting, |plan, _| {
                plan.absent.retain(|who| who.0 != member);
                if !expected {
                    plan.absent.push(MemberId(member));
                }
                Ok(())
            }),
            Intent::SetOrder { meeting, members } => self.change(meeting, |plan, present| {
                let order: Vec<MemberId> = members.into_iter().map(MemberId).collect();
                if present.iter().any(|row| !order.contains(&row.id)) || order.len() != present.len() {
                    return Err(Refusal::of("refusal-order-incomplete"));
                }
                plan.order = order;
                plan.by_hand = true;
                Ok(())
            }),
            Intent::ProposeOrder { meeting } => {
                let row = self.store.meeting(MeetingId(meeting))?;
                let members = self.present_members(row.group)?;
                let last = self.last_before(&row)?;
                let order = self.proposed(&members, last.as_ref()).into_iter().map(|(who, _)| who).collect();
                self.change(meeting, |plan, _| {
                    plan.order = order;
                    plan.by_hand = false;
                    Ok(())
                })
            }
            Intent::OpenMeeting { meeting } => self.open_meeting(MeetingId(meeting)),
            Intent::BackToPlan => {
                let room = self.room()?;
                if room.row.state != MeetingState::Planned {
                    return Err(Refusal::of("refusal-already-started").into());
                }
                let id = room.row.id;
                self.room = None;
                self.go(Place::Plan(id))
            }
            _ => Ok(()),
        }
    }

    /// The members a meeting is planned for.
    pub(crate) fn present_members(&self, group: GroupId) -> store::Result<Vec<MemberRow>> {
        Ok(self.store.members(group)?.into_iter().filter(|row| row.left.is_none()).collect())
    }

    fn plan_meeting(&mut self, group: GroupId) -> Result<(), Stop> {
        let row = self.store.group(group)?;
        let members = self.present_members(group)?;
        let last = self.store.meetings_of(group)?.into_iter().rfind(|row| row.state == MeetingState::Closed);
        let today = self.zone.date(self.now());
        // A month on from the last meeting's promise of a next date, else the usual day.
        let said =
            last.as_ref().and_then(|last| last.next).map(|next| self.zone.date(next)).filter(|date| *date >= today);
        let date = said.unwrap_or_else(|| match row.usual_weekday {
            Some(day) => next_weekday(today, day),
            None => today,
        });
        let starts = match (said, last.as_ref().and_then(|last| last.next)) {
            (Some(_), Some(next)) => self.zone.time(next),
            _ => row.usual_start.clone(),
        };
        let before = last.as_ref().and_then(read_plan).map(|plan| plan.format);
        // As last time, in its newest version; a format that is no longer offered is not begun with again.
        let format = self.offered()?.into_iter().find(|format| Some(&format.key) == before.as_ref());
        let key = format.as_ref().map_or(FIRST_FORMAT, |format| &format.key);
        if let Some(format) = &format {
            self.take_format(format)?;
        }
        let mut plan = Plan::new(key, self.language.tag(), date.to_string(), starts, row.usual_minutes);
        plan.version = format.as_ref().map_or(plan.version, |format| format.version);
        plan.order = self.proposed(&members, last.as_ref()).into_iter().map(|(who, _)| who).collect();
        let starts = self.sort_time(&plan);
        let id = self.store.create_meeting(group, &to_json(&plan), starts)?;
        self.go(Place::Plan(id))
    }

    /// The group's last meeting besides this one.
    pub(crate) fn last_before(&self, row: &MeetingRow) -> store::Result<Option<MeetingRow>> {
        let all = self.store.meetings_of(row.group)?;
        Ok(all.into_iter().rfind(|past| past.state == MeetingState::Closed && past.id != row.id))
    }

    /// Tonight's order as the last meeting suggests it.
    pub(crate) fn proposed(&self, members: &[MemberRow], last: Option<&MeetingRow>) -> Vec<(MemberId, Why)> {
        let roster: Vec<MemberId> = members.iter().map(|row| row.id).collect();
        let last = last.and_then(|row| Room::read(&self.store, row.id).ok().flatten()).map(|room| {
            let clock = room.meeting.clock(self.now());
            let held: Vec<MemberId> =
                clock.steps().iter().filter_map(|step| step.kind.client()).filter(|who| clock.had_turn(*who)).fold(
                    Vec::new(),
                    |mut held, who| {
                        if !held.contains(&who) {
                            held.push(who);
                        }
                        held
                    },
                );
            let mut owed = clock.no_turn();
            owed.extend(room.meeting.agenda().absent.iter().copied());
            let fixed = room.meeting.agenda().format.round().is_some_and(|(_, round)| round.fixed_roles);
            // Where the roles stay with the people, nobody moves on.
            (!fixed).then_some(LastTime { held, owed })
        });
        propose(&roster, last.flatten().as_ref())
    }

    /// Changes a plan that has not been started, and keeps it.
    fn change(
        &mut self,
        meeting: u32,
        change: impl FnOnce(&mut Plan, &[MemberRow]) -> Result<(), Refusal>,
    ) -> Result<(), Stop> {
        let row = self.store.meeting(MeetingId(meeting))?;
        if row.state != MeetingState::Planned {
            return Err(Refusal::of("refusal-already-started").into());
        }
        let mut plan = read_plan(&row).ok_or_else(|| Refusal::of("refusal-not-found"))?;
        change(&mut plan, &self.present_members(row.group)?)?;
        // What it was opened with last time no longer holds.
        plan.agenda = None;
        Ok(self.store.save_plan(row.id, &to_json(&plan), self.sort_time(&plan))?)
    }

    /// Where a plan stands among the others: at its start, or today while that cannot be read.
    fn sort_time(&self, plan: &Plan) -> Moment {
        let date = crate::zone::parse_date(&plan.date).unwrap_or_else(|| self.zone.date(self.now()));
        let time = parse_time(&plan.starts).unwrap_or_default();
        self.zone.moment(date, time)
    }

    fn open_meeting(&mut self, id: MeetingId) -> Result<(), Stop> {
        self.only_one_runs(id)?;
        if self.is_live() {
            return self.go_meeting(id);
        }
        let row = self.store.meeting(id)?;
        if row.state != MeetingState::Planned {
            return self.go_meeting(id);
        }
        let mut plan = read_plan(&row).ok_or_else(|| Refusal::of("refusal-not-found"))?;
        let format = self.format_of(&plan)?;
        let agenda = self
            .agenda_of(id, &plan, format.as_ref(), &self.present_members(row.group)?)?
            .map_err(|problems| problems.into_iter().next().map_or(Stop::Ignored, Stop::Refused))?;
        plan.group = self.store.group(row.group)?.name;
        plan.format_title =
            format.map(|format| format.title.in_language(&plan.language).to_owned()).unwrap_or_default();
        plan.offset = self.zone.offset(agenda.starts);
        plan.zone = self.zone.name();
        plan.agenda = Some(agenda);
        self.store.save_plan(id, &to_json(&plan), self.sort_time(&plan))?;
        self.room = Room::read(&self.store, id)?;
        self.go(Place::Live)
    }
}

/// A plan as it is kept.
pub(crate) fn to_json(plan: &Plan) -> String {
    serde_json::to_string(plan).unwrap_or_default()
}
