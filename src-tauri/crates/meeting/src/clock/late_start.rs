//! What a start costs that comes later than planned: shorter turns, or a later end.
//!
//! Not in here: a start with which the turns no longer fit at all ([`super::check`] refuses it, [`Short`] are the answers).

use super::{Clock, Event, Short, StepKind};
use crate::{
    people::MemberId,
    time::{Length, Moment},
};

/// The price of starting now instead of on time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LateStart {
    /// How late it is, in whole minutes.
    pub late: Length,
    /// The shortest and the longest turn as planned.
    pub planned: (Length, Length),
    /// The shortest and the longest turn, if the meeting ends as planned.
    pub shorter: (Length, Length),
    /// The end with which every turn keeps its planned length.
    pub kept_until: Moment,
}

impl Clock {
    /// What a start at `now` costs, with these members missing; none before the start is a minute late, where spare time
    /// pays for all of it, or where the turns no longer fit: then the start asks.
    pub fn late_start(&self, missing: &[MemberId], now: Moment) -> Option<LateStart> {
        let late = Length((now - self.agenda.starts).0.div_euclid(60) * 60);
        if self.started.is_some() || !late.is_some_time() {
            return None;
        }
        let (shorter, kept) = (self.begun(missing, None, now)?, self.begun(missing, Some(Short::KeepTurns), now)?);
        let lengths = |clock: &Self| {
            let runs = clock.running().filter(|step| matches!(step.kind, StepKind::Turn(_))).map(|step| step.length);
            let all = || runs.into_iter().chain(clock.queue.iter().map(|coming| coming.length));
            Some((all().min()?, all().max()?))
        };
        let (planned, shorter) = (lengths(&kept)?, lengths(&shorter)?);
        let kept_until = kept.forecast(now).ends;
        (shorter != planned).then_some(LateStart { late, planned, shorter, kept_until })
    }

    /// This clock, started; none if it cannot be.
    fn begun(&self, missing: &[MemberId], short: Option<Short>, now: Moment) -> Option<Self> {
        let event = Event::Started { missing: missing.to_vec(), short };
        self.check(&event, now).ok()?;
        let mut begun = self.clone();
        begun.apply(&event, now);
        Some(begun)
    }
}
