//! Formats of one's own: creating, editing, and no longer offering them.
//!
//! Every edit is in the file before it is answered. Not in here: what an edit does (`meeting::format::edit`), import
//! and export ([`crate::formats::files`]).

use meeting::{
    format::{
        edit::{Draft, Field, FormatEdit, LineKind, Path},
        file::FormatFile,
        shipped,
    },
    people::MeetingId,
};
use store::Thing;
use words::{Catalogue, MessageKey};

use crate::{
    bin::{Bin, back::put_back, delete::delete, format::is_planned_with},
    clocks::typed::short_enough,
    context::{Context, OfStay, Place, Visit},
    faults::of_edit,
    formats::{
        drafts::{begin, edit_format, keep_draft, name_of_copy},
        editing::{Editing, Formats, draft_of},
        files::answer_import,
        intent::{FormatAct, FormatChange, LineWord},
        suiting::Wish,
    },
    library::newest,
    plans::plan_to_change,
    refusal::Refusal,
    stop::Stop,
};

/// Carries out what is asked of the formats.
pub(crate) fn act_on_formats(
    formats: &mut Formats,
    bin: &mut Bin,
    cx: &mut Context,
    act: FormatAct,
) -> Result<(), Stop> {
    match act {
        FormatAct::Go { meeting } => go(formats, cx, meeting),
        FormatAct::Suiting { people, length } => {
            short_enough(&people, "people")?;
            short_enough(&length, "length")?;
            *formats.wish_mut() = Wish { people, length };
            Ok(())
        }
        FormatAct::Unfold { format, open } => unfold(formats, cx, format, open),
        FormatAct::New { empty } => {
            let key = cx.store.new_format_key()?;
            let file = FormatFile::new_own(&key, empty, cx.language.tag());
            begin(formats, cx, Draft::of(file))
        }
        FormatAct::Edit { format } => {
            let row = cx.store.format(&format)?.ok_or_else(|| Refusal::of(MessageKey::RefusalNotFound))?;
            let draft = draft_of(&row).ok_or_else(|| Refusal::of(MessageKey::RefusalFormatKeptUnreadable))?;
            edit_format(formats, cx, &format, draft)
        }
        FormatAct::Copy { format } => {
            let file = newest(cx, &format)?.ok_or_else(|| Refusal::of(MessageKey::RefusalFormatNoItems))?;
            let (key, tag) = (cx.store.new_format_key()?, cx.language.tag());
            let title = name_of_copy(cx, &file);
            begin(formats, cx, Draft::of(file.copied(&key, &title, tag)))
        }
        FormatAct::Remove { format } => {
            if !is_planned_with(cx, &format)? {
                return delete(bin, cx, &Thing::Format(format));
            }
            cx.store.remove_format(&format, true)?;
            cx.go(Place::Formats)?;
            formats.removed = OfStay::new(cx.stay, format);
            Ok(())
        }
        FormatAct::BringBack { format } => {
            formats.removed = OfStay::default();
            if let Some(row) = cx.store.binned_as(&Thing::Format(format.clone()))? {
                return put_back(bin, cx, row.id);
            }
            Ok(cx.store.remove_format(&format, false)?)
        }
        FormatAct::Change { change } => change_format(formats, cx, &change),
        FormatAct::Undo => step(formats, cx, |editing| editing.sitting.undo(), MessageKey::RefusalNothingToUndo),
        FormatAct::Redo => step(formats, cx, |editing| editing.sitting.redo(), MessageKey::RefusalNothingToRedo),
        FormatAct::For { length } => {
            short_enough(&length, "length")?;
            editing(formats, cx.visit)?.length = length;
            Ok(())
        }
        FormatAct::AnswerImport { how } => answer_import(formats, cx, how),
    }
}

/// Shows the list. For a plan, it is looked for with that plan's people and length, until others are typed.
fn go(formats: &mut Formats, cx: &mut Context, meeting: Option<u32>) -> Result<(), Stop> {
    let plan = meeting.map(|meeting| plan_to_change(cx, meeting)).transpose()?;
    if let Some((row, plan)) = plan {
        // Whoever comes back from the editor finds what was typed before.
        let comes_back = matches!(cx.place, Place::Format | Place::Formats) && formats.for_plan == Some(row.id);
        if !comes_back {
            formats.wish_of_plan = Wish::of_plan(cx, &row, &plan)?;
        }
    }
    formats.for_plan = meeting.map(MeetingId);
    cx.go(Place::Formats)
}

