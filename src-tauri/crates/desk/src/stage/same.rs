//! Whether the wall still shows what it was told: a page counts down by itself, so time that passes is no change.
//!
//! Not in here: sending what has changed (the shell).

use super::views::{Scene, StageView};

impl StageView {
    /// Whether a page that was told this view so many milliseconds ago draws the later one by now. The milliseconds are
    /// the desk's.
    pub fn has_become(&self, later: &Self, passed: i64) -> bool {
        let left = |view: &Self| view.left_ms().unwrap_or_default();
        let by = if self.left_ms().is_some() { passed } else { 0 };
        left(self) - by == left(later) && self.tells_the_time_of(later, passed) && self.timeless() == later.timeless()
    }

    /// Whether the time of day, counted on, is the later view's, to the second.
    fn tells_the_time_of(&self, later: &Self, passed: i64) -> bool {
        const DAY_MS: i64 = 24 * 60 * 60 * 1000;
        let at = |view: &Self| view.time_of_day.map(|seconds| i64::from(seconds) * 1000 + i64::from(view.part_ms));
        let Some((mine, theirs)) = at(self).zip(at(later)) else { return at(self) == at(later) };
        let off = (mine + passed - theirs).rem_euclid(DAY_MS);
        off.min(DAY_MS - off) < 1000
    }

    /// What is left of the running phase or step, in milliseconds, while it counts.
    fn left_ms(&self) -> Option<i64> {
        match &self.scene {
            Scene::Running(step) if step.counts => Some(i64::from(step.left) * 1000 - i64::from(self.part_ms)),
            Scene::Running(_)
            | Scene::Idle { .. }
            | Scene::Blank
            | Scene::Ballot { .. }
            | Scene::Opened { .. }
            | Scene::Results(_)
            | Scene::Over { .. } => None,
        }
    }

    /// Everything but the time and the number of the view.
    fn timeless(&self) -> Self {
        let mut view = Self { version: 0, part_ms: 0, time_of_day: None, ..self.clone() };
        if let Scene::Running(step) = &mut view.scene
            && step.counts
        {
            step.left = 0;
        }
        view
    }
}
