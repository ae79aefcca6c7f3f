//! A rhythm is looked at while it is typed: the next dates it would give, or why it gives none.

use desk::{
    dates::outlook::RhythmDates,
    intent::{Intent, RunningIntent, SeriesAsk, SeriesForm, SeriesKind},
};
use meeting::people::GroupId;
use words::MessageKey;

use super::{
    Table,
    series::{asks, dates, first_thursdays, group, moves, skip},
    table::SIX,
};

/// What a form would give: its days, or a word for why there are none.
fn gives(table: &mut Table, group: u32, form: &SeriesForm) -> String {
    match table.desk().rhythm(GroupId(group), form) {
        RhythmDates::Next { dates } => dates.join(" "),
        RhythmDates::Over { last } => format!("over since {last}"),
        RhythmDates::ByHand => "by hand".to_owned(),
        RhythmDates::Refused(refusal) => {
            format!("{:?} of {}", refusal.sentence.key, refusal.field.unwrap_or_default())
        }
    }
}

fn fortnights(first: &str) -> SeriesForm {
    SeriesForm { kind: SeriesKind::Weeks, every: 2, first: first.to_owned(), of: None, ..first_thursdays() }
}

#[test]
fn a_form_says_what_it_would_give_before_it_is_saved() {
    let mut table = Table::new();
    let group = table.group("Linden, Ost", SIX);
    let refused = |key: MessageKey, field: &str| format!("{key:?} of {field}");
    // It is Thursday 5 March 2026, 17:50. Each row: the form, what it gives, why.
    for (form, given, why) in [
        (first_thursdays(), "2026-03-05 2026-04-02 2026-05-07".to_owned(), "tonight is still to come"),
        (fortnights("2026-03-10"), "2026-03-10 2026-03-24 2026-04-07".to_owned(), "every second Tuesday"),
        (fortnights("10 March"), "2026-03-10 2026-03-24 2026-04-07".to_owned(), "as people type it"),
        (
            SeriesForm { starts: "10:00".to_owned(), ..first_thursdays() },
            "2026-04-02 2026-05-07 2026-06-04".to_owned(),
            "this morning is over",
        ),
        (
            SeriesForm { first: "2025-01-01".to_owned(), of: Some(2), ..first_thursdays() },
            "over since 2025-02-06".to_owned(),
            "a programme of last year",
        ),
        (SeriesForm { kind: SeriesKind::Irregular, ..first_thursdays() }, "by hand".to_owned(), "no rhythm"),
        (SeriesForm { every: 0, ..fortnights("2026-03-10") }, refused(MessageKey::RefusalSeriesWeeks, "every"), "0"),
        (
            SeriesForm { first: "soon".to_owned(), ..first_thursdays() },
            refused(MessageKey::RefusalDateUnreadable, "first"),
            "no date",
        ),
    ] {
        assert_eq!(gives(&mut table, group, &form), given, "{why}");
    }
    assert_eq!(dates(&mut table, group).series, None, "a question changes nothing");
    assert!(dates(&mut table, group).undo.is_none(), "there is nothing to take back");
    assert_eq!(gives(&mut table, 99, &first_thursdays()), refused(MessageKey::RefusalNotFound, ""), "no such group");
}

#[test]
fn what_differs_from_the_rule_now_is_in_what_the_form_gives() {
    let mut table = Table::new();
    let group = group(&mut table);
    table.does(asks(group, skip("2026-04-02")));
    table.does(asks(group, moves("2026-05-07", "2026-05-08", "18:00")));
    assert_eq!(gives(&mut table, group, &first_thursdays()), "2026-03-05 2026-05-08 2026-06-04");
    // Moved there, the date of May is in the way of this one.
    let fridays = SeriesForm { number: 1, ..fortnights("2026-03-13") };
    assert_eq!(gives(&mut table, group, &fridays), "2026-03-13 2026-03-27 2026-04-10", "what was no date stays behind");
    // What is shown is what saving gives.
    table.does(asks(group, SeriesAsk::Set { form: fridays }));
    let coming: Vec<String> = dates(&mut table, group).coming.iter().take(3).map(|row| row.date.clone()).collect();
    assert_eq!(coming, ["2026-03-13", "2026-03-27", "2026-04-10"]);
}

#[test]
fn tonight_is_no_next_date_once_the_group_has_met() {
    let mut table = Table::new();
    table.running();
    table.does(Intent::Running(RunningIntent::End));
    let group = table.record().group.id;
    assert_eq!(gives(&mut table, group, &first_thursdays()), "2026-04-02 2026-05-07 2026-06-04");
}
