//! Which meeting of its group each one is, where no programme says it: a meeting has one number wherever it is named.
//!
//! Not in here: the numbers of a programme, which its dates keep ([`super::Slot`]).

/// A line of the list of a group's meetings, in the order of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listed {
    /// A meeting that is over, with its place among those that were planned.
    Over(u32),
    /// A date of a programme, with its number there.
    Programme(u32),
    /// A plan, or a date that takes place.
    ToCome,
    /// A date that does not take place.
    Skipped,
}

/// The number of each line; a skipped date has none, unless it is one of a programme. What is to come is counted on from what is over, so a date has the
/// number that its meeting will have.
///
/// ```
/// use meeting::series::{Listed, numbers};
/// let list = [Listed::Over(1), Listed::Skipped, Listed::ToCome];
/// assert_eq!(numbers(list), [Some(1), None, Some(2)]);
/// ```
pub fn numbers(list: impl IntoIterator<Item = Listed>) -> Vec<Option<u32>> {
    let mut counted = 0;
    let lines = list.into_iter().map(|line| {
        counted = match line {
            Listed::Over(number) | Listed::Programme(number) => number,
            Listed::ToCome => counted + 1,
            Listed::Skipped => return None,
        };
        Some(counted)
    });
    lines.collect()
}

/// The number of a plan: its place among the meetings that were planned, behind the free dates before it.
pub fn number_of_plan(place: u32, free_before: usize) -> u32 {
    place.saturating_add(u32::try_from(free_before).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::{Listed::*, *};

    #[test]
    fn what_is_to_come_is_counted_on_from_what_is_over() {
        for (list, expected, why) in [
            (vec![], vec![], "a new group"),
            (vec![ToCome, ToCome], vec![Some(1), Some(2)], "nothing is over yet"),
            (vec![Over(1), Over(2), ToCome], vec![Some(1), Some(2), Some(3)], "the series began after two meetings"),
            (vec![Over(1), Skipped, ToCome], vec![Some(1), None, Some(2)], "a skipped date is no meeting"),
            (vec![Over(7), ToCome], vec![Some(7), Some(8)], "earlier ones are not on the list"),
            (vec![Programme(4), Skipped, Programme(6)], vec![Some(4), None, Some(6)], "a programme keeps its numbers"),
        ] {
            assert_eq!(numbers(list), expected, "{why}");
        }
    }

    #[test]
    fn a_plan_has_the_number_it_has_on_the_list() {
        // One meeting is over, a date is free before the plan: on the list the plan is the third.
        let list = numbers([Over(1), ToCome, ToCome]);
        assert_eq!(Some(number_of_plan(2, 1)), list[2]);
    }
}
