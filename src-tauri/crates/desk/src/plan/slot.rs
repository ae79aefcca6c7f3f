//! Which date of its group's series a meeting is.
//!
//! Not in here: the series (`meeting::series`), and what moves with it ([`crate::series`]).

use chrono::NaiveDate;
use store::SlotRow;

use crate::parts::Programme;

/// Which date of its group's series a meeting is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlanSlot {
    /// The day that names the date.
    pub day: NaiveDate,
    /// Its number then.
    pub number: u32,
    /// Of how many, for a programme.
    pub of: Option<u32>,
}

impl PlanSlot {
    /// As it was kept; none where the day cannot be read.
    pub(crate) fn read(kept: &SlotRow) -> Option<Self> {
        Some(Self { day: kept.day.parse().ok()?, number: kept.number, of: kept.of })
    }

    /// As it is kept.
    pub(crate) fn kept(self) -> SlotRow {
        SlotRow { day: self.day.to_string(), number: self.number, of: self.of }
    }

    /// `4 of 9`, where it is a programme.
    pub(crate) fn programme(&self) -> Option<Programme> {
        self.of.map(|of| Programme { number: self.number, of })
    }
}
