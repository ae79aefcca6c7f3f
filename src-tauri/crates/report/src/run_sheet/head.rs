//! The head: which meeting this is, the plan in one line, and lines to write on: who leads, the real start and end.

use words::MessageKey;

use super::{Setting, box_to_fill};
use crate::{
    block::Block,
    dates,
    page::{Ink, Panel},
    style::{ASIDE, BODY, LABEL, STRONG, Style, TITLE},
    text::Edge,
};

/// How high a box in the head is.
const BOX: f32 = 19.0;
/// The name of the sheet: on one line also on a long day of the week.
const NAME: Style = Style { size: 17.0, leading: 21.0, spacing: -0.34, ..TITLE };
/// The space between two boxes.
const APART: f32 = 10.0;

/// The head of the first page.
pub(super) fn head(setting: &mut Setting<'_>) -> Block {
    let (sheet, words) = (setting.sheet, setting.words);
    let heading = &sheet.heading;
    let mut block = Block::default();
    let group = format!("{}\u{200e} · {}", heading.group, heading.format);
    block.below(setting.text.said(&group, ASIDE, setting.width, Edge::Left).into());
    block.below(Block::space(1.0));
    let date = dates::long(words, dates::local(sheet.planned.0, &heading.wall).date());
    let name = words
        .say(MessageKey::ReportSheetHeading, &[("number", heading.number.to_string().into()), ("date", date.into())]);
    block.below(setting.text.said(&name, NAME, setting.width, Edge::Left).into());
    block.below(Block::space(3.0));
    let facts = facts(setting).join(" · ");
    block.below(setting.text.said(&facts, STRONG, setting.width, Edge::Left).into());
    if sheet.ends > sheet.planned.1 {
        block.below(Block::space(4.0));
        block.below(does_not_fit(setting));
    }
    block.below(Block::space(7.0));
    block.below(lines(setting));
    block
}

/// What is planned, in figures.
fn facts(setting: &Setting<'_>) -> Vec<String> {
    let (sheet, words) = (setting.sheet, setting.words);
    let clock = |moment| dates::exact_clock(moment, &sheet.heading.wall);
    let mut facts = vec![
        words.say(
            MessageKey::ReportSpan,
            &[("from", clock(sheet.planned.0).into()), ("to", clock(sheet.planned.1).into())],
        ),
        words.say(MessageKey::ReportSheetPeople, &[("count", sheet.expected.len().into())]),
    ];
    if let Some((shortest, longest)) = sheet.turn_lengths() {
        let [shortest, longest] = [shortest, longest].map(|length| dates::length(words, length));
        facts.push(if shortest == longest {
            words.say(MessageKey::ReportSheetTurns, &[("count", sheet.turns().into()), ("length", shortest.into())])
        } else {
            words.say(
                MessageKey::ReportSheetTurnsRange,
                &[("count", sheet.turns().into()), ("shortest", shortest.into()), ("longest", longest.into())],
            )
        });
    }
    if sheet.buffer.is_some_time() {
        facts.push(words.say(MessageKey::ReportSheetSpare, &[("length", dates::length(words, sheet.buffer).into())]));
    }
    facts
}

/// The turns do not fit: which end these times lead to.
fn does_not_fit(setting: &mut Setting<'_>) -> Block {
    let (sheet, words) = (setting.sheet, setting.words);
    let clock = |moment| dates::exact_clock(moment, &sheet.heading.wall);
    let sentence = words.say(
        MessageKey::ReportSheetShort,
        &[
            ("minimum", dates::length(words, sheet.minimum).into()),
            ("ends", clock(sheet.ends).into()),
            ("planned", clock(sheet.planned.1).into()),
        ],
    );
    let mut block = Block::default();
    block.put(setting.text.said(&sentence, BODY, setting.width - 12.0, Edge::Left).into(), 12.0, 0.0);
    let height = block.height;
    block.panel(Panel { x: 0.0, y: 0.0, width: 4.0, height, ink: Ink::Strong, outline: None });
    block
}

/// Boxes for who leads and for the real start and end.
fn lines(setting: &mut Setting<'_>) -> Block {
    let words = setting.words;
    let labels = [
        (words.say(MessageKey::ReportSheetLeads, &[]), 0.31),
        (words.say(MessageKey::ReportSheetDeputy, &[]), 0.31),
        (words.say(MessageKey::ReportSheetReallyBegan, &[]), 0.19),
        (words.say(MessageKey::ReportSheetReallyEnded, &[]), 0.19),
    ];
    let free = setting.width - APART * (labels.len() - 1) as f32;
    let mut row = Block::default();
    let mut x = 0.0;
    let mut set = Vec::new();
    for (label, part) in labels {
        let width = free * part;
        set.push((setting.text.said(&label, LABEL, width, Edge::Left), x, width));
        x += width + APART;
    }
    let labels = set.iter().map(|(label, ..)| label.height).fold(0.0, f32::max);
    for (label, x, width) in set {
        // Labels stand on their boxes, whatever wraps beside them.
        let y = labels - label.height;
        row.put(label.into(), x, y);
        box_to_fill(&mut row, x, labels + 1.5, width, BOX);
    }
    row.height = labels + 1.5 + BOX;
    row
}
