//! Importing and exporting formats.
//!
//! A broken file is refused with its line and its field, and changes nothing. Not in here: dialogs (the shell) and the
//! shape of a file (`meeting::format::file`).

use std::path::Path;

use meeting::{
    bounds::LARGEST_FORMAT,
    format::{
        edit::Draft,
        file::{self, FormatFile},
        shipped,
    },
};
use words::MessageKey;

use crate::{
    bounded::{Unread, read_file},
    context::{Context, OfStay, Place},
    faults::of_file,
    files,
    formats::{
        drafts::{begin, name_of_copy, unwritten},
        editing::{Formats, Incoming},
        intent::ImportHow,
    },
    library::{newest, take_format},
    refusal::Refusal,
    stop::Stop,
};

/// Nobody is taken away from a meeting by a file that was dropped.
pub(crate) fn may_import(cx: &Context) -> Result<(), Stop> {
    if cx.is_live() && matches!(cx.place, Place::Live | Place::Ballot) {
        return Err(Refusal::of(MessageKey::RefusalFormatWhileLive).into());
    }
    Ok(())
}

/// Imports a format file, or asks about it.
pub(crate) fn import_format(formats: &mut Formats, cx: &mut Context, path: &Path) -> Result<(), Stop> {
    may_import(cx)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let incoming = match read(path) {
        Err(why) => Incoming::Broken { name, why },
        Ok(file) => {
            let known = cx.store.format(&file.key)?;
            match known {
                None if shipped::named(&file.key).is_none() => return begin(formats, cx, Draft::of(file)),
                Some(row) if !row.removed && file.written().is_ok_and(|text| text == row.text) => {
                    Incoming::Broken { name, why: Refusal::of(MessageKey::RefusalFormatSame) }
                }
                None | Some(_) => Incoming::Known { name, file: Box::new(file) },
            }
        }
    };
    cx.go(Place::Formats)?;
    formats.incoming = OfStay::new(cx.stay, incoming);
    Ok(())
}

/// Does what was answered about it.
pub(crate) fn answer_import(formats: &mut Formats, cx: &mut Context, how: ImportHow) -> Result<(), Stop> {
    let Some(Incoming::Known { file, .. }) = formats.incoming.take(cx.stay) else { return Ok(()) };
    match how {
        ImportHow::Leave => Ok(()),
        ImportHow::Copy => {
            let mut copy = *file;
            copy.key = cx.store.new_format_key()?;
            copy.version = 1;
            copy.rename(&name_of_copy(cx, &copy));
            begin(formats, cx, Draft::of(copy))
        }
        ImportHow::Next => {
            let row = cx.store.format(&file.key)?.ok_or_else(|| Refusal::of(MessageKey::RefusalNotFound))?;
            // A version of its own, also where the one before was not taken yet.
            cx.store.take_format(&row.key, row.version)?;
            if row.removed {
                cx.store.remove_format(&row.key, false)?;
            }
            begin(formats, cx, Draft::of(*file))
        }
    }
}

/// Writes a format to a file.
pub(crate) fn export_format(cx: &mut Context, key: &str, path: &Path) -> Result<(), Stop> {
    let format = newest(cx, key)?.ok_or_else(|| Refusal::of(MessageKey::RefusalFormatNoItems))?;
    let text = format.written().map_err(|why| unwritten(&why))?;
    files::write(path, text.as_bytes(), &cx.folder)?;
    Ok(take_format(cx, &format)?)
}

fn read(path: &Path) -> Result<FormatFile, Refusal> {
    let unreadable =
        |why: &dyn std::fmt::Display| Refusal::of(MessageKey::RefusalFormatUnreadable).with("why", why.to_string());
    let bytes = read_file(path, LARGEST_FORMAT).map_err(|why| match why {
        Unread::TooLarge => Refusal::of(MessageKey::RefusalFormatTooLarge),
        Unread::NoFile => Refusal::of(MessageKey::RefusalFormatNoFile),
        Unread::Failed(error) => unreadable(&error),
    })?;
    let text = String::from_utf8(bytes).map_err(|_| Refusal::of(MessageKey::RefusalFormatNoText))?;
    file::read(&text).map_err(|refused| of_file(&refused))
}
