//! The box of the open meeting, and who has the laptop.
//!
//! Not in here: what may be shown of it (`meeting::evaluation`), and the file (`store`).

use meeting::{
    evaluation::{Opened, RATED},
    people::{MeetingId, MemberId},
};
use store::{BoxState, Store};

/// The box of the evaluation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Ballot {
    pub state: BoxState,
    pub responses: usize,
    pub handed_in: Vec<MemberId>,
    /// Who could answer at any time since it was opened; nobody once it is sealed.
    pub voters: Vec<MemberId>,
    /// Who has the laptop; in memory alone.
    pub answering: Option<Answering>,
    /// What was in the box; only once it is sealed.
    pub opened: Opened,
}

/// Somebody who has the laptop, and their response as far as it is filled in. It is never written to a file, and gone once
/// it is handed in or given back, the box is sealed, or somebody else takes the laptop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Answering {
    pub who: MemberId,
    pub draft: Draft,
    /// Whether they have handed it in, and it waits for another program to let go of the file.
    pub handed_in: bool,
}

impl Answering {
    /// Whether something would be lost with the session.
    pub fn is_begun(&self) -> bool {
        self.handed_in || self.draft.is_filled()
    }
}

/// A response that is being filled in, so that it outlives the page it is filled in on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Draft {
    /// Which question is shown; behind the rated ones stands the sentence.
    pub at: usize,
    pub ratings: [Option<u8>; RATED.len()],
    pub sentence: String,
}

impl Draft {
    /// Whether the same is answered and written in another, whichever question is shown.
    pub fn says_the_same(&self, other: &Self) -> bool {
        self.ratings == other.ratings && self.sentence.trim() == other.sentence.trim()
    }

    /// Whether anything was answered or written.
    pub fn is_filled(&self) -> bool {
        self.ratings.iter().any(Option::is_some) || !self.sentence.trim().is_empty()
    }
}

impl Ballot {
    /// The box as the file has it.
    pub fn read(store: &Store, id: MeetingId) -> store::Result<Self> {
        Ok(Self {
            state: store.sealed(id)?,
            responses: store.responses_in(id)?,
            handed_in: store.handed_in(id)?,
            voters: store.voters(id)?,
            answering: None,
            opened: store.opened(id)?,
        })
    }
}
