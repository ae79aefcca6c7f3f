//! Failures of the store, as trouble that stays on the screen until it is over.
//!
//! Not in here: words.

use std::path::Path;

use store::{Failure, FailureCode};
use words::MessageKey;

use crate::{refusal::Trouble, sentence::Sentence};

/// What to say about a failure of the store in this data folder.
pub fn trouble_of(failure: &Failure, folder: &Path) -> Trouble {
    let in_folder = |key| Sentence::of(key).with("folder", folder.display().to_string());
    trouble(match failure.code {
        FailureCode::InUse => in_folder(MessageKey::TroubleInUse),
        FailureCode::ReadOnly => in_folder(MessageKey::TroubleReadOnly),
        FailureCode::DiskFull => in_folder(MessageKey::TroubleDiskFull),
        FailureCode::FromTheFuture { found, known } => {
            Sentence::of(MessageKey::TroubleFromTheFuture).with("found", found).with("known", known)
        }
        FailureCode::Newer => Sentence::of(MessageKey::TroubleNewer),
        FailureCode::NotADatabase => in_folder(MessageKey::TroubleNotADatabase),
        FailureCode::Moved => in_folder(MessageKey::TroubleMoved),
        FailureCode::Damaged | FailureCode::Unreadable => in_folder(MessageKey::TroubleDamaged),
        FailureCode::Emptied => in_folder(MessageKey::TroubleEmptied),
        FailureCode::Missing | FailureCode::Other => {
            Sentence::of(MessageKey::TroubleOther).with("detail", &failure.detail)
        }
    })
}

/// What to say while a write failed and the desk keeps what it could not write in memory.
pub(crate) fn not_saved(failure: &Failure, folder: &Path) -> Trouble {
    trouble(because(Sentence::of(MessageKey::TroubleNotSaved), failure, folder))
}

/// What to say after a deletion, while what was deleted may still be seen in the file.
pub(crate) fn traces_left(failure: &Failure, folder: &Path) -> Trouble {
    trouble(because(Sentence::of(MessageKey::TroubleTraces), failure, folder))
}

/// What to say of words that can never be saved, because their owner is no longer in the group.
pub(crate) fn cannot_keep(name: &str) -> Trouble {
    trouble(Sentence::of(MessageKey::TroubleHomelessWords).named("name", name))
}

/// Why something could not be written, and where.
fn because(sentence: Sentence, failure: &Failure, folder: &Path) -> Sentence {
    let cause = match failure.code {
        FailureCode::DiskFull => "disk-full",
        FailureCode::ReadOnly => "read-only",
        FailureCode::InUse => "in-use",
        FailureCode::Moved => "moved",
        FailureCode::FromTheFuture { .. }
        | FailureCode::Newer
        | FailureCode::Unreadable
        | FailureCode::NotADatabase
        | FailureCode::Damaged
        | FailureCode::Emptied
        | FailureCode::Missing
        | FailureCode::Other => "other",
    };
    let sentence = sentence.with("cause", cause).with("folder", folder.display().to_string());
    sentence.with("detail", &failure.detail)
}

fn trouble(sentence: Sentence) -> Trouble {
    Trouble { sentence, can_retry: true }
}
