//! The reason for somebody's position, as a sentence: a key of the catalogue and its values.
//!
//! Dates travel as ISO dates, separated by commas; the page names the months, or the days if a month alone would be
//! ambiguous. Not in here: the reasons themselves (`meeting::ledger`).

use chrono::{Datelike, NaiveDate};
use meeting::ledger::{Placed, Rule, Why};
use words::MessageKey;

use crate::refusal::Refusal;

/// More meetings than this without a turn are not told one by one.
const TOLD: usize = 3;

/// Why somebody is where the ledger put them, on a day.
pub(crate) fn why_line(placed: &Placed, tonight: Option<NaiveDate>) -> Refusal {
    let why = &placed.why;
    let last = |key: MessageKey, never: MessageKey| match why.last {
        Some(last) => Refusal::of(key).with("when", dates(&[last], tonight)),
        None => Refusal::of(never),
    };
    match why.rule {
        Rule::Roster => Refusal::of(MessageKey::WhyRoster),
        Rule::New => Refusal::of(MessageKey::WhyNew),
        Rule::Habit => Refusal::of(MessageKey::WhyHabit),
        Rule::Owed => missed(why, tonight),
        Rule::First | Rule::InTurn if !why.missed.is_empty() => missed(why, tonight),
        Rule::First => last(MessageKey::WhyFirst, MessageKey::WhyNeverFirst),
        Rule::InTurn => last(MessageKey::WhyWasFirst, MessageKey::WhyNeverFirst),
        Rule::NotYet => match why.last {
            Some(last) => Refusal::of(MessageKey::WhyNoTurnSince).with("since", dates(&[last], tonight)),
            None => Refusal::of(MessageKey::WhyNoTurnEver),
        },
        Rule::Waited => last(MessageKey::WhyLastTurn, MessageKey::WhyNoTurnEver),
        Rule::Leads => last(MessageKey::WhyLed, MessageKey::WhyNeverLed),
        Rule::StandsIn => last(MessageKey::WhyStoodIn, MessageKey::WhyNeverStoodIn),
        Rule::Agreed => Refusal::of(MessageKey::WhyAgreed),
        Rule::Stays => Refusal::of(MessageKey::WhyStays),
    }
}

/// Meetings without a turn, by name; many only since when. With when they were first last, if they were.
fn missed(why: &Why, tonight: Option<NaiveDate>) -> Refusal {
    match (why.missed.as_slice(), why.last_first) {
        ([], _) => Refusal::of(MessageKey::WhyOwedTurn),
        ([first, ..], _) if why.missed.len() > TOLD => {
            Refusal::of(MessageKey::WhyOwedSince).with("since", dates(&[*first], tonight))
        }
        (told, None) => Refusal::of(MessageKey::WhyOwed).with("when", dates(told, tonight)),
        (told, Some(first)) => {
            let sentence = Refusal::of(MessageKey::WhyOwedAndFirst).with("when", dates(told, tonight));
            sentence.with("first", dates(&[first], tonight))
        }
    }
}

/// Dates as they travel: how they are told, then each with a comma between.
fn dates(dates: &[NaiveDate], tonight: Option<NaiveDate>) -> String {
    let list = dates.iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
    format!("{}:{list}", how(dates, tonight))
}

/// Whether months tell some dates apart, from each other and from tonight, and without a year.
fn how(dates: &[NaiveDate], tonight: Option<NaiveDate>) -> &'static str {
    let month = |date: &NaiveDate| (date.year(), date.month());
    let mut months: Vec<(i32, u32)> = dates.iter().chain(tonight.as_ref()).map(month).collect();
    let all = months.len();
    months.dedup();
    let alone = months.len() == all;
    let years = tonight.is_some_and(|tonight| dates.iter().any(|date| (tonight - *date).num_days() > 330));
    match (alone, years) {
        (true, false) => "months",
        (true, true) => "years",
        (false, _) => "days",
    }
}

#[cfg(test)]
mod tests {
    use meeting::people::MemberId;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn check(why: &Why, expect: (MessageKey, &[(&str, &str)]), reason: &str) {
        let line = why_line(&Placed { who: MemberId(1), why: why.clone() }, Some(day("2026-07-02")));
        let args: Vec<(&str, &str)> = line.args.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!((line.key, &args[..]), expect, "{reason}");
    }

    #[test]
    fn a_reason_names_its_months_or_its_days() {
        let why = |rule, missed: &[&str], last: Option<&str>, first: Option<&str>| Why {
            rule,
            missed: missed.iter().map(|date| day(date)).collect(),
            last: last.map(day),
            last_first: first.map(day),
        };
        let both = why(Rule::First, &["2026-03-05", "2026-04-02"], Some("2026-02-05"), Some("2026-02-05"));
        let args = [("first", "months:2026-02-05"), ("when", "months:2026-03-05,2026-04-02")];
        check(&both, (MessageKey::WhyOwedAndFirst, &args), "both halves of the sentence");
        let weekly = why(Rule::Owed, &["2026-06-04", "2026-06-18"], None, None);
        check(&weekly, (MessageKey::WhyOwed, &[("when", "days:2026-06-04,2026-06-18")]), "two in a month are days");
        let many = why(Rule::Owed, &["2026-03-05", "2026-04-02", "2026-05-07", "2026-06-04"], None, None);
        check(&many, (MessageKey::WhyOwedSince, &[("since", "months:2026-03-05")]), "many are not told one by one");
        let old = why(Rule::Waited, &[], Some("2025-05-01"), None);
        check(
            &old,
            (MessageKey::WhyLastTurn, &[("when", "years:2025-05-01")]),
            "last year's May is told from this one's",
        );
        let same = why(Rule::First, &[], Some("2026-07-01"), None);
        check(&same, (MessageKey::WhyFirst, &[("when", "days:2026-07-01")]), "this month is told by its day");
        check(&why(Rule::Owed, &[], None, None), (MessageKey::WhyOwedTurn, &[]), "a turn that was dropped somewhere");
        check(&why(Rule::Leads, &[], None, None), (MessageKey::WhyNeverLed, &[]), "has not led");
    }
}
