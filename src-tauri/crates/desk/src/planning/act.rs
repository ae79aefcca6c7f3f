//! Planning a meeting and opening it.

use meeting::{
    agenda::Agenda,
    bounds::MOST_KEPT_MEMBERS,
    format::file::FormatFile,
    live::Ask,
    people::{GroupId, MeetingId, MemberId},
    typed::Leans,
};
use store::{Failure, FailureCode, MeetingRow, MeetingState, MemberRow};
use words::MessageKey;

use crate::{
    clocks::{
        typed::{date_in, short_enough},
        zone::parse_time,
    },
    desk::{Desk, Place},
    intent::PlanningIntent,
    planning::{
        opened::OpenedPlan,
        plan::{Plan, read_plan},
    },
    refusal::Refusal,
    stop::Stop,
    stored::to_json,
    zones::whose::zone_of_group,
};

/// The format of a group's first plan.
const FIRST_FORMAT: &str = "peer-coaching-group";

impl Desk {
    pub(crate) fn act_on_planning(&mut self, intent: PlanningIntent) -> Result<(), Stop> {
        match intent {
            PlanningIntent::PlanMeeting { group } => self.plan_meeting(GroupId(group)),
            PlanningIntent::DiscardPlan { meeting } => self.discard_plan(MeetingId(meeting)),
            PlanningIntent::SetWhen { meeting, date, starts, ends } => self.set_when(meeting, date, starts, ends),
            PlanningIntent::SetFormat { meeting, format } => self.set_format(meeting, format),
            PlanningIntent::SetExpected { meeting, member, expected } => {
                self.set_expected(meeting, MemberId(member), expected)
            }
            PlanningIntent::SetOrder { meeting, members } => {
                self.set_order(meeting, members.into_iter().map(MemberId).collect())
            }
            PlanningIntent::ProposeOrder { meeting } => self.propose_order(meeting),
            PlanningIntent::SetLeaders { meeting, facilitator, deputy } => {
                self.set_leaders(meeting, facilitator.map(MemberId), deputy.map(MemberId))
            }
            PlanningIntent::ProposeLeaders { meeting } => self.propose_leaders(meeting),
            PlanningIntent::OpenMeeting { meeting } => self.open_meeting(MeetingId(meeting)),
        }
    }

    /// Throws a plan away.
    pub(crate) fn discard_plan(&mut self, meeting: MeetingId) -> Result<(), Stop> {
        let row = self.store.meeting(meeting)?;
        if row.state != MeetingState::Planned {
            return Err(Refusal::of(MessageKey::RefusalAlreadyStarted).into());
        }
        self.back_up_before_deleting()?;
        let deleted = self.store.delete_meeting(row.id);
        let there = self.store.meeting(row.id).is_ok();
        self.is_gone(deleted, there)?;
        self.room = self.room.take().filter(|room| room.row.id != row.id);
        self.go(Place::Group(row.group))
    }

    /// Changes date, start and end.
    pub(crate) fn set_when(&mut self, meeting: u32, date: String, starts: String, ends: String) -> Result<(), Stop> {
        for (field, typed) in [("date", &date), ("starts", &starts), ("ends", &ends)] {
            short_enough(typed, field)?;
        }
        let (row, plan) = self.plan_to_change(meeting)?;
        let zone = self.zone_of(row.group)?;
        let today = zone.date(self.now());
        // What can be read is kept in one form; what cannot stays as typed, and the plan says why.
        let date = date_in("date", &date, self.language, today, Leans::Ahead).map_or(date, |date| date.to_string());
        let time = |text: String| parse_time(&text).map_or(text, |time| time.format("%H:%M").to_string());
        let (starts, ends) = (time(starts), time(ends));
        let mut plan = Plan { date, starts, ends, ..plan };
        let series = self.date_follows(row.group, &mut plan)?;
        let (plan, starts) = (plan.kept()?, plan.sort_time(row.starts, zone));
        match series {
            Some(all) => {
                let row = MeetingRow { plan, starts, ..row };
                self.store.set_series(row.group, &to_json(&all)?, &[row])?;
            }
            None => self.store.save_plan(row.id, &plan, starts)?,
        }
        Ok(())
    }

