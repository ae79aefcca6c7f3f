//! A line that is put into the running agenda: on desk, wall and record, priced where nobody pays in silence.

use desk::{
    intent::{Intent, LineSpot, PayWith, RunningIntent},
    refusal::Answer,
    running::views::step::{Progress, StepWord},
    stage::views::Scene,
};
use words::MessageKey;

use super::Table;

fn line(place: LineSpot, length: &str, is_break: bool, pay: Option<PayWith>) -> Intent {
    let (title, length) = ("Fresh air".to_owned(), length.to_owned());
    Intent::Running(RunningIntent::AddLine { place, title, length, is_break, pay })
}

/// The rows to come, by title or client.
fn coming(table: &mut Table) -> Vec<String> {
    let rows =
        table.live().timeline.into_iter().filter(|row| row.state == Progress::Coming && row.kind != StepWord::Gap);
    rows.map(|row| row.client.map_or(row.title, |client| client.name)).collect()
}

#[test]
fn a_break_nobody_planned_stands_between_two_turns_and_in_the_record() {
    let mut table = Table::new();
    table.running();
    table.skip_to("Marta");
    let places = table.live().places;
    let next = places[0].spot;
    assert!(matches!(next, LineSpot::Behind { .. }) && places[0].before.is_empty());
    assert!(places[1..].iter().all(|place| matches!(place.spot, LineSpot::Before { .. }) && !place.before.is_empty()));
    // Nobody pays in silence: each way has its price, and it is priced anew while the question is open.
    let Answer::WhoPays { choices } = table.act(line(next, "30", true, None)) else { panic!("somebody has to pay") };
    assert!(choices.iter().any(|choice| choice.pay == PayWith::End) && choices.iter().all(|choice| choice.by == 1800));
    let told = table.live().ends;
    table.wait(60);
    assert_eq!(table.live().pays.len(), choices.len());
    let lengths = |table: &mut Table| {
        let rows = table.live().timeline.into_iter().filter(|row| row.client.is_some());
        rows.map(|row| row.length).collect::<Vec<_>>()
    };
    let before = lengths(&mut table);
    table.does(line(next, "30", true, Some(PayWith::End)));
    assert_eq!(lengths(&mut table), before, "every turn stays as it is");
    assert_ne!(table.live().ends, told, "the end moves");
    assert_eq!(coming(&mut table)[..2], ["Fresh air", "Noah"]);
    assert_eq!(table.live().undo.map(|undo| undo.key), Some(MessageKey::ActLine));
    table.restart(0);
    table.does(Intent::Running(RunningIntent::AnswerAway { went_on: true }));
    assert_eq!(coming(&mut table)[..2], ["Fresh air", "Noah"], "the log has it");
    // It begins like every step; the wall says until when it lasts.
    while table.live().now.expect("it runs").kind != StepWord::Break {
        table.skip();
    }
    let now = table.live().now.expect("it runs");
    assert_eq!((now.title.as_str(), now.length), ("Fresh air", 1800));
    let Scene::Running(wall) = table.desk().stage_view().scene else { panic!("it is on the wall") };
    assert_eq!((wall.title.as_str(), wall.until.is_some()), ("Fresh air", true));
    table.wait(10 * 60);
    table.does(Intent::Running(RunningIntent::End));
    let steps = table.record().steps;
    let step = steps.iter().find(|step| step.title == "Fresh air").expect("the record has it");
    assert_eq!((step.planned, step.real), (None, Some(600)), "nobody had planned it");
}

#[test]
fn what_is_wrong_is_said_at_its_field_and_nothing_happens() {
    let mut table = Table::new();
    table.running();
    let places = table.live().places;
    let (next, later) = (places[0].spot, places[1].spot);
    let before = coming(&mut table);
    let refused = |table: &mut Table, intent: Intent| {
        let refusal = table.refused(intent);
        (refusal.sentence.key, refusal.field)
    };
    let field = |name: &str| Some(name.to_owned());
    let soon = refused(&mut table, line(next, "soon", false, None));
    assert_eq!(soon, (MessageKey::RefusalFormatLength, field("length")));
    let none = refused(&mut table, line(next, "0", false, None));
    assert_eq!(none, (MessageKey::RefusalFormatNoTime, field("length")));
    let nameless = Intent::Running(RunningIntent::AddLine {
        place: later,
        title: " ".to_owned(),
        length: "5".to_owned(),
        is_break: false,
        pay: None,
    });
    assert_eq!(refused(&mut table, nameless), (MessageKey::RefusalFormatEmptyText, field("title")));
    // The step it was meant to stand behind has passed meanwhile.
    table.skip();
    let late = refused(&mut table, line(next, "1", false, None));
    assert_eq!(late, (MessageKey::RefusalLinePassed, field("place")));
    // As it says: a later place, and the line is there.
    table.does(line(later, "1", false, Some(PayWith::End)));
    assert!(coming(&mut table).contains(&"Fresh air".to_owned()));
    table.does(Intent::Running(RunningIntent::Undo));
    let far = refused(&mut table, line(LineSpot::Before { item: 99 }, "1", false, None));
    assert_eq!(far, (MessageKey::RefusalLinePassed, field("place")));
    table.does(Intent::Running(RunningIntent::Undo));
    assert_eq!(coming(&mut table), before);
}
