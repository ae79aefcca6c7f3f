//! The home screen.

use meeting::span::STILL_NEXT;
use store::{AtHand, ListedMeeting, MeetingState};

use crate::{
    backups::{BackupsPage, backup_notice},
    cards::card,
    context::Context,
    dates::show::next_date,
    home::views::{GroupCard, HomeView},
    home_zone::zone_of_group,
    zones::show::CitiesElsewhere,
};

/// The home.
pub(crate) fn home_view(backups: &BackupsPage, cx: &Context) -> store::Result<HomeView> {
    let open_promises = cx.store.count_open_promises()?;
    let mut members = cx.store.members_of_all()?;
    let from = cx.now() - STILL_NEXT;
    let mut at_hand = cx.store.meetings_at_hand(from)?;
    let mut cities = CitiesElsewhere::default();
    let groups = cx.store.groups()?.into_iter().map(|group| {
        // Without the bound of `present_members`: one damaged group must not hide the others.
        let members = members.remove(&group.id).unwrap_or_default();
        let home = zone_of_group(&group, cx.zone);
        let AtHand { last, next } = at_hand.remove(&group.id).unwrap_or_default();
        let card = |listed: Option<ListedMeeting>| listed.map(|listed| card(cx, &listed, home, &members)).transpose();
        // A plan that nobody held is not next where the series has a date to come.
        let missed = |next: &ListedMeeting| next.row.state == MeetingState::Planned && next.row.starts < from;
        let waits = next.as_ref().is_none_or(missed);
        let next_date = if waits { next_date(cx, group.id)? } else { None };
        let next = next.filter(|next| next_date.is_none() || !missed(next));
        Ok(GroupCard {
            id: group.id.0,
            members: members.iter().filter(|row| row.left.is_none()).count() as u32,
            last: card(last)?,
            next: card(next)?,
            next_date,
            open_promises: open_promises.get(&group.id).copied().unwrap_or_default(),
            city: cities.of(cx, home),
            name: group.name,
            sample: group.sample,
        })
    });
    Ok(HomeView { groups: groups.collect::<store::Result<_>>()?, backups: backup_notice(backups, cx) })
}
