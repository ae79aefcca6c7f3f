//! The rooms at the beginning of a round: their sizes and who sits together.
//!
//! Deterministic: the same people in the same order with the same history sit the same way. Not in here: later changes
//! ([`super::replace`]).

use super::{Met, search::Seating};
use crate::people::PersonId;

/// The sizes of the rooms for this number of people: `size` or one more; if that is impossible, one room more and all
/// as even as possible. None is larger than `most` if that leaves nobody alone. The rooms nearest to `size` come
/// first.
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

/// Spreads people over rooms as evenly as possible; the sizes nearest to `size` come first.
pub fn spread(people: usize, rooms: usize, size: usize) -> Vec<usize> {
    let (low, larger) = (people / rooms, people % rooms);
    let mut sizes: Vec<usize> = (0..rooms).map(|room| if room < larger { low + 1 } else { low }).collect();
    sizes.sort_by_key(|&of| (of.abs_diff(size), of));
    sizes
}

/// Places people, given in tonight's order, into rooms of these sizes: those who have met least sit together, and each
/// room is in tonight's order. In a room that has more people than there are sets not all become client: the first of
/// tonight's order do, as many in each room as it has sets.
pub fn place(people: &[PersonId], sizes: &[usize], sets: usize, met: &Met) -> Vec<Vec<PersonId>> {
    let clients: Vec<usize> = sizes.iter().map(|&size| size.min(sets)).collect();
    let others = sizes.iter().zip(&clients).map(|(size, clients)| size - clients).collect();
    Seating { people, classes: vec![clients, others] }.least(met)
}

/// As [`place`], for a round in which the coaches stay coaches: the first of tonight's order are the clients, one a
/// room, and the last are the coaches.
pub(crate) fn place_fixed(people: &[PersonId], sizes: &[usize], met: &Met) -> Vec<Vec<PersonId>> {
    let rooms = sizes.len();
    if people.len() < 2 * rooms {
        return place(people, sizes, usize::MAX, met);
    }
    let observers = sizes.iter().map(|size| size.saturating_sub(2)).collect();
    Seating { people, classes: vec![vec![1; rooms], observers, vec![1; rooms]] }.least(met)
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
        let people: Vec<PersonId> = (0..6).map(PersonId::of_number).collect();
        let ids = |rooms: Vec<Vec<PersonId>>| {
            rooms.into_iter().map(|room| room.into_iter().map(PersonId::number).collect()).collect::<Vec<Vec<u32>>>()
        };
        let rooms = ids(place(&people, &[2, 2, 2], 2, &|_, _| 0));
        assert_eq!(rooms, [[0, 1], [2, 3], [4, 5]], "a first time: tonight's order");
        let last = |a: PersonId, b: PersonId| u32::from(a.number() / 2 == b.number() / 2);
        let rooms = ids(place(&people, &[2, 2, 2], 2, &last));
        assert!(rooms.iter().all(|room| room[0] / 2 != room[1] / 2), "nobody sits with their last partner: {rooms:?}");
    }

    #[test]
    fn where_not_all_become_client_the_first_of_the_order_do() {
        let people: Vec<PersonId> = (0..7).map(PersonId::of_number).collect();
        // Whatever the history wants: 6 and 5 would rather not sit with each other.
        let met = |a: PersonId, b: PersonId| {
            u32::from(a.number() + b.number() == 11) + u32::from(a.number() < 2 && b.number() < 2)
        };
        for (sizes, sets, why) in [
            (&[3, 4][..], 1, "one of each room"),
            (&[3, 4], 2, "two of each room"),
            (&[3, 4], 3, "all of the three, three of the four"),
            (&[2, 2, 3], 2, "the three has one too many"),
        ] {
            let clients: usize = sizes.iter().map(|size| sets.min(*size)).sum();
            for room in place(&people, sizes, sets, &met) {
                let first = room.iter().filter(|who| (who.number() as usize) < clients).count();
                assert_eq!(first, sets.min(room.len()), "{why}: {room:?}");
            }
        }
    }

    #[test]
    fn fixed_coaches_sit_with_one_client_each() {
        let people: Vec<PersonId> = (0..7).map(PersonId::of_number).collect();
        let rooms = place_fixed(&people, &[3, 4], &|_, _| 0);
        for room in &rooms {
            assert!(room[0].number() < 2, "one of the first two is the client");
            assert!(room[room.len() - 1].number() >= 5, "one of the last two coaches");
        }
    }
}
