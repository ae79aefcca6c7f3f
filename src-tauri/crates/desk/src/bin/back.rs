//! Putting a thing back in its place.
//!
//! Not in here: its rows (the store).

use meeting::people::{GroupId, MeetingId, MemberId};
use store::{BinId, BinKind, BinRow, FailureCode, PlanTexts};
use words::MessageKey;

use crate::bin::{member::Spoken, slip::Label};
use crate::{
    desk::{Desk, Place},
    refusal::Refusal,
    stop::Stop,
};

impl Desk {
    /// Puts something back; shown is then where it is, or the bin, if that is where it was asked.
    pub(crate) fn put_back(&mut self, id: BinId) -> Result<(), Stop> {
        let row = self.store.binned(id)?.ok_or_else(|| Refusal::of(MessageKey::RefusalNotFound))?;
        let label = Label::read(&row.slip.label);
        let number = || row.key.split('/').next().and_then(|key| key.parse().ok()).unwrap_or_default();
        let place = match row.kind {
            BinKind::Group => {
                self.check_group_name(&label.name, None)?;
                Place::Group(GroupId(number()))
            }
            BinKind::Member => {
                let group = self.group_of_binned(&row)?;
                if !label.left {
                    self.check_room_for(group, &label.name)?;
                }
                Place::Group(group)
            }
            BinKind::Meeting => {
                self.group_of_binned(&row)?;
                Place::Record(MeetingId(number()))
            }
            BinKind::Guest => {
                self.group_of_binned(&row)?;
                if self.store.meeting(MeetingId(number())).is_err() {
                    return Err(Refusal::of(MessageKey::RefusalBinMeetingFirst).into());
                }
                Place::Record(MeetingId(number()))
            }
            BinKind::Format => {
                if self.store.format(&row.key)?.is_some() {
                    return Err(Refusal::of(MessageKey::RefusalBinFormatThere).into());
                }
                Place::Formats
            }
        };
        // What is in the room was read without it, and would be written over it.
        if let Some(group) = row.slip.of {
            self.nothing_runs_of(group)?;
        }
        let plans = match row.kind {
            BinKind::Member => self.plans_with(MemberId(number()), &row, label)?,
            BinKind::Group | BinKind::Meeting | BinKind::Guest | BinKind::Format => Vec::new(),
        };
        self.store.put_back(id, &plans).map_err(|failure| {
            let unreadable = failure.code == FailureCode::Damaged;
            if unreadable { Stop::from(Refusal::of(MessageKey::RefusalBinUnreadable)) } else { failure.into() }
        })?;
        // What was deleted before there were home zones has none.
        self.settle_home_zones()?;
        self.bin.forget_fresh();
        if self.place == Place::Bin {
            return Ok(());
        }
        if let Place::Record(meeting) = place { self.go_meeting(meeting) } else { self.go(place) }
    }

    /// The group something belongs to, which has to be there first.
    fn group_of_binned(&self, row: &BinRow) -> Result<GroupId, Stop> {
        let group = row.slip.of.filter(|group| self.store.group(*group).is_ok());
        group.ok_or_else(|| Refusal::of(MessageKey::RefusalBinGroupFirst).named("group", self.group_named(row)).into())
    }

    /// The plans that spoke of a member, with their words in them again.
    fn plans_with(&self, who: MemberId, row: &BinRow, label: Label) -> Result<Vec<(MeetingId, PlanTexts)>, Stop> {
        let in_bin = row.slip.of.map_or_else(|| Ok(Vec::new()), |group| self.store.plans_in_bin(group))?;
        let mut plans = Vec::new();
        for (id, words) in label.words {
            let kept = match self.store.meeting(id) {
                Ok(row) => {
                    let agenda = self.store.agenda(id)?.map(|agenda| agenda.body);
                    Some(PlanTexts { plan: row.plan.body, agenda })
                }
                Err(_) => in_bin.iter().find(|(other, _)| *other == id).map(|(_, texts)| texts.clone()),
            };
            // A meeting that is gone for good takes what was said at it along.
            let Some(mut spoken) = kept.and_then(|kept| Spoken::read(&kept)) else { continue };
            spoken.give_words(who, words);
            plans.push((id, spoken.texts()?));
        }
        Ok(plans)
    }
}
