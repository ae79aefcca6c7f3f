//! The seating with the fewest repeats, given the sizes of the rooms and who may sit where.
//!
//! A first attempt in tonight's order is improved by swaps. If it still repeats something, every seating is tried, up
//! to 12 people; beyond that, the best so far is taken. Pairs look further ahead: as long as all have met equally often
//! except for some pairs, tonight's pairs leave the others so that everybody can meet everybody before any two meet
//! again. Not in here: sizes and roles ([`super::place`]).

use super::{Met, pairing::pairing};
use crate::people::PersonId;

/// The number of chairs tried before the best so far is taken: less than a millisecond.
const PATIENCE: u32 = 20_000;
/// A pair that has met more often costs more than all who have met less: 2 to this power times more.
const STEP: usize = 7;
/// The number of distinct meeting counts; higher counts are treated alike.
const STEPS: usize = 17;

/// People in tonight's order and, for each class of them (clients, others; the order goes by classes), how many of it
/// sit in each room.
pub(super) struct Seating<'a> {
    pub people: &'a [PersonId],
    pub classes: Vec<Vec<usize>>,
}

/// Rooms of people, by their places in tonight's order.
type Rooms = Vec<Vec<usize>>;

/// What is known of the people of a seating.
struct Table {
    /// What it costs that two sit together.
    costs: Vec<Vec<u128>>,
    /// The class of each.
    class_of: Vec<usize>,
}

struct Search<'a> {
    table: &'a Table,
    /// How many of each class still go into each room.
    left: Vec<Vec<usize>>,
    rooms: Rooms,
    best: (u128, Rooms),
    /// How many chairs were looked at.
    looks: u32,
}

impl Seating<'_> {
    /// Who sits where, each room in tonight's order.
    pub(super) fn least(&self, met: &Met) -> Vec<Vec<PersonId>> {
        let rooms = self.rooms(met);
        let name = |place: usize| self.people.get(place).copied();
        let named = |mut room: Vec<usize>| {
            room.sort_unstable();
            room.into_iter().filter_map(name).collect()
        };
        rooms.into_iter().map(named).collect()
    }

    fn rooms(&self, met: &Met) -> Rooms {
        let times = self.times(met);
        if let Some(pairs) = self.all_pairs().then(|| pairing(&times)).flatten() {
            return pairs.into_iter().map(|(one, other)| vec![one, other]).collect();
        }
        let table = self.table(&times);
        let mut rooms = self.first_try(&table);
        table.swap_while_better(&mut rooms);
        let cost = table.sum(&rooms);
        if cost == 0 {
            return rooms;
        }
        let empty = vec![Vec::new(); rooms.len()];
        let left = self.classes.clone();
        let mut search = Search { table: &table, left, rooms: empty, best: (cost, rooms), looks: 0 };
        search.seat(0, 0);
        search.best.1
    }

    /// How often any two have met beyond the two who have met least.
    fn times(&self, met: &Met) -> Vec<Vec<u32>> {
        let of = |one: &PersonId| self.people.iter().map(|other| met(*one, *other)).collect();
        let mut times: Vec<Vec<u32>> = self.people.iter().map(of).collect();
        let pairs = times.iter().enumerate().flat_map(|(one, row)| row.iter().skip(one + 1));
        let least = pairs.copied().min().unwrap_or_default();
        times.iter_mut().flatten().for_each(|times| *times = times.saturating_sub(least));
        times
    }

    /// Whether all rooms are pairs, and everybody may sit with everybody.
    fn all_pairs(&self) -> bool {
        let of_any = |class: &&Vec<usize>| class.iter().any(|people| *people > 0);
        let mut classes = self.classes.iter().filter(of_any);
        classes.next().is_some_and(|class| class.iter().all(|people| *people == 2)) && classes.next().is_none()
    }

    fn table(&self, times: &[Vec<u32>]) -> Table {
        let mut more: Vec<u32> = times.iter().flatten().copied().filter(|times| *times > 0).collect();
        more.sort_unstable();
        more.dedup();
        let cost = |times: &u32| match more.partition_point(|fewer| fewer <= times) {
            0 => 0,
            step => 1 << (STEP * (step.min(STEPS) - 1)),
        };
        let class = |(class, rooms): (usize, &Vec<usize>)| std::iter::repeat_n(class, rooms.iter().sum());
        Table {
            costs: times.iter().map(|row| row.iter().map(cost).collect()).collect(),
            class_of: self.classes.iter().enumerate().flat_map(class).take(self.people.len()).collect(),
        }
    }

    /// Fills room after room with people who have least often met those already there; tonight's order breaks ties.
    fn first_try(&self, table: &Table) -> Rooms {
        let mut left: Vec<usize> = (0..table.class_of.len()).collect();
        let count = self.classes.first().map_or(0, Vec::len);
        let fill = |room: usize| {
            let mut seated: Vec<usize> = Vec::new();
            for (class, rooms) in self.classes.iter().enumerate() {
                for _ in 0..rooms.get(room).copied().unwrap_or_default() {
                    let of_class = left.iter().enumerate().filter(|(_, who)| table.class_of.get(**who) == Some(&class));
                    let next = of_class.min_by_key(|(_, who)| table.with(**who, &seated)).map(|(place, _)| place);
                    seated.extend(next.map(|place| left.remove(place)));
                }
            }
            seated
        };
        (0..count).map(fill).collect()
    }
}

