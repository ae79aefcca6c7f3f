//! The rooms after somebody came or went: everybody who stayed becomes client and coach in the remaining sets, nobody
//! sits alone, and as few people as possible move.
//!
//! Not in here: the roles inside a room ([`super::cast`]).

use super::{Met, Seat, cast::Dues, met_in};
use crate::people::PersonId;

/// The people of a room, in tonight's order.
pub type Room = Vec<Seat>;

/// What a way to sit costs, the worst first: people alone, roles that somebody will miss, people over one more than
/// the size asked for, people who move, pairs who have met.
type Cost = [u64; 5];

/// What the rooms are made for.
#[derive(Clone, Copy)]
pub struct Wanted<'a> {
    /// How many sets are left.
    pub sets: usize,
    /// How many people a room is to have.
    pub size: usize,
    /// Who has met whom.
    pub met: &'a Met<'a>,
}

/// Who sits with whom while a better way is looked for.
struct Sitting<'a> {
    people: Vec<Seat>,
    /// Where each of them sat before; `None` for who was in no room.
    was: Vec<Option<usize>>,
    /// The room of each.
    room_of: Vec<usize>,
    costs: Vec<Cost>,
    wanted: Wanted<'a>,
}

/// One person into another room, or two who change places.
#[derive(Clone, Copy)]
enum Change {
    Move(usize, usize),
    Swap(usize, usize),
}

impl Sitting<'_> {
    fn weigh(&mut self, rooms: usize) {
        self.costs = (0..rooms).map(|room| self.cost(room)).collect();
    }

    fn sum(&self) -> Cost {
        let mut sum = Cost::default();
        for cost in &self.costs {
            sum.iter_mut().zip(cost).for_each(|(sum, part)| *sum += part);
        }
        sum
    }

    /// Whether nobody sits alone and nobody will miss a role.
    fn is_good(&self) -> bool {
        self.sum()[..2] == [0, 0]
    }

    /// Each change makes it better, so this ends by itself; people who only would rather meet others do not move.
    fn climb(&mut self) {
        while !self.is_good() && self.improve() {}
        // What was dealt anew may still go back to where it came from.
        while self.sum()[3] > 0 && self.improve() {}
    }

    /// Everybody dealt out by what they are due, into as many rooms as is best for that.
    fn best_deal(&self) -> Option<Self> {
        let mut by_dues: Vec<usize> = (0..self.people.len()).collect();
        by_dues.sort_by_key(|&who| {
            let seat = &self.people[who];
            (seat.client, seat.coach)
        });
        let deal = |rooms: usize| {
            let mut room_of = vec![0; self.people.len()];
            for (place, &who) in by_dues.iter().enumerate() {
                room_of[who] = place % rooms;
            }
            let mut dealt = Self {
                people: self.people.clone(),
                was: self.was.clone(),
                room_of,
                costs: Vec::new(),
                wanted: self.wanted,
            };
            dealt.weigh(rooms.max(self.costs.len()));
            dealt
        };
        (1..=self.people.len() / 2).map(deal).min_by_key(Self::sum)
    }

    fn cost(&self, room: usize) -> Cost {
        let inside: Vec<usize> = (0..self.people.len()).filter(|&who| self.room_of[who] == room).collect();
        let seats: Vec<Seat> = inside.iter().map(|&who| self.people[who]).collect();
        let ids: Vec<PersonId> = seats.iter().map(|seat| seat.who).collect();
        let alone = seats.len() == 1;
        // Who sits alone misses both.
        let unmet = if alone { 2 } else { Dues::of(&seats).unmet(self.wanted.sets) };
        let over = seats.len().saturating_sub(self.wanted.size + 1);
        let moved = inside.iter().filter(|&&who| self.was[who].is_some_and(|was| was != room)).count();
        [u64::from(alone), unmet as u64, over as u64, moved as u64, met_in(&ids, self.wanted.met)]
    }

    fn make(&mut self, change: Change) {
        match change {
            Change::Move(who, room) => self.room_of[who] = room,
            Change::Swap(one, other) => self.room_of.swap(one, other),
        }
    }

    /// What the rooms would cost after a change; only two of them change.
    fn after(&mut self, change: Change, now: Cost) -> Cost {
        let (a, b, back) = match change {
            Change::Move(who, room) => (self.room_of[who], room, Change::Move(who, self.room_of[who])),
            Change::Swap(one, other) => (self.room_of[one], self.room_of[other], change),
        };
        self.make(change);
        let (cost_a, cost_b) = (self.cost(a), self.cost(b));
        self.make(back);
        let mut cost = now;
        for place in 0..cost.len() {
            cost[place] = now[place] + cost_a[place] + cost_b[place] - self.costs[a][place] - self.costs[b][place];
        }
        cost
    }

    /// Makes the best change that is better than none.
    fn improve(&mut self) -> bool {
        let now = self.sum();
        let people = self.people.len();
        let moves = (0..self.costs.len()).flat_map(|room| (0..people).map(move |who| Change::Move(who, room)));
        let swaps = (0..people).flat_map(|one| (one + 1..people).map(move |other| Change::Swap(one, other)));
        let mut best: Option<(Cost, Change)> = None;
        for change in moves.chain(swaps).collect::<Vec<_>>() {
            let same_room = match change {
                Change::Move(who, room) => self.room_of[who] == room,
                Change::Swap(one, other) => self.room_of[one] == self.room_of[other],
            };
            if same_room {
                continue;
            }
            let cost = self.after(change, now);
            if cost < now && best.as_ref().is_none_or(|(least, _)| cost < *least) {
                best = Some((cost, change));
            }
        }
        let Some((_, change)) = best else { return false };
        self.make(change);
        self.weigh(self.costs.len());
        true
    }
}

