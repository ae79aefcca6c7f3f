//! Who is here, and who comes later: for everybody expected a box to tick and one for the time, and rows for guests.
//!
//! Not in here: the same with last time's promises (`here`).

use words::MessageKey;

use super::{Setting, TICK, box_to_fill};
use crate::{
    block::Block,
    flow::Flow,
    style::LABEL,
    table::{self, Cell, Column},
    text::Edge,
};

/// How high a row is: a line of handwriting.
const ROW: f32 = 18.0;
/// How wide the boxes for times are.
const TIME: f32 = 44.0;
/// The space between the two halves of a row.
const BETWEEN_HALVES: f32 = 22.0;
/// Rows without a name, for guests and for whoever comes after all.
const BLANK: usize = 2;

/// The list of people, two to a row.
pub(super) fn people(setting: &mut Setting<'_>, flow: &mut Flow) {
    let (sheet, words) = (setting.sheet, setting.words);
    flow.gap(setting.between());
    let heading = heading(setting);
    let labels = [
        words.say(MessageKey::ReportSheetIsHere, &[]),
        words.say(MessageKey::ReportWho, &[]),
        words.say(MessageKey::ReportSheetCameAt, &[]),
        words.say(MessageKey::ReportSheetMissed, &[]),
    ];
    let half = (setting.width - BETWEEN_HALVES) / 2.0;
    let tick = setting.text.measure(&labels[0], LABEL).max(TICK) + 1.0;
    let widths = [(tick, Edge::Left), (0.0, Edge::Left), (TIME, Edge::Left), (TIME, Edge::Left)];
    let halves = [table::columns(0.0, half, widths), table::columns(half + BETWEEN_HALVES, half, widths)];
    let mut head = Block::default();
    for columns in &halves {
        head.put(table::head(&mut setting.text, columns, [&labels[0], &labels[1], &labels[2], &labels[3]]), 0.0, 0.0);
    }
    let mut names: Vec<&str> = sheet.expected.iter().map(|person| person.name.as_str()).collect();
    // An odd number leaves a place; it is one more blank.
    names.extend(std::iter::repeat_n("", BLANK + (names.len() + BLANK) % 2));
    let mut rows = Vec::new();
    for pair in names.chunks(2) {
        let mut row = Block::default();
        for (name, columns) in pair.iter().zip(&halves) {
            row.put(person(setting, name, columns), 0.0, 0.0);
        }
        for columns in &halves {
            row = table::underline(row, columns);
        }
        rows.push(row);
    }
    flow.section(heading, &head, rows);
}

/// The heading, what becomes of latecomers, and who is not expected.
pub(super) fn heading(setting: &mut Setting<'_>) -> Block {
    let (sheet, words) = (setting.sheet, setting.words);
    let title = words.say(MessageKey::ReportSheetHere, &[]);
    let mut heading = setting.heading(&title);
    let note = setting.aside(&words.say(MessageKey::ReportSheetLateRule, &[]));
    heading.below(note);
    if !sheet.absent.is_empty() {
        let names: Vec<String> = sheet.absent.iter().map(|person| format!("{}\u{200e}", person.name)).collect();
        let absent = setting.aside(&words.say(MessageKey::ReportSheetAbsent, &[("names", names.join(", ").into())]));
        heading.below(absent);
    }
    heading.below(Block::space(3.0));
    heading
}

/// One person: the box, the name, the time they came, the minutes they missed.
fn person(setting: &mut Setting<'_>, name: &str, columns: &[Column; 4]) -> Block {
    let mut row = Block::default();
    let cells = [Cell::Empty, Cell::Written(name, setting.body()), Cell::Empty, Cell::Empty];
    row.put(table::cells(&mut setting.text, columns, cells, 2.6), 0.0, 0.0);
    row.height = row.height.max(ROW);
    let middle = (row.height - TICK) / 2.0;
    box_to_fill(&mut row, columns[0].x, middle, TICK, TICK);
    for column in &columns[2..] {
        let height = row.height - 4.0;
        box_to_fill(&mut row, column.x, 2.0, column.width, height);
    }
    row
}
