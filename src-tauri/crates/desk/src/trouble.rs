//! Failures of the store, as trouble that stays on the screen until it is over.
//!
//! Not in here: words.

use std::{collections::BTreeMap, path::Path};

use store::{Failure, FailureCode};

use crate::refusal::Trouble;

/// What to say about a failure of the store in this data folder.
pub fn trouble_of(failure: &Failure, folder: &Path) -> Trouble {
    let folder = folder.display().to_string();
    let (key, args): (&str, Vec<(&str, String)>) = match failure.code {
        FailureCode::InUse => ("trouble-in-use", vec![("folder", folder)]),
        FailureCode::ReadOnly => ("trouble-read-only", vec![("folder", folder)]),
        FailureCode::DiskFull => ("trouble-disk-full", vec![("folder", folder)]),
        FailureCode::FromTheFuture { found, known } => {
            ("trouble-from-the-future", vec![("found", found.to_string()), ("known", known.to_string())])
        }
        FailureCode::Newer => ("trouble-newer", Vec::new()),
        FailureCode::NotADatabase => ("trouble-not-a-database", vec![("folder", folder)]),
        FailureCode::Moved => ("trouble-moved", vec![("folder", folder)]),
        FailureCode::Damaged => ("trouble-damaged", vec![("folder", folder)]),
        FailureCode::Emptied => ("trouble-emptied", vec![("folder", folder)]),
        FailureCode::Missing | FailureCode::Other => ("trouble-other", vec![("detail", failure.detail.clone())]),
    };
    trouble(key, args)
}

/// What to say while a write failed and the desk keeps what it could not write in memory.
pub(crate) fn not_saved(failure: &Failure, folder: &Path) -> Trouble {
    trouble("trouble-not-saved", causes(failure, folder))
}

/// What to say after a deletion, while what was deleted may still be seen in the file.
pub(crate) fn traces_left(failure: &Failure, folder: &Path) -> Trouble {
    trouble("trouble-traces", causes(failure, folder))
}

/// What to say of words that can never be saved, because their owner is no longer in the group.
pub(crate) fn cannot_keep(name: &str) -> Trouble {
    trouble("trouble-homeless-words", vec![("name", name.to_owned())])
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

fn trouble(key: &str, args: Vec<(&str, String)>) -> Trouble {
    let args: BTreeMap<String, String> = args.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    Trouble { key: key.to_owned(), args, can_retry: true }
}
