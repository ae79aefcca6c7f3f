//! What happens in every turn: its phases, who may speak, how long; and the one rule for when time runs out.

use meeting::format::Speaks;
use words::{Catalogue, MessageKey};

use super::{BETWEEN, Setting};
use crate::{
    block::Block,
    dates,
    flow::Flow,
    page::{Ink, Panel},
    style::{ASIDE, BODY, FIGURES, LABEL, STRONG},
    table::{self, Cell},
    text::Edge,
};

/// The space above and under the text of a row.
const ROW: f32 = 2.0;

/// Whether every turn has the same phases, so that they are said once for all.
pub(super) fn alike(setting: &Setting<'_>) -> bool {
    let mut turns = setting.sheet.steps.iter().filter(|step| step.turn).map(|step| &step.phases);
    let Some(first) = turns.next() else { return true };
    turns.all(|phases| phases == first)
}

/// The table of phases, and the rule.
pub(super) fn phases(setting: &mut Setting<'_>, flow: &mut Flow) {
    let (sheet, words) = (setting.sheet, setting.words);
    if !sheet.phases.is_empty() && sheet.turns() > 0 {
        flow.gap(BETWEEN);
        let heading = setting.heading(&words.say(MessageKey::ReportSheetEachTurn, &[]));
        let labels = [
            words.say(MessageKey::ReportSheetPhase, &[]),
            words.say(MessageKey::ReportSheetSpeaks, &[]),
            words.say(MessageKey::ReportSheetForWhat, &[]),
            words.say(MessageKey::ReportSheetLength, &[]),
        ];
        let elsewhere = words.say(MessageKey::ReportSheetSeeTurn, &[]);
        let same = alike(setting);
        let first = sheet.steps.iter().find(|step| step.turn);
        let widest = if same {
            let lengths = first.iter().flat_map(|step| &step.phases);
            let said = lengths.map(|length| setting.text.measure(&dates::length(words, *length), FIGURES));
            said.fold(0.0, f32::max)
        } else {
            setting.text.measure(&elsewhere, FIGURES)
        };
        let length = setting.text.measure(&labels[3], LABEL).max(widest) + 1.0;
        let title = sheet.phases.iter().map(|phase| setting.text.measure(&phase.title, STRONG)).fold(40.0, f32::max);
        let widths = [
            (title.min(setting.width * 0.24) + 1.0, Edge::Left),
            (setting.width * 0.36, Edge::Left),
            (0.0, Edge::Left),
            (length, Edge::Right),
        ];
        let columns = table::columns(0.0, setting.width, widths);
        let head = table::head(&mut setting.text, &columns, [&labels[0], &labels[1], &labels[2], &labels[3]]);
        let mut rows = Vec::new();
        for (index, phase) in sheet.phases.iter().enumerate() {
            let length = first.filter(|_| same).and_then(|step| step.phases.get(index));
            let length = length.map_or_else(|| elsewhere.clone(), |length| dates::length(words, *length));
            let cells = [
                Cell::Written(&phase.title, STRONG),
                Cell::Said(&speaks(words, phase.speaks), BODY),
                Cell::Written(&phase.prompt, ASIDE),
                Cell::Said(&length, FIGURES),
            ];
            rows.push(table::underline(table::cells(&mut setting.text, &columns, cells, ROW), &columns));
        }
        flow.section(heading, &head, rows);
    }
    if let Some(rule) = rule(setting) {
        flow.gap(7.0);
        flow.place(rule);
    }
}

/// Who may speak, in words.
fn speaks(words: &Catalogue, speaks: Speaks) -> String {
    match speaks {
        Speaks::Everyone => words.say(MessageKey::ReportSheetSpeaksEveryone, &[]),
        Speaks::Client => words.say(MessageKey::ReportSheetSpeaksClient, &[]),
        Speaks::CoachesAsk => words.say(MessageKey::ReportSheetSpeaksCoachesAsk, &[]),
        Speaks::Coaches => words.say(MessageKey::ReportSheetSpeaksCoaches, &[]),
        Speaks::CoachesBehind => words.say(MessageKey::ReportSheetSpeaksCoachesBehind, &[]),
        Speaks::ClientOut => words.say(MessageKey::ReportSheetSpeaksClientOut, &[]),
        Speaks::Nobody => words.say(MessageKey::ReportSheetSpeaksNobody, &[]),
    }
}

/// What to do when time runs out: lost time is paid equally by the turns to come, the tail is protected
/// (MEETING-CLOCK.md section 3).
fn rule(setting: &mut Setting<'_>) -> Option<Block> {
    let (sheet, words) = (setting.sheet, setting.words);
    let until = dates::exact_clock(sheet.tail?, &sheet.heading.wall);
    let label = words.say(MessageKey::ReportSheetRunsOut, &[]);
    let sentence = words.say(
        MessageKey::ReportSheetRunsOutRule,
        &[("until", until.into()), ("minimum", dates::length(words, sheet.minimum).into())],
    );
    let mut block = Block::default();
    let width = setting.width - 20.0;
    block.put(setting.text.said(&label, STRONG, width, Edge::Left).into(), 10.0, 5.0);
    block.below(Block::default());
    let y = block.height;
    block.put(setting.text.said(&sentence, BODY, width, Edge::Left).into(), 10.0, y);
    block.height += 5.0;
    let frame =
        Panel { x: 0.0, y: 0.0, width: setting.width, height: block.height, ink: Ink::Strong, outline: Some(0.9) };
    block.panel(frame);
    Some(block)
}
