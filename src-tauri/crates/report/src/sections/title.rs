//! The head of the first page: which meeting this is, and its facts at a glance.

use meeting::people::Outsider;
use words::{Catalogue, MessageKey};

use super::{
    Setting,
    facts::{self, Fact},
};
use crate::{
    block::Block,
    dates,
    page::{Ink, Panel},
    style::{ASIDE, LABEL, STRONG, Style, TITLE},
    text::Edge,
};

/// The space between two facts.
const BETWEEN_FACTS: f32 = 15.0;
/// The title block.
pub(super) fn title(setting: &mut Setting<'_>) -> Block {
    let (record, words) = (setting.record, setting.words);
    let mut block = Block::default();
    let draft = record.real.1.is_none().then(|| badge(setting, &words.say(MessageKey::ReportDraft, &[])));
    let taken = draft.as_ref().map_or(0.0, |(_, width)| width + BETWEEN_FACTS);
    let group = format!("{}\u{200e} · {}", record.group, record.format);
    block.put(setting.text.said(&group, ASIDE, setting.width - taken, Edge::Left).into(), 0.0, 0.0);
    if let Some((badge, width)) = draft {
        block.put(badge, setting.width - width, 0.0);
    }
    block.below(Block::space(2.0));
    // The day it was held; another day it was planned for is among the facts.
    let date = dates::long(words, setting.region, dates::local(record.real.0, &record.wall).date());
    let text = |number: u32| number.to_string().into();
    let name = match record.programme {
        Some((number, of)) => {
            let values = [("number", text(number)), ("of", text(of)), ("date", date.into())];
            words.say(MessageKey::ReportHeadingOf, &values)
        }
        None => words.say(MessageKey::ReportHeading, &[("number", text(record.number)), ("date", date.into())]),
    };
    block.below(setting.text.said(&name, TITLE, setting.width, Edge::Left).into());
    if record.real.1.is_none() {
        block.below(Block::space(3.0));
        block.below(setting.aside(&words.say(MessageKey::ReportDraftNote, &[])));
    }
    block.below(Block::space(9.0));
    let facts = facts::facts(setting);
    block.below(rows(setting, &facts));
    if let Some(who) = &record.outside {
        block.below(Block::space(4.0));
        block.below(setting.aside(&led_from_outside(words, who)));
    }
    if let Some(late) = facts::late_names(setting) {
        block.below(Block::space(4.0));
        block.below(setting.aside(&late));
    }
    block
}

/// Who led without being a member.
fn led_from_outside(words: &Catalogue, who: &Outsider) -> String {
    match who.name() {
        Some(name) => words.say(MessageKey::ReportLedOutside, &[("name", name.into())]),
        None => words.say(MessageKey::ReportLedOutsideNameless, &[]),
    }
}

/// A word in a frame, and how wide that is.
fn badge(setting: &mut Setting<'_>, word: &str) -> (Block, f32) {
    let style = Style { ink: Ink::Strong, ..LABEL };
    let width = setting.text.measure(word, style) + 14.0;
    let mut badge = Block::default();
    badge.panel(Panel { x: 0.0, y: 0.0, width, height: 16.0, ink: Ink::Strong, outline: Some(0.9) });
    badge.put(setting.text.said(word, style, width, Edge::Left).into(), 7.0, 2.5);
    (badge, width)
}

/// What a fact says.
const SAYS: Style = Style { size: 9.0, leading: 12.4, ..ASIDE };
/// Its figure.
const FIGURE: Style = Style { size: 10.5, leading: 14.5, tabular: true, ..STRONG };

/// The facts side by side, in two rows where one would break a figure or a word.
fn rows(setting: &mut Setting<'_>, facts: &[Fact]) -> Block {
    let needed: f32 = wishes(setting, facts).iter().map(|&(least, _)| least).sum();
    if needed <= free(setting, facts) || facts.len() < 2 {
        return row(setting, facts);
    }
    let (above, below) = facts.split_at(facts.len().div_ceil(2));
    let mut rows = row(setting, above);
    rows.below(Block::space(6.0));
    rows.below(row(setting, below));
    rows
}

/// The least and the most width that each fact wishes for: its figure and its longest word in one piece; all it says
/// in one line.
fn wishes(setting: &mut Setting<'_>, facts: &[Fact]) -> Vec<(f32, f32)> {
    let mut wishes = Vec::new();
    for fact in facts {
        let figure = setting.text.measure(&fact.figure, FIGURE);
        let mut widest =
            |parts: &[&str]| parts.iter().map(|part| setting.text.measure(part, SAYS)).fold(figure, f32::max) + 0.5;
        let words: Vec<&str> = fact.says.split_whitespace().collect();
        let lines: Vec<&str> = fact.says.lines().collect();
        wishes.push((widest(&words), widest(&lines)));
    }
    wishes
}

/// What a row of facts has for them, without the space between.
fn free(setting: &Setting<'_>, facts: &[Fact]) -> f32 {
    setting.width - BETWEEN_FACTS * facts.len().saturating_sub(1) as f32
}

/// Facts side by side, each as wide as it needs. If they do not fit, the widest give way: what a fact says may wrap,
/// its figure does not.
fn row(setting: &mut Setting<'_>, facts: &[Fact]) -> Block {
    let wishes = wishes(setting, facts);
    let free = free(setting, facts);
    let widths = widths(&wishes, free);
    let buffer = (free - widths.iter().sum::<f32>()).max(0.0) / facts.len().saturating_sub(1).max(1) as f32;
    let mut row = Block::default();
    let mut x = 0.0;
    for (fact, width) in facts.iter().zip(widths) {
        let mut one = Block::from(setting.text.said(&fact.figure, FIGURE, width, Edge::Left));
        one.below(setting.text.said(&fact.says, SAYS, width, Edge::Left).into());
        row.put(one, x, 0.0);
        x += width + BETWEEN_FACTS + buffer.min(BETWEEN_FACTS);
    }
    row
}

/// Widths that fit into what is free, from the least and the most that each wishes for.
fn widths(wishes: &[(f32, f32)], free: f32) -> Vec<f32> {
    let capped = |cap: f32| wishes.iter().map(move |&(least, most)| most.min(cap.max(least)));
    let mut cap = wishes.iter().map(|&(_, most)| most).fold(0.0, f32::max);
    while cap > 1.0 && capped(cap).sum::<f32>() > free {
        cap -= 1.0;
    }
    // Figures alone that do not fit shrink together: the page ends where it ends.
    let share = (free / capped(cap).sum::<f32>().max(1.0)).min(1.0);
    capped(cap).map(|width| width * share).collect()
}
