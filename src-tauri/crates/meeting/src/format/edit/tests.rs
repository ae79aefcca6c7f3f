//! Edits as tables, and what holds for any of them.

use proptest::prelude::*;

use super::*;
use crate::{
    agenda::{Fit, by_size},
    format::{file, shipped},
    time::Length,
};

fn path(places: &[usize]) -> Path {
    Path(places.to_vec())
}

/// The usual format: items 0 to 5, the round is item 3 with four phases.
fn usual() -> Draft {
    Draft::of(shipped::named("peer-coaching-group").unwrap())
}

fn set(at: &[usize], field: Field, text: &str) -> FormatEdit {
    FormatEdit::Set { at: path(at), field, nth: 0, text: text.to_owned() }
}

fn value(draft: &Draft, at: &[usize], field: Field) -> String {
    draft.values(&path(at), "en").into_iter().find(|value| value.field == field).map_or_else(String::new, |v| v.text)
}

fn after(draft: &Draft, edits: &[FormatEdit]) -> Draft {
    edits.iter().fold(draft.clone(), |draft, edit| draft.edited(edit, "en").map_err(|why| (edit, why)).unwrap().0)
}

fn titles(draft: &Draft) -> Vec<String> {
    draft.lines("en").into_iter().map(|line| format!("{}{}", "- ".repeat(line.at.0.len() - 1), line.title)).collect()
}

#[test]
fn every_field_is_set_from_what_is_typed() {
    let three = || after(&usual(), &[FormatEdit::Nest { at: path(&[3, 1]) }]);
    for (at, field, typed, stands) in [
        (&[][..], Field::Title, "Ours", "Ours"),
        (&[], Field::PeopleLeast, "3", "3"),
        (&[], Field::MinutesMost, "240", "240"),
        (&[], Field::MinimumTurn, "6", "6:00"),
        (&[], Field::Quorum, "", ""),
        (&[], Field::Notes, "none", "none"),
        (&[], Field::WarnFirst, "4:30", "4:30"),
        (&[], Field::Prepare, "What is on my mind?", "What is on my mind?"),
        (&[0], Field::Length, "7", "7:00"),
        (&[0], Field::Length, "1:05:00", "65:00"),
        (&[0], Field::Rule, "each", "each"),
        (&[0], Field::Upto, "9", "9:00"),
        (&[0], Field::Advance, "auto", "auto"),
        (&[0], Field::When, "first", "first"),
        (&[0], Field::InTurn, "yes", "yes"),
        (&[0], Field::Writes, "one word", "one word"),
        (&[3], Field::Turns, "2", "2"),
        (&[3], Field::Turns, "", ""),
        (&[3], Field::Turn, "20", "20:00"),
        (&[3], Field::GapLength, "1", "1:00"),
        (&[3], Field::BreakAfter, "2", "2"),
        (&[3], Field::BreakLength, "15", "15:00"),
        (&[3], Field::Choice, "bids", "bids"),
        (&[3], Field::Helps, "Listen\n\n Ideas ", "Listen\nIdeas"),
        (&[3], Field::Role, "1", "1"),
        (&[3], Field::Rooms, "3", "3"),
        (&[3, 0], Field::Length, "1,5", "1.5"),
        (&[3, 0], Field::Rule, "fixed", "fixed"),
        (&[3, 0], Field::Speaks, "nobody", "nobody"),
        (&[3, 0], Field::ForClient, "Breathe.", "Breathe."),
        (&[3, 0], Field::WarnLast, "0:30", "0:30"),
        (&[3, 0, 0], Field::Prompt, "Ask.", "Ask."),
    ] {
        let draft = after(&three(), &[set(at, field, typed)]);
        assert_eq!(draft.typed, [], "{field:?} {typed:?} is taken over");
        assert_eq!(value(&draft, at, field), stands, "{field:?} {typed:?}");
    }
}

#[test]
fn what_counts_where_nothing_is_said_is_usual() {
    let usual_at = |draft: &Draft, at: &[usize], field| {
        draft.values(&path(at), "en").into_iter().find(|value| value.field == field).unwrap().usual
    };
    for (at, field, other) in [
        (&[][..], Field::Grace, "0:30"),
        (&[], Field::Quorum, "4"),
        (&[], Field::WarnLast, "0:30"),
        (&[], Field::Notes, "none"),
        (&[3], Field::Rooms, "3"),
        (&[3], Field::Role, "1"),
        (&[0], Field::When, "first"),
        (&[3, 0], Field::ForClient, "Breathe."),
    ] {
        let draft = usual();
        assert!(usual_at(&draft, at, field), "{field:?} of the usual format");
        assert!(!usual_at(&after(&draft, &[set(at, field, other)]), at, field), "{field:?} {other:?}");
    }
    let unread = after(&usual(), &[set(&[], Field::Grace, "soon")]);
    assert!(!usual_at(&unread, &[], Field::Grace), "what cannot be read is not usual");
}

