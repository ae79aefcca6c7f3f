//! The evaluation screen.

use meeting::evaluation::{LONGEST_SENTENCE, RATED, can_be_worked_out, can_open, responses_to_open};
use store::{BoxState, MeetingState};

use crate::{
    context::Context,
    evaluation::{
        results::result,
        views::{BallotState, BallotView, DraftView},
        wall::reveal_view,
    },
    parts::Named,
    session::{Draft, Session},
};

/// The evaluation.
pub(crate) fn ballot_view(cx: &Context, session: &Session) -> BallotView {
    let state = match (session.ballot.state, &session.ballot.answering) {
        (BoxState::Sealed, _) => BallotState::Revealed,
        (BoxState::None | BoxState::Open, Some(_)) => BallotState::Answering,
        (BoxState::None | BoxState::Open, None) => BallotState::HandOver,
    };
    let people = session.voters(cx.now()).len();
    BallotView {
        meeting: session.row.id.0,
        group: Named { id: session.row.group.0, name: session.group.clone() },
        state,
        responses: session.ballot.responses as u32,
        can_open: can_open(session.row.state != MeetingState::Planned, people, session.ballot.responses),
        needed: responses_to_open(people) as u32,
        people: people as u32,
        small: can_be_worked_out(people),
        waiting: session.waiting(cx.now()).into_iter().map(|who| session.named(who)).collect(),
        answering: session.ballot.answering.as_ref().map(|answering| session.named(answering.who)),
        draft: session.ballot.answering.as_ref().filter(|answering| answering.draft.is_filled()).map(|answering| {
            let Draft { at, ratings, sentence } = answering.draft.clone();
            DraftView { at: at as u32, ratings: ratings.to_vec(), sentence }
        }),
        held: session.ballot.answering.as_ref().is_some_and(|answering| answering.handed_in),
        questions: RATED.into_iter().map(Into::into).collect(),
        longest_sentence: LONGEST_SENTENCE as u32,
        result: result(session),
        reveal: reveal_view(cx, session),
        meeting_over: session.meeting.clock(cx.now()).ended().is_some(),
    }
}
