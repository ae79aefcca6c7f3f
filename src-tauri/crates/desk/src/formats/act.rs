//! Formats of one's own: creating, editing, and no longer offering them.
//!
//! Every edit is in the file before it is answered. Not in here: what an edit does (`meeting::format::edit`), import
//! and export ([`crate::formats::files`]).

use meeting::{
    format::{
        edit::{Draft, Field, FormatEdit, LineKind, Path},
        file::{FormatFile, Unwritten},
    },
    people::MeetingId,
};
use store::{Failure, FailureCode, Thing};
use words::{Catalogue, MessageKey};

use crate::clocks::typed::short_enough;
use crate::{
    desk::{Desk, Place},
    formats::{
        faults::of_edit,
        library::{Editing, draft_of},
    },
    intent::{FormatAct, FormatChange, LineWord},
    refusal::Refusal,
    stop::Stop,
};

impl Desk {
    pub(crate) fn act_on_formats(&mut self, act: FormatAct) -> Result<(), Stop> {
        match act {
            FormatAct::Go { meeting } => {
                if let Some(meeting) = meeting {
                    self.plan_to_change(meeting)?;
                }
                self.formats_for = meeting.map(MeetingId);
                self.go(Place::Formats)
            }
            FormatAct::New { empty } => {
                let key = self.store.new_format_key()?;
                let file = FormatFile::new_own(&key, empty, self.language.tag());
                self.begin(Draft::of(file))
            }
            FormatAct::Edit { format } => {
                let row = self.store.format(&format)?.ok_or_else(|| Refusal::of(MessageKey::RefusalNotFound))?;
                let draft = draft_of(&row).ok_or_else(|| Refusal::of(MessageKey::RefusalFormatKeptUnreadable))?;
                self.edit_format(&format, draft)
            }
            FormatAct::Copy { format } => {
                let file = self.newest(&format)?.ok_or_else(|| Refusal::of(MessageKey::RefusalFormatNoItems))?;
                let (key, tag) = (self.store.new_format_key()?, self.language.tag());
                let title = self.name_of_copy(&file);
                self.begin(Draft::of(file.copied(&key, &title, tag)))
            }
            FormatAct::Remove { format } => {
                if !self.is_planned_with(&format)? {
                    return self.delete(&Thing::Format(format));
                }
                self.store.remove_format(&format, true)?;
                self.removed_format = Some(format);
                self.go(Place::Formats)
            }
            FormatAct::BringBack { format } => {
                self.removed_format = None;
                if let Some(row) = self.store.binned_as(&Thing::Format(format.clone()))? {
                    return self.put_back(row.id);
                }
                Ok(self.store.remove_format(&format, false)?)
            }
            FormatAct::Change { change } => self.change_format(&change),
            FormatAct::Undo => self.step(|editing| editing.sitting.undo(), MessageKey::RefusalNothingToUndo),
            FormatAct::Redo => self.step(|editing| editing.sitting.redo(), MessageKey::RefusalNothingToRedo),
            FormatAct::For { length } => {
                short_enough(&length, "length")?;
                self.editing()?.length = length;
                Ok(())
            }
            FormatAct::AnswerImport { how } => self.answer_import(how),
        }
    }

    pub(crate) fn name_of_copy(&self, file: &FormatFile) -> String {
        let title = file.title.in_language(self.language.tag());
        Catalogue::of(self.language).say(MessageKey::FormatCopyOf, &[("title", title.to_owned().into())])
    }

    /// Keeps a new draft and opens it.
    pub(crate) fn begin(&mut self, draft: Draft) -> Result<(), Stop> {
        let key = draft.file.key.clone();
        self.keep_draft(&key, &draft)?;
        self.edit_format(&key, draft)
    }

    pub(crate) fn edit_format(&mut self, key: &str, draft: Draft) -> Result<(), Stop> {
        self.go(Place::Format)?;
        self.editing = Some(Editing::new(key, draft));
        Ok(())
    }

    fn editing(&mut self) -> Result<&mut Editing, Stop> {
        self.editing.as_mut().ok_or_else(|| Refusal::of(MessageKey::RefusalNotFound).into())
    }

    fn change_format(&mut self, change: &FormatChange) -> Result<(), Stop> {
        let edit = self.edit_of(change)?;
        let tag = self.language.tag();
        let editing = self.editing()?;
        editing.sitting.edit(&edit, tag).map_err(|refused| of_edit(&refused))?;
        self.keep_open()
    }

    fn step(&mut self, step: impl FnOnce(&mut Editing) -> bool, nothing: MessageKey) -> Result<(), Stop> {
        if !step(self.editing()?) {
            return Err(Refusal::of(nothing).into());
        }
        self.keep_open()
    }

    fn keep_open(&mut self) -> Result<(), Stop> {
        let editing = self.editing()?;
        editing.stamp += 1;
        let (key, draft) = (editing.key.clone(), editing.sitting.draft.clone());
        self.keep_draft(&key, &draft)
    }

    /// Keeps a draft as typed and, where it holds, as the newest version; one that was taken is left as it is.
    pub(crate) fn keep_draft(&mut self, key: &str, draft: &Draft) -> Result<(), Stop> {
        let row = self.store.format(key)?;
        let (newest, taken, before) = row.map_or((0, false, String::new()), |row| (row.version, row.taken, row.text));
        let as_version = |version: u32| {
            let mut file = draft.file.clone();
            file.version = version;
            file.written().map_err(|why| unwritten(&why))
        };
        let changed = before != as_version(newest)?;
        let number = if taken { newest + 1 } else { newest.max(draft.file.version.max(1)) };
        let version = if draft.holds() && changed { Some((number, as_version(number)?)) } else { None };
        // What holds and has nothing beside it is as the newest version.
        let kept = if draft.holds() && draft.typed.is_empty() {
            String::new()
        } else {
            draft.kept().map_err(|why| unwritten(&why))?
        };
        Ok(self.store.save_format(key, &kept, version.as_ref().map(|(number, text)| (*number, text.as_str())))?)
    }

    fn edit_of(&self, change: &FormatChange) -> Result<FormatEdit, Refusal> {
        let path = |places: &[u32]| Path(places.iter().map(|&place| place as usize).collect());
        Ok(match change {
            FormatChange::Add { at, kind } => {
                FormatEdit::Add { at: path(at), kind: line_kind(*kind), title: self.title_of_new(*kind) }
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

    fn title_of_new(&self, kind: LineWord) -> String {
        let words = Catalogue::of(self.language);
        match kind {
            LineWord::Talk => words.say(MessageKey::FormatNewTalk, &[]),
            LineWord::Break => words.say(MessageKey::FormatNewBreak, &[]),
            LineWord::Evaluation => words.say(MessageKey::FormatNewEvaluation, &[]),
            LineWord::Round => words.say(MessageKey::FormatNewRound, &[]),
            LineWord::Phase => words.say(MessageKey::FormatNewPhase, &[]),
        }
    }
}

/// What cannot be put in writing is told, and nothing empty is kept in its place.
pub(crate) fn unwritten(why: &Unwritten) -> Failure {
    Failure { code: FailureCode::Other, detail: why.to_string() }
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
