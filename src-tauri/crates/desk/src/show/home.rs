//! The home screen.

use crate::{
    desk::Desk,
    views::home::{GroupCard, HomeView},
};

impl Desk {
    pub(crate) fn home_view(&self) -> store::Result<HomeView> {
        let groups = self.store.groups()?.into_iter().map(|group| {
            let card = |row: Option<store::MeetingRow>| {
                row.map(|row| self.store.number_of(row.id).and_then(|number| self.card(&row, number))).transpose()
            };
            Ok(GroupCard {
                id: group.id.0,
                members: self.present_members(group.id)?.len() as u32,
                last: card(self.store.last_closed(group.id)?)?,
                next: card(self.store.next_open(group.id)?)?,
                open_promises: self.store.count_open_promises(group.id)?,
                name: group.name,
                sample: group.sample,
            })
        });
        Ok(HomeView { groups: groups.collect::<store::Result<_>>()? })
    }
}
