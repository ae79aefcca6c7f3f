//! Why somebody stands where they stand, as a sentence.
//!
//! Dates are told by their months, or by their days where a month alone would not tell them apart. Not in here: the
//! reasons themselves (`meeting::ledger`).

use chrono::{Datelike, NaiveDate};
use meeting::ledger::{Placed, Rule, Why};
use words::MessageKey;

use crate::sentence::{Arg, DatesWord, Sentence};

/// More meetings than this without a turn are not told one by one.
const TOLD: usize = 3;

/// Why somebody is where the ledger put them, on a day.
pub(crate) fn why_line(placed: &Placed, tonight: Option<NaiveDate>) -> Sentence {
    let why = &placed.why;
    let last = |key: MessageKey, never: MessageKey| match why.last {
        Some(last) => Sentence::of(key).with("when", when(&[last], tonight)),
        None => Sentence::of(never),
    };
    match why.rule {
        Rule::Roster => Sentence::of(MessageKey::WhyRoster),
        Rule::New => Sentence::of(MessageKey::WhyNew),
        Rule::Habit => Sentence::of(MessageKey::WhyHabit),
        Rule::Owed => missed(why, tonight),
        Rule::First | Rule::InTurn if !why.missed.is_empty() => missed(why, tonight),
        Rule::First => last(MessageKey::WhyFirst, MessageKey::WhyNeverFirst),
        Rule::InTurn => last(MessageKey::WhyWasFirst, MessageKey::WhyNeverFirst),
        Rule::NotYet => match why.last {
            Some(last) => Sentence::of(MessageKey::WhyNoTurnSince).with("since", since(last, tonight)),
            None => Sentence::of(MessageKey::WhyNoTurnEver),
        },
        Rule::Waited => last(MessageKey::WhyLastTurn, MessageKey::WhyNoTurnEver),
        Rule::Leads => last(MessageKey::WhyLed, MessageKey::WhyNeverLed),
        Rule::StandsIn => last(MessageKey::WhyStoodIn, MessageKey::WhyNeverStoodIn),
        Rule::Agreed => Sentence::of(MessageKey::WhyAgreed),
        Rule::Stays => Sentence::of(MessageKey::WhyStays),
    }
}

/// Meetings without a turn, by name; many only since when. With when they were first last, if they were.
fn missed(why: &Why, tonight: Option<NaiveDate>) -> Sentence {
    match (why.missed.as_slice(), why.last_first) {
        ([], _) => Sentence::of(MessageKey::WhyOwedTurn),
        ([first, ..], _) if why.missed.len() > TOLD => {
            Sentence::of(MessageKey::WhyOwedSince).with("since", since(*first, tonight))
        }
        (told, None) => Sentence::of(MessageKey::WhyOwed).with("when", when(told, tonight)),
        (told, Some(first)) => {
            let sentence = Sentence::of(MessageKey::WhyOwedAndFirst).with("when", when(told, tonight));
            sentence.with("first", when(&[first], tonight))
        }
    }
}

/// On or in which of several days.
fn when(dates: &[NaiveDate], tonight: Option<NaiveDate>) -> Arg {
    Arg::Dates { dates: dates.iter().map(ToString::to_string).collect(), how: how(dates, tonight) }
}

/// Since a day.
fn since(date: NaiveDate, tonight: Option<NaiveDate>) -> Arg {
    Arg::Since { date: date.to_string(), how: how(&[date], tonight) }
}

/// Whether months tell some dates apart, from each other and from tonight, and without a year.
fn how(dates: &[NaiveDate], tonight: Option<NaiveDate>) -> DatesWord {
    let month = |date: &NaiveDate| (date.year(), date.month());
    let mut months: Vec<(i32, u32)> = dates.iter().chain(tonight.as_ref()).map(month).collect();
    let all = months.len();
    months.dedup();
    let alone = months.len() == all;
    let years = tonight.is_some_and(|tonight| dates.iter().any(|date| (tonight - *date).num_days() > 330));
    match (alone, years) {
        (true, false) => DatesWord::Months,
        (true, true) => DatesWord::Years,
        (false, _) => DatesWord::Days,
    }
}

#[cfg(test)]
mod tests {
    use meeting::people::MemberId;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn told(how: DatesWord, dates: &[&str]) -> Arg {
        Arg::Dates { dates: dates.iter().map(|&date| date.to_owned()).collect(), how }
    }

    fn check(why: &Why, expect: (MessageKey, &[(&str, Arg)]), reason: &str) {
        let line = why_line(&Placed { who: MemberId(1), why: why.clone() }, Some(day("2026-07-02")));
        let args: Vec<(&str, Arg)> = line.args.iter().map(|(name, arg)| (name.as_str(), arg.clone())).collect();
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
        let args = [
            ("first", told(DatesWord::Months, &["2026-02-05"])),
            ("when", told(DatesWord::Months, &["2026-03-05", "2026-04-02"])),
        ];
        check(&both, (MessageKey::WhyOwedAndFirst, &args), "both halves of the sentence");
        let weekly = why(Rule::Owed, &["2026-06-04", "2026-06-18"], None, None);
        check(
            &weekly,
            (MessageKey::WhyOwed, &[("when", told(DatesWord::Days, &["2026-06-04", "2026-06-18"]))]),
            "two in a month are days",
        );
        let many = why(Rule::Owed, &["2026-03-05", "2026-04-02", "2026-05-07", "2026-06-04"], None, None);
        check(
            &many,
            (
                MessageKey::WhyOwedSince,
                &[("since", Arg::Since { date: "2026-03-05".to_owned(), how: DatesWord::Months })],
            ),
            "many are not told one by one",
        );
        let old = why(Rule::Waited, &[], Some("2025-05-01"), None);
        check(
            &old,
            (MessageKey::WhyLastTurn, &[("when", told(DatesWord::Years, &["2025-05-01"]))]),
            "last year's May is told from this one's",
        );
        let same = why(Rule::First, &[], Some("2026-07-01"), None);
        check(
            &same,
            (MessageKey::WhyFirst, &[("when", told(DatesWord::Days, &["2026-07-01"]))]),
            "this month is told by its day",
        );
        check(&why(Rule::Owed, &[], None, None), (MessageKey::WhyOwedTurn, &[]), "a turn that was dropped somewhere");
        check(&why(Rule::Leads, &[], None, None), (MessageKey::WhyNeverLed, &[]), "has not led");
    }
}
