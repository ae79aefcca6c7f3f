//! A draft as it is shown: its lines in order, each with its fields.
//!
//! Not in here: the timetable ([`crate::agenda::by_size`]) and words.

use super::{
    Draft, Field, FieldKind, LineKind, Path,
    field::OF_FORMAT,
    tree::{item, phase},
    value::{kind, rows, text, unsaid},
};
/// A line of the outline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Where it stands.
    pub at: Path,
    /// What it is.
    pub kind: LineKind,
    /// What it is called.
    pub title: String,
    /// Who may speak in a phase, by the word of the field.
    pub speaks: Option<String>,
    /// Its rule and the measure of it, as fields have them; nothing for a round.
    pub rule: Option<(String, String)>,
    /// How many lines stand directly in it.
    pub parts: usize,
}

/// A field with its contents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// Which.
    pub field: Field,
    /// Which of several.
    pub nth: usize,
    /// The kind of input it takes.
    pub kind: FieldKind,
    /// Its contents: the format's value, or input that could not be parsed.
    pub text: String,
    /// Whether this is the default.
    pub usual: bool,
}

impl Draft {
    /// Every line, in order.
    pub fn lines(&self, tag: &str) -> Vec<Line> {
        let mut lines = Vec::new();
        for index in 0..self.file.items.len() {
            let at = Path(vec![index]);
            let tops = item(&self.file, &at).map_or(0, |item| item.lines().len());
            self.push_line(&mut lines, at.clone(), tops, tag);
            for top in 0..tops {
                let at = at.inside(top);
                let parts = phase(&self.file, &at).map_or(0, |phase| phase.parts.len());
                self.push_line(&mut lines, at.clone(), parts, tag);
                for part in 0..parts {
                    self.push_line(&mut lines, at.inside(part), 0, tag);
                }
            }
        }
        lines
    }

    fn push_line(&self, lines: &mut Vec<Line>, at: Path, parts: usize, tag: &str) {
        let Some(kind) = kind(&self.file, &at) else { return };
        let of = |field| text(&self.file, &at, field, 0, tag);
        lines.push(Line {
            kind,
            title: of(Field::Title),
            speaks: (kind == LineKind::Phase).then(|| of(Field::Speaks)),
            rule: (kind != LineKind::Round).then(|| (of(Field::Rule), of(Field::Length))),
            parts,
            at,
        });
    }

    /// The fields of a line, or of the format itself.
    pub fn values(&self, at: &Path, tag: &str) -> Vec<Value> {
        let kind = kind(&self.file, at);
        let fields = match kind {
            Some(kind) => kind.fields(),
            None if at.0.is_empty() => OF_FORMAT,
            None => return Vec::new(),
        };
        let weighted = phase(&self.file, at).is_some_and(|phase| phase.weight.is_some());
        let mut values = Vec::new();
        for &field in fields.iter().filter(|field| !weighted || **field != Field::Upto) {
            for nth in 0..rows(&self.file, at, field) {
                let typed = self.typed.iter().find(|typed| typed.at == *at && typed.field == field && typed.nth == nth);
                let text = typed.map_or_else(|| text(&self.file, at, field, nth, tag), |typed| typed.text.clone());
                let kind = if weighted && field == Field::Length { FieldKind::Weight } else { field.kind(kind) };
                let usual = typed.is_none() && text == unsaid(at, field, nth, tag);
                values.push(Value { field, nth, kind, text, usual });
            }
        }
        values
    }
}
