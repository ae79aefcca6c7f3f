//! Breakout rooms and the roles of a turn, on the wire.
//!
//! Not in here: who sits where and has which role (the clock).

use meeting::{
    clock::{Clock, RoomSet},
    people::PersonId,
};

use crate::running::views::rooms::{RoleView, RoomView};

/// The rooms of a set, each with its client in the set after it; rooms that nobody sits in are left out.
pub(crate) fn room_views(clock: &Clock, set: &RoomSet, after: Option<&RoomSet>) -> Vec<RoomView> {
    let name = |who: PersonId| clock.name_of(who).to_owned();
    let rooms = set.rooms.iter().enumerate().filter(|(_, room)| room.cast.people().next().is_some());
    rooms
        .map(|(place, room)| RoomView {
            room: place as u32 + 1,
            client: room.cast.client.map(name),
            coach: room.cast.coach.map(name),
            observers: room.cast.observers.iter().copied().map(name).collect(),
            next: after.and_then(|set| set.rooms.get(place)).and_then(|room| room.cast.client).map(name),
        })
        .collect()
}

/// The rooms that matter now, with the number of their set: those of the set that runs, else those of the next one.
pub(crate) fn rooms_now(clock: &Clock) -> Option<(u32, Vec<RoomView>)> {
    let next = clock.next_set();
    match clock.running_set() {
        Some(set) => Some((clock.running()?.kind.set()?, room_views(clock, set, next.as_ref()))),
        None => Some((clock.queue().first()?.of.set()?, room_views(clock, &next?, None))),
    }
}

/// Who has which role in the turn of this step, in the format's order.
pub(crate) fn role_views(clock: &Clock, step: u32) -> Vec<RoleView> {
    let mut roles: Vec<RoleView> = Vec::new();
    for held in clock.cast(step) {
        let name = clock.name_of(held.who).to_owned();
        match roles.last_mut().filter(|last| last.role == held.role.into()) {
            Some(last) => last.names.push(name),
            None => roles.push(RoleView { role: held.role.into(), names: vec![name] }),
        }
    }
    roles
}
