//! Deleting to the bin.
//!
//! Every refusal comes before any change: neither a running meeting nor anything not yet in the file is deleted. Not in
//! here: formats ([`crate::bin::format`]).

use meeting::{
    bin::until,
    evaluation::voters,
    people::{GroupId, MeetingId, MemberId},
};
use store::{BinId, BoxState, MeetingRow, MeetingState, PlanTexts, Slip, Thing};
use words::MessageKey;

use crate::bin::{
    member::{PlanWords, Spoken},
    slip::Label,
};
use crate::{
    desk::{Desk, Place},
    refusal::Refusal,
    running::room::Room,
    sentence::Arg,
    stop::Stop,
    stored::to_json,
    zones::whose::{zone_of_group, zone_of_meeting},
};

/// Plans as they are written, and what was taken out of them.
pub(super) type Changed = (Vec<(MeetingId, PlanTexts)>, Vec<(MeetingId, PlanWords)>);

impl Desk {
    /// Deletes something to the bin and shows what is left: the group, or the home without it.
    pub(crate) fn delete(&mut self, thing: &Thing) -> Result<(), Stop> {
        let id = match thing {
            Thing::Group(id) => self.delete_group(*id)?,
            Thing::Member(id) => self.delete_member(*id)?,
            Thing::Meeting(id) => self.delete_meeting(*id)?,
            Thing::Guest(meeting, guest) => self.delete_guest(*meeting, *guest)?,
            Thing::Format(key) => self.delete_format(key)?,
        };
        self.bin.fresh = Some(id);
        Ok(())
    }

    fn delete_group(&mut self, id: GroupId) -> Result<BinId, Stop> {
        let group = self.store.group(id)?;
        self.nothing_runs_of(id)?;
        let held = self.store.meetings_of(id)?.iter().filter(|row| row.state == MeetingState::Closed).count() as u32;
        let holds = (self.store.members(id)?.len() as u32, held);
        let label = Label { name: group.name, holds, ..Label::default() };
        let bin = self.put_in_bin(&Thing::Group(id), None, &label, &[])?;
        self.go(Place::Home)?;
        Ok(bin)
    }

    fn delete_member(&mut self, id: MemberId) -> Result<BinId, Stop> {
        let row = self.store.member(id)?;
        let group = self.store.group(row.group)?;
        self.nothing_runs_of(group.id)?;
        self.no_box_waits_for(group.id, id)?;
        let (plans, words) = self.plans_without(group.id, id)?;
        let left = row.left.is_some();
        let label = Label { name: row.name, left, words, ..Label::default() };
        let bin = self.put_in_bin(&Thing::Member(id), Some(group.id), &label, &plans)?;
        self.go(Place::Group(group.id))?;
        Ok(bin)
    }

    fn delete_meeting(&mut self, id: MeetingId) -> Result<BinId, Stop> {
        let row = self.held(id)?;
        let group = self.store.group(row.group)?;
        let zone = zone_of_meeting(&row, zone_of_group(&group, self.zone)).name();
        let label = Label { at: Some(row.began.unwrap_or(row.starts)), zone, ..Label::default() };
        let bin = self.put_in_bin(&Thing::Meeting(id), Some(group.id), &label, &[])?;
        self.go(Place::Group(group.id))?;
        Ok(bin)
    }

    fn delete_guest(&mut self, meeting: MeetingId, guest: MemberId) -> Result<BinId, Stop> {
        let row = self.held(meeting)?;
        let guests = self.store.guests(meeting)?;
        let name = guests.into_iter().find(|(who, _)| *who == guest).map(|(_, name)| name);
        let name = name.ok_or_else(|| Refusal::of(MessageKey::RefusalNotFound))?;
        let at = Some(row.began.unwrap_or(row.starts));
        let label = Label { name, at, ..Label::default() };
        let bin = self.put_in_bin(&Thing::Guest(meeting, guest), Some(row.group), &label, &[])?;
        self.go_meeting(meeting)?;
        Ok(bin)
    }

    /// A meeting that is over and in the file.
    fn held(&mut self, id: MeetingId) -> Result<MeetingRow, Stop> {
        let row = self.store.meeting(id)?;
        self.nothing_runs_of(row.group)?;
        match row.state {
            MeetingState::Closed => Ok(row),
            MeetingState::Planned => Err(Refusal::of(MessageKey::RefusalBinPlanned).into()),
            MeetingState::Live => Err(self.runs(row.group)?),
        }
    }