/// The rooms for the next sets. Where everybody can stay where they are, everybody does. `unplaced` are in no room yet.
///
/// A room keeps its place in the list, for it is a place in a house: one that nobody sits in any more stays, empty,
/// until a new one is needed.
pub fn replace(rooms: &[Room], unplaced: &[Seat], wanted: Wanted<'_>) -> Vec<Vec<PersonId>> {
    let placed = rooms.iter().enumerate().flat_map(|(room, seats)| seats.iter().map(move |seat| (*seat, Some(room))));
    let (people, was): (Vec<Seat>, Vec<Option<usize>>) =
        placed.chain(unplaced.iter().map(|seat| (*seat, None))).unzip();
    // Who is in no room has one of their own to begin with: sitting alone is what is put right first.
    let own = rooms.len() + unplaced.len();
    let alone = rooms.len()..own;
    let room_of = was.iter().copied().flatten().chain(alone).collect();
    let mut sitting = Sitting { people, was, room_of, costs: Vec::new(), wanted };
    sitting.weigh(own);
    sitting.climb();
    if !sitting.is_good() {
        // One after the other could not put it right: everybody is dealt anew, and then as many as can go back.
        let dealt = sitting.best_deal();
        if let Some(mut dealt) = dealt {
            dealt.climb();
            if dealt.sum() < sitting.sum() {
                sitting = dealt;
            }
        }
    }
    let own = sitting.costs.len();
    let inside = |room: usize| {
        let there = (0..sitting.people.len()).filter(|&who| sitting.room_of[who] == room);
        there.map(|who| sitting.people[who].who).collect::<Vec<_>>()
    };
    let mut after: Vec<Vec<PersonId>> = (0..rooms.len()).map(inside).collect();
    for new in (rooms.len()..own).map(inside).filter(|room| !room.is_empty()) {
        match after.iter_mut().find(|room| room.is_empty()) {
            Some(empty) => *empty = new,
            None => after.push(new),
        }
    }
    after
}

/// The room that somebody joins in the middle of a set, when nobody else can move: where fewest will miss a role, then
/// the smallest. `None` without rooms.
pub fn joins(rooms: &[Room], seat: Seat, wanted: Wanted<'_>) -> Option<usize> {
    let cost = |room: &Room| {
        let before = Dues::of(room).unmet(wanted.sets);
        let mut with = room.clone();
        with.push(seat);
        let met: u64 = room.iter().map(|other| u64::from((wanted.met)(other.who, seat.who))).sum();
        // Somebody who sits alone is joined first.
        (room.len() != 1, (Dues::of(&with).unmet(wanted.sets)).saturating_sub(before), room.len(), met)
    };
    (0..rooms.len()).filter(|&room| !rooms[room].is_empty()).min_by_key(|&room| cost(&rooms[room]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seat(who: u32, client: u32, coach: u32) -> Seat {
        Seat { who: PersonId::of_number(who), client, coach, takes_turns: true }
    }

    fn wanted(sets: usize, size: usize) -> Wanted<'static> {
        Wanted { sets, size, met: &|_, _| 0 }
    }

    fn ids(rooms: Vec<Vec<PersonId>>) -> Vec<Vec<u32>> {
        rooms.into_iter().map(|room| room.into_iter().map(PersonId::number).collect()).collect()
    }

    #[test]
    fn where_nobody_is_alone_and_all_get_both_everybody_stays() {
        let rooms = vec![vec![seat(1, 1, 0), seat(3, 0, 0)], vec![seat(4, 1, 0), seat(5, 0, 0), seat(6, 0, 1)]];
        assert_eq!(ids(replace(&rooms, &[], wanted(2, 3))), [vec![1, 3], vec![4, 5, 6]]);
    }

    #[test]
    fn who_is_alone_gets_company_that_gives_everybody_both() {
        // Two of the first triad have gone; nobody of it has had anything. Two sets are left, so a four would leave one
        // without a turn: somebody comes over instead.
        let rooms = vec![
            vec![seat(1, 0, 0)],
            vec![seat(4, 1, 0), seat(5, 0, 0), seat(6, 0, 1)],
            vec![seat(7, 1, 0), seat(8, 0, 0), seat(9, 0, 1)],
        ];
        let after = ids(replace(&rooms, &[], wanted(2, 3)));
        assert_eq!(after.iter().map(Vec::len).collect::<Vec<_>>(), [2, 2, 3]);
        assert!(after[0].contains(&1));
    }

    #[test]
    fn two_who_are_alone_make_a_pair() {
        let rooms = vec![vec![seat(1, 0, 0)], vec![seat(3, 1, 1), seat(4, 1, 1)], vec![seat(5, 0, 0)]];
        assert_eq!(ids(replace(&rooms, &[], wanted(2, 2))), [vec![1, 5], vec![3, 4], vec![]]);
    }

    #[test]
    fn who_comes_late_goes_where_there_is_time() {
        let rooms = vec![vec![seat(1, 1, 0), seat(2, 0, 1)], vec![seat(3, 1, 0), seat(4, 0, 1), seat(5, 0, 0)]];
        let after = ids(replace(&rooms, &[seat(9, 0, 0)], wanted(2, 3)));
        assert_eq!(after, [vec![1, 2, 9], vec![3, 4, 5]], "the pair had a set to spare");
        assert_eq!(joins(&rooms, seat(9, 0, 0), wanted(2, 3)), Some(0), "in the middle of a set, too");
    }
}