#[test]
fn what_cannot_be_read_is_kept_beside_the_format_and_said() {
    for (at, field, typed, fault) in [
        (&[0][..], Field::Length, "soon", Fault::Length("soon".to_owned())),
        (&[0], Field::Length, "0:00", Fault::NoTime),
        (&[0], Field::Upto, "4:00", Fault::UpsideDown),
        (&[0], Field::Title, "  ", Fault::Empty),
        (&[3], Field::Turns, "none", Fault::Turns),
        (&[3], Field::Turns, "120", Fault::Turns),
        (&[0], Field::Length, "200:00:00", Fault::LastsTooLong),
        (&[0], Field::Length, "721", Fault::LastsTooLong),
        (&[3], Field::TurnAtMost, "12:00:30", Fault::LastsTooLong),
        (&[], Field::Grace, "12:00:01", Fault::LastsTooLong),
        (&[], Field::WarnFirst, "9999:00:00", Fault::LastsTooLong),
        (&[3], Field::Turn, "0:45", Fault::OffGrain),
        (&[3], Field::Rooms, "1", Fault::SmallRoom),
        (&[3, 0], Field::Length, "0", Fault::Weight),
        (&[], Field::PeopleLeast, "9", Fault::UpsideDown),
    ] {
        let before = usual();
        let draft = after(&before, &[set(at, field, typed)]);
        assert_eq!(draft.file, before.file, "{typed:?} changes nothing");
        assert_eq!(value(&draft, at, field), typed, "and stands where it was typed");
        let problems: Vec<_> = draft.problems("en").into_iter().map(|(_, why)| why).collect();
        assert_eq!(problems, [EditRefused::Fault(fault)], "{field:?} {typed:?}");
        assert_eq!(Draft::of_kept(&draft.kept().unwrap()), Some(draft), "it is kept with the draft");
    }
}

#[test]
fn what_was_typed_goes_with_its_line_and_is_taken_over_once_it_can_be() {
    let typed = after(&usual(), &[set(&[0], Field::Upto, "4")]);
    let moved = after(&typed, &[FormatEdit::Move { from: path(&[0]), to: path(&[2]) }]);
    assert_eq!(value(&moved, &[2], Field::Upto), "4", "it stands beside the line that was moved");
    let healed = after(&moved, &[set(&[2], Field::Length, "3")]);
    assert_eq!((healed.typed.len(), value(&healed, &[2], Field::Upto)), (0, "4:00".to_owned()), "3 to 4 is a range");
    let removed = after(&typed, &[FormatEdit::Remove { at: path(&[0]) }]);
    assert_eq!(removed.typed, [], "it goes with its line");
}

#[test]
fn lines_are_added_moved_nested_and_removed() {
    let add = |at: &[usize], kind| FormatEdit::Add { at: path(at), kind, title: "New".to_owned() };
    let round = after(&usual(), &[add(&[3, 1], LineKind::Phase), FormatEdit::Nest { at: path(&[3, 1]) }]);
    assert_eq!(titles(&round)[3..6], ["Coaching round", "- Present", "- - New"]);
    let lifted = after(&round, &[FormatEdit::Lift { at: path(&[3, 0, 0]) }]);
    assert_eq!(titles(&lifted)[3..6], ["Coaching round", "- Present", "- New"]);
    let moved = after(&usual(), &[FormatEdit::Move { from: path(&[3]), to: path(&[0]) }]);
    assert_eq!(titles(&moved)[..2], ["Coaching round", "- Present"], "a round moves with its phases");
    let into = after(&usual(), &[FormatEdit::Move { from: path(&[3, 3]), to: path(&[5, 0]) }]);
    assert_eq!(titles(&into).last().unwrap(), "- Commit", "a phase moves into another item");
    let (empty, at) = usual().file.items.iter().fold((usual(), Path::default()), |(draft, _), _| {
        draft.edited(&FormatEdit::Remove { at: path(&[0]) }, "en").unwrap()
    });
    assert!(empty.lines("en").is_empty() && !empty.holds() && at == Path::default(), "nothing yet");
    assert_eq!(Draft::of_kept(&empty.kept().unwrap()), Some(empty.clone()), "also this is kept");
    assert!(after(&empty, &[add(&[0], LineKind::Talk)]).holds(), "a first line");
}

