//! The rooms of a round that begins: how large they are and who sits together.
//!
//! Deterministic: the same people in the same order with the same history sit the same way. Not in here: what changes
//! later ([`super::replace`]).

use super::{Met, met_in};
use crate::people::MemberId;

/// How large the rooms are for so many people: of the size asked for or one more; where that cannot be, one room more
/// and all as even as can be. None is larger than `most` if that can be had without leaving anybody alone. The rooms
/// nearest to the size asked for come first.
pub fn sizes(people: usize, size: usize, most: Option<usize>) -> Vec<usize> {
    if people == 0 {
        return Vec::new();
    }
    let size = size.max(2);
    let (whole, left_over) = (people / size, people % size);
    let mut rooms = if left_over <= whole { whole } else { whole + 1 }.max(1);
    if let Some(most) = most.filter(|&most| most >= 2) {
        let needed = people.div_ceil(most);
        if people / needed >= 2 {
            rooms = rooms.max(needed);
        }
    }
    spread(people, rooms, size)
}

/// So many people in so many rooms, as even as can be; the sizes nearest to the one asked for first.
pub fn spread(people: usize, rooms: usize, size: usize) -> Vec<usize> {
    let (low, larger) = (people / rooms, people % rooms);
    let mut sizes: Vec<usize> = (0..rooms).map(|room| if room < larger { low + 1 } else { low }).collect();
    sizes.sort_by_key(|&of| (of.abs_diff(size), of));
    sizes
}

/// Places people, given in tonight's order, into rooms of these sizes: those who have met least sit together, and
/// each room is in tonight's order.
pub fn place(people: &[MemberId], sizes: &[usize], met: &Met) -> Vec<Vec<MemberId>> {
    let mut left: Vec<MemberId> = people.to_vec();
    let mut rooms: Vec<Vec<MemberId>> = sizes
        .iter()
        .map(|&size| {
            let mut room: Vec<MemberId> = Vec::with_capacity(size);
            while room.len() < size && !left.is_empty() {
                let with = |who: MemberId| room.iter().map(|&other| u64::from(met(who, other)).pow(2)).sum::<u64>();
                // `min_by_key` takes the first of equals: tonight's order.
                let next = (0..left.len()).min_by_key(|&place| with(left[place])).unwrap_or(0);
                room.push(left.remove(next));
            }
            room
        })
        .collect();
    swap_while_better(&mut rooms, 0, met);
    in_order(&mut rooms, people);
    rooms
}

/// As [`place`], for a round in which the coaches stay coaches: the first of tonight's order are the clients, one a
/// room, and the last are the coaches; only those between them are chosen.
pub fn place_fixed(people: &[MemberId], sizes: &[usize], met: &Met) -> Vec<Vec<MemberId>> {
    let rooms = sizes.len();
    if people.len() < 2 * rooms {
        return place(people, sizes, met);
    }
    let (clients, others) = people.split_at(rooms);
    let (observers, coaches) = others.split_at(others.len() - rooms);
    let mut left = observers.iter().copied();
    let mut placed: Vec<Vec<MemberId>> = (0..rooms)
        .map(|room| {
            let pair = [coaches.get(room), clients.get(room)].into_iter().flatten().copied();
            pair.chain(left.by_ref().take(sizes.get(room).map_or(0, |size| size.saturating_sub(2)))).collect()
        })
        .collect();
    swap_while_better(&mut placed, 2, met);
    in_order(&mut placed, people);
    placed
}

/// Swaps two people of different rooms as long as that brings together people who have met less; the first so many of
/// each room stay.
fn swap_while_better(rooms: &mut [Vec<MemberId>], stay: usize, met: &Met) {
    // Each swap makes the sum smaller, so this ends; the bound is for a history that contradicts itself.
    for _ in 0..1000 {
        let Some(((a, i), (b, j))) = better_swap(rooms, stay, met) else { return };
        let (one, other) = (rooms[a][i], rooms[b][j]);
        rooms[a][i] = other;
        rooms[b][j] = one;
    }
}

type Chair = (usize, usize);

fn better_swap(rooms: &[Vec<MemberId>], stay: usize, met: &Met) -> Option<(Chair, Chair)> {
    let cost: Vec<u64> = rooms.iter().map(|room| met_in(room, met)).collect();
    for a in 0..rooms.len() {
        for b in a + 1..rooms.len() {
            for i in stay..rooms[a].len() {
                for j in stay..rooms[b].len() {
                    let with = |room: &[MemberId], chair: usize, who: MemberId| {
                        let mut room = room.to_vec();
                        room[chair] = who;
                        met_in(&room, met)
                    };
                    let after = with(&rooms[a], i, rooms[b][j]) + with(&rooms[b], j, rooms[a][i]);
                    if after < cost[a] + cost[b] {
                        return Some(((a, i), (b, j)));
                    }
                }
            }
        }
    }
    None
}

/// Puts the people of each room into tonight's order, in which they become clients.
fn in_order(rooms: &mut [Vec<MemberId>], people: &[MemberId]) {
    for room in rooms {
        room.sort_by_key(|who| people.iter().position(|other| other == who));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stated_rule_for_remainders() {
        // Each row: people, the size asked for, the rooms, why.
        for (people, size, rooms, why) in [
            (9, 3, vec![3, 3, 3], "nothing is left over"),
            (7, 3, vec![3, 4], "one left over makes a four"),
            (8, 3, vec![4, 4], "two left over make two fours"),
            (5, 3, vec![3, 2], "one room cannot take two: a pair"),
            (4, 3, vec![4], "rather a four than two pairs: triads were asked for"),
            (2, 3, vec![2], "two are a pair, whatever was asked for"),
            (7, 2, vec![2, 2, 3], "an odd one makes a three"),
            (8, 5, vec![4, 4], "rather two fours than a five and a three"),
            (11, 4, vec![4, 4, 3], "as even as can be"),
            (1, 3, vec![1], "one alone, as there is nobody else"),
            (0, 3, vec![], "nobody"),
        ] {
            assert_eq!(sizes(people, size, None), rooms, "{why}");
        }
        assert_eq!(sizes(10, 3, Some(3)), [3, 3, 2, 2], "three sets are too few for a four");
        assert_eq!(sizes(3, 2, Some(2)), [3], "but nobody is left alone for it");
    }

    #[test]
    fn who_has_met_least_sits_together() {
        let people: Vec<MemberId> = (0..6).map(MemberId).collect();
        let ids = |rooms: Vec<Vec<MemberId>>| {
            rooms.into_iter().map(|room| room.into_iter().map(|who| who.0).collect()).collect::<Vec<Vec<u32>>>()
        };
        let rooms = ids(place(&people, &[2, 2, 2], &|_, _| 0));
        assert_eq!(rooms, [[0, 1], [2, 3], [4, 5]], "a first time: tonight's order");
        let last = |a: MemberId, b: MemberId| u32::from(a.0 / 2 == b.0 / 2);
        let rooms = ids(place(&people, &[2, 2, 2], &last));
        assert!(rooms.iter().all(|room| room[0] / 2 != room[1] / 2), "nobody sits with their last partner: {rooms:?}");
    }

    #[test]
    fn fixed_coaches_sit_with_one_client_each() {
        let people: Vec<MemberId> = (0..7).map(MemberId).collect();
        let rooms = place_fixed(&people, &[3, 4], &|_, _| 0);
        for room in &rooms {
            assert!(room[0].0 < 2, "one of the first two is the client");
            assert!(room[room.len() - 1].0 >= 5, "one of the last two coaches");
        }
    }
}
