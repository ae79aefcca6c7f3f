//! What is wrong with the table of bids, votes and shares, as people are told.
//!
//! Not in here: the table itself and its rules (`meeting::choosing`), and who may be chosen (the clock).

use meeting::choosing::{
    Heard, LEAST_PERCENT, LONGEST_REASON, MOST_MINUTES, MOST_PERCENT, MOST_VOTES_EACH, ReasonProblem, ShareProblem,
    TableProblem, Unreadable,
};
use words::MessageKey;

use crate::refusal::Refusal;

/// Everything that cannot be read, each about its field.
pub(crate) fn unread(heard: &Heard) -> Vec<Refusal> {
    heard.problems.iter().map(|problem| of_table(*problem)).collect()
}

fn of_table(problem: TableProblem) -> Refusal {
    match problem {
        TableProblem::Minutes(who, Unreadable::NoNumber) => {
            Refusal::of(MessageKey::RefusalBidUnreadable).about(&format!("bid-{}", who.0))
        }
        TableProblem::Minutes(who, Unreadable::OutOfRange) => {
            let refusal = Refusal::of(MessageKey::RefusalMinutesOutOfRange).about(&format!("bid-{}", who.0));
            refusal.with("least", 1_u32).with("most", MOST_MINUTES)
        }
        TableProblem::Votes(who) => Refusal::of(MessageKey::RefusalVotesUnreadable).about(&format!("votes-{}", who.0)),
        TableProblem::TooManyVotes(many) => {
            let refusal = Refusal::of(MessageKey::RefusalVotesTooMany).about("votes").with("found", many.found);
            refusal.with("most", many.most).with("count", MOST_VOTES_EACH)
        }
    }
}

/// Why a share is not agreed.
pub(crate) fn of_share(problem: ShareProblem) -> Refusal {
    match problem {
        ShareProblem::Percent => {
            let refusal = Refusal::of(MessageKey::RefusalSharePercent).about("percent");
            refusal.with("least", LEAST_PERCENT).with("most", MOST_PERCENT)
        }
        ShareProblem::Reason(ReasonProblem::Missing) => Refusal::of(MessageKey::RefusalShareReason).about("reason"),
        ShareProblem::Reason(ReasonProblem::TooLong) => {
            Refusal::of(MessageKey::RefusalShareReasonLong).about("reason").with("most", LONGEST_REASON)
        }
    }
}
