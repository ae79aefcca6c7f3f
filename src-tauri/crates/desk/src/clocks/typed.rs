//! Dates and times as people type them, parsed or refused with a sentence beside their field.
//!
//! Not in here: the parsing (`meeting::typed`).

use chrono::{NaiveDate, NaiveTime};
use meeting::{
    texts::LONGEST_TYPED,
    typed::{DateSlip, Leans, Order, YEARS, read_date, read_time},
};
use words::{DateOrder, Language, MessageKey, Region};

use crate::{refusal::Refusal, sentence::Arg};

/// A date in a field.
pub(crate) fn date_in(
    field: &str,
    text: &str,
    order: Order,
    today: NaiveDate,
    leans: Leans,
) -> Result<NaiveDate, Refusal> {
    read_date(text, order, today, leans).map_err(|slip| date_slip(field, slip))
}

/// What the first of two figures means: as the region has it that somebody told, else as all of the language's do. English
/// alone does not say, so what could be two days is refused there.
pub(crate) fn order_of(language: Language, told: Option<Region>) -> Order {
    match (told.map(|region| region.ways().dates), language) {
        (Some(DateOrder::DayFirst), _) | (None, Language::De) => Order::DayFirst,
        (Some(DateOrder::MonthFirst), _) => Order::MonthFirst,
        (Some(DateOrder::Mixed), _) | (None, Language::En) => Order::Either,
    }
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
