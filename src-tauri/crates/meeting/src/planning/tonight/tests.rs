//! What is different tonight, on the format most groups use.

use super::*;
use crate::format::shipped;

const NOT_FIRST: WhichMeeting = WhichMeeting { first: false, last: false, very_first: false };

fn format() -> Format {
    shipped::named("peer-coaching-group").unwrap().in_language("en")
}

/// The lines as people see them: the name, the minutes, and how it differs.
fn told(tonight: &Tonight) -> Vec<(String, i64, &'static str)> {
    let word = |differs: &Differs| match differs {
        Differs::No => "",
        Differs::Changed(_) => "changed",
        Differs::Added => "added",
        Differs::LeftOut => "left out",
    };
    let line = |line: Line| (line.item.title.clone(), line.item.length(6, 6).0 / 60, word(&line.differs));
    tonight.lines(&format(), NOT_FIRST).into_iter().map(line).collect()
}

fn place(kind: impl Fn(&Item) -> bool) -> LineAt {
    LineAt::Format(format().items.iter().position(kind).unwrap())
}

fn edited(tonight: &Tonight, edit: &LineEdit) -> Result<Tonight, LineRefused> {
    tonight.edited(edit, &format(), NOT_FIRST)
}

fn set(at: LineAt, title: &str, length: &str) -> LineEdit {
    LineEdit::Set { at, title: title.to_owned(), length: length.to_owned() }
}

fn add(at: LineAt, behind: bool, title: &str, length: &str) -> LineEdit {
    LineEdit::Add { at, behind, title: title.to_owned(), length: length.to_owned(), is_break: false }
}

#[test]
fn a_line_is_changed_for_tonight_and_put_back() {
    let usual = told(&Tonight::default());
    let at = LineAt::Format(0);
    let title = format().items[0].title.clone();
    let longer = edited(&Tonight::default(), &set(at, &title, "15")).unwrap();
    let mut expect = usual.clone();
    expect[0] = (title.clone(), 15, "changed");
    assert_eq!(told(&longer), expect);
    let named = edited(&longer, &set(at, "  Arrival\nand tea ", "15:00")).unwrap();
    assert_eq!(told(&named)[0], ("Arrival and tea".to_owned(), 15, "changed"));
    for back in [LineEdit::PutBack { at }, LineEdit::PutAllBack, set(at, &title, "5")] {
        let back = edited(&named, &back).unwrap();
        assert!(back.is_usual(), "nothing is different");
        assert_eq!(told(&back), usual);
    }
}

#[test]
fn a_length_is_in_the_measure_of_the_line_and_no_range() {
    let each = format().items.iter().position(|item| matches!(item.rule(), Some(Rule::Each(_)))).unwrap();
    let title = format().items[each].title.clone();
    let tonight = edited(&Tonight::default(), &set(LineAt::Format(each), &title, "3")).unwrap();
    assert_eq!(told(&tonight)[each].1, 18, "three minutes for each of six");
    let mut format = format();
    format.items[each].upto = Some(Length::minutes(9));
    assert_eq!(tonight.applied(&format, NOT_FIRST).items[each].upto, None, "as long as it was said");
}

#[test]
fn lines_are_put_in_before_and_behind_in_the_order_they_are_put() {
    let first = LineAt::Format(0);
    let mut tonight = Tonight::default();
    for (at, behind, title) in [
        (first, false, "a"),
        (first, false, "b"),
        (first, true, "d"),
        (LineAt::Added(1), true, "c"),
        (LineAt::Format(format().items.len() - 1), true, "z"),
    ] {
        tonight = edited(&tonight, &add(at, behind, title, "7")).unwrap();
    }
    let titles: Vec<String> = told(&tonight).into_iter().map(|line| line.0).collect();
    assert_eq!(titles[..3], ["a", "b", "c"]);
    assert_eq!((titles[4].as_str(), titles.last().unwrap().as_str()), ("d", "z"));
    assert_eq!(told(&tonight)[4], ("d".to_owned(), 7, "added"));
    let without = edited(&tonight, &LineEdit::LeaveOut { at: LineAt::Added(0) }).unwrap();
    assert_eq!(told(&without)[0].0, "b", "what was put in is gone");
}

