//! Every step with its planned clock time and length, and boxes for what really happens.

use meeting::{
    clock::StepName,
    run_sheet::{SheetRoom, SheetStep},
    time::Length,
};
use words::MessageKey;

use super::{BETWEEN, Setting, box_to_fill, phases::alike};
use crate::{
    block::Block,
    dates,
    flow::Flow,
    page::{Ink, Panel},
    shares::share_line,
    style::{ASIDE, BODY, FIGURES, LABEL, QUIET_FIGURES, STRONG, Style},
    table::{self, Cell, Column},
    text::Edge,
};

/// The space above and under the text of a row.
const ROW: f32 = 2.6;
/// A pause is not written beside, and there are many.
const PAUSE_ROW: f32 = 0.8;
/// A row that is written beside is so high at least: a line of handwriting.
const WRITTEN: f32 = 19.0;
/// How wide a box for a clock time is.
const TIME: f32 = 46.0;
/// What stands small under a name.
const SMALL: Style = Style { size: 8.0, leading: 10.6, ..ASIDE };
/// The bar beside a protected step.
const BAR: f32 = 3.0;

/// The table of steps.
pub(super) fn steps(setting: &mut Setting<'_>, flow: &mut Flow) {
    let (sheet, words) = (setting.sheet, setting.words);
    flow.gap(BETWEEN);
    let heading = setting.heading(&words.say(MessageKey::ReportSheetSteps, &[]));
    let labels = [
        words.say(MessageKey::ReportFrom, &[]),
        words.say(MessageKey::ReportSheetLength, &[]),
        words.say(MessageKey::ReportStep, &[]),
        words.say(MessageKey::ReportSheetBegan, &[]),
        words.say(MessageKey::ReportSheetEnded, &[]),
        words.say(MessageKey::ReportSheetPromise, &[]),
    ];
    // No time and no length is broken: some have seconds.
    let (mut from, mut length) = (setting.text.measure(&labels[0], LABEL), setting.text.measure(&labels[1], LABEL));
    for step in &sheet.steps {
        from = from.max(setting.text.measure(&dates::exact_clock(step.from, &sheet.heading.wall), FIGURES));
        length = length.max(setting.text.measure(&dates::length(words, step.length), FIGURES));
    }
    let widths = [
        (from + 1.0, Edge::Left),
        (length + 1.0, Edge::Right),
        (0.0, Edge::Left),
        (TIME, Edge::Left),
        (TIME, Edge::Left),
        (setting.width * 0.29, Edge::Left),
    ];
    let columns = table::columns(0.0, setting.width, widths);
    let head = table::head(
        &mut setting.text,
        &columns,
        [&labels[0], &labels[1], &labels[2], &labels[3], &labels[4], &labels[5]],
    );
    let same = alike(setting);
    let rows: Vec<Block> = sheet.steps.iter().map(|step| row(setting, &columns, step, same)).collect();
    flow.section(heading, &head, rows);
}

/// One step.
fn row(setting: &mut Setting<'_>, columns: &[Column; 6], step: &SheetStep, same: bool) -> Block {
    let sheet = setting.sheet;
    let from = dates::exact_clock(step.from, &sheet.heading.wall);
    let length = dates::length(setting.words, step.length);
    let (name, style) = name(setting, step);
    let mut what = Block::default();
    let width = columns[2].width;
    what.below(
        match step.name {
            StepName::Title(_) => setting.text.written(&name, style, width),
            StepName::CatchUp | StepName::Buffer => setting.text.said(&name, style, width, Edge::Left),
        }
        .into(),
    );
    if let Some(why) = &step.why {
        let line = share_line(setting.words, why);
        what.below(setting.text.said(&line, SMALL, width, Edge::Left).into());
    }
    for line in under(setting, step, same) {
        what.below(setting.text.said(&line, SMALL, width, Edge::Left).into());
    }
    let figures = if step.pause { QUIET_FIGURES } else { FIGURES };
    let cells = [
        Cell::Said(&from, figures),
        Cell::Said(&length, figures),
        Cell::Drawn(what),
        Cell::Empty,
        Cell::Empty,
        // A turn has a box there.
        Cell::Written(&step.purpose, SMALL),
    ];
    let padding = if step.pause { PAUSE_ROW } else { ROW };
    let mut row = table::cells(&mut setting.text, columns, cells, padding);
    if !step.pause {
        let least = if step.turn { setting.promise } else { WRITTEN };
        row.height = row.height.max(least + 2.0 * ROW);
        let height = row.height - 2.0 * ROW;
        let written = if step.turn { 3..6 } else { 3..5 };
        for column in &columns[written] {
            box_to_fill(&mut row, column.x, ROW, column.width, height);
        }
    }
    if step.protected {
        // A bar in the margin of the row, and the word under the name: it survives a copier.
        let height = row.height;
        row.panel(Panel { x: columns[2].x - 6.0, y: 0.0, width: BAR, height, ink: Ink::Strong, outline: None });
    }
    table::underline(row, columns)
}

/// A step as a reader knows it: a turn by its client.
fn name(setting: &Setting<'_>, step: &SheetStep) -> (String, Style) {
    match (&step.name, &step.client) {
        (_, Some(client)) => (client.name.clone(), STRONG),
        (StepName::Title(title), None) if step.set.is_some() => {
            let set = step.set.unwrap_or_default().into();
            (setting.words.say(MessageKey::ReportSetOf, &[("title", title.as_str().into()), ("set", set)]), STRONG)
        }
        (StepName::Title(title), None) => (title.clone(), if step.pause { ASIDE } else { BODY }),
        (StepName::Buffer, None) => (setting.words.say(MessageKey::ReportBuffer, &[]), ASIDE),
        (StepName::CatchUp, None) => (setting.words.say(MessageKey::ReportCatchUp, &[]), ASIDE),
    }
}

/// What stands small under a name: how long for each person, the phases where they differ, the rooms,
/// and that it is protected.
fn under(setting: &Setting<'_>, step: &SheetStep, same: bool) -> Vec<String> {
    let (sheet, words) = (setting.sheet, setting.words);
    let mut lines = Vec::new();
    if let Some(each) = step.each {
        let people = (step.length.seconds() / each.seconds().max(1)).max(1);
        lines.push(words.say(
            MessageKey::ReportSheetEach,
            &[("length", dates::length(words, each).into()), ("people", people.into())],
        ));
    }
    if !same && !step.phases.is_empty() {
        let part = |(phase, length): (&meeting::run_sheet::SheetPhase, &Length)| {
            format!("{} {}", phase.title, dates::length(words, *length))
        };
        lines.push(sheet.phases.iter().zip(&step.phases).map(part).collect::<Vec<_>>().join(" · "));
    }
    for SheetRoom { room, client, coach, observers } in &step.rooms {
        let (client, coach) = (client.name.as_str().into(), coach.as_ref().map_or("–", |coach| &coach.name).into());
        let mut line =
            words.say(MessageKey::ReportSheetRoom, &[("room", (*room).into()), ("client", client), ("coach", coach)]);
        if !observers.is_empty() {
            let names: Vec<&str> = observers.iter().map(|person| person.name.as_str()).collect();
            let args = [("count", names.len().into()), ("names", names.join(", ").into())];
            line.push_str(" · ");
            line.push_str(&words.say(MessageKey::RoleObserver, &args));
        }
        lines.push(line);
    }
    if step.protected {
        lines.push(words.say(MessageKey::ReportSheetProtected, &[]));
    }
    lines
}
