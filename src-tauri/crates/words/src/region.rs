//! Regions: how a country writes the time of day and a date, with which day its week begins, and on what paper it prints.
//!
//! A region belongs to a language of the product; the language decides about words, the region about figures. Not in here:
//! what was chosen (the desk knows), the words in a date (the catalogue), and zones.

use crate::Language;

/// A country whose ways of writing dates and times the product knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Region {
    /// The United Kingdom; also what English has where nothing else is known.
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
    /// Germany; also what German has where nothing else is known.
    Germany,
    /// Austria.
    Austria,
    /// Switzerland.
    Switzerland,
}

/// How the hours of a day are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hours {
    /// `19:45`.
    TwentyFour,
    /// `7:45 pm`.
    Small,
    /// `7:45 PM`.
    Capital,
}

/// Which of two figures in a date is the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateOrder {
    /// The first one, and the day stands before the month.
    DayFirst,
    /// The second one, and the month stands before the day.
    MonthFirst,
    /// Both are usual, so nobody can tell; the month stands before the day where it has its name.
    Mixed,
}

/// How a region writes and prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ways {
    /// How the hours are counted.
    pub hours: Hours,
    /// How dates are written.
    pub dates: DateOrder,
    /// Whether the week begins with Sunday; else with Monday.
    pub sunday_first: bool,
    /// Whether printers have Letter; else A4.
    pub letter: bool,
    /// The tag of the forms that its dates have: regions that write alike share one.
    pub forms: &'static str,
}

impl Region {
    /// Every region.
    pub const ALL: [Self; 11] = [
        Self::UnitedKingdom,
        Self::Ireland,
        Self::UnitedStates,
        Self::Canada,
        Self::Australia,
        Self::NewZealand,
        Self::India,
        Self::SouthAfrica,
        Self::Germany,
        Self::Austria,
        Self::Switzerland,
    ];

    /// The region of a tag such as `en_US.UTF-8` or `de-AT`; none if it names no country of ours.
    ///
    /// ```
    /// use words::Region;
    /// assert_eq!(Region::of_tag("en_US.UTF-8"), Some(Region::UnitedStates));
    /// assert_eq!(Region::of_tag("en_DK"), None);
    /// ```
    pub fn of_tag(tag: &str) -> Option<Self> {
        let tag = tag.split(['.', '@']).next().unwrap_or_default();
        let parts = || tag.split(['-', '_']).skip(1);
        Self::ALL.into_iter().find(|region| parts().any(|part| part.eq_ignore_ascii_case(region.code())))
    }

    /// The regions to choose from in a language, the usual one first.
    pub fn of_language(language: Language) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(move |region| region.language() == language)
    }

    /// The region that somebody has told: what was chosen, else what the system says, if the language has it.
    pub fn told(language: Language, chosen: Option<Self>, system: Option<Self>) -> Option<Self> {
        [chosen, system].into_iter().flatten().find(|region| region.language() == language)
    }

    /// The region whose ways a language usually has.
    pub const fn usual(language: Language) -> Self {
        match language {
            Language::En => Self::UnitedKingdom,
            Language::De => Self::Germany,
        }
    }

    /// The code of the country, as it is kept: `US`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::UnitedKingdom => "GB",
            Self::Ireland => "IE",
            Self::UnitedStates => "US",
            Self::Canada => "CA",
            Self::Australia => "AU",
            Self::NewZealand => "NZ",
            Self::India => "IN",
            Self::SouthAfrica => "ZA",
            Self::Germany => "DE",
            Self::Austria => "AT",
            Self::Switzerland => "CH",
        }
    }

    /// The region of such a code.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|region| region.code() == code)
    }

    /// The language in which it can be chosen.
    pub const fn language(self) -> Language {
        match self {
            Self::UnitedKingdom
            | Self::Ireland
            | Self::UnitedStates
            | Self::Canada
            | Self::Australia
            | Self::NewZealand
            | Self::India
            | Self::SouthAfrica => Language::En,
            Self::Germany | Self::Austria | Self::Switzerland => Language::De,
        }
    }

    /// How it writes and prints.
    pub const fn ways(self) -> Ways {
        let (hours, dates, sunday_first, letter, forms) = match self {
            Self::UnitedKingdom | Self::Ireland => (Hours::TwentyFour, DateOrder::DayFirst, false, false, "en-GB"),
            Self::UnitedStates => (Hours::Capital, DateOrder::MonthFirst, true, true, "en-US"),
            Self::Canada => (Hours::Small, DateOrder::Mixed, true, true, "en-US"),
            Self::Australia | Self::NewZealand => (Hours::Small, DateOrder::DayFirst, false, false, "en-GB"),
            Self::India => (Hours::Small, DateOrder::DayFirst, true, false, "en-GB"),
            Self::SouthAfrica => (Hours::TwentyFour, DateOrder::DayFirst, true, false, "en-GB"),
            Self::Germany => (Hours::TwentyFour, DateOrder::DayFirst, false, false, "de-DE"),
            Self::Austria => (Hours::TwentyFour, DateOrder::DayFirst, false, false, "de-AT"),
            Self::Switzerland => (Hours::TwentyFour, DateOrder::DayFirst, false, false, "de-CH"),
        };
        Ways { hours, dates, sunday_first, letter, forms }
    }

    /// A time of day as it is written here: `19:45`, `7:45 PM`.
    ///
    /// ```
    /// use words::Region;
    /// assert_eq!(Region::Germany.time(19, 45), "19:45");
    /// assert_eq!(Region::UnitedStates.time(19, 45), "7:45\u{a0}PM");
    /// ```
    pub fn time(self, hour: u32, minute: u32) -> String {
        let (morning, afternoon) = match self.ways().hours {
            Hours::TwentyFour => return format!("{hour:02}:{minute:02}"),
            Hours::Small => ("am", "pm"),
            Hours::Capital => ("AM", "PM"),
        };
        let half = if hour < 12 { morning } else { afternoon };
        format!("{}:{minute:02}\u{a0}{half}", (hour + 11) % 12 + 1)
    }
}

