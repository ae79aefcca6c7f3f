//! Acts of the evaluation: passing the laptop, handing in, opening the box.

use meeting::{
    evaluation::{
        LONGEST_SENTENCE, Response, ResponseProblem, can_begin, can_open, check_answers, enough_to_evaluate,
        responses_to_open, voters, waiting,
    },
    people::{MeetingId, MemberId},
    time::{Length, Moment},
};
use store::{BoxState, MeetingState, Receipt};
use words::MessageKey;

use crate::{
    desk::{Desk, Place},
    intent::EvaluationIntent,
    refusal::Refusal,
    running::room::{Answering, Ballot, Draft},
    stop::Stop,
};

/// How long it is at least until the log is tried again.
const BETWEEN_CUTS: Length = Length(2);
/// How much longer it is after the file could not be tidied although the log was cut.
const AFTER_FAILURE: Length = Length(60);

impl Desk {
    pub(crate) fn act_on_evaluation(&mut self, intent: EvaluationIntent) -> Result<(), Stop> {
        match intent {
            EvaluationIntent::OpenBallot => self.open_ballot(),
            EvaluationIntent::TakeBallot { member } => self.take_ballot(MemberId(member)),
            EvaluationIntent::DraftResponse { member, at, ratings, sentence } => {
                self.draft(MemberId(member), at, &ratings, sentence)
            }
            EvaluationIntent::HandIn { ratings, sentence } => self.hand_in(&ratings, &sentence),
            EvaluationIntent::PutBack => self.put_back_response(),
            EvaluationIntent::Reveal => self.reveal(),
            EvaluationIntent::LeaveBallot => self.leave_ballot(),
        }
    }

    /// Opens the box if that has not been done, and shows the evaluation.
    pub(crate) fn open_ballot(&mut self) -> Result<(), Stop> {
        let now = self.now();
        let room = self.room_shown()?;
        if room.row.state == MeetingState::Planned {
            return Err(Refusal::of(MessageKey::RefusalNotStarted).into());
        }
        if room.question.is_some() {
            return Err(Refusal::of(MessageKey::RefusalAwayOpen).into());
        }
        let id = room.row.id;
        if room.ballot.state == BoxState::None {
            if !can_begin(&room.meeting.clock(now)) {
                return Err(Refusal::of(MessageKey::RefusalBallotLater).into());
            }
            if !enough_to_evaluate(self.voters().len()) {
                return Err(Refusal::of(MessageKey::RefusalBallotAlone).into());
            }
            self.store.open_box(id)?;
            self.room()?.ballot.state = BoxState::Open;
        }
        self.keep_voters();
        self.save_room();
        // The wall belongs to the evaluation now.
        self.stage.message = None;
        self.go(Place::Ballot)
    }

    /// Somebody takes the laptop for their response.
    pub(crate) fn take_ballot(&mut self, who: MemberId) -> Result<(), Stop> {
        let waits = self.waiting().contains(&who);
        let room = self.room()?;
        if room.ballot.state != BoxState::Open {
            return Err(Refusal::of(MessageKey::RefusalBoxSealed).into());
        }
        if room.row.state == MeetingState::Planned {
            return Err(Refusal::of(MessageKey::RefusalNotStarted).into());
        }
        if !waits {
            return Err(Refusal::of(MessageKey::RefusalAlreadyVoted).into());
        }
        room.ballot.answering = Some(Answering { who, draft: Draft::default(), handed_in: false });
        Ok(())
    }

    /// The laptop is given back; what was begun is thrown away.
    pub(crate) fn put_back_response(&mut self) -> Result<(), Stop> {
        self.room()?.ballot.answering = None;
        Ok(())
    }

    /// Opens the responses, for everybody and for good.
    pub(crate) fn reveal(&mut self) -> Result<(), Stop> {
        let people = self.voters().len();
        let room = self.room()?;
        let began = room.row.state != MeetingState::Planned;
        if !began {
            return Err(Refusal::of(MessageKey::RefusalNotStarted).into());
        }
        if room.ballot.responses == 0 {
            return Err(Refusal::of(MessageKey::RefusalNoSheets).into());
        }
        if !can_open(began, people, room.ballot.responses) {
            return Err(Refusal::of(MessageKey::RefusalFewSheets).with("needed", responses_to_open(people)).into());
        }
        let id = room.row.id;
        let sealed = self.store.seal(id);
        self.box_from_file(id)?;
        if self.room()?.ballot.state != BoxState::Sealed {
            return Ok(sealed?);
        }
        self.note_traces(sealed);
        if self.room()?.row.state == MeetingState::Closed {
            self.back_up();
        }
        Ok(())
    }

    /// Goes back to the meeting.
    pub(crate) fn leave_ballot(&mut self) -> Result<(), Stop> {
        let now = self.now();
        let room = self.room()?;
        // Whoever has begun a response finds it again.
        room.ballot.answering = room.ballot.answering.take().filter(Answering::is_begun);
        let over = room.meeting.clock(now).ended().is_some();
        let id = room.row.id;
        self.go(if over { Place::Record(id) } else { Place::Live })
    }

    /// Who may answer.
    pub(crate) fn voters(&self) -> Vec<MemberId> {
        let room = self.room.as_ref();
        room.map(|room| voters(&room.meeting.clock(self.now()), &room.ballot.voters)).unwrap_or_default()
    }

