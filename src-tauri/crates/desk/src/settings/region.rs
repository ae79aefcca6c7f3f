//! The region on the wire: which it is, and how the page is to write dates and times for it.
//!
//! Not in here: the ways of the regions, and which one is in use (`words::Region`).

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use words::{Hours, Region};

use crate::twin::twin;

/// A region of the product.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum RegionWord {
    /// The United Kingdom.
    UnitedKingdom,
    /// Ireland.
    Ireland,
    /// The United States.
    UnitedStates,
    /// Canada.
    Canada,
    /// Australia.
    Australia,
    /// New Zealand.
    NewZealand,
    /// India.
    India,
    /// South Africa.
    SouthAfrica,
    /// Germany.
    Germany,
    /// Austria.
    Austria,
    /// Switzerland.
    Switzerland,
}

impl From<RegionWord> for Region {
    fn from(word: RegionWord) -> Self {
        match word {
            RegionWord::UnitedKingdom => Self::UnitedKingdom,
            RegionWord::Ireland => Self::Ireland,
            RegionWord::UnitedStates => Self::UnitedStates,
            RegionWord::Canada => Self::Canada,
            RegionWord::Australia => Self::Australia,
            RegionWord::NewZealand => Self::NewZealand,
            RegionWord::India => Self::India,
            RegionWord::SouthAfrica => Self::SouthAfrica,
            RegionWord::Germany => Self::Germany,
            RegionWord::Austria => Self::Austria,
            RegionWord::Switzerland => Self::Switzerland,
        }
    }
}

impl From<Region> for RegionWord {
    fn from(region: Region) -> Self {
        match region {
            Region::UnitedKingdom => Self::UnitedKingdom,
            Region::Ireland => Self::Ireland,
            Region::UnitedStates => Self::UnitedStates,
            Region::Canada => Self::Canada,
            Region::Australia => Self::Australia,
            Region::NewZealand => Self::NewZealand,
            Region::India => Self::India,
            Region::SouthAfrica => Self::SouthAfrica,
            Region::Germany => Self::Germany,
            Region::Austria => Self::Austria,
            Region::Switzerland => Self::Switzerland,
        }
    }
}

twin! {
    /// How the hours of a day are counted.
    HoursWord of Hours {
        /// `19:45`.
        TwentyFour,
        /// `7:45 pm`.
        Small,
        /// `7:45 PM`.
        Capital,
    }
}

/// The region in use, and how it writes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RegionView {
    /// Which.
    pub region: RegionWord,
    /// The tag of the forms that dates have.
    pub forms: String,
    /// How the hours are counted.
    pub hours: HoursWord,
    /// Whether the week begins with Sunday; else with Monday.
    pub sunday_first: bool,
}

impl From<Region> for RegionView {
    fn from(region: Region) -> Self {
        let ways = region.ways();
        Self {
            region: region.into(),
            forms: ways.forms.to_owned(),
            hours: ways.hours.into(),
            sunday_first: ways.sunday_first,
        }
    }
}
