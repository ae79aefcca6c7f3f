//! Putting a thing back in its place.
//!
//! Not in here: its rows (the store).

use meeting::people::{GroupId, MeetingId, MemberId};
use store::{BinId, BinKind, BinRow, FailureCode, PlanTexts};
use words::MessageKey;

use crate::{
    bin::{Bin, delete::nothing_runs_of, member::Spoken, show::group_named, slip::Label},
    context::{Context, Place},
    groups::act::{check_group_name, check_may_join},
    home_zone::settle_home_zones,
    live::opening::go_meeting,
    refusal::Refusal,
    stop::Stop,
};

/// Puts something back; shown is then where it is, or the bin, if that is where it was asked.
pub(crate) fn put_back(bin: &mut Bin, cx: &mut Context, id: BinId) -> Result<(), Stop> {
    let row = cx.store.binned(id)?.ok_or_else(|| Refusal::of(MessageKey::RefusalNotFound))?;
    let label = Label::read(&row.slip.label);
    let number = || row.key.split('/').next().and_then(|key| key.parse().ok()).unwrap_or_default();
    let place = match row.kind {
        BinKind::Group => {
            check_group_name(cx, &label.name, None)?;
            Place::Group(GroupId(number()))
        }
        BinKind::Member => {
            let group = group_of_binned(cx, &row)?;
            if !label.left {
                check_may_join(cx, group, &label.name)?;
            }
            Place::Group(group)
        }
        BinKind::Meeting => {
            group_of_binned(cx, &row)?;
            Place::Record(MeetingId(number()))
        }
        BinKind::Guest => {
            group_of_binned(cx, &row)?;
            if cx.store.meeting(MeetingId(number())).is_err() {
                return Err(Refusal::of(MessageKey::RefusalBinMeetingFirst).into());
            }
            Place::Record(MeetingId(number()))
        }
        BinKind::Format => {
            if cx.store.format(&row.key)?.is_some() {
                return Err(Refusal::of(MessageKey::RefusalBinFormatThere).into());
            }
            Place::Formats
        }
    };
    // The open meeting was read without it, and would be written over it.
    if let Some(group) = row.slip.of {
        nothing_runs_of(cx, group)?;
    }
    let plans = match row.kind {
        BinKind::Member => plans_with(cx, MemberId(number()), &row, label)?,
        BinKind::Group | BinKind::Meeting | BinKind::Guest | BinKind::Format => Vec::new(),
    };
    cx.store.put_back(id, &plans).map_err(|failure| {
        let unreadable = failure.code == FailureCode::Damaged;
        if unreadable { Stop::from(Refusal::of(MessageKey::RefusalBinUnreadable)) } else { failure.into() }
    })?;
    // What was deleted before there were home zones has none.
    settle_home_zones(cx)?;
    bin.forget_fresh();
    if cx.place == Place::Bin {
        return Ok(());
    }
    if let Place::Record(meeting) = place { go_meeting(cx, meeting) } else { cx.go(place) }
}

/// The group something belongs to, which has to be there first.
fn group_of_binned(cx: &Context, row: &BinRow) -> Result<GroupId, Stop> {
    let group = row.slip.of.filter(|group| cx.store.group(*group).is_ok());
    group.ok_or_else(|| Refusal::of(MessageKey::RefusalBinGroupFirst).named("group", group_named(cx, row)).into())
}

/// The plans that spoke of a member, with their words in them again.
fn plans_with(cx: &Context, who: MemberId, row: &BinRow, label: Label) -> Result<Vec<(MeetingId, PlanTexts)>, Stop> {
    let in_bin = row.slip.of.map_or_else(|| Ok(Vec::new()), |group| cx.store.plans_in_bin(group))?;
    let mut plans = Vec::new();
    for (id, words) in label.words {
        let kept = match cx.store.meeting(id) {
            Ok(row) => {
                let agenda = cx.store.agenda(id)?.map(|agenda| agenda.body);
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