    /// While the box is open everybody who could answer at any time stays on the list, whatever is taken back.
    pub(crate) fn keep_voters(&mut self) {
        let voters = self.voters();
        let Some(room) = self.room.as_mut().filter(|room| room.ballot.state == BoxState::Open) else { return };
        if voters.iter().any(|who| !room.ballot.voters.contains(who)) {
            room.ballot.voters = voters;
            room.unsaved.voters = true;
        }
    }

    /// Who has not answered yet.
    pub(crate) fn waiting(&self) -> Vec<MemberId> {
        let handed_in = self.room.as_ref().map(|room| room.ballot.handed_in.clone()).unwrap_or_default();
        waiting(&self.voters(), &handed_in)
    }

    /// Keeps a response as far as it is filled in. One that comes late, when its writer has no laptop any more, is nobody's.
    pub(crate) fn draft(
        &mut self,
        who: MemberId,
        at: u32,
        ratings: &[Option<u8>],
        sentence: String,
    ) -> Result<(), Stop> {
        let ratings = check_answers(ratings, &sentence).map_err(refused)?;
        let answering = self.room()?.ballot.answering.as_mut().filter(|answering| answering.who == who);
        let answering = answering.ok_or(Stop::Ignored)?;
        let draft = Draft { at: (at as usize).min(ratings.len()), ratings, sentence };
        // Whoever changes a response that waits for the file has not finished it.
        answering.handed_in &= answering.draft.says_the_same(&draft);
        answering.draft = draft;
        Ok(())
    }

    pub(crate) fn hand_in(&mut self, ratings: &[Option<u8>], sentence: &str) -> Result<(), Stop> {
        let room = self.room()?;
        let Some(mut answering) = room.ballot.answering.clone() else { return Err(Stop::Ignored) };
        let response = Response::of(ratings, sentence).map_err(refused)?;
        let (id, who) = (room.row.id, answering.who);
        answering.draft =
            Draft { at: answering.draft.at, ratings: response.ratings, sentence: response.sentence.clone() };
        let put = self.store.put_response(id, who, &response);
        answering.handed_in = matches!(put, Ok(Receipt::Held));
        // Whatever came of it, the desk goes by what is in the box: a response may be in it although its trace is left.
        self.box_from_file(id)?;
        self.file_held = matches!(put, Ok(Receipt::Held));
        let ballot = &mut self.room()?.ballot;
        match put {
            Ok(Receipt::Taken) => Ok(()),
            Ok(Receipt::HandedInBefore) => Err(Refusal::of(MessageKey::RefusalAlreadyVoted).into()),
            Ok(Receipt::NotOpen) => Err(Refusal::of(MessageKey::RefusalBoxSealed).into()),
            Ok(Receipt::Held) => {
                ballot.answering = Some(answering);
                Err(Refusal::of(MessageKey::RefusalFileHeld).into())
            }
            Err(failure) if ballot.handed_in.contains(&who) => {
                self.note_traces(Err(failure));
                Ok(())
            }
            Err(failure) => {
                // Not in the box: the person still has the laptop, with what they typed.
                ballot.answering = Some(answering);
                Err(failure.into())
            }
        }
    }

    /// Tries again by itself what another program kept from being done, without waiting for it: to cut the log, so that
    /// responses can be handed in again, and to tidy the file.
    pub(crate) fn try_to_cut(&mut self, now: Moment) {
        if !self.traces && !self.file_held || now - self.last_cut < BETWEEN_CUTS {
            return;
        }
        self.last_cut = now;
        if self.store.cut_log_if_free().is_err() {
            return;
        }
        self.file_held = false;
        self.version += 1;
        self.hand_in_what_waits();
        self.tidy();
        if self.traces {
            // Something else is in the way, a full disk perhaps: that takes longer to pass, and rewriting the file too.
            self.last_cut = now + AFTER_FAILURE;
        }
        self.note(Ok(()));
    }

    /// A response that was handed in and had to wait for the file goes into the box.
    fn hand_in_what_waits(&mut self) {
        let answering = self.room.as_ref().and_then(|room| room.ballot.answering.as_ref());
        let Some(draft) = answering.filter(|answering| answering.handed_in).map(|answering| answering.draft.clone())
        else {
            return;
        };
        // Where it is refused it stays with its writer, as it does when they press.
        if let Err(Stop::Failed(failure)) = self.hand_in(&draft.ratings, &draft.sentence) {
            self.note(Err(failure));
        }
    }

    /// Takes the box in as the file has it. Nobody has the laptop then.
    fn box_from_file(&mut self, id: MeetingId) -> Result<(), Stop> {
        let mut ballot = Ballot::read(&self.store, id)?;
        let room = self.room()?;
        if ballot.state == BoxState::Open {
            // Of the voters the file may be behind.
            let former = room.ballot.voters.iter().filter(|who| !ballot.voters.contains(who));
            let former: Vec<MemberId> = former.copied().collect();
            ballot.voters.extend(former);
        }
        room.ballot = ballot;
        self.keep_voters();
        Ok(())
    }
}

/// Says why answers are not accepted.
fn refused(problem: ResponseProblem) -> Refusal {
    match problem {
        ResponseProblem::Rating => Refusal::of(MessageKey::RefusalRatingOutOfRange),
        ResponseProblem::SentenceTooLong => {
            Refusal::of(MessageKey::RefusalSentenceTooLong).about("sentence").with("most", LONGEST_SENTENCE)
        }
    }
}
