//! Which date of its group's series a meeting is, and which number it has by that.
//!
//! Not in here: the series (`meeting::series`), and what moves with it ([`crate::series`]).

use chrono::NaiveDate;
use store::{MeetingRow, SlotRow, Store};

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
}

/// Which meeting one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Numbered {
    /// Counting from 1.
    pub number: u32,
    /// Of how many, for one of a programme.
    pub of: Option<u32>,
}

impl Numbered {
    /// The number that a programme gives its date.
    pub(crate) fn of_programme(row: &MeetingRow) -> Option<Self> {
        let slot = row.plan.slot.as_ref()?;
        Some(Self { number: slot.number, of: Some(slot.of?) })
    }

    /// `4 of 9`, where it is a programme.
    pub(crate) fn programme(self) -> Option<Programme> {
        self.of.map(|of| Programme { number: self.number, of })
    }

    /// The number of a meeting that is no plan any more. Needs the file alone.
    pub(crate) fn of_opened(store: &Store, row: &MeetingRow) -> store::Result<Self> {
        match Self::of_programme(row) {
            Some(programme) => Ok(programme),
            None => Ok(Self { number: store.number_of(row.id)?, of: None }),
        }
    }
}
