//! The foot of every page: the time zone and the page number.

use words::MessageKey;

use super::Setting;
use crate::{block::Block, dates, page::Ink, style::FOOT, table::GUTTER, text::Edge};

/// The foot of one page.
pub(super) fn foot(setting: &mut Setting<'_>, page: usize, pages: usize) -> Block {
    let (heading, words) = (&setting.sheet.heading, setting.words);
    let zone = words.say(
        MessageKey::ReportFootZone,
        &[("zone", dates::zone(words, &heading.zone, heading.wall.offset(setting.sheet.planned.0)).into())],
    );
    let number = words.say(MessageKey::ReportPage, &[("page", page.into()), ("pages", pages.into())]);
    let right = setting.text.measure(&number, FOOT).max(60.0) + 1.0;
    let left = setting.width - right - 2.0 * GUTTER;
    let mut foot = Block::default();
    foot.rule(0.0, setting.width, 0.25, 0.5, Ink::Line);
    foot.put(setting.text.said(&zone, FOOT, left, Edge::Left).into(), 0.0, 5.0);
    foot.put(setting.text.said(&number, FOOT, right, Edge::Right).into(), setting.width - right, 5.0);
    foot
}
