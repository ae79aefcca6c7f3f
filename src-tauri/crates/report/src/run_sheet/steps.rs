//! Every step with its planned clock time and length, and boxes for what really happens.

use meeting::{
    clock::StepName,
    run_sheet::{SheetRoom, SheetStep},
    time::Length,
};
use words::MessageKey;

use super::{SMALL, Setting, box_to_fill, phases::alike};
use crate::{
    block::Block,
    dates,
    flow::Flow,
    page::{Ink, Panel},
    shares::share_line,
    style::{ASIDE, LABEL, Style},
    table::{self, Cell, Column},
    text::Edge,
};

/// A pause is not written beside, and there are many.
const PAUSE_ROW: f32 = 0.8;
/// A row that is written beside is so high at least: a line of handwriting, less where the sheet is set close.
const WRITTEN: (f32, f32) = (19.0, 12.5);
/// How wide a box for a clock time is.
const TIME: f32 = 42.0;
/// How much of the width the column for promises has.
const PROMISE: f32 = 0.36;
/// The space between a name and what stands small beside it.
const BESIDE: f32 = 7.0;
/// The bar beside a protected step.
const BAR: f32 = 3.0;

/// The table of steps.
pub(super) fn steps(setting: &mut Setting<'_>, flow: &mut Flow) {
    let (sheet, words) = (setting.sheet, setting.words);
    flow.gap(setting.between());
    let heading = setting.heading(&words.say(MessageKey::ReportSheetSteps, &[]));
    let labels = [
        words.say(MessageKey::ReportFrom, &[]),
        words.say(MessageKey::ReportSheetLength, &[]),
        words.say(MessageKey::ReportStep, &[]),
        words.say(MessageKey::ReportSheetBegan, &[]),
        words.say(MessageKey::ReportSheetEnded, &[]),
        words.say(MessageKey::ReportSheetPromise, &[]),
    ];
    let figures = setting.figures();
    // No time and no length is broken: some are longer than usual.
    let (mut from, mut length) = (setting.text.measure(&labels[0], LABEL), setting.text.measure(&labels[1], LABEL));
    for step in &sheet.steps {
        from = from.max(setting.text.measure(&dates::clock(setting.region, step.from, &sheet.heading.wall), figures));
        length = length.max(setting.text.measure(&dates::length(words, step.length), figures));
    }
    let widths = [
        (from + 1.0, Edge::Left),
        (length + 1.0, Edge::Right),
        (0.0, Edge::Left),
        (TIME, Edge::Left),
        (TIME, Edge::Left),
        (setting.width * PROMISE, Edge::Left),
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
    let from = dates::clock(setting.region, step.from, &sheet.heading.wall);
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
    let mut small: Vec<String> = step.why.as_ref().map(|why| share_line(setting.words, why)).into_iter().collect();
    small.extend(under(setting, step, same));
    if !setting.density.is_close() && !step.purpose.is_empty() {
        small.push(step.purpose.clone());
    }
    small_lines(setting, &mut what, small, (&name, style), width);
    let figures = if step.pause { setting.quiet_figures() } else { setting.figures() };
    let cells = [
        Cell::Said(&from, figures),
        Cell::Said(&length, figures),
        Cell::Drawn(what),
        Cell::Empty,
        Cell::Empty,
        Cell::Empty,
    ];
    let padding = if step.pause { PAUSE_ROW } else { setting.row() };
    let mut row = table::cells(&mut setting.text, columns, cells, padding);
    if !step.pause {
        let written = if setting.density.is_close() { WRITTEN.1 } else { WRITTEN.0 };
        let least = if step.turn { setting.density.promise } else { written };
        row.height = row.height.max(least + 2.0 * padding);
        let height = row.height - 2.0 * padding;
        let written = if step.turn { 3..6 } else { 3..5 };
        for column in &columns[written] {
            box_to_fill(&mut row, column.x, padding, column.width, height);
        }
    }
    if step.protected {
        // A bar in the margin of the row, and the word under the name: it survives a copier.
        let height = row.height;
        row.panel(Panel { x: columns[2].x - 6.0, y: 0.0, width: BAR, height, ink: Ink::Strong, outline: None });
    }
    table::underline(row, columns)
}

/// What stands small with a name: under it, or where the sheet is set close beside it, if there is room.
fn small_lines(setting: &mut Setting<'_>, what: &mut Block, lines: Vec<String>, of: (&str, Style), width: f32) {
    let mut lines = lines;
    if setting.density.is_close() && !lines.is_empty() {
        let x = setting.text.measure(of.0, of.1) + BESIDE;
        if x + setting.text.measure(&lines[0], SMALL) <= width {
            let first = lines.remove(0);
            // On one baseline with the name.
            what.put(setting.text.said(&first, SMALL, width - x, Edge::Left).into(), x, 0.3);
        }
    }
    for line in lines {
        what.below(setting.text.said(&line, SMALL, width, Edge::Left).into());
    }
}

/// A step as a reader knows it: a turn by its client.
fn name(setting: &Setting<'_>, step: &SheetStep) -> (String, Style) {
    match (&step.name, &step.client) {
        (_, Some(client)) => (client.name.clone(), setting.strong()),
        (StepName::Title(title), None) if step.set.is_some() => {
            let set = step.set.unwrap_or_default().into();
            (
                setting.words.say(MessageKey::ReportSetOf, &[("title", title.as_str().into()), ("set", set)]),
                setting.strong(),
            )
        }
        (StepName::Title(title), None) => (title.clone(), if step.pause { setting.set(ASIDE) } else { setting.body() }),
        (StepName::Buffer, None) => (setting.words.say(MessageKey::ReportBuffer, &[]), setting.set(ASIDE)),
        (StepName::CatchUp, None) => (setting.words.say(MessageKey::ReportCatchUp, &[]), setting.set(ASIDE)),
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
