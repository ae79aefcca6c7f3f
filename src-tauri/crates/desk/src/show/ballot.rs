//! The evaluation screen.

use meeting::evaluation::{LONGEST_SENTENCE, RATED, Tally, can_be_guessed, can_open, tally};
use store::BoxState;

use super::live::named;
use crate::{
    desk::Desk,
    room::Room,
    views::{
        Named,
        ballot::{BallotView, MeanView, ResultView},
    },
};

impl Desk {
    pub(crate) fn ballot_view(&self, room: &Room) -> BallotView {
        let state = match (room.ballot.state, room.ballot.answering) {
            (BoxState::Sealed, _) => "revealed",
            (BoxState::None | BoxState::Open, Some(_)) => "answering",
            (BoxState::None | BoxState::Open, None) => "hand_over",
        };
        BallotView {
            meeting: room.row.id.0,
            group: Named { id: room.row.group.0, name: room.plan.group.clone() },
            state: state.to_owned(),
            sheets: room.ballot.sheets as u32,
            can_open: can_open(room.ballot.sheets, self.waiting().len()),
            few: can_be_guessed(room.ballot.sheets),
            people: self.voters().len() as u32,
            waiting: self.waiting().into_iter().map(|who| named(room, who)).collect(),
            answering: room.ballot.answering.map(|who| named(room, who)),
            questions: RATED.iter().map(|question| question.id().to_owned()).collect(),
            longest_sentence: LONGEST_SENTENCE as u32,
            result: result(room),
            meeting_over: room.meeting.clock(self.now()).ended().is_some(),
        }
    }
}

/// What the box said; nothing while it is open.
pub(crate) fn tally_of(room: &Room) -> Option<Tally> {
    (room.ballot.state == BoxState::Sealed).then(|| tally(&room.ballot.opened))
}

pub(crate) fn result(room: &Room) -> Option<ResultView> {
    let tally = tally_of(room)?;
    Some(ResultView {
        sheets: tally.sheets as u32,
        means: tally
            .means
            .iter()
            .map(|mean| MeanView {
                question: mean.question.id().to_owned(),
                mean: mean.mean,
                answers: mean.answers as u32,
            })
            .collect(),
        sentences: tally.sentences,
    })
}
