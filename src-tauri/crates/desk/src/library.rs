//! The formats the desk knows: the shipped ones and the user's own.
//!
//! A plan names a format by key and version. A version of one's own that a plan or a file has used never changes; the
//! next edit begins a new one, so that a plan keeps what it was made with. Not in here: editing them
//! ([`crate::formats`]).

use meeting::format::{
    Turns,
    file::{self, FormatFile},
    shipped,
};

use crate::{context::Context, plan::Plan};

/// Every format a meeting can be planned with, those of one's own behind the others, by name.
pub(crate) fn offered(cx: &Context) -> store::Result<Vec<FormatFile>> {
    let tag = cx.language.tag();
    let rows = cx.store.formats()?;
    let mut own: Vec<FormatFile> =
        rows.iter().filter(|row| !row.removed).filter_map(|row| file::read(&row.text).ok()).collect();
    own.sort_by_cached_key(|format| (format.title.in_language(tag).to_lowercase(), format.key.clone()));
    Ok(shipped::all().into_iter().chain(own).collect())
}

/// The newest version of a format.
pub(crate) fn newest(cx: &Context, key: &str) -> store::Result<Option<FormatFile>> {
    if let Some(shipped) = shipped::named(key) {
        return Ok(Some(shipped));
    }
    Ok(cx.store.format(key)?.and_then(|row| file::read(&row.text).ok()))
}

/// The newest version of a format, if it is still offered.
pub(crate) fn newest_offered(cx: &Context, key: &str) -> store::Result<Option<FormatFile>> {
    if let Some(shipped) = shipped::named(key) {
        return Ok(Some(shipped));
    }
    let row = cx.store.format(key)?.filter(|row| !row.removed);
    Ok(row.and_then(|row| file::read(&row.text).ok()))
}

/// The format a plan was made with.
pub(crate) fn format_of(cx: &Context, plan: &Plan) -> store::Result<Option<FormatFile>> {
    if let Some(shipped) = shipped::named(&plan.format) {
        return Ok(Some(shipped));
    }
    let text = cx.store.format_version(&plan.format, plan.version)?;
    Ok(text.and_then(|text| file::read(&text).ok()))
}

/// A plan or a file takes this version of a format.
pub(crate) fn take_format(cx: &mut Context, format: &FormatFile) -> store::Result<()> {
    match shipped::named(&format.key) {
        Some(_) => Ok(()),
        None => cx.store.take_format(&format.key, format.version),
    }
}

/// How many of so many people are client in a plan's format.
pub(crate) fn turns_of(format: Option<&FormatFile>, language: &str, people: usize) -> Turns {
    let format = format.map(|format| format.in_language(language));
    format.as_ref().and_then(|format| format.round()).map_or(Turns::All, |(_, round)| round.clients_of(people))
}

/// Whether who is client and who coaches is the same at every meeting of a plan's format.
pub(crate) fn roles_stay(format: Option<&FormatFile>, language: &str) -> bool {
    let format = format.map(|format| format.in_language(language));
    format.as_ref().and_then(|format| format.round()).is_some_and(|(_, round)| round.fixed_roles)
}
