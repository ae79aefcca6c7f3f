//! How plans, series, facts and what is made of a meeting are put in writing for the file.
//!
//! Not in here: the file itself (`store`).

use store::{Failure, FailureCode};

/// A plan, a series, a fact or a sitting as it is kept. What cannot be put in writing is told; nothing empty is written
/// over what is there.
pub(crate) fn to_json(kept: &impl serde::Serialize) -> store::Result<String> {
    let told = |error: serde_json::Error| Failure { code: FailureCode::Other, detail: error.to_string() };
    serde_json::to_string(kept).map_err(told)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn what_cannot_be_put_in_writing_is_told_and_nothing_is_written() {
        // JSON has no keys but texts.
        let failure = to_json(&BTreeMap::from([((1, 2), 3)])).unwrap_err();
        assert_eq!(failure.code, FailureCode::Other, "{failure}");
        assert_eq!(to_json(&[1, 2]), Ok("[1,2]".to_owned()));
    }
}
