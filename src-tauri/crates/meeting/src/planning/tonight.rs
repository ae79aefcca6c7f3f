//! What is different about the agenda tonight, and only tonight: a line with another name or length, a line that is left
//! out, a line that is put in. The format stays as it is.
//!
//! A line is named by its place in the format, which never changes once a plan uses it. Not in here: the agenda made of
//! it ([`crate::agenda`]), and what it costs the turns ([`crate::agenda::Agenda::fit`]).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    bounds::MOST_ITEMS,
    format::{
        Format, Item, ItemKind, Rule, WhichMeeting,
        file::Fault,
        typed::{line_length, line_title},
    },
    span::LONGEST,
    time::Length,
};

/// Where a line of tonight's agenda comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineAt {
    /// From the format: its place there, from 0.
    Format(usize),
    /// Put in for tonight: its place among those, from 0.
    Added(usize),
}

/// What is different tonight.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tonight {
    /// The lines of the format that are different, by their places.
    #[serde(default)]
    lines: BTreeMap<usize, Different>,
    /// The lines that are put in.
    #[serde(default)]
    added: Vec<Added>,
}

/// How a line of the format is different.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Different {
    #[serde(default)]
    title: Option<String>,
    /// In the measure of its rule.
    #[serde(default)]
    length: Option<Length>,
    #[serde(default)]
    left_out: bool,
}

/// A line that is put in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Added {
    /// Before which line of the format; behind the last one, if it is their number.
    before: usize,
    title: String,
    length: Length,
    /// Whether it is a break.
    #[serde(default)]
    is_break: bool,
}

/// What a person does to a line for tonight. Texts as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineEdit {
    /// Gives it a name and a length. A round has no length of its own.
    Set {
        /// Which line.
        at: LineAt,
        /// Its name.
        title: String,
        /// Its length, in the measure of its rule.
        length: String,
    },
    /// Puts a line in.
    Add {
        /// Beside which line.
        at: LineAt,
        /// Whether it stands behind that line, not before it.
        behind: bool,
        /// Its name.
        title: String,
        /// Its length.
        length: String,
        /// Whether it is a break.
        is_break: bool,
    },
    /// Leaves it out; one that was put in is gone.
    LeaveOut {
        /// Which line.
        at: LineAt,
    },
    /// Has it as the format has it.
    PutBack {
        /// Which line.
        at: LineAt,
    },
    /// Has the whole agenda as the format has it.
    PutAllBack,
}

/// Why a line stays as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineRefused {
    /// It is not there.
    Gone,
    /// Its turns are what people come for.
    Round,
    /// It is the only one.
    Only,
    /// The agenda has as many lines as it can have.
    Full(usize),
    /// The name is wrong.
    Title(Fault),
    /// The length is wrong.
    Length(Fault),
}

/// How a line of tonight's agenda differs from the format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Differs {
    /// Not at all.
    No,
    /// It has another name or length; so it is in the format.
    Changed(Box<Item>),
    /// It is not in the format.
    Added,
    /// It is left out.
    LeftOut,
}

/// A line of tonight's agenda, or one that is left out of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Where it comes from.
    pub at: LineAt,
    /// As it is tonight; as the format has it, if it is left out.
    pub item: Item,
    /// How it differs.
    pub differs: Differs,
}

impl Tonight {
    /// Whether nothing is different.
    pub fn is_usual(&self) -> bool {
        *self == Self::default()
    }

    /// Every line in order, those that are left out, too. Lines of other meetings of the programme are none.
    pub fn lines(&self, format: &Format, which: WhichMeeting) -> Vec<Line> {
        let count = format.items.len();
        let mut lines = Vec::new();
        for place in 0..=count {
            // A place beyond the format is its end.
            let here = |added: &Added| added.before.min(count) == place;
            lines.extend(self.added.iter().enumerate().filter(|(_, added)| here(added)).map(|(nth, added)| Line {
                at: LineAt::Added(nth),
                item: added.item(),
                differs: Differs::Added,
            }));
            let own = format.items.get(place).filter(|item| item.when.applies(which));
            lines.extend(own.map(|item| self.line(place, item)));
        }
        lines
    }

    fn line(&self, place: usize, usual: &Item) -> Line {
        let mut item = usual.clone();
        let mut differs = Differs::No;
        if let Some(different) = self.lines.get(&place) {
            let can_be_left_out = usual.rule().is_some();
            if different.left_out && can_be_left_out {
                differs = Differs::LeftOut;
            } else {
                different.apply(&mut item);
                if item != *usual {
                    differs = Differs::Changed(Box::new(usual.clone()));
                }
            }
        }
        Line { at: LineAt::Format(place), item, differs }
    }

    /// Tonight's format: the lines that take place.
    #[must_use]
    pub fn applied(&self, format: &Format, which: WhichMeeting) -> Format {
        let takes_place = |line: &Line| line.differs != Differs::LeftOut;
        let items = self.lines(format, which).into_iter().filter(takes_place).map(|line| line.item).collect();
        Format { items, ..format.clone() }
    }

