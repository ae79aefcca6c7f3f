//! When an evaluation can begin, what stands fast once it has, and when its box can be opened.
//!
//! Nobody can be looked at alone: there is no evaluation by one person, and a box is opened with two sheets at least.
//! What was agreed when it began cannot be made smaller afterwards: the start stays, and whoever could answer once can
//! answer until the box is sealed (`voters`). Not in here: what is said of an opened box (`tally`).

use crate::{
    clock::{Clock, Event},
    live::{Ask, Meeting},
};

/// With fewer people there is no evaluation, and with fewer sheets the box is not opened: one sheet alone belongs to a
/// person everybody knows.
const FEWEST: usize = 2;

/// Up to so many people, whoever knows their own answers can work out others' from what is said of all.
const MOST_TO_WORK_OUT: usize = 3;

/// Whether so many people can take an evaluation.
pub const fn enough_to_evaluate(people: usize) -> bool {
    people >= FEWEST
}

/// Whether a box with so many sheets can be opened. Before the meeting begins nobody has anything to say of it.
pub const fn can_open(began: bool, sheets: usize) -> bool {
    began && sheets >= FEWEST
}

/// Whether so few people answer that some of them can work out what others answered. They are told before they begin.
pub const fn can_be_worked_out(people: usize) -> bool {
    people <= MOST_TO_WORK_OUT
}

/// Whether the laptop may begin to go round: in the step of the evaluation, or once the meeting is over. In the middle
/// of a turn it would take the wall from the client.
pub fn can_begin(clock: &Clock) -> bool {
    clock.ended().is_some() || clock.running().is_some_and(|step| clock.is_evaluation(step.kind))
}

/// Whether what is asked leaves the start of the meeting as it is. Once an evaluation has begun nothing else is done:
/// who was in the room, and so who may answer, follows from the start.
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
    fn a_box_is_opened_with_two_sheets_and_after_the_start() {
        for (began, sheets, can, why) in [
            (true, 0, false, "there is nothing in it"),
            (true, 1, false, "everybody would know whose sheet it is"),
            (true, 2, true, "each has one other that it could be"),
            (true, 12, true, "the usual case"),
            (false, 2, false, "a start that was taken back has nobody in the room"),
        ] {
            assert_eq!(can_open(began, sheets), can, "{why}");
        }
    }

    #[test]
    fn small_groups_are_told_and_one_person_is_no_group() {
        for (people, evaluates, told) in
            [(0, false, true), (1, false, true), (2, true, true), (3, true, true), (4, true, false)]
        {
            assert_eq!((enough_to_evaluate(people), can_be_worked_out(people)), (evaluates, told), "{people} people");
        }
    }
}
