//! What was done to a plan, so that it can be undone and done again.
//!
//! A step is taken back only while the plan is as the step left it: what changed it from elsewhere (its series, a
//! member who was deleted) stays. Not in here: what a step is called, and the file.

use std::collections::VecDeque;

/// How many steps can be undone; a plan is small.
const REMEMBERED: usize = 100;

/// The steps of a plan, the last one at the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History<A, P> {
    done: VecDeque<Step<A, P>>,
    /// What was undone, the next one to do again at the end.
    undone: Vec<Step<A, P>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Step<A, P> {
    act: A,
    from: P,
    to: P,
    /// Whether more of the same act is one step with it.
    goes_on: bool,
}

impl<A, P> Default for History<A, P> {
    fn default() -> Self {
        Self { done: VecDeque::new(), undone: Vec::new() }
    }
}

impl<A: PartialEq, P: PartialEq + Clone> History<A, P> {
    /// Something was done. What `goes_on`, as typing does in its pauses, is one step with the same act before it, if that
    /// goes on, too. What comes back to where it began is no step.
    pub fn did(&mut self, act: A, from: P, to: P, goes_on: bool) {
        if from == to {
            return;
        }
        self.undone.clear();
        if let Some(last) =
            self.done.back_mut().filter(|last| last.goes_on && goes_on && last.act == act && last.to == from)
        {
            last.to = to;
            if last.from == last.to {
                self.done.pop_back();
            }
            return;
        }
        self.done.push_back(Step { act, from, to, goes_on });
        if self.done.len() > REMEMBERED {
            self.done.pop_front();
        }
    }

    /// What an undo would take back from the plan as it is.
    pub fn undoable(&self, now: &P) -> Option<&A> {
        self.done.back().filter(|step| step.to == *now).map(|step| &step.act)
    }

    /// What a redo would do again to the plan as it is.
    pub fn redoable(&self, now: &P) -> Option<&A> {
        self.undone.last().filter(|step| step.from == *now).map(|step| &step.act)
    }

    /// The plan before the last step; `None` if there is nothing to undo.
    pub fn before(&self, now: &P) -> Option<&P> {
        self.undoable(now)?;
        self.done.back().map(|step| &step.from)
    }

    /// The plan after the step that was undone last; `None` if there is nothing to do again.
    pub fn after(&self, now: &P) -> Option<&P> {
        self.redoable(now)?;
        self.undone.last().map(|step| &step.to)
    }

    /// The last step was undone, and the plan is `now` that. It may differ from what it was: its date may be another
    /// meeting's by now.
    pub fn undid(&mut self, now: &P) {
        let Some(step) = self.done.pop_back() else { return };
        let was = step.from.clone();
        self.undone.push(step);
        self.is_now(&was, now);
    }

    /// What was undone last was done again, and the plan is `now` that.
    pub fn redid(&mut self, now: &P) {
        let Some(step) = self.undone.pop() else { return };
        let was = step.to.clone();
        self.done.push_back(step);
        self.is_now(&was, now);
    }

    /// The plan says the same in another form, as it does when it is opened: the steps that lead to it as it `was` lead
    /// here. Others do not: something from elsewhere lies between.
    pub fn is_now(&mut self, was: &P, now: &P) {
        if let Some(step) = self.done.back_mut().filter(|step| step.to == *was) {
            step.to = now.clone();
        }
        if let Some(step) = self.undone.last_mut().filter(|step| step.from == *was) {
            step.from = now.clone();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A history of a plan that is a number.
    fn did(steps: &[(&'static str, i32, i32, bool)]) -> History<&'static str, i32> {
        let mut history = History::default();
        for &(act, from, to, goes_on) in steps {
            history.did(act, from, to, goes_on);
        }
        history
    }

    #[test]
    fn the_last_step_is_undone_first_and_done_again_last() {
        let mut history = did(&[("a", 0, 1, false), ("b", 1, 2, false)]);
        assert_eq!((history.undoable(&2), history.before(&2)), (Some(&"b"), Some(&1)));
        history.undid(&1);
        assert_eq!((history.undoable(&1), history.redoable(&1)), (Some(&"a"), Some(&"b")));
        history.undid(&0);
        assert_eq!((history.undoable(&0), history.after(&0)), (None, Some(&1)));
        history.redid(&1);
        assert_eq!((history.undoable(&1), history.redoable(&1)), (Some(&"a"), Some(&"b")));
        history.did("c", 1, 9, false);
        assert_eq!((history.redoable(&9), history.undoable(&9)), (None, Some(&"c")), "a new step forgets the undone");
    }

    #[test]
    fn typing_is_one_step_however_many_pauses_it_has() {
        for (steps, at, before, why) in [
            (vec![("end", 0, 1, true), ("end", 1, 2, true)], 2, Some(0), "two pauses"),
            (vec![("end", 0, 1, true), ("end", 1, 2, false)], 2, Some(1), "another press is a step of its own"),
            (vec![("end", 0, 1, false), ("end", 1, 2, true)], 2, Some(1), "and nothing goes on with it"),
            (vec![("end", 0, 1, true), ("start", 1, 2, true)], 2, Some(1), "another field"),
            (vec![("end", 0, 1, true), ("end", 5, 6, true)], 6, Some(5), "something else came between"),
            (vec![("end", 0, 1, true), ("end", 1, 0, true)], 0, None, "typed back to what it was"),
            (vec![("end", 0, 0, false)], 0, None, "nothing was done"),
        ] {
            assert_eq!(did(&steps).before(&at).copied(), before, "{why}");
        }
    }

    #[test]
    fn a_plan_that_was_changed_from_elsewhere_is_left_as_it_is() {
        let mut history = did(&[("a", 0, 1, false)]);
        assert_eq!((history.undoable(&7), history.before(&7)), (None, None));
        history.is_now(&1, &7);
        assert_eq!(history.before(&7), Some(&0), "it says the same in another form");
        history.undid(&3);
        assert_eq!((history.redoable(&0), history.redoable(&3)), (None, Some(&"a")), "undone as far as could be");
    }

    #[test]
    fn what_came_between_two_steps_is_not_taken_back_with_the_first() {
        let mut history = did(&[("a", 0, 1, false), ("b", 5, 6, false)]);
        history.undid(&5);
        assert_eq!((history.undoable(&5), history.redoable(&5)), (None, Some(&"b")), "1 became 5 from elsewhere");
        history.redid(&6);
        assert_eq!((history.undoable(&6), history.redoable(&6)), (Some(&"b"), None));
    }

    #[test]
    fn the_oldest_steps_are_forgotten() {
        let mut history = History::default();
        for at in 0..REMEMBERED as i32 + 5 {
            history.did("a", at, at + 1, false);
        }
        assert_eq!(history.done.len(), REMEMBERED);
        assert_eq!(history.done.front().map(|step| step.from), Some(5));
    }
}
