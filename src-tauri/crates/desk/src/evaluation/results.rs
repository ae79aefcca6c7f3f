//! The results of a sealed box, for every view that has them: the ballot, the record, and the wall where the group wants it.
//!
//! Not in here: what may be shown of a box (`meeting::evaluation`).

use meeting::evaluation::{Mean, Results, Said, results};
use store::BoxState;

use crate::{
    evaluation::views::{MeanView, ResultView},
    session::Session,
};

/// What the box said; nothing while it is open.
pub(crate) fn results_of(session: &Session) -> Option<Results> {
    (session.ballot.state == BoxState::Sealed).then(|| results(&session.ballot.opened))
}

pub(crate) fn result(session: &Session) -> Option<ResultView> {
    let results = results_of(session)?;
    Some(ResultView {
        responses: results.responses as u32,
        means: results.means.iter().map(mean_view).collect(),
        sentences: results.sentences,
    })
}

pub(crate) fn mean_view(mean: &Mean) -> MeanView {
    let (value, answers, too_few) = match mean.said {
        Said::Nothing => (None, 0, false),
        Said::TooFew => (None, 0, true),
        Said::Mean { mean, answers } => (Some(mean), answers as u32, false),
    };
    MeanView { question: mean.question.into(), mean: value, answers, too_few }
}
