//! Which format fits the people and the hours: the list as it is told for them, alone and from a plan.

use desk::{
    formats::views::{
        FormatEntry, FormatsView,
        gallery::{FormatRowWhat, FormatUnfolded},
    },
    intent::{FormatAct, FormatChange, Intent, LineWord, NavigationIntent, PlanningIntent},
    refusal::Refusal,
    views::Screen,
};
use words::{Catalogue, Language, MessageKey};

use super::{SIX, Table};

/// The usual format: made for five to seven, and with six it needs 96 minutes.
const USUAL: &str = "peer-coaching-group";
/// Made for six to nine, and longer than an evening.
const LONG: &str = "forum-two-presenters";

impl Table {
    fn formats(&mut self) -> FormatsView {
        match self.screen() {
            Screen::Formats(view) => view,
            other => panic!("the list of formats is shown: {other:?}"),
        }
    }

    fn asks(&mut self, people: &str, length: &str) -> FormatsView {
        let (people, length) = (people.to_owned(), length.to_owned());
        self.does(Intent::Formats { act: FormatAct::Suiting { people, length } });
        self.formats()
    }

    fn goes_to_formats(&mut self, meeting: Option<u32>) -> FormatsView {
        self.does(Intent::Formats { act: FormatAct::Go { meeting } });
        self.formats()
    }

    fn unfolds(&mut self, format: &str) -> FormatUnfolded {
        self.does(Intent::Formats { act: FormatAct::Unfold { format: format.to_owned(), open: true } });
        of(&self.formats(), format).unfolded.clone().unwrap()
    }
}

fn of<'a>(view: &'a FormatsView, key: &str) -> &'a FormatEntry {
    view.formats.iter().find(|format| format.key == key).unwrap()
}

/// Whether it fits, and what is said of it.
fn told(view: &FormatsView, key: &str) -> (bool, String) {
    let suited = of(view, key).suited.clone().unwrap();
    let words = Catalogue::of(Language::En);
    let says: Vec<String> = suited.says.iter().map(|sentence| sentence.said(words)).collect();
    (suited.fits, says.join(" · ").replace('\u{a0}', " "))
}

#[test]
fn every_format_says_what_a_turn_would_be_or_why_it_does_not_fit() {
    let mut table = Table::new();
    let view = table.goes_to_formats(None);
    assert!(!view.suiting.asked && view.formats.iter().all(|format| format.suited.is_none()), "nothing is asked");
    let all = view.formats.len();

    let view = table.asks("6", "2 h");
    assert_eq!(told(&view, USUAL), (true, "6 turns of 12 min each".to_owned()));
    assert_eq!(told(&view, "pairs"), (false, "Made for 2 people · Needs 2 h 52 min for 6 people".to_owned()));
    assert_eq!(told(&view, "leader-circle").1, "6 turns of 15 min each · 3 min spare", "what is over is said");
    assert_eq!(told(&view, LONG), (false, "Needs 2 h 56 min for 6 people".to_owned()));
    assert_eq!(view.formats.len(), all, "what does not fit is not hidden");

    let short = table.asks("6", "90");
    assert_eq!(told(&short, USUAL), (false, "Needs 1 h 36 min for 6 people".to_owned()));
    assert_eq!(told(&table.asks("8", "1:30"), USUAL).1, "Made for 5 to 7 people · Needs 1 h 58 min for 8 people");
    let large = told(&table.asks("8", "2 h"), USUAL);
    assert_eq!(
        large,
        (false, "Made for 5 to 7 people · 8 turns of 8 min each · 2 min spare".to_owned()),
        "it would fit"
    );
    let alone = table.asks("6", "");
    assert_eq!(told(&alone, USUAL), (true, "In 3 h · 6 turns of 22 min each".to_owned()), "the longest that is usual");
    let alone = table.asks("", "2 h");
    assert_eq!(told(&alone, USUAL).1, "With 5 people · 5 turns of 15 min each", "the fewest it is made for");

    // It stays while the desk is open, whatever was shown in between.
    table.does(Intent::Navigation(NavigationIntent::GoHome));
    let view = table.goes_to_formats(None);
    assert_eq!((view.suiting.people.as_str(), view.suiting.length.as_str()), ("", "2 h"));
}

#[test]
fn what_cannot_be_read_is_said_beside_its_field_and_nothing_is_sorted() {
    let mut table = Table::new();
    table.goes_to_formats(None);
    for (people, length, key) in [
        ("many", "2 h", Some(MessageKey::RefusalFormatPeople)),
        ("1", "2 h", Some(MessageKey::RefusalFormatPeople)),
        ("31", "2 h", Some(MessageKey::RefusalFormatPeople)),
        ("6", "long", None),
        ("6", "13 h", None),
        ("6", "0", None),
    ] {
        let view = table.asks(people, length);
        let said = |problem: &Option<Refusal>| problem.as_ref().map(|refusal| refusal.sentence.key);
        assert_eq!(said(&view.suiting.people_problem), key, "{people}");
        let of_length = key.is_none().then_some(MessageKey::RefusalFormatMeetingLength);
        assert_eq!(said(&view.suiting.length_problem), of_length, "{length}");
        assert!(view.formats.iter().all(|format| format.suited.is_none()), "{people} in {length}");
        assert_eq!((view.suiting.people.as_str(), view.suiting.length.as_str()), (people, length), "as typed");
    }
    let far_too_long = FormatAct::Suiting { people: "6".repeat(6000), length: String::new() };
    table.refused(Intent::Formats { act: far_too_long });
    assert_eq!(table.formats().suiting.people, "6", "what stood there is still there");
}

