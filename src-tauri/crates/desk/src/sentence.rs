//! A sentence for a person: a key of the catalogue, and typed arguments.
//!
//! Whoever says it (the page, the command line) goes by the type of an argument, never by its name: a count chooses the
//! form of the sentence, a date is told in the reader's language. Not in here: the words.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use meeting::time::Length;
use serde::Serialize;
use ts_rs::TS;
use words::{Catalogue, MessageKey, Value};

/// A sentence for a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Sentence {
    /// What is said, such as `why-never-led`.
    pub key: MessageKey,
    /// What goes into it, by the names that the catalogue has for it.
    pub args: BTreeMap<String, Arg>,
}

/// What goes into a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
#[ts(export)]
pub enum Arg {
    /// How many: the sentence has the form that goes with it.
    Count {
        /// The count.
        value: u32,
    },
    /// A number that counts nothing: a year, a version, a line of a file.
    Number {
        /// The number.
        value: i32,
    },
    /// A length of time.
    Length {
        /// In seconds.
        seconds: i32,
    },
    /// A day.
    Date {
        /// An ISO date.
        date: String,
        /// Whether the year is said.
        year: bool,
    },
    /// A time of day.
    Time {
        /// `18:00`.
        time: String,
    },
    /// On or in which of several days, as a phrase: `in March and April`.
    Dates {
        /// ISO dates.
        dates: Vec<String>,
        /// How they are told.
        how: DatesWord,
    },
    /// Since a day, as a phrase: `since March`.
    Since {
        /// An ISO date.
        date: String,
        /// How it is told.
        how: DatesWord,
    },
    /// The name of somebody, or of a group.
    Name {
        /// The name.
        name: String,
    },
    /// Anything else, as it is.
    Text {
        /// The text.
        text: String,
    },
}

/// How days are told within a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum DatesWord {
    /// By their months.
    Months,
    /// By their months, with the year.
    Years,
    /// By their days.
    Days,
}

impl Sentence {
    /// A sentence, so far without arguments.
    pub const fn of(key: MessageKey) -> Self {
        Self { key, args: BTreeMap::new() }
    }

    /// With an argument.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Arg>) -> Self {
        self.args.insert(name.to_owned(), value.into());
        self
    }

    /// With the name of somebody, or of a group.
    #[must_use]
    pub fn named(self, name: &str, whose: impl Into<String>) -> Self {
        self.with(name, Arg::Name { name: whose.into() })
    }

    /// In the words of a language, where there is no page to say it. Days are ISO dates there, and times as `18:00`.
    pub fn said(&self, words: &Catalogue) -> String {
        let args: Vec<(&str, Value<'_>)> =
            self.args.iter().map(|(name, arg)| (name.as_str(), arg.value(words))).collect();
        words.sentence(self.key, &args)
    }
}

impl Arg {
    /// A number that counts nothing.
    pub fn number(value: impl TryInto<i32>) -> Self {
        Self::Number { value: value.try_into().unwrap_or(i32::MAX) }
    }

    /// A day that is an ISO date already.
    pub fn day(date: impl Into<String>) -> Self {
        Self::Date { date: date.into(), year: false }
    }

    /// A day that may be in any year.
    pub fn day_of_any_year(date: NaiveDate) -> Self {
        Self::Date { date: date.to_string(), year: true }
    }

    /// A time of day that is `18:00` already.
    pub fn time(time: impl Into<String>) -> Self {
        Self::Time { time: time.into() }
    }

    fn value(&self, words: &Catalogue) -> Value<'_> {
        match self {
            Self::Count { value } => Value::from(*value),
            // As a text: a number would have the form of a count.
            Self::Number { value } => Value::from(value.to_string()),
            Self::Length { seconds } => Value::from(words.length(i64::from(*seconds))),
            Self::Date { date, .. } | Self::Since { date, .. } => Value::from(date.as_str()),
            Self::Dates { dates, .. } => Value::from(dates.join(", ")),
            Self::Name { name: text } | Self::Text { text } | Self::Time { time: text } => Value::from(text.as_str()),
        }
    }
}

impl From<u8> for Arg {
    fn from(value: u8) -> Self {
        Self::Count { value: value.into() }
    }
}

impl From<u32> for Arg {
    fn from(value: u32) -> Self {
        Self::Count { value }
    }
}

impl From<usize> for Arg {
    fn from(value: usize) -> Self {
        Self::Count { value: u32::try_from(value).unwrap_or(u32::MAX) }
    }
}

impl From<i64> for Arg {
    fn from(value: i64) -> Self {
        Self::Count { value: u32::try_from(value.max(0)).unwrap_or(u32::MAX) }
    }
}

impl From<Length> for Arg {
    fn from(length: Length) -> Self {
        let seconds = i32::try_from(length.0).unwrap_or(if length.0 < 0 { i32::MIN } else { i32::MAX });
        Self::Length { seconds }
    }
}

impl From<NaiveDate> for Arg {
    fn from(date: NaiveDate) -> Self {
        Self::day(date.to_string())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text { text }
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        text.clone().into()
    }
}

#[cfg(test)]
mod tests {
    use words::Language;

    use super::*;

    #[test]
    fn a_count_chooses_the_form_of_its_sentence() {
        let hours = |most: u32| Sentence::of(MessageKey::RefusalMeetingTooLong).with("most", most);
        let said = |most| hours(most).said(Catalogue::of(Language::En));
        assert!(said(1).contains("1 hour at most"), "{}", said(1));
        assert!(said(15).contains("15 hours at most"), "{}", said(15));
    }

    #[test]
    fn a_length_has_its_unit_and_a_name_stays_as_it_is() {
        let said = |arg: Arg| {
            let Value::String(text) = arg.value(Catalogue::of(Language::En)) else { panic!("{arg:?} is no text") };
            text.into_owned()
        };
        assert_eq!(said(Length(-90).into()), "\u{2212}1½\u{a0}min");
        assert_eq!(said(Arg::Name { name: "7".to_owned() }), "7");
        assert_eq!(said(Arg::number(2026)), "2026");
    }
}
