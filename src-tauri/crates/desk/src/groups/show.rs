//! The screen of one group.

use std::collections::BTreeMap;

use meeting::{
    ledger::Ledger,
    people::{GroupId, MeetingId},
    record::Outcome,
};
use store::{MeetingState, PromiseRow};

use crate::{
    desk::Desk,
    groups::views::{GroupView, MemberRow},
    intent::OutcomeWord,
    views::{MeetingCard, Named, PromiseView},
    zones::whose::zone_of_meeting,
};

impl Desk {
    pub(crate) fn group_view(&self, id: GroupId) -> store::Result<GroupView> {
        let group = self.store.group(id)?;
        let (mut members, mut former) = (Vec::new(), Vec::new());
        for row in self.store.members(id)? {
            let list = if row.left.is_none() { &mut members } else { &mut former };
            list.push(MemberRow { id: row.id.0, name: row.name, joined: row.joined, left: row.left });
        }
        former.sort_by(|one, other| other.left.cmp(&one.left));
        let unopened = self.store.unopened()?;
        let mut responses = 0;
        let (mut planned, mut past): (Vec<MeetingCard>, Vec<MeetingCard>) = (Vec::new(), Vec::new());
        for (index, row) in self.store.meetings_of(id)?.iter().enumerate() {
            let list = if row.state == MeetingState::Closed { &mut past } else { &mut planned };
            list.push(self.card(row, index as u32 + 1)?);
            responses += unopened.iter().filter(|(id, _)| *id == row.id).map(|(_, responses)| responses).sum::<u32>();
        }
        past.reverse();
        let sittings = self.sittings(id)?;
        let ledger = Ledger::of(sittings.iter().map(|(_, sitting)| sitting));
        let dates = self.dates_view(&group, past.len() as u32)?;
        let zone = self.zone_view(&group)?;
        Ok(GroupView {
            id: id.0,
            name: group.name,
            sample: group.sample,
            usual_minutes: group.usual_minutes,
            usual_weekday: group.usual_weekday,
            usual_start: group.usual_start,
            pay_habit: group.pay_habit.into(),
            zone,
            members,
            former,
            planned,
            past,
            promises: self.promise_views(id, &self.store.open_promises_of_group(id)?)?,
            unopened: responses,
            dates,
            rota: self.rota_view(id, &ledger)?,
            ledger: self.ledger_view(id, &sittings, &ledger)?,
        })
    }

    /// Promises with the names and dates that belong to them.
    pub(crate) fn promise_views(&self, group: GroupId, rows: &[PromiseRow]) -> store::Result<Vec<PromiseView>> {
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        let (members, home) = (self.store.members(group)?, self.zone_of(group)?);
        // Many were made in one meeting.
        let mut made_in: BTreeMap<MeetingId, String> = BTreeMap::new();
        rows.iter()
            .map(|row| {
                let name = members.iter().find(|member| member.id == row.member).map(|member| member.name.clone());
                let made = if let Some(made) = made_in.get(&row.meeting) {
                    made.clone()
                } else {
                    let meeting = self.store.meeting(row.meeting)?;
                    let made = zone_of_meeting(&meeting, home).date_text(meeting.began.unwrap_or(meeting.starts));
                    made_in.insert(row.meeting, made.clone());
                    made
                };
                Ok(PromiseView {
                    id: row.id.0,
                    member: Named { id: row.member.0, name: name.unwrap_or_default() },
                    what: row.what.clone(),
                    by: row.by.clone(),
                    made,
                    outcome: row.outcome.map(outcome_word),
                })
            })
            .collect()
    }
}

pub(crate) fn outcome_word(outcome: Outcome) -> OutcomeWord {
    match outcome {
        Outcome::Kept => OutcomeWord::Kept,
        Outcome::Changed => OutcomeWord::Changed,
        Outcome::LetGo => OutcomeWord::LetGo,
    }
}
