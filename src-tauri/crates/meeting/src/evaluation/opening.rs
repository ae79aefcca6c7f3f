//! When an evaluation can begin, what is fixed from then on, and when its box can be opened.
//!
//! Nobody is exposed alone: one person takes no evaluation, and a box needs two responses at least. Nor is one of many
//! read among few: if nobody was told beforehand that answers could be worked out, the box waits until there are too
//! many responses for that. What was agreed at the beginning cannot shrink afterwards: the start stays, and everybody who
//! could answer once can answer until the box is sealed (`voters`). Not in here: the results (`results`).

use crate::{
    clock::{Clock, Event},
    live::{Ask, Meeting},
};

/// With fewer people there is no evaluation, and with fewer responses the box is not opened: everybody would know whose
/// the only response is.
const FEWEST: usize = 2;

/// Up to this many responses, people who know their own answers can work out others' from the results.
const MOST_TO_WORK_OUT: usize = 3;

/// Whether this number of people can take an evaluation.
pub const fn enough_to_evaluate(people: usize) -> bool {
    people >= FEWEST
}

/// How many responses a box needs before it is opened, given how many people may answer. One may be missing, so that no
/// single person can keep it closed; beyond that it is enough that nothing can be worked out.
pub const fn responses_to_open(people: usize) -> usize {
    let all_but_one = people.saturating_sub(1);
    if all_but_one < FEWEST {
        FEWEST
    } else if all_but_one > MOST_TO_WORK_OUT {
        MOST_TO_WORK_OUT + 1
    } else {
        all_but_one
    }
}

/// Whether a box with this number of responses can be opened. Before the meeting begins there is nothing to evaluate.
pub const fn can_open(began: bool, people: usize, responses: usize) -> bool {
    began && responses >= responses_to_open(people)
}

/// Whether so few people may answer that some could work out others' answers once the box is open. They are told
/// before they begin.
pub const fn can_be_worked_out(people: usize) -> bool {
    responses_to_open(people) <= MOST_TO_WORK_OUT
}

/// Whether the laptop may go round: in the step of the evaluation, or once the meeting is over. In the middle of a
/// turn it would take the stage from the client.
pub fn can_begin(clock: &Clock) -> bool {
    clock.ended().is_some() || clock.running().is_some_and(|step| clock.is_evaluation(step.kind))
}

/// Whether an ask leaves the start of the meeting as it is. Once an evaluation has begun, nothing may change it: who
/// was in the room, and so who may answer, follows from the start.
pub fn keeps_the_start(meeting: &Meeting, ask: &Ask) -> bool {
    let moved = if *ask == Ask::Undo {
        meeting.undoable()
    } else if *ask == Ask::Redo {
        meeting.redoable()
    } else {
        None
    };
    !matches!(moved, Some(Event::Started { .. }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_box_is_opened_after_the_start_and_with_what_its_writers_were_told() {
        for (began, people, responses, can, why) in [
            (true, 6, 0, false, "there is nothing in it"),
            (true, 2, 1, false, "everybody would know whose response it is"),
            (true, 2, 2, true, "both were told"),
            (true, 3, 2, true, "all three were told, and one cannot keep it closed"),
            (true, 4, 2, false, "they were told of three responses, not of two"),
            (true, 4, 3, true, "all four were told"),
            (true, 5, 3, false, "nobody was told that three can work out each other's answers"),
            (true, 5, 4, true, "one cannot keep it closed"),
            (true, 6, 2, false, "the two would know each other's answers"),
            (true, 6, 4, true, "too many to work anything out"),
            (true, 12, 12, true, "the usual case"),
            (false, 6, 6, false, "a start that was taken back has nobody in the room"),
        ] {
            assert_eq!(can_open(began, people, responses), can, "{why}");
        }
    }

    #[test]
    fn whoever_was_not_told_is_never_read_among_few() {
        for people in 0..40 {
            for responses in 0..=people {
                let told = can_be_worked_out(people);
                assert!(
                    !can_open(true, people, responses) || told || responses > MOST_TO_WORK_OUT,
                    "{responses} of {people}"
                );
            }
            assert!(people < 3 || can_open(true, people, people - 1), "one of {people} cannot keep the box closed");
        }
    }

    #[test]
    fn small_groups_are_told_and_one_person_is_no_group() {
        for (people, evaluates, told) in
            [(0, false, true), (1, false, true), (2, true, true), (3, true, true), (4, true, true), (5, true, false)]
        {
            assert_eq!((enough_to_evaluate(people), can_be_worked_out(people)), (evaluates, told), "{people} people");
        }
    }
}
