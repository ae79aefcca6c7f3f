//! What is shown of a turn beside the clock: the kind of help its client asks for, and who has which role. Compartment:
//! room. There is no field for the request itself, which is the client's note.

use serde::Serialize;
use ts_rs::TS;

use super::rooms::RoleWord;
use crate::parts::Named;

/// A client, with the kind of help they ask for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct HelpView {
    /// Who.
    pub client: Named,
    /// The kind, in the format's own words; none while it is open.
    pub asks: Option<String>,
}

/// A role in the running turn that can be given on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CastView {
    /// Which.
    pub role: RoleWord,
    /// Who has it.
    pub who: Named,
    /// To whom it can be given.
    pub others: Vec<TakerView>,
}

/// Somebody who could have a role instead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct TakerView {
    /// Who.
    pub who: Named,
    /// The role they would give in return, if they have one in this turn.
    pub gives: Option<RoleWord>,
}
