//! A desk on a clock of its own: the data is made as if somebody sat at it on that day.
//!
//! Not in here: what they do ([`crate::lived`], [`crate::coming`]).

use std::path::Path;

use desk::{
    Desk, Setup, clocks::watch::Reading, intent::Intent, planning::views::PlanView, refusal::Answer,
    running::views::LiveView, views::Screen,
};
use meeting::time::{Length, Moment};

use crate::{Failed, Wish};

/// A driver looks at least this often, or the group is asked whether it slept.
const LOOK: Length = Length(20);

/// A desk, and what its clocks show.
pub(crate) struct Seat {
    desk: Desk,
    clock: Reading,
}

impl Seat {
    /// Opens the folder at a moment.
    pub fn open(folder: &Path, wish: &Wish, at: Moment) -> Result<Self, Failed> {
        let clock = Reading { utc_ms: at.0 * 1000, ..Reading::default() };
        let setup = Setup { zone: wish.zone, rate: 1, language: wish.language, region: None };
        Ok(Self { desk: Desk::open(folder, setup, clock)?, clock })
    }

    /// Carries an intent out.
    pub fn act(&mut self, intent: Intent) -> Answer {
        self.desk.act(intent, self.clock)
    }

    /// Carries an intent out that cannot be refused.
    pub fn does(&mut self, intent: Intent) -> Result<(), Failed> {
        let said = format!("{intent:?}");
        match self.act(intent) {
            Answer::Done => Ok(()),
            other => Err(Failed::Wrong(format!("{said}: {other:?}"))),
        }
    }

    /// The clocks go on while somebody watches.
    pub fn wait(&mut self, length: Length) {
        let mut left = length;
        while left > Length::ZERO {
            let step = left.min(LOOK);
            self.clock = self.clock.after(step);
            self.desk.look(self.clock);
            left -= step;
        }
    }

    /// The same, until a moment that lies ahead.
    pub fn wait_until(&mut self, at: Moment) {
        self.wait(at - self.desk.now());
    }

    /// The live screen.
    pub fn live(&self) -> Result<LiveView, Failed> {
        match self.screen() {
            Screen::Live(view) => Ok(*view),
            _ => Err(Failed::Wrong("the live screen is not shown".to_owned())),
        }
    }

    /// The plan that is shown.
    pub fn plan(&self) -> Result<PlanView, Failed> {
        match self.screen() {
            Screen::Plan(view) => Ok(*view),
            _ => Err(Failed::Wrong("no plan is shown".to_owned())),
        }
    }

    /// What is shown.
    pub fn screen(&self) -> Screen {
        self.desk.view().screen
    }

    /// Whether the meeting is over.
    pub fn is_over(&self) -> bool {
        matches!(self.screen(), Screen::Record(_))
    }
}