    /// Takes another format, in its newest version.
    pub(crate) fn set_format(&mut self, meeting: u32, format: String) -> Result<(), Stop> {
        let newest = self.newest(&format)?.ok_or_else(|| Refusal::of(MessageKey::RefusalNotFound).about("format"))?;
        self.take_format(&newest)?;
        self.change(meeting, |plan, _| {
            plan.version = newest.version;
            plan.format = format;
            Ok(())
        })
    }

    /// Says whether somebody comes.
    pub(crate) fn set_expected(&mut self, meeting: u32, who: MemberId, expected: bool) -> Result<(), Stop> {
        self.change(meeting, |plan, present| {
            if present.iter().all(|row| row.id != who) {
                return Err(Refusal::of(MessageKey::RefusalNotFound));
            }
            plan.absent.retain(|absent| *absent != who);
            if !expected {
                plan.absent.push(who);
            }
            Ok(())
        })
    }

    /// Puts the turns in an order of one's own.
    pub(crate) fn set_order(&mut self, meeting: u32, order: Vec<MemberId>) -> Result<(), Stop> {
        self.change(meeting, |plan, present| {
            if present.iter().any(|row| !order.contains(&row.id)) || order.len() != present.len() {
                return Err(Refusal::of(MessageKey::RefusalOrderIncomplete));
            }
            plan.order = order;
            plan.by_hand = true;
            Ok(())
        })
    }

    /// Goes back to the proposed order, which is put in wherever the plan is shown or opened.
    pub(crate) fn propose_order(&mut self, meeting: u32) -> Result<(), Stop> {
        self.change(meeting, |plan, _| {
            plan.by_hand = false;
            Ok(())
        })
    }

    /// Says who leads.
    pub(crate) fn set_leaders(
        &mut self,
        meeting: u32,
        facilitator: Option<MemberId>,
        deputy: Option<MemberId>,
    ) -> Result<(), Stop> {
        self.change(meeting, |plan, present| {
            let known = |who: MemberId| present.iter().any(|row| row.id == who);
            if ![facilitator, deputy].into_iter().flatten().all(known) {
                return Err(Refusal::of(MessageKey::RefusalNotFound));
            }
            plan.facilitator = facilitator;
            plan.deputy = deputy.filter(|who| facilitator.is_some() && facilitator != Some(*who));
            plan.led_by_hand = true;
            Ok(())
        })
    }

    /// Goes back to the proposed leaders.
    pub(crate) fn propose_leaders(&mut self, meeting: u32) -> Result<(), Stop> {
        self.change(meeting, |plan, _| {
            plan.led_by_hand = false;
            Ok(())
        })
    }

    /// Goes back from a meeting that is open, but has not begun, to its plan.
    pub(crate) fn back_to_plan(&mut self) -> Result<(), Stop> {
        let room = self.room()?;
        if room.row.state != MeetingState::Planned {
            return Err(Refusal::of(MessageKey::RefusalAlreadyStarted).into());
        }
        let id = room.row.id;
        self.clear_room()?;
        self.go(Place::Plan(id))
    }

    /// The members a meeting is planned for.
    pub(crate) fn present_members(&self, group: GroupId) -> store::Result<Vec<MemberRow>> {
        let members: Vec<MemberRow> = self.store.members(group)?.into_iter().filter(|row| row.left.is_none()).collect();
        if members.len() > MOST_KEPT_MEMBERS {
            return Err(Failure {
                code: FailureCode::Damaged,
                detail: "a group has more members than can be".to_owned(),
            });
        }
        Ok(members)
    }

    pub(crate) fn plan_meeting(&mut self, group: GroupId) -> Result<(), Stop> {
        let row = self.store.group(group)?;
        let members = self.present_members(group)?;
        let (date, starts, minutes, slot) = self.next_plan(&row)?;
        let format = self.usual_format(group)?;
        let key = format.as_ref().map_or(FIRST_FORMAT, |format| &format.key);
        if let Some(format) = &format {
            self.take_format(format)?;
        }
        let mut plan = Plan::new(key, self.language.tag(), date.to_string(), starts, minutes);
        plan.version = format.as_ref().map_or(plan.version, |format| format.version);
        plan.slot = slot;
        self.propose(group, &mut plan, &members)?;
        let starts = plan.sort_time(self.now(), zone_of_group(&row, self.zone));
        let id = self.store.create_meeting(group, &plan.kept()?, starts)?;
        self.go(Place::Plan(id))
    }

