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

use crate::formats::act::unwritten;
use crate::{
    bounded::{Unread, read_file},
    desk::{Desk, Place},
    files,
    formats::{faults::of_file, library::Incoming},
    intent::ImportHow,
    refusal::Refusal,
    stop::Stop,
};

impl Desk {
    /// Nobody is taken away from a meeting by a file that was dropped.
    pub(crate) fn may_import(&self) -> Result<(), Stop> {
        if self.is_live() && matches!(self.place, Place::Live | Place::Ballot) {
            return Err(Refusal::of(MessageKey::RefusalFormatWhileLive).into());
        }
        Ok(())
    }

    pub(crate) fn import_format(&mut self, path: &Path) -> Result<(), Stop> {
        self.may_import()?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        self.incoming = match read(path) {
            Err(why) => Some(Incoming::Broken { name, why }),
            Ok(file) => {
                let known = self.store.format(&file.key)?;
                match known {
                    None if shipped::named(&file.key).is_none() => return self.begin(Draft::of(file)),
                    Some(row) if !row.removed && file.written().is_ok_and(|text| text == row.text) => {
                        Some(Incoming::Broken { name, why: Refusal::of(MessageKey::RefusalFormatSame) })
                    }
                    None | Some(_) => Some(Incoming::Known { name, file: Box::new(file) }),
                }
            }
        };
        self.go(Place::Formats)
    }

    pub(crate) fn answer_import(&mut self, how: ImportHow) -> Result<(), Stop> {
        let Some(Incoming::Known { file, .. }) = self.incoming.take() else { return Ok(()) };
        match how {
            ImportHow::Leave => Ok(()),
            ImportHow::Copy => {
                let mut copy = *file;
                copy.key = self.store.new_format_key()?;
                copy.version = 1;
                copy.rename(&self.name_of_copy(&copy));
                self.begin(Draft::of(copy))
            }
            ImportHow::Next => {
                let row = self.store.format(&file.key)?.ok_or_else(|| Refusal::of(MessageKey::RefusalNotFound))?;
                // A version of its own, also where the one before was not taken yet.
                self.store.take_format(&row.key, row.version)?;
                if row.removed {
                    self.store.remove_format(&row.key, false)?;
                }
                self.begin(Draft::of(*file))
            }
        }
    }

    pub(crate) fn export_format(&mut self, key: &str, path: &Path) -> Result<(), Stop> {
        let format = self.newest(key)?.ok_or_else(|| Refusal::of(MessageKey::RefusalFormatNoItems))?;
        let text = format.written().map_err(|why| unwritten(&why))?;
        files::write(path, text.as_bytes(), &self.folder)?;
        Ok(self.take_format(&format)?)
    }
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
