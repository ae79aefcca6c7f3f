//! Dates and times as people type them, parsed or refused with a sentence beside their field.
//!
//! Not in here: the parsing (`meeting::typed`).

use chrono::{NaiveDate, NaiveTime};
use meeting::{
    texts::LONGEST_TYPED,
    typed::{DateSlip, Leans, Order, YEARS, read_date, read_time},
};
use words::{Language, MessageKey};

use crate::{refusal::Refusal, sentence::Arg};

/// A date in a field.
pub(crate) fn date_in(
    field: &str,
    text: &str,
    language: Language,
    today: NaiveDate,
    leans: Leans,
) -> Result<NaiveDate, Refusal> {
    let order = match language {
        Language::De => Order::DayFirst,
        Language::En => Order::Either,
    };
    read_date(text, order, today, leans).map_err(|slip| date_slip(field, slip))
}

/// Why what stands in a field is not taken for a date.
pub(crate) fn date_slip(field: &str, slip: DateSlip) -> Refusal {
    match slip {
        DateSlip::Unreadable => Refusal::of(MessageKey::RefusalDateUnreadable).about(field),
        DateSlip::Ambiguous(one, other) => Refusal::of(MessageKey::RefusalDateAmbiguous)
            .about(field)
            .with("one", Arg::day_of_any_year(one))
            .with("other", Arg::day_of_any_year(other)),
        DateSlip::Year => {
            let years = Refusal::of(MessageKey::RefusalDateYear).about(field);
            years.with("earliest", Arg::number(*YEARS.start())).with("latest", Arg::number(*YEARS.end()))
        }
    }
}

/// A time of day in a field.
pub(crate) fn time_in(field: &str, text: &str) -> Result<NaiveTime, Refusal> {
    read_time(text).map(|typed| typed.time).ok_or_else(|| Refusal::of(MessageKey::RefusalTimeUnreadable).about(field))
}

/// What is kept as it was typed is no longer than any date, time or number needs.
pub(crate) fn short_enough(typed: &str, field: &str) -> Result<(), Refusal> {
    if typed.chars().count() <= LONGEST_TYPED {
        return Ok(());
    }
    Err(Refusal::of(MessageKey::RefusalTypedTooLong).about(field).with("most", LONGEST_TYPED))
}