fn unfold(formats: &mut Formats, cx: &Context, format: String, open: bool) -> Result<(), Stop> {
    let is_here = shipped::named(&format).is_some() || cx.store.format(&format)?.is_some_and(|row| !row.removed);
    if !is_here {
        return Err(Refusal::of(MessageKey::RefusalNotFound).into());
    }
    let mut unfolded = formats.unfolded.get(cx.stay).cloned().unwrap_or_default();
    unfolded.retain(|other| *other != format);
    if open {
        unfolded.push(format);
    }
    formats.unfolded = OfStay::new(cx.stay, unfolded);
    Ok(())
}

fn editing(formats: &mut Formats, visit: Visit) -> Result<&mut Editing, Stop> {
    formats.editing.get_mut(visit).ok_or_else(|| Refusal::of(MessageKey::RefusalNotFound).into())
}

fn change_format(formats: &mut Formats, cx: &mut Context, change: &FormatChange) -> Result<(), Stop> {
    let edit = edit_of(cx, change)?;
    let tag = cx.language.tag();
    let editing = editing(formats, cx.visit)?;
    editing.sitting.edit(&edit, tag).map_err(|refused| of_edit(&refused))?;
    keep_open(formats, cx)
}

fn step(
    formats: &mut Formats,
    cx: &mut Context,
    step: impl FnOnce(&mut Editing) -> bool,
    nothing: MessageKey,
) -> Result<(), Stop> {
    if !step(editing(formats, cx.visit)?) {
        return Err(Refusal::of(nothing).into());
    }
    keep_open(formats, cx)
}

fn keep_open(formats: &mut Formats, cx: &mut Context) -> Result<(), Stop> {
    let editing = editing(formats, cx.visit)?;
    editing.stamp += 1;
    let (key, draft) = (editing.key.clone(), editing.sitting.draft.clone());
    keep_draft(cx, &key, &draft)
}

fn edit_of(cx: &Context, change: &FormatChange) -> Result<FormatEdit, Refusal> {
    let path = |places: &[u32]| Path(places.iter().map(|&place| place as usize).collect());
    Ok(match change {
        FormatChange::Add { at, kind } => {
            FormatEdit::Add { at: path(at), kind: line_kind(*kind), title: title_of_new(cx, *kind) }
        }
        FormatChange::Move { from, to } => FormatEdit::Move { from: path(from), to: path(to) },
        FormatChange::Nest { at } => FormatEdit::Nest { at: path(at) },
        FormatChange::Lift { at } => FormatEdit::Lift { at: path(at) },
        FormatChange::Remove { at } => FormatEdit::Remove { at: path(at) },
        FormatChange::Set { at, field, nth, text } => FormatEdit::Set {
            at: path(at),
            field: Field::of_word(field).ok_or_else(|| Refusal::of(MessageKey::RefusalFormatGone))?,
            nth: *nth as usize,
            text: text.clone(),
        },
    })
}

fn title_of_new(cx: &Context, kind: LineWord) -> String {
    let words = Catalogue::of(cx.language);
    match kind {
        LineWord::Talk => words.say(MessageKey::FormatNewTalk, &[]),
        LineWord::Break => words.say(MessageKey::FormatNewBreak, &[]),
        LineWord::Evaluation => words.say(MessageKey::FormatNewEvaluation, &[]),
        LineWord::Round => words.say(MessageKey::FormatNewRound, &[]),
        LineWord::Phase => words.say(MessageKey::FormatNewPhase, &[]),
    }
}

fn line_kind(word: LineWord) -> LineKind {
    match word {
        LineWord::Talk => LineKind::Talk,
        LineWord::Break => LineKind::Break,
        LineWord::Evaluation => LineKind::Evaluation,
        LineWord::Round => LineKind::Round,
        LineWord::Phase => LineKind::Phase,
    }
}
