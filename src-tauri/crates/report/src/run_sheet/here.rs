//! Who is here, and what they promised: one row for each person, with a box to tick for what became of each promise. If the
//! laptop fails, this is the only place that knows them.
//!
//! Not in here: the shorter table for a meeting without open promises (`people`).

use meeting::{
    people::{MemberId, Person},
    record::PromiseRecord,
};
use words::MessageKey;

use super::{SMALL, Setting, TICK, box_to_fill, people::heading};
use crate::{
    block::Block,
    dates,
    flow::Flow,
    style::LABEL,
    table::{self, Column},
    text::Edge,
};

/// How high a row is: a line of handwriting.
const ROW: f32 = 16.5;
/// How wide the boxes for times are.
const TIME: f32 = 31.0;
/// How much of the width the column of names has at most.
const NAME: f32 = 0.2;
/// Rows without a name, for guests and for whoever comes after all.
const BLANK: usize = 1;

/// A row: somebody who is expected, somebody else who promised something, or nobody.
struct Row<'a> {
    name: &'a str,
    /// Whether it has boxes for being here.
    comes: bool,
    promises: Vec<&'a PromiseRecord>,
}

/// The list of people with their promises.
pub(super) fn here(setting: &mut Setting<'_>, flow: &mut Flow) {
    let words = setting.words;
    flow.gap(setting.between());
    let heading = heading(setting);
    let labels = [
        MessageKey::ReportSheetIsHere,
        MessageKey::ReportWho,
        MessageKey::ReportSheetCameAt,
        MessageKey::ReportSheetMissed,
        MessageKey::ReportSheetLastPromise,
        MessageKey::ReportOutcomeKept,
        MessageKey::ReportOutcomeChanged,
        MessageKey::ReportOutcomeLetGo,
    ]
    .map(|key| words.say(key, &[]));
    let rows = rows(setting);
    let body = setting.body();
    let name = rows.iter().map(|row| setting.text.measure(row.name, body)).fold(60.0, f32::max);
    let label = |setting: &mut Setting<'_>, at: usize| setting.text.measure(&labels[at], LABEL).max(TICK) + 1.0;
    let widths = [
        (label(setting, 0), Edge::Left),
        (name.min(setting.width * NAME) + 1.0, Edge::Left),
        (label(setting, 2).max(TIME), Edge::Left),
        (label(setting, 3).max(TIME), Edge::Left),
        (0.0, Edge::Left),
        (label(setting, 5), Edge::Left),
        (label(setting, 6), Edge::Left),
        (label(setting, 7), Edge::Left),
    ];
    let columns = table::columns(0.0, setting.width, widths);
    let head = table::head(&mut setting.text, &columns, labels.each_ref().map(String::as_str));
    let rows = rows.iter().map(|row| drawn(setting, row, &columns)).collect();
    flow.section(heading, &head, rows);
}

/// Everybody expected in the roster's order, then whoever else promised something, then nobody.
fn rows<'a>(setting: &Setting<'a>) -> Vec<Row<'a>> {
    let sheet = setting.sheet;
    let of = |who: MemberId| sheet.promises.iter().filter(|promise| promise.person.id == who).collect::<Vec<_>>();
    let row = |person: &'a Person, comes| Row { name: &person.name, comes, promises: of(person.id) };
    let mut rows: Vec<Row<'a>> = sheet.expected.iter().map(|person| row(person, true)).collect();
    let mut known: Vec<MemberId> = sheet.expected.iter().map(|person| person.id).collect();
    for promise in &sheet.promises {
        if !known.contains(&promise.person.id) {
            known.push(promise.person.id);
            rows.push(row(&promise.person, false));
        }
    }
    rows.extend((0..BLANK).map(|_| Row { name: "", comes: true, promises: Vec::new() }));
    rows
}

/// One person, and under each other their promises with the boxes.
fn drawn(setting: &mut Setting<'_>, row: &Row<'_>, columns: &[Column; 8]) -> Block {
    let (words, padding) = (setting.words, setting.row());
    let year = chrono::Datelike::year(&dates::local(setting.sheet.planned.0, &setting.sheet.heading.wall));
    let (body, small) = (setting.body(), setting.set(SMALL));
    let mut block = Block::default();
    block.put(setting.text.written(row.name, body, columns[1].width).into(), columns[1].x, padding);
    let mut y = padding;
    for promise in &row.promises {
        let due = dates::due(words, setting.region, promise.by.trim(), year);
        let mut line = promise.what.trim().to_owned();
        if !due.is_empty() {
            // The date stays on one line.
            line = format!("{line}\u{200e} · {}", due.replace(' ', "\u{a0}"));
        }
        let text: Block = setting.text.written(&line, small, columns[4].width).into();
        for column in &columns[5..] {
            box_to_fill(&mut block, column.x, y + 0.6, TICK, TICK);
        }
        let height = text.height.max(TICK + 1.2);
        block.put(text, columns[4].x, y + 0.6);
        y += height + padding;
    }
    block.height = (block.height + padding).max(y).max(ROW);
    if row.comes {
        let height = ROW - 4.0;
        let middle = (ROW - TICK) / 2.0;
        box_to_fill(&mut block, columns[0].x, middle, TICK, TICK);
        for column in &columns[2..4] {
            box_to_fill(&mut block, column.x, 2.0, column.width, height);
        }
    }
    table::underline(block, columns)
}
