//! The head: which meeting this is, the plan in one line, and who leads, with lines to write on where nobody is planned.

use meeting::people::{Leader, Person};
use words::MessageKey;

use super::Setting;
use crate::{
    block::Block,
    dates,
    page::{Ink, Panel},
    style::{ASIDE, LABEL, Style, TITLE},
    text::Edge,
};

/// The name of the sheet: on one line also on a long day of the week.
const NAME: Style = Style { size: 17.0, leading: 21.0, spacing: -0.34, ..TITLE };
/// The space between two leaders, and between a label and its line.
const APART: f32 = 14.0;
const LABEL_APART: f32 = 6.0;
/// How high a line to write on is.
const LINE: f32 = 17.0;

/// The head of the first page.
pub(super) fn head(setting: &mut Setting<'_>) -> Block {
    let (sheet, words) = (setting.sheet, setting.words);
    let heading = &sheet.heading;
    let mut block = Block::default();
    let group = format!("{}\u{200e} · {}", heading.group, heading.format);
    let date = dates::long(words, setting.region, dates::local(sheet.planned.0, &heading.wall).date());
    let number = ("number", heading.number.to_string().into());
    let name = match heading.of {
        Some(of) => {
            let values = [number, ("of", of.to_string().into()), ("date", date.into())];
            words.say(MessageKey::ReportSheetHeadingOf, &values)
        }
        None => words.say(MessageKey::ReportSheetHeading, &[number, ("date", date.into())]),
    };
    let name = setting.text.said(&name, NAME, setting.width, Edge::Left);
    let (facts, strong) = (facts(setting).join(" · "), setting.strong());
    if setting.density.is_close() {
        block.below(name.into());
        block.below(Block::space(2.0));
        let facts = format!("{group} · {facts}");
        block.below(setting.text.said(&facts, strong, setting.width, Edge::Left).into());
    } else {
        block.below(setting.text.said(&group, ASIDE, setting.width, Edge::Left).into());
        block.below(name.into());
        block.below(Block::space(1.0));
        block.below(setting.text.said(&facts, strong, setting.width, Edge::Left).into());
    }
    if sheet.ends > sheet.planned.1 {
        block.below(Block::space(4.0));
        block.below(does_not_fit(setting));
    }
    block.below(Block::space(3.0));
    block.below(leaders(setting));
    block
}

/// What is planned, in figures.
fn facts(setting: &Setting<'_>) -> Vec<String> {
    let (sheet, words) = (setting.sheet, setting.words);
    let clock = |moment| dates::clock(setting.region, moment, &sheet.heading.wall);
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
    let clock = |moment| dates::clock(setting.region, moment, &sheet.heading.wall);
    let sentence = words.say(
        MessageKey::ReportSheetShort,
        &[
            ("minimum", dates::length(words, sheet.minimum).into()),
            ("ends", clock(sheet.ends).into()),
            ("planned", clock(sheet.planned.1).into()),
        ],
    );
    let (mut block, body) = (Block::default(), setting.body());
    block.put(setting.text.said(&sentence, body, setting.width - 12.0, Edge::Left).into(), 12.0, 0.0);
    let height = block.height;
    block.panel(Panel { x: 0.0, y: 0.0, width: 4.0, height, ink: Ink::Strong, outline: None });
    block
}

/// Who leads, side by side; a line to write on where the plan names nobody.
fn leaders(setting: &mut Setting<'_>) -> Block {
    let (leads, words) = (&setting.sheet.leads, setting.words);
    let name = |who: &Option<Person>| who.as_ref().map(|person| person.name.clone()).unwrap_or_default();
    let facilitator = match &leads.facilitator {
        Some(Leader::Inside(person)) => person.name.clone(),
        Some(Leader::Outside(who)) => who.name().unwrap_or_default().to_owned(),
        None => String::new(),
    };
    let mut all = vec![
        (words.say(MessageKey::ReportSheetLeads, &[]), facilitator),
        (words.say(MessageKey::ReportSheetDeputy, &[]), name(&leads.deputy)),
    ];
    if leads.timekeeper {
        all.push((words.say(MessageKey::ReportSheetTimekeeper, &[]), String::new()));
    }
    let width = (setting.width - APART * (all.len() - 1) as f32) / all.len() as f32;
    let strong = setting.strong();
    let mut row = Block::default();
    let mut lines = Vec::new();
    for (place, (label, name)) in all.iter().enumerate() {
        let x = (width + APART) * place as f32;
        let label_width = setting.text.measure(label, LABEL) + 1.0;
        let label = setting.text.said(label, LABEL, label_width, Edge::Left);
        row.put(label.into(), x, 2.5);
        let from = x + label_width + LABEL_APART;
        row.put(setting.text.written(name, strong, width - label_width - LABEL_APART).into(), from, 1.0);
        lines.push((from, x + width));
    }
    row.height = row.height.max(LINE);
    let height = row.height;
    for (from, to) in lines {
        row.rule(from, to, height - 0.5, 0.5, Ink::Quiet);
    }
    row
}
