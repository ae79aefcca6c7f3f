//! The evaluation screen.

use meeting::evaluation::{
    LONGEST_SENTENCE, Mean, RATED, Results, Said, can_be_worked_out, can_open, responses_to_open, results,
};
use store::{BoxState, MeetingState};

use crate::running::show::named;
use crate::{
    desk::Desk,
    evaluation::views::{BallotState, BallotView, DraftView, MeanView, ResultView},
    running::room::{Draft, Room},
    views::Named,
};

impl Desk {
    pub(crate) fn ballot_view(&self, room: &Room) -> BallotView {
        let state = match (room.ballot.state, &room.ballot.answering) {
            (BoxState::Sealed, _) => BallotState::Revealed,
            (BoxState::None | BoxState::Open, Some(_)) => BallotState::Answering,
            (BoxState::None | BoxState::Open, None) => BallotState::HandOver,
        };
        let people = self.voters().len();
        BallotView {
            meeting: room.row.id.0,
            group: Named { id: room.row.group.0, name: room.group.clone() },
            state,
            responses: room.ballot.responses as u32,
            can_open: can_open(room.row.state != MeetingState::Planned, people, room.ballot.responses),
            needed: responses_to_open(people) as u32,
            people: people as u32,
            small: can_be_worked_out(people),
            waiting: self.waiting().into_iter().map(|who| named(room, who)).collect(),
            answering: room.ballot.answering.as_ref().map(|answering| named(room, answering.who)),
            draft: room.ballot.answering.as_ref().filter(|answering| answering.draft.is_filled()).map(|answering| {
                let Draft { at, ratings, sentence } = answering.draft.clone();
                DraftView { at: at as u32, ratings: ratings.to_vec(), sentence }
            }),
            held: room.ballot.answering.as_ref().is_some_and(|answering| answering.handed_in),
            questions: RATED.into_iter().map(Into::into).collect(),
            longest_sentence: LONGEST_SENTENCE as u32,
            result: result(room),
            meeting_over: room.meeting.clock(self.now()).ended().is_some(),
        }
    }
}

/// What the box said; nothing while it is open.
pub(crate) fn results_of(room: &Room) -> Option<Results> {
    (room.ballot.state == BoxState::Sealed).then(|| results(&room.ballot.opened))
}

pub(crate) fn result(room: &Room) -> Option<ResultView> {
    let results = results_of(room)?;
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
