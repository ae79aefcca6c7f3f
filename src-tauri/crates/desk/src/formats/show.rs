//! The editor of a format on the wire.
//!
//! Not in here: the list of formats ([`super::gallery`]), solving a format and the faults of a field
//! (`meeting::format::edit`).

use meeting::{
    agenda::{Column, Fit, by_size},
    format::{
        Role, Speaks,
        edit::{Draft, Field, FieldKind, LineKind, Path, Value},
    },
    time::Length,
};
use serde::de::{
    DeserializeOwned,
    value::{Error as Unread, StrDeserializer},
};
use words::MessageKey;

use crate::{
    context::Context,
    faults::of_edit,
    formats::{
        editing::{Editing, Formats},
        intent::LineWord,
        suiting::meeting_length,
        views::{
            FormatColumn, FormatLine, FormatView,
            fields::{FieldKindWord, FormatField},
        },
    },
    parts::seconds,
    sentence::Sentence,
};

/// The editor of a format.
pub(crate) fn format_view(formats: &Formats, cx: &Context, editing: &Editing) -> store::Result<FormatView> {
    let tag = cx.language.tag();
    let sitting = &editing.sitting;
    let draft = &sitting.draft;
    let length = meeting_length(&editing.length);
    let file = &draft.file;
    let has_lines = !draft.lines(tag).is_empty();
    let columns = match &length {
        Ok(length) if has_lines => by_size(&file.in_language(tag), *length),
        Ok(_) | Err(_) => Vec::new(),
    };
    Ok(FormatView {
        key: editing.key.clone(),
        title: file.title.in_language(tag).to_owned(),
        version: cx.store.format(&editing.key)?.map_or(1, |row| row.version.max(1)),
        at: places(&sitting.at),
        stamp: editing.stamp,
        fields: fields(draft, &Path::default(), tag),
        lines: lines(draft, &columns, tag),
        says: says(&columns),
        columns: columns.iter().map(column).collect(),
        length_problem: length.err(),
        length: editing.length.clone(),
        back: formats.for_plan.map(|id| id.0),
        can_undo: sitting.can_undo(),
        can_redo: sitting.can_redo(),
        usable: draft.holds(),
    })
}

fn places(path: &Path) -> Vec<u32> {
    path.0.iter().map(|&place| place as u32).collect()
}

fn lines(draft: &Draft, columns: &[Column], tag: &str) -> Vec<FormatLine> {
    draft
        .lines(tag)
        .into_iter()
        .map(|line| {
            let (rule, measure) = line.rule.map_or((None, String::new()), |(rule, measure)| (Some(rule), measure));
            FormatLine {
                lengths: columns.iter().map(|column| column.lines.get(&line.at).copied().map(seconds)).collect(),
                fields: fields(draft, &line.at, tag),
                at: places(&line.at),
                kind: line_word(line.kind),
                title: line.title,
                speaks: line.speaks.as_deref().and_then(read::<Speaks>).map(Into::into),
                rule: rule.as_deref().and_then(read),
                measure,
                parts: line.parts as u32,
            }
        })
        .collect()
}

fn fields(draft: &Draft, at: &Path, tag: &str) -> Vec<FormatField> {
    let problems = draft.problems(tag);
    let problem = |value: &Value| {
        let of =
            problems.iter().find(|(typed, _)| typed.at == *at && typed.field == value.field && typed.nth == value.nth);
        of.map(|(_, refused)| of_edit(refused))
    };
    draft
        .values(at, tag)
        .into_iter()
        .map(|value| {
            let (kind, choices): (FieldKindWord, &[&str]) = match value.kind {
                FieldKind::Words => (FieldKindWord::Words, &[]),
                FieldKind::Lines => (FieldKindWord::Lines, &[]),
                FieldKind::Length => (FieldKindWord::Length, &[]),
                FieldKind::Number => (FieldKindWord::Number, &[]),
                FieldKind::Weight => (FieldKindWord::Weight, &[]),
                FieldKind::Choice(words) => (FieldKindWord::Choice, words),
                FieldKind::Flag => (FieldKindWord::Flag, &[]),
            };
            let role = (value.field == Field::Role).then(|| Role::ALL.get(value.nth).copied()).flatten();
            FormatField {
                problem: problem(&value),
                field: value.field.into(),
                role: role.map(Into::into),
                nth: value.nth as u32,
                kind,
                choices: choices.iter().filter_map(|word| read(word)).collect(),
                text: value.text,
                usual: value.usual,
            }
        })
        .collect()
}