#[test]
fn a_line_is_left_out_and_the_turns_stay() {
    let pause = place(|item| matches!(item.kind, ItemKind::Evaluation(_)));
    let tonight = edited(&Tonight::default(), &LineEdit::LeaveOut { at: pause }).unwrap();
    assert_eq!(told(&tonight).iter().filter(|line| line.2 == "left out").count(), 1, "it can be put back");
    let applied = tonight.applied(&format(), NOT_FIRST);
    assert_eq!(applied.items.len(), format().items.len() - 1);
    assert!(edited(&tonight, &LineEdit::PutBack { at: pause }).unwrap().is_usual());
    let round = place(|item| item.rule().is_none());
    assert_eq!(edited(&tonight, &LineEdit::LeaveOut { at: round }), Err(LineRefused::Round));
    let renamed = edited(&tonight, &set(round, "Our turns", "")).unwrap();
    assert!(told(&renamed).iter().any(|line| line.0 == "Our turns"), "but they can have another name");
    let talk = Format { items: vec![format().items[0].clone()], ..format() };
    let only = Tonight::default().edited(&LineEdit::LeaveOut { at: LineAt::Format(0) }, &talk, NOT_FIRST);
    assert_eq!(only, Err(LineRefused::Only));
}

#[test]
fn lines_of_other_meetings_are_none() {
    let mut format = format();
    format.items[0].when = crate::format::Occasion::First;
    let tonight = Tonight::default();
    assert_eq!(tonight.applied(&format, NOT_FIRST), format.clone().on(NOT_FIRST), "as without it");
    let edit = set(LineAt::Format(0), "x", "5");
    assert_eq!(tonight.edited(&edit, &format, NOT_FIRST), Err(LineRefused::Gone));
}

#[test]
fn what_cannot_be_is_refused() {
    let at = LineAt::Format(0);
    for (edit, refused, why) in [
        (set(at, " \n", "5"), LineRefused::Title(Fault::Empty), "no name"),
        (set(at, &"n".repeat(61), "5"), LineRefused::Title(Fault::TooLong(60)), "too long for the stage"),
        (set(at, "x", "soon"), LineRefused::Length(Fault::Length("soon".to_owned())), "no length"),
        (set(at, "x", "0"), LineRefused::Length(Fault::NoTime), "no time"),
        (set(at, "x", "9999"), LineRefused::Length(Fault::LastsTooLong), "nobody meets that long"),
        (set(LineAt::Format(99), "x", "5"), LineRefused::Gone, "no such line"),
        (add(LineAt::Added(0), true, "x", "5"), LineRefused::Gone, "nothing was put in"),
        (LineEdit::PutBack { at: LineAt::Added(3) }, LineRefused::Gone, "nor there"),
    ] {
        assert_eq!(edited(&Tonight::default(), &edit), Err(refused), "{why}");
    }
    let mut full = Tonight::default();
    while let Ok(more) = edited(&full, &add(at, true, "x", "1")) {
        full = more;
    }
    assert_eq!(told(&full).len(), MOST_ITEMS);
    assert!(full.holds());
}

#[test]
fn what_is_read_back_is_checked() {
    for (text, holds) in [
        ("{}", true),
        (r#"{"lines":{"0":{"title":"Tea","length":900}}}"#, true),
        (r#"{"lines":{"0":{"title":""}}}"#, false),
        (r#"{"lines":{"0":{"length":0}}}"#, false),
        (r#"{"lines":{"0":{"length":999999}}}"#, false),
        (r#"{"lines":{"700":{"left_out":true}}}"#, false),
        (r#"{"added":[{"before":70,"title":"x","length":60}]}"#, false),
        (r#"{"added":[{"before":0,"title":"x\ny","length":60}]}"#, false),
    ] {
        let tonight: Tonight = serde_json::from_str(text).unwrap();
        assert_eq!(tonight.holds(), holds, "{text}");
        // Whatever it is, the turns stay.
        assert!(tonight.applied(&format(), NOT_FIRST).round().is_some(), "{text}");
    }
}
