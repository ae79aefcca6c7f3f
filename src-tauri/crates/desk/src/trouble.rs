//! Failures of the store, as trouble that stays on the screen until it is over.
//!
//! Not in here: words.

use std::{collections::BTreeMap, path::Path};

use store::{Failure, FailureCode};
use words::MessageKey;

use crate::refusal::Trouble;

/// What to say about a failure of the store in this data folder.
pub fn trouble_of(failure: &Failure, folder: &Path) -> Trouble {
    let folder = folder.display().to_string();
    let (key, args): (MessageKey, Vec<(&str, String)>) = match failure.code {
        FailureCode::InUse => (MessageKey::TroubleInUse, vec![("folder", folder)]),
        FailureCode::ReadOnly => (MessageKey::TroubleReadOnly, vec![("folder", folder)]),
        FailureCode::DiskFull => (MessageKey::TroubleDiskFull, vec![("folder", folder)]),
        FailureCode::FromTheFuture { found, known } => {
            (MessageKey::TroubleFromTheFuture, vec![("found", found.to_string()), ("known", known.to_string())])
        }
        FailureCode::Newer => (MessageKey::TroubleNewer, Vec::new()),
        FailureCode::NotADatabase => (MessageKey::TroubleNotADatabase, vec![("folder", folder)]),
        FailureCode::Moved => (MessageKey::TroubleMoved, vec![("folder", folder)]),
        FailureCode::Damaged => (MessageKey::TroubleDamaged, vec![("folder", folder)]),
        FailureCode::Emptied => (MessageKey::TroubleEmptied, vec![("folder", folder)]),
        FailureCode::Missing | FailureCode::Other => {
            (MessageKey::TroubleOther, vec![("detail", failure.detail.clone())])
        }
    };
    trouble(key, args)
}

/// What to say while a write failed and the desk keeps what it could not write in memory.
pub(crate) fn not_saved(failure: &Failure, folder: &Path) -> Trouble {
    trouble(MessageKey::TroubleNotSaved, causes(failure, folder))
}

/// What to say after a deletion, while what was deleted may still be seen in the file.
pub(crate) fn traces_left(failure: &Failure, folder: &Path) -> Trouble {
    trouble(MessageKey::TroubleTraces, causes(failure, folder))
}

/// What to say of words that can never be saved, because their owner is no longer in the group.
pub(crate) fn cannot_keep(name: &str) -> Trouble {
    trouble(MessageKey::TroubleHomelessWords, vec![("name", name.to_owned())])
}

/// Why something could not be written, and where.
fn causes(failure: &Failure, folder: &Path) -> Vec<(&'static str, String)> {
    let cause = match failure.code {
        FailureCode::DiskFull => "disk-full",
        FailureCode::ReadOnly => "read-only",
        FailureCode::InUse => "in-use",
        FailureCode::Moved => "moved",
        FailureCode::FromTheFuture { .. }
        | FailureCode::Newer
        | FailureCode::NotADatabase
        | FailureCode::Damaged
        | FailureCode::Emptied
        | FailureCode::Missing
        | FailureCode::Other => "other",
    };
    vec![("cause", cause.to_owned()), ("folder", folder.display().to_string()), ("detail", failure.detail.clone())]
}

fn trouble(key: MessageKey, args: Vec<(&str, String)>) -> Trouble {
    let args: BTreeMap<String, String> = args.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    Trouble { key, args, can_retry: true }
}