impl Table {
    fn cost(&self, one: usize, other: usize) -> u128 {
        self.costs.get(one).and_then(|row| row.get(other)).copied().unwrap_or_default()
    }

    /// What it costs that somebody joins those in a room.
    fn with(&self, who: usize, room: &[usize]) -> u128 {
        room.iter().filter(|other| **other != who).map(|&other| self.cost(who, other)).sum()
    }

    fn sum(&self, rooms: &Rooms) -> u128 {
        let of = |room: &Vec<usize>| room.iter().map(|&who| self.with(who, room)).sum::<u128>() / 2;
        rooms.iter().map(of).sum()
    }

    /// Swaps two people of a class as long as that brings together people who have met less often.
    fn swap_while_better(&self, rooms: &mut Rooms) {
        while let Some(((a, i), (b, j))) = self.better_swap(rooms) {
            let (one, other) = (rooms[a][i], rooms[b][j]);
            rooms[a][i] = other;
            rooms[b][j] = one;
        }
    }

    fn better_swap(&self, rooms: &Rooms) -> Option<((usize, usize), (usize, usize))> {
        let chairs = |room: usize| rooms[room].iter().enumerate().map(move |(chair, &who)| ((room, chair), who));
        let without = |who: usize, room: &[usize], but: usize| self.with(who, room) - self.cost(who, but);
        for a in 0..rooms.len() {
            for b in a + 1..rooms.len() {
                for (chair, one) in chairs(a) {
                    for (other_chair, other) in
                        chairs(b).filter(|(_, other)| self.class_of[*other] == self.class_of[one])
                    {
                        let now = self.with(one, &rooms[a]) + self.with(other, &rooms[b]);
                        let then = without(one, &rooms[b], other) + without(other, &rooms[a], one);
                        if then < now {
                            return Some((chair, other_chair));
                        }
                    }
                }
            }
        }
        None
    }
}

impl Search<'_> {
    /// Seats this person and all later ones in every way that may still be better.
    fn seat(&mut self, who: usize, cost: u128) {
        if cost >= self.best.0 || self.looks > PATIENCE {
            return;
        }
        let Some(&class) = self.table.class_of.get(who) else {
            self.best = (cost, self.rooms.clone());
            return;
        };
        let mut rooms: Vec<(u128, usize)> = (0..self.rooms.len())
            .filter(|&room| self.left[class][room] > 0 && !self.is_like_an_earlier(room))
            .map(|room| (self.table.with(who, &self.rooms[room]), room))
            .collect();
        rooms.sort_unstable();
        self.looks += rooms.len() as u32;
        for (more, room) in rooms {
            self.left[class][room] -= 1;
            self.rooms[room].push(who);
            self.seat(who + 1, cost + more);
            self.rooms[room].pop();
            self.left[class][room] += 1;
        }
    }

    /// Whether an earlier room is equally empty and takes the same people, so that the choice makes no difference.
    fn is_like_an_earlier(&self, room: usize) -> bool {
        let takes = |room: usize| self.left.iter().map(move |class| class[room]);
        self.rooms[room].is_empty()
            && (0..room).any(|other| self.rooms[other].is_empty() && takes(other).eq(takes(room)))
    }
}