/// A language, and the region in whose ways figures are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Locale {
    /// The language of the words.
    pub language: Language,
    /// The region.
    pub region: Region,
}

impl From<Language> for Locale {
    /// With the language's usual region.
    fn from(language: Language) -> Self {
        Self { language, region: Region::usual(language) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_is_found_in_the_tag_of_a_system() {
        for (tag, region) in [
            ("en_GB.UTF-8", Some(Region::UnitedKingdom)),
            ("en-US", Some(Region::UnitedStates)),
            ("en_us", Some(Region::UnitedStates)),
            ("de_AT@euro", Some(Region::Austria)),
            ("en-Latn-NZ", Some(Region::NewZealand)),
            ("fr_CA.UTF-8", Some(Region::Canada)),
            ("de_CH.ISO8859-1", Some(Region::Switzerland)),
            ("en_DK.UTF-8", None),
            // A language alone is no country, even where its letters are those of one.
            ("de", None),
            ("in", None),
            ("C.UTF-8", None),
            ("", None),
        ] {
            assert_eq!(Region::of_tag(tag), region, "{tag:?}");
        }
    }

    #[test]
    fn what_was_chosen_goes_before_the_system_and_both_before_what_is_usual() {
        use Region::{Austria, Ireland, Switzerland, UnitedStates};
        // Each row: the language, what was chosen, what the system says, and the region that is told.
        for (language, chosen, system, told) in [
            (Language::En, None, None, None),
            (Language::En, None, Some(UnitedStates), Some(UnitedStates)),
            (Language::En, Some(Ireland), Some(UnitedStates), Some(Ireland)),
            // Times and dates are said in the language, so its own regions are meant.
            (Language::En, None, Some(Austria), None),
            (Language::De, None, None, None),
            (Language::De, Some(UnitedStates), Some(Austria), Some(Austria)),
            (Language::De, Some(Switzerland), Some(Austria), Some(Switzerland)),
        ] {
            assert_eq!(Region::told(language, chosen, system), told, "{language:?} {chosen:?} {system:?}");
        }
        for language in Language::ALL {
            assert_eq!(
                Region::of_language(language).next(),
                Some(Locale::from(language).region),
                "the usual one is first"
            );
        }
    }

    #[test]
    fn a_code_is_kept_and_read_again() {
        for region in Region::ALL {
            assert_eq!(Region::of_code(region.code()), Some(region));
        }
        assert_eq!(Region::of_code("FR"), None);
    }

    #[test]
    fn every_region_writes_in_its_own_ways() {
        use DateOrder::{DayFirst, Mixed, MonthFirst};
        // Each row: a quarter past midnight, a quarter to eight in the evening, the order, Sunday first, Letter.
        for (region, night, evening, dates, sunday_first, letter) in [
            (Region::UnitedKingdom, "00:15", "19:45", DayFirst, false, false),
            (Region::Ireland, "00:15", "19:45", DayFirst, false, false),
            (Region::UnitedStates, "12:15 AM", "7:45 PM", MonthFirst, true, true),
            (Region::Canada, "12:15 am", "7:45 pm", Mixed, true, true),
            (Region::Australia, "12:15 am", "7:45 pm", DayFirst, false, false),
            (Region::NewZealand, "12:15 am", "7:45 pm", DayFirst, false, false),
            (Region::India, "12:15 am", "7:45 pm", DayFirst, true, false),
            (Region::SouthAfrica, "00:15", "19:45", DayFirst, true, false),
            (Region::Germany, "00:15", "19:45", DayFirst, false, false),
            (Region::Austria, "00:15", "19:45", DayFirst, false, false),
            (Region::Switzerland, "00:15", "19:45", DayFirst, false, false),
        ] {
            let ways = region.ways();
            let told = [region.time(0, 15), region.time(19, 45)].map(|time| time.replace('\u{a0}', " "));
            assert_eq!(told, [night, evening], "{region:?}");
            assert_eq!((ways.dates, ways.sunday_first, ways.letter), (dates, sunday_first, letter), "{region:?}");
            assert_eq!(&ways.forms[..2], region.language().tag(), "{region:?}");
        }
        assert_eq!(Region::UnitedStates.time(12, 0), "12:00\u{a0}PM", "noon");
    }
}
