//! Drafts of formats of one's own: beginning one, opening it in the editor, and keeping it as it is typed.
//!
//! Not in here: what intents do with them ([`super::act`]), and what an edit does (`meeting::format::edit`).

use meeting::format::{
    edit::Draft,
    file::{FormatFile, Unwritten},
};
use store::{Failure, FailureCode};
use words::{Catalogue, MessageKey};

use crate::{
    context::{Context, OfVisit, Place},
    formats::editing::{Editing, Formats},
    stop::Stop,
};

/// Keeps a new draft and opens it.
pub(crate) fn begin(formats: &mut Formats, cx: &mut Context, draft: Draft) -> Result<(), Stop> {
    let key = draft.file.key.clone();
    keep_draft(cx, &key, &draft)?;
    edit_format(formats, cx, &key, draft)
}

/// Opens a draft in the editor.
pub(crate) fn edit_format(formats: &mut Formats, cx: &mut Context, key: &str, draft: Draft) -> Result<(), Stop> {
    cx.go(Place::Format)?;
    formats.editing = OfVisit::new(cx.visit, Editing::new(key, draft));
    Ok(())
}

/// Keeps a draft as typed and, where it holds, as the newest version; one that was taken is left as it is.
pub(crate) fn keep_draft(cx: &mut Context, key: &str, draft: &Draft) -> Result<(), Stop> {
    let row = cx.store.format(key)?;
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
    Ok(cx.store.save_format(key, &kept, version.as_ref().map(|(number, text)| (*number, text.as_str())))?)
}

/// What a copy is called.
pub(crate) fn name_of_copy(cx: &Context, file: &FormatFile) -> String {
    let title = file.title.in_language(cx.language.tag());
    Catalogue::of(cx.language).say(MessageKey::FormatCopyOf, &[("title", title.to_owned().into())])
}

/// What cannot be put in writing is told, and nothing empty is kept in its place.
pub(crate) fn unwritten(why: &Unwritten) -> Failure {
    Failure { code: FailureCode::Other, detail: why.to_string() }
}