#[test]
fn what_the_form_does_not_allow_is_refused_and_changes_nothing() {
    let add = |at: &[usize], kind| FormatEdit::Add { at: path(at), kind, title: "New".to_owned() };
    let nested = after(&usual(), &[FormatEdit::Nest { at: path(&[3, 1]) }]);
    for (edit, why) in [
        (add(&[0], LineKind::Round), EditRefused::Fault(Fault::SecondRound)),
        (add(&[0], LineKind::Phase), EditRefused::Nowhere),
        (add(&[3, 0], LineKind::Talk), EditRefused::Nowhere),
        (add(&[9], LineKind::Talk), EditRefused::Gone),
        (FormatEdit::Nest { at: path(&[3, 0]) }, EditRefused::Nowhere),
        (FormatEdit::Nest { at: path(&[1]) }, EditRefused::Nowhere),
        (FormatEdit::Lift { at: path(&[3, 0]) }, EditRefused::Nowhere),
        (FormatEdit::Move { from: path(&[3, 0]), to: path(&[3, 1, 0]) }, EditRefused::Fault(Fault::TooDeep)),
        (FormatEdit::Move { from: path(&[3]), to: path(&[3, 0]) }, EditRefused::Nowhere),
        (FormatEdit::Remove { at: path(&[9]) }, EditRefused::Gone),
    ] {
        assert_eq!(nested.edited(&edit, "en").map(|_| ()), Err(why), "{edit:?}");
    }
}

#[test]
fn a_phase_that_is_too_long_for_its_new_place_takes_a_share() {
    let fixed = |at: &[usize], length| [set(at, Field::Rule, "fixed"), set(at, Field::Length, length)];
    let draft = after(&usual(), &[fixed(&[3, 0], "2"), fixed(&[3, 1], "3")].concat());
    let nested = after(&draft, &[FormatEdit::Nest { at: path(&[3, 1]) }]);
    assert_eq!(value(&nested, &[3, 0, 0], Field::Rule), "weight");
    assert_eq!(value(&nested, &[3, 0], Field::Length), "2:00");
}

#[test]
fn words_of_one_language_leave_the_other_alone() {
    let draft = usual().edited(&set(&[0], Field::Title, "Anfang"), "de").unwrap().0;
    assert_eq!(titles(&draft)[0], "Welcome and agreement");
    assert_eq!(draft.lines("de")[0].title, "Anfang");
}

#[test]
fn the_table_tells_every_size_at_once() {
    let columns = by_size(&usual().file.in_language("en"), Length::minutes(120));
    assert_eq!(columns.iter().map(|column| column.people).collect::<Vec<_>>(), (3..=12).collect::<Vec<_>>());
    // 20 are everybody's, 3 each, and 10 for the break from four people on.
    let turns: Vec<String> = columns
        .iter()
        .map(|column| column.lines.get(&path(&[3])).map_or_else(|| format!("−{}", column.missing), Length::to_string))
        .collect();
    assert_eq!(turns[..5], ["30:00", "19:30", "15:00", "12:00", "9:30"].map(str::to_owned)[..], "{turns:?}");
    let six = &columns[3];
    assert!(matches!(&six.fit, Fit::Fits { turns, buffer } if turns.len() == 6 && *buffer == Length::ZERO));
    assert_eq!(six.lines[&path(&[2])], Length::minutes(12), "the follow-up, two minutes each");
    let phases: Length = (0..4).map(|phase| six.lines[&path(&[3, phase])]).sum();
    assert_eq!(phases, Length::minutes(12), "the phases make the turn");
    let twelve = columns.last().unwrap();
    assert!(matches!(twelve.fit, Fit::Short { .. }) && twelve.missing.is_some_time());
    assert_eq!(twelve.fits_in, Some(Length::minutes(120) + twelve.missing));
    assert_eq!(twelve.lines.get(&path(&[3, 0])), None, "a turn that does not fit has no phases");
}

fn any_path() -> impl Strategy<Value = Path> {
    prop::collection::vec(0_usize..5, 0..4).prop_map(Path)
}

