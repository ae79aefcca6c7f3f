//! What is due: which meetings a person who opens the program is looking for, and what a group does next.
//!
//! Not in here: which meeting of a group comes next (the file knows it, and its series), and how it looks.

use crate::{
    span::STILL_NEXT,
    time::{Length, Moment},
};

/// How long before its planned start a meeting can be opened, and how long after it: whoever prepares the room does it early.
/// On its own day it can always be.
pub const OPENS_BEFORE: Length = Length::minutes(3 * 60);

/// What comes next in a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// A meeting runs.
    Runs,
    /// A meeting is planned.
    Planned {
        /// Its planned start.
        starts: Moment,
        /// Whether that is today, where the group is.
        today: bool,
    },
    /// A date of the series, for which nothing is planned.
    Date {
        /// Its start.
        starts: Moment,
    },
    /// Nothing.
    Nothing,
    /// Nothing while it is archived, whatever is planned.
    Archived,
}

/// The one act a group's page offers most prominently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextAct {
    /// Nobody is in the group yet.
    AddMembers,
    /// Go back to the meeting that runs.
    Resume,
    /// Open the meeting that is planned for now.
    Open,
    /// Look at the plan that is there.
    SeePlan,
    /// Plan a meeting.
    Plan,
    /// Bring the group back from the archive.
    BringBack,
}

/// What a group of so many members does next. A meeting that runs or is planned goes before members: it has its own.
pub fn next_act(members: usize, ahead: Next, now: Moment) -> NextAct {
    match ahead {
        Next::Runs => NextAct::Resume,
        Next::Planned { starts, today } if today || is_at_hand(starts, now) => NextAct::Open,
        Next::Planned { .. } => NextAct::SeePlan,
        Next::Date { .. } | Next::Nothing if members == 0 => NextAct::AddMembers,
        Next::Date { .. } | Next::Nothing => NextAct::Plan,
        Next::Archived => NextAct::BringBack,
    }
}

/// Whether a plan is one that nobody held: a date to come goes before it.
pub fn is_missed(starts: Moment, now: Moment) -> bool {
    starts < now - STILL_NEXT
}

fn is_at_hand(starts: Moment, now: Moment) -> bool {
    starts - now <= OPENS_BEFORE && now - starts <= OPENS_BEFORE
}

/// So many open the home at most: it is still a page to be taken in at a glance.
pub const MOST_DUE: usize = 3;

/// The meetings the home opens with, by their place in `groups`: those that run; then those of the next 24 hours, soonest
/// first, with those that could still begin; then those that nobody held since yesterday. Where there are none, the soonest
/// of all. A date that passed before is not due any more.
pub fn due(groups: &[Next], now: Moment) -> Vec<usize> {
    let mut coming: Vec<(Nearness, i64, usize)> = groups
        .iter()
        .enumerate()
        .filter_map(|(place, next)| match *next {
            Next::Runs => Some((Nearness::Runs, 0, place)),
            Next::Planned { starts, .. } | Next::Date { starts } => {
                nearness(starts, now).map(|near| (near, (starts.0 - now.0).abs(), place))
            }
            Next::Nothing | Next::Archived => None,
        })
        .collect();
    coming.sort_unstable();
    let near = coming.iter().take_while(|(near, ..)| *near != Nearness::Later).count();
    coming.into_iter().take(near.clamp(1, MOST_DUE)).map(|(.., place)| place).collect()
}

/// How near a meeting is, nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Nearness {
    Runs,
    Soon,
    Missed,
    Later,
}

fn nearness(starts: Moment, now: Moment) -> Option<Nearness> {
    match starts - now {
        ahead if ahead > STILL_NEXT => Some(Nearness::Later),
        ahead if ahead + OPENS_BEFORE >= Length(0) => Some(Nearness::Soon),
        ahead if ahead + STILL_NEXT >= Length(0) => Some(Nearness::Missed),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Moment = Moment(1_000_000);
    const fn after(minutes: i64) -> Moment {
        Moment(NOW.0 + minutes * 60)
    }
    const fn planned(minutes: i64, today: bool) -> Next {
        Next::Planned { starts: after(minutes), today }
    }
    const fn date(minutes: i64) -> Next {
        Next::Date { starts: after(minutes) }
    }

    #[test]
    fn the_next_act_follows_from_what_is_ahead() {
        const DAY: i64 = 24 * 60;
        for (members, ahead, act, why) in [
            (6, Next::Runs, NextAct::Resume, "a meeting that runs is gone back to"),
            (0, Next::Runs, NextAct::Resume, "even if everybody has left the group since"),
            (6, planned(42, true), NextAct::Open, "tonight's meeting is opened"),
            (6, planned(9 * 60, true), NextAct::Open, "in the morning, too"),
            (6, planned(170, false), NextAct::Open, "and shortly before midnight, if it is after midnight"),
            (6, planned(181, false), NextAct::SeePlan, "another day's is looked at"),
            (6, planned(-170, false), NextAct::Open, "one that should have begun before midnight can still be held"),
            (6, planned(-2 * DAY, false), NextAct::SeePlan, "one that nobody held is looked at"),
            (6, date(42), NextAct::Plan, "a date without a plan is planned, whenever it is"),
            (6, Next::Nothing, NextAct::Plan, "and so is the first meeting"),
            (0, Next::Nothing, NextAct::AddMembers, "nobody can be planned for"),
            (0, date(42), NextAct::AddMembers, "on no date"),
            (6, Next::Archived, NextAct::BringBack, "an archived group is brought back first"),
            (0, Next::Archived, NextAct::BringBack, "before anybody is added"),
        ] {
            assert_eq!(next_act(members, ahead, NOW), act, "{why}");
        }
    }

    #[test]
    fn the_home_opens_with_what_runs_and_what_is_soon() {
        const DAY: i64 = 24 * 60;
        for (groups, due_now, why) in [
            (vec![], vec![], "no group, nothing due"),
            (vec![Next::Nothing, Next::Nothing], vec![], "nothing ahead, nothing due"),
            (vec![Next::Archived, planned(5 * DAY, false)], vec![1], "what is archived is not due"),
            (vec![date(9 * DAY), planned(5 * DAY, false)], vec![1], "nothing soon: the soonest of all"),
            (vec![date(9 * DAY), planned(42, true), date(30)], vec![2, 1], "what is soon, soonest first"),
            (vec![planned(42, true), Next::Runs], vec![1, 0], "what runs comes first"),
            (vec![planned(-30, true), planned(3 * DAY, false)], vec![0], "one that is late is still due"),
            (vec![planned(-2 * DAY, false), date(3 * DAY)], vec![1], "one that nobody held two days ago is not"),
            (vec![planned(-2 * DAY, false)], vec![], "not even where there is nothing else"),
            (
                vec![
                    planned(-23 * 60, false),
                    planned(-20 * 60, false),
                    planned(-12 * 60, true),
                    planned(10, true),
                    planned(0, true),
                ],
                vec![4, 3, 2],
                "what nobody held does not stand before what is about to begin",
            ),
        ] {
            assert_eq!(due(&groups, NOW), due_now, "{why}");
        }
    }
}