    /// Nothing is deleted of a group that meets right now, or whose last meeting is not in the file yet, and nothing put
    /// back.
    pub(super) fn nothing_runs_of(&mut self, group: GroupId) -> Result<(), Stop> {
        if self.meets(group)? {
            return Err(self.runs(group)?);
        }
        if self.room.as_ref().is_some_and(|room| room.row.group == group) {
            self.clear_room()?;
        }
        Ok(())
    }

    /// Whether a group meets right now.
    pub(crate) fn meets(&self, group: GroupId) -> store::Result<bool> {
        Ok(self.store.live_meetings()?.iter().any(|row| row.group == group))
    }

    /// A box waits for everybody who may answer: one of whom somebody is gone would never be full.
    fn no_box_waits_for(&self, group: GroupId, who: MemberId) -> Result<(), Stop> {
        for row in self.store.meetings_of(group)? {
            if self.store.sealed(row.id)? != BoxState::Open || self.store.handed_in(row.id)?.contains(&who) {
                continue;
            }
            let Some(room) = Room::read(&self.store, row.id, self.language)? else { continue };
            if voters(&room.meeting.clock(self.now()), &room.ballot.voters).contains(&who) {
                let zone = zone_of_meeting(&row, zone_of_group(&self.store.group(group)?, self.zone));
                let date = zone.date_text(row.began.unwrap_or(row.starts));
                return Err(Refusal::of(MessageKey::RefusalBinBoxOpen).with("date", Arg::day(date)).into());
            }
        }
        Ok(())
    }

    fn runs(&self, group: GroupId) -> Result<Stop, Stop> {
        let name = self.store.group(group)?.name;
        Ok(Refusal::of(MessageKey::RefusalBinRuns).named("group", name).into())
    }

    /// The plans of a group that speak of a member, as they are without them, wherever they lie.
    fn plans_without(&self, group: GroupId, who: MemberId) -> Result<Changed, Stop> {
        let (mut plans, mut words) = (Vec::new(), Vec::new());
        for row in self.store.meetings_of(group)? {
            let unreadable = || {
                let date = self.zone_of(group).unwrap_or(self.zone).date_text(row.began.unwrap_or(row.starts));
                Refusal::of(MessageKey::RefusalBinPlanUnreadable).with("date", Arg::day(date))
            };
            let agenda = self.store.agenda(row.id)?.map(|agenda| agenda.body);
            let kept = PlanTexts { plan: row.plan.body.clone(), agenda };
            let mut spoken = Spoken::read_in_bounds(&kept).ok_or_else(unreadable)?;
            let before = spoken.clone();
            let taken = spoken.take_words(who);
            if spoken != before {
                plans.push((row.id, spoken.texts()?));
            }
            if taken != PlanWords::default() {
                words.push((row.id, taken));
            }
        }
        for (id, kept) in self.store.plans_in_bin(group)? {
            let Some(mut spoken) = Spoken::read(&kept) else {
                let label = self.store.binned_as(&Thing::Meeting(id))?.map(|row| Label::read(&row.slip.label));
                let date = label.map(|label| label.date(self.zone)).unwrap_or_default();
                return Err(Refusal::of(MessageKey::RefusalBinBinnedPlanUnreadable)
                    .with("date", Arg::day(date))
                    .into());
            };
            let before = spoken.clone();
            let taken = spoken.take_words(who);
            if taken != PlanWords::default() {
                words.push((id, taken));
            }
            if spoken != before {
                plans.push((id, spoken.texts()?));
            }
        }
        Ok((plans, words))
    }

    /// The one way into the bin: a backup first, then everything in one transaction.
    pub(super) fn put_in_bin(
        &mut self,
        thing: &Thing,
        of: Option<GroupId>,
        label: &Label,
        plans: &[(MeetingId, PlanTexts)],
    ) -> Result<BinId, Stop> {
        // Before the clock is written: that is part of the deletion, and no reason for another backup.
        self.back_up_before_deleting()?;
        let deleted = self.now();
        let rows = self.store.bin()?;
        let counted = self.go_on_counting(&rows)?;
        let slip = Slip { of, deleted, until: until(counted), label: to_json(label)? };
        let binned = self.store.delete_to_bin(thing, &slip, plans);
        let there = self.store.binned_as(thing)?;
        self.is_gone(binned.map(drop), there.is_none())?;
        Ok(there.ok_or_else(|| Refusal::of(MessageKey::RefusalNotFound))?.id)
    }
}
