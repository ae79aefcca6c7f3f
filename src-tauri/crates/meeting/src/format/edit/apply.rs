//! What each edit does.
//!
//! Not in here: setting a single field ([`super::set`]).

use super::{
    Draft, EditRefused, FormatEdit, LineKind, Path, Typed,
    path::DEEPEST,
    set,
    tree::{Node, count, phase_mut, put, take},
};
use crate::{
    bounds::{LONGEST_TYPED, MOST_BREAKS},
    format::{
        Speaks,
        file::{
            Fault, FormatFile, Text,
            leaf::Weight,
            shape::{ItemFile, KindFile, PhaseFile},
        },
    },
    time::Length,
};

/// How long a new line is at first.
const AT_FIRST: Length = Length::minutes(5);

impl Draft {
    /// The draft after an edit, and the line the edit was about.
    ///
    /// Text that cannot be parsed is not refused: it is kept beside the format, see [`Draft::problems`].
    ///
    /// # Errors
    /// Nothing was changed, for a reason a person can act on.
    pub fn edited(&self, edit: &FormatEdit, tag: &str) -> Result<(Self, Path), EditRefused> {
        let mut next = self.clone();
        let at = match edit {
            FormatEdit::Add { at, kind, title } => {
                put(&mut next.file, at, new_line(*kind, title)).and_then(|()| fitted(&mut next.file, at))?;
                next.make_room(at);
                at.clone()
            }
            FormatEdit::Remove { at } => {
                take(&mut next.file, at).ok_or(EditRefused::Gone)?;
                next.typed.retain(|typed| !typed.at.0.starts_with(&at.0));
                next.typed.iter_mut().for_each(|typed| typed.follow(at, None));
                holds(&next.file)?;
                neighbour(&next.file, at)
            }
            FormatEdit::Move { from, to } => next.moved(from, to)?,
            FormatEdit::Nest { at } => {
                let (around, index) = at.split().ok_or(EditRefused::Nowhere)?;
                let before = index.checked_sub(1).map(|before| around.inside(before)).ok_or(EditRefused::Nowhere)?;
                if around.0.is_empty() {
                    return Err(EditRefused::Nowhere);
                }
                let to = before.inside(count(&self.file, &before).ok_or(EditRefused::Gone)?);
                next.moved(at, &to)?
            }
            FormatEdit::Lift { at } => {
                let (around, _) = at.split().filter(|_| at.0.len() == DEEPEST).ok_or(EditRefused::Nowhere)?;
                let (outside, index) = around.split().ok_or(EditRefused::Nowhere)?;
                next.moved(at, &outside.inside(index + 1))?
            }
            FormatEdit::Set { nth, .. } if *nth > MOST_BREAKS => return Err(EditRefused::Gone),
            FormatEdit::Set { text, .. } if text.chars().count() > LONGEST_TYPED => {
                return Err(EditRefused::Fault(Fault::TooLong(LONGEST_TYPED)));
            }
            FormatEdit::Set { at, field, nth, text } => {
                let typed = Typed { at: at.clone(), field: *field, nth: *nth, text: text.clone() };
                next.typed.retain(|other| !other.same_field(&typed));
                match set::set(&mut next.file, &typed, tag) {
                    Ok(()) => {}
                    Err(EditRefused::Gone) => return Err(EditRefused::Gone),
                    Err(_) => next.typed.push(typed),
                }
                at.clone()
            }
        };
        next.heal(tag);
        Ok((next, at))
    }

    fn moved(&mut self, from: &Path, to: &Path) -> Result<Path, EditRefused> {
        if from.0.len() > 1 && to.0.starts_with(&from.0) && to != from {
            return Err(EditRefused::Nowhere);
        }
        let node = take(&mut self.file, from).ok_or(EditRefused::Gone)?;
        // A phase can lie deeper than its own parts may.
        if to.0.len() == DEEPEST && matches!(&node, Node::Phase(phase) if !phase.parts.is_empty()) {
            return Err(EditRefused::Fault(Fault::TooDeep));
        }
        put(&mut self.file, to, node)?;
        fitted(&mut self.file, to)?;
        self.typed.iter_mut().for_each(|typed| typed.follow(from, Some(to)));
        Ok(to.clone())
    }

    /// A line was put in: texts follow their lines.
    fn make_room(&mut self, at: &Path) {
        for typed in &mut self.typed {
            typed.at = typed.at.with(at);
        }
    }

    /// Parses what can be parsed by now.
    fn heal(&mut self, tag: &str) {
        let waiting = std::mem::take(&mut self.typed);
        self.typed = waiting.into_iter().filter(|typed| set::set(&mut self.file, typed, tag).is_err()).collect();
    }
}

impl Typed {
    fn same_field(&self, other: &Self) -> bool {
        self.at == other.at && self.field == other.field && self.nth == other.nth
    }

    /// Goes along when a line is taken out, and put in again.
    fn follow(&mut self, taken: &Path, put: Option<&Path>) {
        self.at = match (self.at.without(taken), put) {
            (Ok(at), Some(put)) => at.with(put),
            (Ok(at), None) => at,
            (Err(rest), Some(put)) => Path(put.0.iter().copied().chain(rest).collect()),
            (Err(_), None) => return,
        };
    }
}

/// Whether the format holds; one without a line yet is on its way.
pub(super) fn holds(file: &FormatFile) -> Result<(), EditRefused> {
    match file.checked() {
        Ok(()) | Err((_, Fault::NoItems)) => Ok(()),
        Err((_, fault)) => Err(EditRefused::Fault(fault)),
    }
}

/// The draft after a line was inserted: a phase that is too long for its new position gets a share instead.
fn fitted(file: &mut FormatFile, at: &Path) -> Result<(), EditRefused> {
    match holds(file) {
        Err(EditRefused::Fault(Fault::PartsTooLong { .. } | Fault::TurnTooShort { .. })) => {
            phase_mut(file, at).ok_or(EditRefused::Nowhere)?.weigh();
            holds(file)
        }
        held => held,
    }
}

/// The line to select after a removal: the one now at that position, or else the one before it, or else the enclosing
/// one.
fn neighbour(file: &FormatFile, at: &Path) -> Path {
    let Some((around, index)) = at.split() else { return Path::default() };
    match count(file, &around).unwrap_or(0).checked_sub(1) {
        Some(last) => around.inside(index.min(last)),
        None => around,
    }
}

fn new_line(kind: LineKind, title: &str) -> Node {
    let title = Text::plain(title);
    let item =
        |kind, fixed| Node::Item(Box::new(ItemFile { kind, fixed, title: title.clone(), ..ItemFile::default() }));
    match kind {
        LineKind::Talk => item(KindFile::Talk, Some(AT_FIRST)),
        LineKind::Break => item(KindFile::Break, Some(AT_FIRST)),
        LineKind::Evaluation => item(KindFile::Evaluation, Some(AT_FIRST)),
        LineKind::Round => item(KindFile::Round, None),
        LineKind::Phase => Node::Phase(Box::new(PhaseFile {
            title,
            weight: Some(Weight(1000)),
            speaks: Some(Speaks::Everyone),
            ..PhaseFile::default()
        })),
    }
}