    /// What is different after an edit.
    ///
    /// # Errors
    /// Nothing was changed, for a reason a person can act on.
    pub fn edited(&self, edit: &LineEdit, format: &Format, which: WhichMeeting) -> Result<Self, LineRefused> {
        let lines = self.lines(format, which);
        let find = |at: LineAt| lines.iter().find(|line| line.at == at).ok_or(LineRefused::Gone);
        let mut next = self.clone();
        match edit {
            LineEdit::PutAllBack => return Ok(Self::default()),
            LineEdit::PutBack { at } => {
                find(*at)?;
                match at {
                    LineAt::Format(place) => drop(next.lines.remove(place)),
                    LineAt::Added(nth) => drop(next.added.remove(*nth)),
                }
            }
            LineEdit::LeaveOut { at } => {
                if find(*at)?.item.rule().is_none() {
                    return Err(LineRefused::Round);
                }
                match at {
                    LineAt::Format(place) => {
                        let left_out = Different { left_out: true, ..Different::default() };
                        drop(next.lines.insert(*place, left_out));
                    }
                    LineAt::Added(nth) => drop(next.added.remove(*nth)),
                }
            }
            LineEdit::Set { at, title, length } => {
                let line = find(*at)?;
                let title = title_typed(title)?;
                let length = line.item.rule().map(|_| long(length)).transpose()?;
                match at {
                    LineAt::Added(nth) => {
                        if let (Some(added), Some(length)) = (next.added.get_mut(*nth), length) {
                            (added.title, added.length) = (title, length);
                        }
                    }
                    LineAt::Format(place) => {
                        let usual = format.items.get(*place).ok_or(LineRefused::Gone)?;
                        next.set(*place, usual, title, length);
                    }
                }
            }
            LineEdit::Add { at, behind, title, length, is_break } => {
                find(*at)?;
                let (title, length, is_break) = (title_typed(title)?, long(length)?, *is_break);
                let (before, nth) = next.place_beside(*at, *behind);
                next.added.insert(nth, Added { before, title, length, is_break });
            }
        }
        let takes_place = next.applied(format, which).items.len();
        if takes_place == 0 {
            return Err(LineRefused::Only);
        }
        // What is left out is no line of tonight, so leaving one out makes room.
        if takes_place > MOST_ITEMS {
            return Err(LineRefused::Full(MOST_ITEMS));
        }
        Ok(next)
    }

    /// Sets name and length of a line of the format; what is as the format has it is not different.
    fn set(&mut self, place: usize, usual: &Item, title: String, length: Option<Length>) {
        let measure = usual.rule().map(Rule::measure);
        let different = Different {
            title: (title != usual.title).then_some(title),
            length: length.filter(|length| Some(*length) != measure),
            left_out: false,
        };
        if different == Different::default() {
            self.lines.remove(&place);
        } else {
            self.lines.insert(place, different);
        }
    }

    /// Before which line of the format something beside a line stands, and its place among what was put in.
    fn place_beside(&self, at: LineAt, behind: bool) -> (usize, usize) {
        match at {
            LineAt::Format(place) if behind => {
                (place + 1, self.added.iter().position(|added| added.before > place).unwrap_or(self.added.len()))
            }
            LineAt::Format(place) => {
                (place, self.added.iter().position(|added| added.before > place).unwrap_or(self.added.len()))
            }
            LineAt::Added(nth) => {
                let before = self.added.get(nth).map_or(0, |added| added.before);
                (before, if behind { nth + 1 } else { nth })
            }
        }
    }

    /// Whether what was kept could have been made.
    pub fn holds(&self) -> bool {
        let title = |title: &String| title_typed(title).as_ref() == Ok(title);
        let lasts = |length: Length| length.is_some_time() && length <= LONGEST;
        let line = |(place, line): (&usize, &Different)| {
            *place < MOST_ITEMS && line.title.as_ref().is_none_or(title) && line.length.is_none_or(lasts)
        };
        let added = |added: &Added| added.before <= MOST_ITEMS && title(&added.title) && lasts(added.length);
        self.lines.iter().all(line) && self.added.len() <= MOST_ITEMS && self.added.iter().all(added)
    }
}

impl Different {
    fn apply(&self, item: &mut Item) {
        if let Some(title) = &self.title {
            item.title.clone_from(title);
        }
        let Some(length) = self.length else { return };
        match &mut item.kind {
            ItemKind::Talk(rule) | ItemKind::Break(rule) | ItemKind::Evaluation(rule) => {
                *rule = rule.with_measure(length);
                // It is as long as somebody said, not a range.
                item.upto = None;
            }
            ItemKind::Round(_) => {}
        }
    }
}

impl Added {
    fn item(&self) -> Item {
        let rule = Rule::Fixed(self.length);
        let kind = if self.is_break { ItemKind::Break(rule) } else { ItemKind::Talk(rule) };
        Item { title: self.title.clone(), kind, ..Item::default() }
    }
}

/// A name as it is typed.
fn title_typed(typed: &str) -> Result<String, LineRefused> {
    line_title(typed).map_err(LineRefused::Title)
}

/// A length as it is typed.
fn long(typed: &str) -> Result<Length, LineRefused> {
    line_length(typed).map_err(LineRefused::Length)
}

#[cfg(test)]
mod tests;