#[test]
fn a_plan_brings_its_people_and_its_length_along() {
    let mut table = Table::new();
    table.goes_to_formats(None);
    table.asks("9", "3 h");
    let group = table.group("Linden", SIX);
    let meeting = table.plan(group, "18:00", "20:20");
    let member = table.plan_view().people[0].id;
    table.does(Intent::Planning(PlanningIntent::SetExpected { meeting, member, expected: false }));
    let typed = |view: &FormatsView| (view.suiting.people.clone(), view.suiting.length.clone());

    let view = table.goes_to_formats(Some(meeting));
    assert_eq!(typed(&view), ("5".to_owned(), "2 h 20 min".to_owned()));
    assert_eq!(told(&view, USUAL), (true, "5 turns of 19 min each".to_owned()));
    // Another number is asked about; it is there after the editor, and the plan is as it was.
    table.asks("7", "2 h 20 min");
    table.does(Intent::Formats { act: FormatAct::Copy { format: USUAL.to_owned() } });
    assert_eq!(typed(&table.goes_to_formats(Some(meeting))).0, "7");
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    assert_eq!(table.plan_view().people.iter().filter(|person| person.expected).count(), 5);
    assert_eq!(typed(&table.goes_to_formats(Some(meeting))).0, "5", "from the plan again, as the plan has it");
    assert_eq!(
        typed(&table.goes_to_formats(None)),
        ("9".to_owned(), "3 h".to_owned()),
        "what was typed without a plan"
    );

    // A plan whose end cannot be read says nothing of a length.
    let (date, starts, ends) = ("2026-03-12".to_owned(), "18:00".to_owned(), "late".to_owned());
    table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting }));
    table.does(Intent::Planning(PlanningIntent::SetWhen { meeting, date, starts, ends }));
    assert_eq!(typed(&table.goes_to_formats(Some(meeting))), ("5".to_owned(), String::new()));
}

#[test]
fn a_card_opens_to_its_timetable() {
    let mut table = Table::new();
    table.goes_to_formats(None);
    let usual = table.unfolds(USUAL);
    let words = Catalogue::of(Language::En);
    let head = |unfolded: &FormatUnfolded| {
        unfolded.head.as_ref().map(|head| head.said(words).replace('\u{a0}', " ")).unwrap_or_default()
    };
    assert_eq!(head(&usual), "5 people in 3 h", "as it is made, while nothing is asked");
    assert!(!usual.source.is_empty());

    table.asks("6", "2 h");
    let usual = of(&table.formats(), USUAL).unfolded.clone().unwrap();
    assert_eq!(head(&usual), "6 people in 2 h");
    let round = usual.rows.iter().find(|row| matches!(row.what, FormatRowWhat::Turns { .. })).unwrap();
    assert_eq!((round.from, round.length), (23 * 60, 82 * 60));
    let FormatRowWhat::Turns { turns, each, pauses, .. } = round.what else { panic!("a round") };
    assert_eq!((turns, each, pauses), (6, 12 * 60, 10 * 60), "in one line");
    assert_eq!(usual.rows.iter().map(|row| row.length).sum::<i32>(), 120 * 60);

    // What does not fit is told for the length it needs.
    table.asks("6", "1:30");
    let longer = of(&table.formats(), USUAL).unfolded.clone().unwrap();
    assert_eq!(head(&longer), "It would fit 6 people in 1 h 36 min");
    assert_eq!(longer.rows.iter().map(|row| row.length).sum::<i32>(), 96 * 60);

    // The newest of the open cards is the foremost; an open card is gone with the stay.
    table.unfolds(LONG);
    assert_eq!(table.formats().foremost.as_deref(), Some(LONG));
    table.does(Intent::Formats { act: FormatAct::Unfold { format: LONG.to_owned(), open: false } });
    let view = table.formats();
    assert_eq!((view.foremost.as_deref(), of(&view, LONG).unfolded.is_none()), (Some(USUAL), true));
    table.does(Intent::Navigation(NavigationIntent::GoHome));
    assert_eq!(table.goes_to_formats(None).foremost, None);
}

#[test]
fn a_format_of_ones_own_is_told_as_far_as_it_is_built() {
    let mut table = Table::new();
    table.does(Intent::Formats { act: FormatAct::New { empty: true } });
    table.goes_to_formats(None);
    let view = table.asks("6", "2 h");
    let empty = view.formats.iter().find(|format| format.own).unwrap();
    assert_eq!((told(&view, &empty.key), empty.usable), ((false, String::new()), false), "no line yet");
    let key = empty.key.clone();
    assert_eq!(table.unfolds(&key).head, None);

    table.does(Intent::Formats { act: FormatAct::Edit { format: key.clone() } });
    let change = FormatChange::Add { at: vec![0], kind: LineWord::Talk };
    table.does(Intent::Formats { act: FormatAct::Change { change } });
    let view = table.goes_to_formats(None);
    let (fits, says) = told(&view, &key);
    assert!(fits && says.starts_with("No turns · "), "{says}");
}

#[test]
fn the_only_group_is_planned_for_with_the_format_of_a_card() {
    let mut table = Table::new();
    assert_eq!(table.goes_to_formats(None).only_group, None, "there is nobody yet");
    let group = table.group("Linden", SIX);
    assert_eq!(table.goes_to_formats(None).only_group, Some(group));
    table.does(Intent::Planning(PlanningIntent::PlanMeetingWith { group, format: "leader-circle".to_owned() }));
    let plan = table.plan_view();
    assert_eq!((plan.format.as_str(), plan.group.id), ("leader-circle", group));
    table.group("Birke", "Ada\nBen\nChi");
    assert_eq!(table.goes_to_formats(None).only_group, None, "nobody can say which");
}
