//! The evaluation screen.

use meeting::evaluation::{
    LONGEST_SENTENCE, Mean, RATED, Results, Said, can_be_worked_out, can_open, responses_to_open, results,
};
use store::{BoxState, MeetingState};

use crate::{
    context::Context,
    evaluation::views::{BallotState, BallotView, DraftView, MeanView, ResultView},
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
        meeting_over: session.meeting.clock(cx.now()).ended().is_some(),
    }
}

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

fn mean_view(mean: &Mean) -> MeanView {
    let (value, answers, too_few) = match mean.said {
        Said::Nothing => (None, 0, false),
        Said::TooFew => (None, 0, true),
        Said::Mean { mean, answers } => (Some(mean), answers as u32, false),
    };
    MeanView { question: mean.question.into(), mean: value, answers, too_few }
}
