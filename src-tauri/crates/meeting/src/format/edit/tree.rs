//! Removing and inserting lines of a format file.
//!
//! Not in here: whether the format is valid afterwards ([`super::apply`]).

use super::{EditRefused, LineKind, Path};
use crate::format::{
    Speaks,
    file::{
        FormatFile,
        leaf::Weight,
        shape::{ItemFile, KindFile, PhaseFile},
    },
};

/// A line, out of its place.
#[derive(Clone, Debug)]
pub(super) enum Node {
    Item(Box<ItemFile>),
    Phase(Box<PhaseFile>),
}

impl ItemFile {
    /// Its phases, wherever its kind has them.
    pub(super) fn lines(&self) -> &Vec<PhaseFile> {
        if self.kind == KindFile::Round { &self.phases } else { &self.parts }
    }

    fn lines_mut(&mut self) -> &mut Vec<PhaseFile> {
        if self.kind == KindFile::Round { &mut self.phases } else { &mut self.parts }
    }

    pub(super) fn line_kind(&self) -> LineKind {
        match self.kind {
            KindFile::Talk => LineKind::Talk,
            KindFile::Break => LineKind::Break,
            KindFile::Evaluation => LineKind::Evaluation,
            KindFile::Round => LineKind::Round,
        }
    }
}

pub(super) fn item<'file>(file: &'file FormatFile, at: &Path) -> Option<&'file ItemFile> {
    file.items.get(*at.0.first()?)
}

pub(super) fn item_mut<'file>(file: &'file mut FormatFile, at: &Path) -> Option<&'file mut ItemFile> {
    file.items.get_mut(*at.0.first()?)
}

pub(super) fn phase<'file>(file: &'file FormatFile, at: &Path) -> Option<&'file PhaseFile> {
    match at.0.as_slice() {
        [_, top] => item(file, at)?.lines().get(*top),
        [_, top, part] => item(file, at)?.lines().get(*top)?.parts.get(*part),
        _ => None,
    }
}

pub(super) fn phase_mut<'file>(file: &'file mut FormatFile, at: &Path) -> Option<&'file mut PhaseFile> {
    match at.0.as_slice() {
        [_, top] => item_mut(file, at)?.lines_mut().get_mut(*top),
        [_, top, part] => item_mut(file, at)?.lines_mut().get_mut(*top)?.parts.get_mut(*part),
        _ => None,
    }
}

/// How many lines a line, or the format, contains.
pub(super) fn count(file: &FormatFile, around: &Path) -> Option<usize> {
    match around.0.as_slice() {
        [] => Some(file.items.len()),
        [_] => item(file, around).map(|item| item.lines().len()),
        _ => phase(file, around).map(|phase| phase.parts.len()),
    }
}

/// The phases inside an item or a phase.
fn phases_in<'file>(file: &'file mut FormatFile, around: &Path) -> Option<&'file mut Vec<PhaseFile>> {
    match around.0.as_slice() {
        [_] => item_mut(file, around).map(ItemFile::lines_mut),
        [_, _] => phase_mut(file, around).map(|phase| &mut phase.parts),
        _ => None,
    }
}

/// Takes a line out.
pub(super) fn take(file: &mut FormatFile, at: &Path) -> Option<Node> {
    let (around, index) = at.split()?;
    if around.0.is_empty() {
        return (index < file.items.len()).then(|| Node::Item(Box::new(file.items.remove(index))));
    }
    // A part says who speaks by its phase; on its own it has to say so itself.
    let speaks = phase(file, &around).map(|phase| phase.speaks.unwrap_or_default());
    let phases = phases_in(file, &around)?;
    let mut phase = (index < phases.len()).then(|| phases.remove(index))?;
    phase.speaks = phase.speaks.or(speaks);
    Some(Node::Phase(Box::new(phase)))
}

/// Inserts a line. A phase inserted where only weights are possible gets the default weight.
pub(super) fn put(file: &mut FormatFile, at: &Path, node: Node) -> Result<(), EditRefused> {
    let (around, index) = at.split().ok_or(EditRefused::Nowhere)?;
    if count(file, &around).ok_or(EditRefused::Gone)? < index {
        return Err(EditRefused::Gone);
    }
    match node {
        Node::Item(item) if around.0.is_empty() => file.items.insert(index, *item),
        Node::Phase(mut new) => {
            if phase(file, &around).is_some_and(|around| around.weight.is_some()) {
                new.weigh();
            }
            phases_in(file, &around).ok_or(EditRefused::Nowhere)?.insert(index, *new);
        }
        Node::Item(_) => return Err(EditRefused::Nowhere),
    }
    Ok(())
}

impl PhaseFile {
    /// Gives it the usual weight instead of a length of its own.
    pub(super) fn weigh(&mut self) {
        if self.weight.is_none() {
            (self.fixed, self.each, self.upto) = (None, None, None);
            self.weight = Some(Weight(1000));
        }
    }

    pub(super) fn speaks_word(&self) -> Speaks {
        self.speaks.unwrap_or_default()
    }
}
