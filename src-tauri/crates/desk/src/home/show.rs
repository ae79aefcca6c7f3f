//! The home screen.

use crate::{
    desk::Desk,
    home::views::{GroupCard, HomeView},
    zones::whose::zone_of_group,
};

impl Desk {
    pub(crate) fn home_view(&self) -> store::Result<HomeView> {
        let open_promises = self.store.count_open_promises()?;
        let groups = self.store.groups()?.into_iter().map(|group| {
            let card = |row: Option<store::MeetingRow>| {
                row.map(|row| self.store.number_of(row.id).and_then(|number| self.card(&row, number))).transpose()
            };
            let next = self.store.next_open(group.id)?;
            // Without the bound of `present_members`: one damaged group must not hide the others.
            let members = self.store.members(group.id)?.iter().filter(|row| row.left.is_none()).count();
            let next_date = if next.is_none() { self.next_date(group.id)? } else { None };
            Ok(GroupCard {
                id: group.id.0,
                members: members as u32,
                last: card(self.store.last_closed(group.id)?)?,
                next: card(next)?,
                next_date,
                open_promises: open_promises.get(&group.id).copied().unwrap_or_default(),
                city: self.city_if_elsewhere(zone_of_group(&group, self.zone)),
                name: group.name,
                sample: group.sample,
            })
        });
        Ok(HomeView { groups: groups.collect::<store::Result<_>>()?, backups: self.backup_notice() })
    }
}
