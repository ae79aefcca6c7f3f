//! A meeting on a list: of the home, of a group.
//!
//! Not in here: the lists.

use store::{ListedMeeting, MeetingState, MemberRow};

use crate::{
    clocks::zone::Zone,
    context::Context,
    home_zone::zone_of_meeting,
    parts::MeetingCard,
    plan::{read_plan, slot::Numbered},
    projection::figures,
};

/// A meeting on a list, of a group in this home zone with these members. A list has many of a group: what is the group's is
/// read once.
pub(crate) fn card(
    cx: &Context,
    listed: &ListedMeeting,
    home: Zone,
    members: &[MemberRow],
) -> store::Result<MeetingCard> {
    let row = &listed.row;
    let starts = row.began.unwrap_or(row.starts);
    let zone = zone_of_meeting(row, home);
    let mut card = MeetingCard {
        id: row.id.0,
        number: listed.number,
        programme: Numbered::of_programme(row).and_then(Numbered::programme),
        date: zone.date_text(starts),
        starts: zone.time(starts),
        state: row.state.into(),
        came: 0,
        expected: 0,
        turns: 0,
        promises: 0,
    };
    if row.state == MeetingState::Closed {
        let figures = figures(cx, listed)?;
        (card.came, card.expected, card.turns) = (figures.came, figures.expected, figures.turns);
        card.promises = listed.promises;
    } else if let Some(plan) = read_plan(row) {
        let comes = |member: &&MemberRow| member.left.is_none() && !plan.absent.contains(&member.id);
        card.expected = members.iter().filter(comes).count() as u32;
    }
    Ok(card)
}