/// What somebody types: something sensible, or what could be written in one way and read in another.
fn any_text() -> impl Strategy<Value = String> {
    let texts = ["", "0", "1", "3", "12", "1.5", "5:00", "40", "soon", "yes", "no", "each", "weight", "fixed", "auto"];
    let odd = ["101", "120", "65535", "720", "721", "12:00:00", "200:00:00", "9999:59:59", "0:00", "[[items]]"];
    prop_oneof![
        6 => prop::sample::select(texts.to_vec()).prop_map(str::to_owned),
        4 => prop::sample::select(odd.to_vec()).prop_map(str::to_owned),
        1 => "[\\PC\\n\\r\\t\"'\\\\\u{0}\u{7f}]{1,8}",
    ]
}

/// A field of a line that is there.
fn any_field() -> impl Strategy<Value = (Path, Field)> {
    let lines = [(vec![], super::field::OF_FORMAT), (vec![0], LineKind::Talk.fields())];
    let inside = [(vec![3], LineKind::Round.fields()), (vec![3, 0], LineKind::Phase.fields())];
    let all: Vec<(Path, Field)> = lines
        .into_iter()
        .chain(inside)
        .flat_map(|(at, fields)| fields.iter().map(move |field| (Path(at.clone()), *field)))
        .collect();
    prop::sample::select(all)
}

fn any_edit() -> impl Strategy<Value = FormatEdit> {
    let kind = prop_oneof![
        Just(LineKind::Talk),
        Just(LineKind::Break),
        Just(LineKind::Evaluation),
        Just(LineKind::Round),
        Just(LineKind::Phase),
    ];
    let title = Just("New".to_owned());
    let fields: Vec<Field> = super::field::OF_FORMAT
        .iter()
        .chain(LineKind::Talk.fields())
        .chain(LineKind::Round.fields())
        .chain(LineKind::Phase.fields())
        .copied()
        .collect();
    let set = (any_path(), prop::sample::select(fields), 0_usize..3, any_text())
        .prop_map(|(at, field, nth, text)| FormatEdit::Set { at, field, nth, text });
    prop_oneof![
        2 => (any_path(), kind, title).prop_map(|(at, kind, title)| FormatEdit::Add { at, kind, title }),
        3 => (any_path(), any_path()).prop_map(|(from, to)| FormatEdit::Move { from, to }),
        2 => any_path().prop_map(|at| FormatEdit::Nest { at }),
        1 => any_path().prop_map(|at| FormatEdit::Lift { at }),
        1 => any_path().prop_map(|at| FormatEdit::Remove { at }),
        8 => set,
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn whatever_is_taken_over_is_read_again_as_it_was((at, field) in any_field(), nth in 0_usize..2, text in any_text()) {
        let edit = FormatEdit::Set { at, field, nth, text };
        let draft = after(&usual(), std::slice::from_ref(&edit));
        prop_assert_eq!(file::read(&draft.file.written().unwrap()), Ok(draft.file.clone()), "{:?}", &edit);
        prop_assert!(draft.holds());
        prop_assert_eq!(Draft::of_kept(&draft.kept().unwrap()), Some(draft), "{:?}", edit);
    }
}

proptest! {
    // Each case plays up to 24 edits, and solves and reads the format after each.
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn any_edit_leaves_a_format_that_can_be_read_and_can_be_taken_back(
        edits in prop::collection::vec(any_edit(), 1..25),
    ) {
        let first = usual();
        let mut sitting = Sitting::new(first.clone());
        let mut been = vec![first];
        for edit in &edits {
            let done = sitting.edit(edit, "en");
            let draft = &sitting.draft;
            prop_assert!(matches!(draft.file.checked(), Ok(()) | Err((_, Fault::NoItems))), "{:?}", edit);
            prop_assert_eq!(draft.holds(), draft.file.checked().is_ok(), "what holds is read as it was written");
            if draft.holds() {
                prop_assert_eq!(file::read(&draft.file.written().unwrap()), Ok(draft.file.clone()));
                prop_assert_eq!(by_size(&draft.file.in_language("en"), Length::minutes(120)).len(), 10);
            }
            prop_assert_eq!(draft.problems("en").len(), draft.typed.len(), "what is kept beside is not readable");
            prop_assert_eq!(Draft::of_kept(&draft.kept().unwrap()), Some(draft.clone()));
            if done.is_err() {
                prop_assert_eq!(Some(draft), been.last(), "what is refused changes nothing");
            }
            been.push(draft.clone());
        }
        let last = sitting.draft.clone();
        let mut steps = 0;
        while sitting.undo() {
            prop_assert!(been.contains(&sitting.draft), "a step back is somewhere it was before");
            steps += 1;
        }
        prop_assert_eq!(Some(&sitting.draft), been.first());
        while sitting.redo() {
            steps -= 1;
        }
        prop_assert_eq!((sitting.draft, steps), (last, 0));
    }
}