    /// Changes a plan that has not been started, and keeps it.
    pub(crate) fn change(
        &mut self,
        meeting: u32,
        change: impl FnOnce(&mut Plan, &[MemberRow]) -> Result<(), Refusal>,
    ) -> Result<(), Stop> {
        let (row, mut plan) = self.plan_to_change(meeting)?;
        change(&mut plan, &self.present_members(row.group)?)?;
        let starts = plan.sort_time(row.starts, self.zone_of(row.group)?);
        // What it was opened with last time no longer holds.
        Ok(self.store.save_plan(row.id, &plan.kept()?, starts)?)
    }

    /// A plan that may be changed: of a meeting that has not begun and is not about to, with its agenda on the wall.
    pub(crate) fn plan_to_change(&self, meeting: u32) -> Result<(MeetingRow, Plan), Stop> {
        let row = self.store.meeting(MeetingId(meeting))?;
        if row.state != MeetingState::Planned {
            return Err(Refusal::of(MessageKey::RefusalAlreadyStarted).into());
        }
        if self.room.as_ref().is_some_and(|room| room.row.id == row.id) {
            return Err(Refusal::of(MessageKey::RefusalPlanOpen).into());
        }
        let plan = read_plan(&row).ok_or_else(|| Refusal::of(MessageKey::RefusalNotFound))?;
        Ok((row, plan))
    }

    pub(crate) fn open_meeting(&mut self, id: MeetingId) -> Result<(), Stop> {
        self.only_one_runs(id)?;
        if self.is_live() {
            return self.go_meeting(id);
        }
        let row = self.store.meeting(id)?;
        if row.state != MeetingState::Planned {
            return self.go_meeting(id);
        }
        let mut plan = self.spoken(&row).ok_or_else(|| Refusal::of(MessageKey::RefusalNotFound))?;
        let (agenda, format) = self.ready(id, row.group, &mut plan)?;
        let zone = self.zone_of(row.group)?;
        let opened = OpenedPlan::of(&plan, format.as_ref(), agenda, zone);
        // The room is made anew, from the plan as it is now.
        self.clear_room()?;
        self.store.open_plan(id, &plan.kept()?, &opened.kept()?, plan.sort_time(row.starts, zone))?;
        let led = (plan.facilitator, plan.deputy);
        self.enter(id)?;
        // A start that was taken back was one of another agenda, maybe of another day.
        self.room()?.meeting.forget_undone();
        self.go(Place::Live)?;
        self.lead_as_planned(led)
    }

    /// A plan as it is shown, printed and opened: until then it speaks the language of the product.
    pub(crate) fn spoken(&self, row: &MeetingRow) -> Option<Plan> {
        Some(Plan { language: self.language.tag().to_owned(), ..read_plan(row)? })
    }

    /// The agenda a plan is opened with and its format, with what is proposed put into the plan; refused with the first
    /// thing that has to be put right.
    pub(crate) fn ready(
        &self,
        id: MeetingId,
        group: GroupId,
        plan: &mut Plan,
    ) -> Result<(Agenda, Option<FormatFile>), Stop> {
        let members = self.present_members(group)?;
        let past = self.propose(group, plan, &members)?.past;
        let format = self.format_of(plan)?;
        let agenda = self
            .agenda_of(id, plan, format.as_ref(), &members, self.zone_of(group)?)?
            .map_err(|problems| problems.into_iter().next().map_or(Stop::Ignored, Stop::Refused))?;
        Ok((Agenda { past, ..agenda }, format))
    }

    /// Who leads by the plan is said at the opening, unless it has been said.
    fn lead_as_planned(&mut self, (facilitator, deputy): (Option<MemberId>, Option<MemberId>)) -> Result<(), Stop> {
        let now = self.now();
        if self.room()?.clock(now).led_by() == (facilitator, deputy) {
            return Ok(());
        }
        self.ask(&Ask::Lead { facilitator, deputy })
    }
}
