//! New promises, and the outcomes of earlier ones.

use meeting::record::{Outcome, PromiseRecord, is_promise};
use words::{Catalogue, MessageKey};

use super::{ROW, Setting};
use crate::{
    block::Block,
    dates,
    flow::Flow,
    style::{ASIDE, BODY, STRONG},
    table::{self, Cell, Column},
    text::Edge,
};

/// The narrowest and the widest column of names.
const NAMES: (f32, f32) = (58.0, 112.0);
/// The narrowest and the widest column of dates.
const DATES: (f32, f32) = (46.0, 108.0);

/// The promises of this meeting.
pub(super) fn made(setting: &mut Setting<'_>, flow: &mut Flow) {
    let words = setting.words;
    flow.gap(setting.between);
    let heading = setting.heading(&words.say(MessageKey::ReportPromises, &[]));
    let promises = &setting.record.promises;
    if !promises.iter().any(|promise| is_promise(&promise.what)) {
        let none = setting.aside(&words.say(MessageKey::ReportPromisesNone, &[]));
        return flow.section(heading, &Block::default(), vec![none]);
    }
    let all: Vec<&PromiseRecord> = promises.iter().collect();
    let due: Vec<String> =
        all.iter().map(|promise| dates::due(words, setting.region, &promise.by, setting.year)).collect();
    let by = words.say(MessageKey::ReportBy, &[]);
    let columns = table::columns(
        0.0,
        setting.width,
        [(names(setting, &all), Edge::Left), (0.0, Edge::Left), (fitting(setting, &due, &by, DATES), Edge::Left)],
    );
    let labels = [words.say(MessageKey::ReportWho, &[]), words.say(MessageKey::ReportWhat, &[]), by];
    let head = table::head(&mut setting.text, &columns, [&labels[0], &labels[1], &labels[2]]);
    let rows =
        all.iter().zip(&due).map(|(promise, due)| row(setting, &columns, promise, Cell::Written(due, BODY))).collect();
    flow.section(heading, &head, rows);
}

/// The promises that were open when the meeting began; nothing if there were none.
pub(super) fn followed_up(setting: &mut Setting<'_>, flow: &mut Flow) {
    let (record, words) = (setting.record, setting.words);
    if record.follow_up.is_empty() {
        return;
    }
    flow.gap(setting.between);
    let heading = setting.heading(&words.say(MessageKey::ReportFormer, &[]));
    let all: Vec<&PromiseRecord> = record.follow_up.iter().map(|former| &former.promise).collect();
    let outcomes: Vec<String> = record.follow_up.iter().map(|former| outcome(words, former.outcome)).collect();
    let became = words.say(MessageKey::ReportBecame, &[]);
    let columns = table::columns(
        0.0,
        setting.width,
        [
            (names(setting, &all), Edge::Left),
            (0.0, Edge::Left),
            (fitting(setting, &outcomes, &became, DATES), Edge::Left),
        ],
    );
    let labels = [words.say(MessageKey::ReportWho, &[]), words.say(MessageKey::ReportWhat, &[]), became];
    let head = table::head(&mut setting.text, &columns, [&labels[0], &labels[1], &labels[2]]);
    let rows = record
        .follow_up
        .iter()
        .zip(&outcomes)
        .map(|(former, outcome)| {
            let style = if former.outcome.is_some() { BODY } else { ASIDE };
            row(setting, &columns, &former.promise, Cell::Said(outcome, style))
        })
        .collect();
    flow.section(heading, &head, rows);
}

fn row(setting: &mut Setting<'_>, columns: &[Column; 3], promise: &PromiseRecord, last: Cell<'_>) -> Block {
    let none = setting.words.say(MessageKey::ReportPromiseNone, &[]);
    let what = match promise.what.trim() {
        "" => Cell::Said(&none, ASIDE),
        what => Cell::Written(what, BODY),
    };
    let cells = [Cell::Written(&promise.person.name, STRONG), what, last];
    table::underline(table::cells(&mut setting.text, columns, cells, ROW), columns)
}

/// As wide as the names need, within reason.
fn names(setting: &mut Setting<'_>, promises: &[&PromiseRecord]) -> f32 {
    let widest =
        promises.iter().map(|promise| setting.text.measure(&promise.person.name, STRONG)).fold(NAMES.0, f32::max);
    (widest + 1.0).min(NAMES.1)
}

/// As wide as a column's texts and its label need, within reason.
fn fitting(setting: &mut Setting<'_>, texts: &[String], label: &str, (least, most): (f32, f32)) -> f32 {
    let label = setting.text.measure(label, crate::style::LABEL).max(least);
    let widest = texts.iter().map(|text| setting.text.measure(text, BODY)).fold(label, f32::max);
    (widest + 1.0).min(most)
}

fn outcome(words: &Catalogue, outcome: Option<Outcome>) -> String {
    match outcome {
        Some(Outcome::Kept) => words.say(MessageKey::ReportOutcomeKept, &[]),
        Some(Outcome::Changed) => words.say(MessageKey::ReportOutcomeChanged, &[]),
        Some(Outcome::LetGo) => words.say(MessageKey::ReportOutcomeLetGo, &[]),
        None => words.say(MessageKey::ReportOutcomeOpen, &[]),
    }
}
