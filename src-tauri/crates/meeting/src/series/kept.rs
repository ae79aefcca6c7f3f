//! The coming meetings of a group as they are stored: dates and agreements, with their undo history. Both share one
//! history: the last change is undone first.
//!
//! Not in here: the file (the store keeps this as text).

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Series, given::Given};
use crate::{bounds::LARGEST_KEPT, rota::Rota};

/// How many changes can be undone.
const REMEMBERED: usize = 20;

/// What was done to a series, for the word of undo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// The rule was set or changed.
    Set,
    /// The group has no series any more.
    End,
    /// A date was skipped.
    Skip,
    /// A skipped date takes place.
    Unskip,
    /// A date was moved.
    Move,
    /// A moved date is on its day again.
    MoveBack,
    /// A date was put in by hand.
    Add,
    /// It was taken out.
    Remove,
    /// A date went with a plan that was put on another day or time.
    Follow,
    /// Two members swapped, or one took something over.
    Swap,
    /// What was agreed was given up for what is proposed.
    Propose,
}

/// A group's series, and what it was before its last changes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// Its current state.
    #[serde(default)]
    pub now: Option<Series>,
    /// Who agreed to what.
    #[serde(default)]
    pub rota: Rota,
    /// As it was, the last change at the end.
    #[serde(default)]
    before: Vec<Before>,
    /// As it was before it was undone, the last undo at the end; cleared by the next change.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    undone: Vec<Before>,
    /// What calendars have of each date, by the day that names it.
    #[serde(default)]
    pub(super) given: BTreeMap<NaiveDate, Given>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Before {
    act: Act,
    /// Which date, for [`Act::Follow`].
    #[serde(default)]
    day: Option<NaiveDate>,
    series: Option<Series>,
    #[serde(default)]
    rota: Rota,
}

impl Kept {
    /// The stored text, parsed; `None` if it cannot be read or was not written by this program. A rhythm without a
    /// step would loop for ever.
    pub fn read(text: &str) -> Option<Self> {
        let kept: Self = serde_json::from_str(text).ok().filter(|_| text.len() <= LARGEST_KEPT)?;
        let holds = |series: &Option<Series>| series.as_ref().is_none_or(Series::holds);
        let remembered = || kept.before.iter().chain(&kept.undone);
        let all = holds(&kept.now) && remembered().all(|former| holds(&former.series));
        (all && kept.before.len() <= REMEMBERED && kept.undone.len() <= REMEMBERED).then_some(kept)
    }

    /// The series after an act. A new series continues an ended one, so that calendars learn what is withdrawn.
    pub fn change(&mut self, act: Act, mut series: Option<Series>) {
        if let (Some(new), Some(former)) = (&mut series, self.ended()) {
            new.comes_after(&former);
        }
        let series = std::mem::replace(&mut self.now, series);
        self.remember(Before { act, day: None, series, rota: self.rota.clone() });
    }

    /// The ended series, without dates: what calendars have of it is withdrawn.
    pub fn ended(&self) -> Option<Series> {
        let ended = || self.before.iter().rev().find(|before| before.act == Act::End)?.series.as_ref();
        if self.now.is_some() { None } else { ended().map(Series::without_dates) }
    }

    /// What the group agrees on after an act; its dates stay.
    pub fn agree(&mut self, act: Act, rota: Rota) {
        let rota = std::mem::replace(&mut self.rota, rota);
        self.remember(Before { act, day: None, series: self.now.clone(), rota });
    }

    fn remember(&mut self, before: Before) {
        self.undone.clear();
        self.push(before);
    }

    fn push(&mut self, before: Before) {
        self.before.push(before);
        let forgotten = self.before.len().saturating_sub(REMEMBERED);
        self.before.drain(..forgotten);
    }

    /// The series after a plan was moved, and this date with it. Input arrives in parts, so consecutive changes of
    /// this kind count as one.
    pub fn follow(&mut self, day: NaiveDate, series: Series) {
        if self.now.as_ref() == Some(&series) {
            return;
        }
        if self.before.last().is_some_and(|last| last.act == Act::Follow && last.day == Some(day)) {
            self.undone.clear();
            self.now = Some(series);
            // Back where it was: for a calendar it is newer, but there is nothing to undo.
            let back = self.before.last().and_then(|before| before.series.as_ref()).zip(self.now.as_ref());
            if back.is_some_and(|(before, now)| before.says_the_same(now)) {
                self.before.pop();
            }
        } else {
            self.change(Act::Follow, Some(series));
            if let Some(last) = self.before.last_mut() {
                last.day = Some(day);
            }
        }
    }

    /// What an undo would take back.
    pub fn last(&self) -> Option<Act> {
        self.before.last().map(|before| before.act)
    }

    /// Undoes the last act; returns false if there is none. For a calendar this is one more change: every date is
    /// newer than before.
    pub fn undo(&mut self) -> bool {
        let ended = self.ended();
        let Some(before) = self.before.pop() else { return false };
        let undone = self.go_to(before, ended);
        self.undone.push(undone);
        true
    }

    /// What a redo would do again.
    pub fn next(&self) -> Option<Act> {
        self.undone.last().map(|undone| undone.act)
    }

    /// Redoes the last undone act; returns false if there is none. For a calendar this, too, is one more change.
    pub fn redo(&mut self) -> bool {
        let ended = self.ended();
        let Some(undone) = self.undone.pop() else { return false };
        let before = self.go_to(undone, ended);
        self.push(before);
        true
    }

    /// Has everything as it was in this state, and returns the state it leaves, under the same act.
    fn go_to(&mut self, former: Before, ended: Option<Series>) -> Before {
        let rota = std::mem::replace(&mut self.rota, former.rota);
        let series = self.now.clone();
        if self.now != former.series {
            self.now = former.series;
            if let (Some(now), Some(left)) = (&mut self.now, series.clone().or(ended)) {
                now.comes_after(&left);
            }
        }
        Before { act: former.act, day: former.day, series, rota }
    }
}
