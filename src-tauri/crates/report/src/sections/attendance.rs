//! Who was there, how, and who had a turn.

use meeting::record::{Attendance, Presence};
use words::{Catalogue, MessageKey};

use super::Setting;
use crate::{
    block::Block,
    flow::Flow,
    style::{ASIDE, BODY, LABEL},
    table::{self, Cell, Column},
    text::Edge,
};

/// The space above and under the text of a row.
const ROW: f32 = 2.2;
/// The space between the two halves of a row.
const BETWEEN_HALVES: f32 = 26.0;

/// The table of attendance, two persons to a row where their names are not too long for that.
pub(super) fn attendance(setting: &mut Setting<'_>, flow: &mut Flow) {
    let (record, words) = (setting.record, setting.words);
    flow.gap(setting.between);
    let heading = setting.heading(&words.say(MessageKey::ReportAttendance, &[]));
    let labels = [
        words.say(MessageKey::ReportWho, &[]),
        words.say(MessageKey::ReportHow, &[]),
        words.say(MessageKey::ReportTurn, &[]),
    ];
    let told: Vec<Told<'_>> = record.attendance.iter().map(|one| Told::of(words, one)).collect();
    let how = told.iter().map(|one| setting.text.measure(&one.how, BODY)).fold(60.0, f32::max).min(110.0) + 1.0;
    let turn = told.iter().map(|one| setting.text.measure(&one.turn, BODY)).fold(20.0, f32::max);
    let turn = turn.max(setting.text.measure(&labels[2], LABEL)) + 1.0;
    let widths = [(0.0, Edge::Left), (how, Edge::Left), (turn, Edge::Left)];
    let half = (setting.width - BETWEEN_HALVES) / 2.0;
    let left = table::columns(0.0, half, widths);
    let widest = told.iter().map(|one| setting.text.measure(one.name, BODY)).fold(0.0, f32::max);
    let halves = if told.len() > 1 && widest < 2.0 * left[0].width {
        vec![left, table::columns(half + BETWEEN_HALVES, half, widths)]
    } else {
        vec![table::columns(0.0, setting.width, widths)]
    };
    let mut head = Block::default();
    for columns in &halves {
        head.put(table::head(&mut setting.text, columns, [&labels[0], &labels[1], &labels[2]]), 0.0, 0.0);
    }
    let mut rows = Vec::new();
    for pair in told.chunks(halves.len()) {
        let mut row = Block::default();
        for (one, columns) in pair.iter().zip(&halves) {
            row.put(one.row(setting, columns), 0.0, 0.0);
        }
        for (_, columns) in pair.iter().zip(&halves) {
            row = table::underline(row, columns);
        }
        rows.push(row);
    }
    flow.section(heading, &head, rows);
}

/// One person's presence, in words.
struct Told<'a> {
    name: &'a str,
    how: String,
    turn: String,
    there: bool,
}

impl<'a> Told<'a> {
    fn of(words: &Catalogue, one: &'a Attendance) -> Self {
        let (how, there) = match one.was {
            Presence::Present => (words.say(MessageKey::ReportPresent, &[]), true),
            Presence::Late(minutes) => (words.say(MessageKey::ReportLate, &[("minutes", minutes.into())]), true),
            Presence::LeftEarly => (words.say(MessageKey::ReportLeftEarly, &[]), true),
            Presence::Missing => (words.say(MessageKey::ReportMissing, &[]), false),
            Presence::Absent => (words.say(MessageKey::ReportAbsent, &[]), false),
            Presence::Guest => (words.say(MessageKey::ReportGuest, &[]), true),
        };
        let how = if one.remote { words.say(MessageKey::ReportRemote, &[("how", how.into())]) } else { how };
        let turn = if one.had_turn {
            words.say(MessageKey::ReportTurnYes, &[])
        } else {
            words.say(MessageKey::ReportTurnNo, &[])
        };
        Self { name: &one.name, how, turn, there }
    }

    fn row(&self, setting: &mut Setting<'_>, columns: &[Column; 3]) -> Block {
        let style = if self.there { BODY } else { ASIDE };
        let cells = [Cell::Written(self.name, style), Cell::Said(&self.how, style), Cell::Said(&self.turn, style)];
        table::cells(&mut setting.text, columns, cells, ROW)
    }
}
