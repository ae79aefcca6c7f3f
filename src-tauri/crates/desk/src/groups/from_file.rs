//! The names in a file that a person chose, before anybody is added: which are new, which are members, and which rows have
//! no name.
//!
//! Nothing is changed by it: the page puts the new names into the field, where they are added as if they had been typed.
//! Not in here: which column is the name (`meeting::people`) and the dialog (the shell).

use std::path::Path;

use meeting::{
    bounds::LONGEST_LIST,
    people::{GroupId, LARGEST_NAMES_FILE, NoNames, names_in_file, names_of_list, same_name},
};
use serde::Serialize;
use ts_rs::TS;
use words::MessageKey;

use crate::{
    bounded::{Unread, read_file},
    context::Context,
    people::present_members,
    refusal::Refusal,
    trouble::trouble_of,
};

/// How many rows without a name are shown.
const SHOWN: usize = 5;

/// What was found in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
#[ts(export)]
pub enum FromFile {
    /// Names.
    Found(NamesFound),
    /// Nothing, and why.
    Refused(Refusal),
}

/// The names of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct NamesFound {
    /// What the file is called.
    pub file: String,
    /// The names that are new to the group and the field, in the file's order.
    pub names: Vec<String>,
    /// Those of members, which are left out.
    pub known: Vec<String>,
    /// How many rows have no name.
    pub unread: u32,
    /// The first of them.
    pub shown: Vec<UnreadLine>,
}

/// A row without a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct UnreadLine {
    /// The line of the file where it begins, counting from 1.
    pub line: u32,
    /// What stands there, cut short.
    pub text: String,
}

/// Reads the names in a file. Who stands in the field already, as `typed`, is left out.
pub(crate) fn names_of_file(cx: &Context, group: GroupId, typed: &str, path: &Path) -> FromFile {
    match found(cx, group, typed, path) {
        Ok(found) => FromFile::Found(found),
        Err(refusal) => FromFile::Refused(refusal.about("names")),
    }
}

fn found(cx: &Context, group: GroupId, typed: &str, path: &Path) -> Result<NamesFound, Refusal> {
    let bytes = read_file(path, LARGEST_NAMES_FILE).map_err(|why| match why {
        Unread::TooLarge => Refusal::of(MessageKey::RefusalNamesFileTooLarge),
        Unread::NoFile => Refusal::of(MessageKey::RefusalNamesFileNoText),
        Unread::Failed(why) => Refusal::of(MessageKey::RefusalNamesFileUnreadable).with("why", why.to_string()),
    })?;
    let read = names_in_file(&bytes).map_err(|why| {
        Refusal::of(match why {
            NoNames::TooMany => MessageKey::RefusalNamesFileTooLarge,
            NoNames::NoText => MessageKey::RefusalNamesFileNoText,
            NoNames::Nothing => MessageKey::RefusalNamesFileNothing,
        })
    })?;
    let members =
        present_members(&cx.store, group).map_err(|failure| Refusal::from(trouble_of(&failure, &cx.folder)))?;
    // A list that is too long is refused when it is sent.
    let typed = if typed.len() > LONGEST_LIST { Vec::new() } else { names_of_list(typed) };
    let mut names: Vec<String> = Vec::new();
    let mut known: Vec<String> = Vec::new();
    // Cleaned as they will be when they are added; who stands there twice is one person.
    for name in read.names.iter().flat_map(|name| names_of_list(name)) {
        if typed.iter().any(|other| same_name(other, &name)) {
            continue;
        }
        let list = if members.iter().any(|row| same_name(&row.name, &name)) { &mut known } else { &mut names };
        if !list.iter().any(|other| same_name(other, &name)) {
            list.push(name);
        }
    }
    let shown = read.unread.iter().take(SHOWN);
    Ok(NamesFound {
        file: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        names,
        known,
        unread: read.unread.len() as u32,
        shown: shown.map(|row| UnreadLine { line: row.line as u32, text: row.text.clone() }).collect(),
    })
}
