//! What every command of the command line says alike, and opening the folder for it.
//!
//! Not in here: what a command does ([`crate::console`], [`crate::backups`]).

use std::{io, path::Path};

use desk::{Setup, trouble_of};
use store::Store;
use words::{Catalogue, Language, MessageKey, Value};

/// A message in a language.
pub fn say(language: Language, key: MessageKey, values: &[(&'static str, Value<'_>)]) -> String {
    Catalogue::of(language).say(key, values)
}

/// Why the answer could not be printed.
pub fn could_not_print(why: &io::Error, language: Language) -> String {
    say(language, MessageKey::TerminalNotPrinted, &[("why", why.to_string().into())])
}

/// Opens the file of a folder.
pub fn open(folder: &Path, setup: Setup) -> Result<Store, String> {
    must_be_there(folder, setup)?;
    Store::open(folder).map_err(|failure| told_failure(&failure, folder, setup))
}

/// Asking makes nothing where nothing is.
pub fn must_be_there(folder: &Path, setup: Setup) -> Result<(), String> {
    if store::is_there(folder) {
        return Ok(());
    }
    Err(say(setup.language, MessageKey::TerminalNoData, &[("folder", folder.display().to_string().into())]))
}

/// A failure of the store, as people are told.
pub fn told_failure(failure: &store::Failure, folder: &Path, setup: Setup) -> String {
    let trouble = trouble_of(failure, folder);
    trouble.sentence.said(Catalogue::of(setup.language))
}
