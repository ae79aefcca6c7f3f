//! The home screen.

use meeting::span::STILL_NEXT;
use store::{AtHand, ListedMeeting};

use crate::{
    archive::{ArchivedGroup, archived_since},
    backups::{BackupsPage, backup_notice},
    cards::card,
    context::Context,
    home::{
        due::due_meeting,
        views::{GroupCard, HomeView},
    },
    home_zone::zone_of_group,
    next::{coming_next, next, next_step},
    parts::Named,
    zones::show::CitiesElsewhere,
};

/// The home.
pub(crate) fn home_view(backups: &BackupsPage, cx: &Context) -> store::Result<HomeView> {
    let open_promises = cx.store.count_open_promises()?;
    let mut members = cx.store.members_of_all()?;
    let from = cx.now() - STILL_NEXT;
    let mut at_hand = cx.store.meetings_at_hand(from)?;
    let mut cities = CitiesElsewhere::default();
    let mut ahead = Vec::new();
    let (mut groups, mut archived) = (Vec::new(), Vec::new());
    for group in cx.store.groups()? {
        if let Some(since) = archived_since(cx, &group) {
            archived.push(ArchivedGroup { group: Named { id: group.id.0, name: group.name }, since });
            continue;
        }
        // Without the bound of `present_members`: one damaged group must not hide the others.
        let members = members.remove(&group.id).unwrap_or_default();
        let home = zone_of_group(&group, cx.zone);
        let AtHand { last, next: open } = at_hand.remove(&group.id).unwrap_or_default();
        let card = |listed: Option<&ListedMeeting>| listed.map(|listed| card(cx, listed, home, &members)).transpose();
        let (row, next_date) = coming_next(cx, group.id, open.as_ref().map(|open| &open.row))?;
        let present = members.iter().filter(|row| row.left.is_none()).count();
        let next_step = next_step(cx, home, present, row, next_date.as_ref());
        ahead.push(next(cx, home, row, next_date.as_ref()));
        groups.push(GroupCard {
            id: group.id.0,
            members: present as u32,
            last: card(last.as_ref())?,
            next: card(open.as_ref().filter(|_| row.is_some()))?,
            next_date,
            next_step,
            open_promises: open_promises.get(&group.id).copied().unwrap_or_default(),
            city: cities.of(cx, home),
            name: group.name,
            sample: group.sample,
        });
    }
    let due = meeting::due::due(&ahead, cx.now()).into_iter().filter_map(|place| groups.get(place));
    let due = due.map(|group| due_meeting(cx, group)).collect::<store::Result<_>>()?;
    Ok(HomeView { due, groups, archived, backups: backup_notice(backups, cx) })
}
