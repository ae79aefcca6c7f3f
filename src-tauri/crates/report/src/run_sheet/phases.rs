//! What happens in every turn: its phases, who may speak, how long; and the one rule for when time runs out.

use meeting::format::Speaks;
use words::{Catalogue, MessageKey};

use super::Setting;
use crate::{
    block::Block,
    dates,
    flow::Flow,
    page::{Ink, Panel},
    style::{ASIDE, LABEL},
    table::{self, Cell},
    text::Edge,
};

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
        flow.gap(setting.between());
        let heading = setting.heading(&words.say(MessageKey::ReportSheetEachTurn, &[]));
        let labels = [
            words.say(MessageKey::ReportSheetPhase, &[]),
            words.say(MessageKey::ReportSheetSpeaks, &[]),
            words.say(MessageKey::ReportSheetForWhat, &[]),
            words.say(MessageKey::ReportSheetLength, &[]),
        ];
        let (strong, body, figures) = (setting.strong(), setting.body(), setting.figures());
        let (aside, padding) = (setting.set(ASIDE), setting.row() * 0.8);
        let elsewhere = words.say(MessageKey::ReportSheetSeeTurn, &[]);
        let same = alike(setting);
        let first = sheet.steps.iter().find(|step| step.turn);
        let widest = if same {
            let lengths = first.iter().flat_map(|step| &step.phases);
            let said = lengths.map(|length| setting.text.measure(&dates::length(words, *length), figures));
            said.fold(0.0, f32::max)
        } else {
            setting.text.measure(&elsewhere, figures)
        };
        let length = setting.text.measure(&labels[3], LABEL).max(widest) + 1.0;
        let title = sheet.phases.iter().map(|phase| setting.text.measure(&phase.title, strong)).fold(40.0, f32::max);
        let least = setting.text.measure(&labels[1], LABEL);
        let says = sheet.phases.iter().map(|phase| setting.text.measure(&speaks(words, phase.speaks), body));
        let says = says.fold(least, f32::max);
        let widths = [
            (title.min(setting.width * 0.24) + 1.0, Edge::Left),
            (says.min(setting.width * 0.36) + 1.0, Edge::Left),
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
                Cell::Written(&phase.title, strong),
                Cell::Said(&speaks(words, phase.speaks), body),
                Cell::Written(&phase.prompt, aside),
                Cell::Said(&length, figures),
            ];
            rows.push(table::underline(table::cells(&mut setting.text, &columns, cells, padding), &columns));
        }
        flow.section(heading, &head, rows);
    }
    if let Some(rule) = rule(setting) {
        flow.gap(setting.between() - 1.0);
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
    let until = dates::clock(setting.region, sheet.tail?, &sheet.heading.wall);
    let label = words.say(MessageKey::ReportSheetRunsOut, &[]);
    let sentence = words.say(
        MessageKey::ReportSheetRunsOutRule,
        &[("until", until.into()), ("minimum", dates::length(words, sheet.minimum).into())],
    );
    let (strong, body) = (setting.strong(), setting.body());
    let padding = setting.row() * 2.0;
    let mut block = Block::default();
    let width = setting.width - 20.0;
    if setting.density.is_close() {
        let whole = format!("{label}. {sentence}");
        block.put(setting.text.said(&whole, body, width, Edge::Left).into(), 10.0, padding);
    } else {
        block.put(setting.text.said(&label, strong, width, Edge::Left).into(), 10.0, padding);
        let y = block.height;
        block.put(setting.text.said(&sentence, body, width, Edge::Left).into(), 10.0, y);
    }
    block.height += padding;
    let frame =
        Panel { x: 0.0, y: 0.0, width: setting.width, height: block.height, ink: Ink::Strong, outline: Some(0.9) };
    block.panel(frame);
    Some(block)
}