/// What a word of the editor stands for; none for one that was typed and is no word of it.
fn read<Word: DeserializeOwned>(word: &str) -> Option<Word> {
    Word::deserialize(StrDeserializer::<Unread>::new(word)).ok()
}

fn column(column: &Column) -> FormatColumn {
    let (turns, turn, buffer) = match &column.fit {
        Fit::Fits { turns, buffer } => {
            (turns.len(), turns.iter().map(|(_, turn)| *turn).min().map(seconds), Some(seconds(*buffer)))
        }
        Fit::Short { turns, .. } => (*turns, None, None),
    };
    let missing = buffer.is_none().then(|| seconds(column.missing));
    FormatColumn { people: column.people as u32, turns: turns as u32, turn, buffer, missing }
}

/// What the timetable comes to: neighbouring sizes that fit are one sentence, each that does not has its own.
fn says(columns: &[Column]) -> Vec<Sentence> {
    let mut said = Vec::new();
    for run in columns.chunk_by(|one, next| fits(one) == fits(next)) {
        let (Some(first), Some(last)) = (run.first(), run.last()) else { continue };
        if !fits(first) {
            said.extend(run.iter().map(short));
            continue;
        }
        let sizes = last.people - first.people + 1;
        let about = |key| {
            let sentence = Sentence::of(key).with("sizes", sizes);
            sentence.with("least", first.people).with("most", last.people)
        };
        said.push(match (turn(first), turn(last)) {
            (Some(long), Some(short)) if long == short => about(MessageKey::FormatSaysEqual).with("each", long),
            (Some(long), Some(short)) => about(MessageKey::FormatSaysTurns).with("total", long).with("each", short),
            _ => about(MessageKey::FormatSaysNoTurns),
        });
    }
    // Of a line whose parts do not fit, the smallest group it happens to is told.
    let mut told: Vec<&str> = Vec::new();
    for tight in columns.iter().flat_map(|column| &column.tight) {
        if !told.contains(&tight.title.as_str()) {
            told.push(&tight.title);
            let sums = Sentence::of(MessageKey::RemarkTight).with("title", &tight.title).with("count", tight.people);
            said.push(sums.with("total", tight.need).with("available", tight.have));
        }
    }
    said
}

fn fits(column: &Column) -> bool {
    matches!(column.fit, Fit::Fits { .. })
}

fn turn(column: &Column) -> Option<Length> {
    match &column.fit {
        Fit::Fits { turns, .. } => turns.iter().map(|(_, turn)| *turn).min(),
        Fit::Short { .. } => None,
    }
}

fn short(column: &Column) -> Sentence {
    let missing = column.missing.0 / 60;
    let key = if column.fits_in.is_some() { MessageKey::FormatSaysShort } else { MessageKey::FormatSaysFarTooShort };
    let said = Sentence::of(key);
    let minutes = column.fits_in.map_or(0, |length| length.0 / 60);
    said.with("count", column.people).with("found", missing).with("known", minutes)
}

fn line_word(kind: LineKind) -> LineWord {
    match kind {
        LineKind::Talk => LineWord::Talk,
        LineKind::Break => LineWord::Break,
        LineKind::Evaluation => LineWord::Evaluation,
        LineKind::Round => LineWord::Round,
        LineKind::Phase => LineWord::Phase,
    }
}

#[cfg(test)]
mod tests {
    use meeting::format::shipped;

    use super::*;
    use crate::formats::views::fields::ChoiceWord;

    #[test]
    fn every_word_to_choose_from_is_one_of_the_wire() {
        let format = shipped::all().into_iter().next().unwrap();
        let draft = Draft::of(format);
        let values = draft.lines("en").into_iter().flat_map(|line| draft.values(&line.at, "en"));
        let mut choices = 0;
        for value in values.chain(draft.values(&Path::default(), "en")) {
            let FieldKind::Choice(words) = value.kind else { continue };
            for word in words {
                assert!(read::<ChoiceWord>(word).is_some(), "{word} of {:?}", value.field);
                choices += 1;
            }
        }
        assert!(choices > 10, "something was looked at");
    }
}
