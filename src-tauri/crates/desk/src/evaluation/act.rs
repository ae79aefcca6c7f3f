//! Acts of the evaluation: passing the laptop, handing in, opening the box.

use meeting::{
    evaluation::{
        LONGEST_SENTENCE, Response, ResponseProblem, can_begin, can_open, check_answers, enough_to_evaluate,
        responses_to_open,
    },
    people::{MeetingId, MemberId},
    time::{Length, Moment},
};
use store::{BoxState, MeetingState, Receipt};
use words::MessageKey;

use crate::{
    context::{Context, Place},
    evaluation::{
        Evaluation,
        intent::EvaluationIntent,
        wall::{ask_later, decide, opened, put_on_wall, take_off_wall, turn_page},
    },
    live::{opening::session_shown, saving::save_session},
    refusal::Refusal,
    session::{Answering, Ballot, Draft},
    stop::Stop,
};

/// How long it is at least until the log is tried again.
const BETWEEN_CUTS: Length = Length(2);
/// How much longer it is after the file could not be tidied although the log was cut.
const AFTER_FAILURE: Length = Length(60);

/// Carries out what is asked of the evaluation.
pub(crate) fn act_on_evaluation(
    evaluation: &mut Evaluation,
    cx: &mut Context,
    intent: EvaluationIntent,
) -> Result<(), Stop> {
    match intent {
        EvaluationIntent::OpenBallot => open_ballot(cx),
        EvaluationIntent::TakeBallot { member } => take_ballot(cx, MemberId(member)),
        EvaluationIntent::DraftResponse { member, at, ratings, sentence } => {
            draft(cx, MemberId(member), at, &ratings, sentence)
        }
        EvaluationIntent::HandIn { ratings, sentence } => hand_in(evaluation, cx, &ratings, &sentence),
        EvaluationIntent::PutBack => put_back_response(cx),
        EvaluationIntent::Reveal => reveal(cx),
        EvaluationIntent::PutOnWall => put_on_wall(cx),
        EvaluationIntent::TakeOffWall => take_off_wall(cx),
        EvaluationIntent::TurnWallPage { page } => turn_page(cx, page),
        EvaluationIntent::DecideWall { wall } => decide(cx, wall),
        EvaluationIntent::AskWallLater => ask_later(cx),
        EvaluationIntent::LeaveBallot => leave_ballot(cx),
    }
}

/// Opens the box if that has not been done, and shows the evaluation.
fn open_ballot(cx: &mut Context) -> Result<(), Stop> {
    let now = cx.now();
    let session = session_shown(cx)?;
    if session.row.state == MeetingState::Planned {
        return Err(Refusal::of(MessageKey::RefusalNotStarted).into());
    }
    if session.question.is_some() {
        return Err(Refusal::of(MessageKey::RefusalAwayOpen).into());
    }
    let id = session.row.id;
    if session.ballot.state == BoxState::None {
        if !can_begin(&session.meeting.clock(now)) {
            return Err(Refusal::of(MessageKey::RefusalBallotLater).into());
        }
        if !enough_to_evaluate(session.voters(now).len()) {
            return Err(Refusal::of(MessageKey::RefusalBallotAlone).into());
        }
        cx.store.open_box(id)?;
        cx.session()?.ballot.state = BoxState::Open;
    }
    cx.session()?.keep_voters(now);
    save_session(cx);
    // The wall belongs to the evaluation now.
    cx.stage.message = None;
    cx.go(Place::Ballot)
}

/// Somebody takes the laptop for their response.
fn take_ballot(cx: &mut Context, who: MemberId) -> Result<(), Stop> {
    let now = cx.now();
    let session = cx.session()?;
    let waits = session.waiting(now).contains(&who);
    if session.ballot.state != BoxState::Open {
        return Err(Refusal::of(MessageKey::RefusalBoxSealed).into());
    }
    if session.row.state == MeetingState::Planned {
        return Err(Refusal::of(MessageKey::RefusalNotStarted).into());
    }
    if !waits {
        return Err(Refusal::of(MessageKey::RefusalAlreadyVoted).into());
    }
    session.ballot.answering = Some(Answering { who, draft: Draft::default(), handed_in: false });
    Ok(())
}

/// The laptop is given back; what was begun is thrown away.
fn put_back_response(cx: &mut Context) -> Result<(), Stop> {
    cx.session()?.ballot.answering = None;
    Ok(())
}

/// Opens the responses, for everybody and for good.
fn reveal(cx: &mut Context) -> Result<(), Stop> {
    let now = cx.now();
    let session = cx.session()?;
    let people = session.voters(now).len();
    let began = session.row.state != MeetingState::Planned;
    if !began {
        return Err(Refusal::of(MessageKey::RefusalNotStarted).into());
    }
    if session.ballot.responses == 0 {
        return Err(Refusal::of(MessageKey::RefusalNoSheets).into());
    }
    if !can_open(began, people, session.ballot.responses) {
        return Err(Refusal::of(MessageKey::RefusalFewSheets).with("needed", responses_to_open(people)).into());
    }
    let id = session.row.id;
    let sealed = cx.store.seal(id);
    box_from_file(cx, id)?;
    if cx.session()?.ballot.state != BoxState::Sealed {
        return Ok(sealed?);
    }
    cx.note_traces(sealed);
    if cx.session()?.row.state == MeetingState::Closed {
        cx.back_up();
    }
    opened(cx)
}

/// Goes back to the meeting.
fn leave_ballot(cx: &mut Context) -> Result<(), Stop> {
    let now = cx.now();
    let session = cx.session()?;
    // Whoever has begun a response finds it again.
    session.ballot.answering = session.ballot.answering.take().filter(Answering::is_begun);
    let over = session.meeting.clock(now).ended().is_some();
    if over {
        // They are on the wall while people look at them; the next time takes a press.
        session.reveal.wall = None;
    }
    let id = session.row.id;
    cx.go(if over { Place::Record(id) } else { Place::Live })
}

/// Keeps a response as far as it is filled in. One that comes late, when its writer has no laptop any more, is nobody's.
fn draft(cx: &mut Context, who: MemberId, at: u32, ratings: &[Option<u8>], sentence: String) -> Result<(), Stop> {
    let ratings = check_answers(ratings, &sentence).map_err(refused)?;
    let answering = cx.session()?.ballot.answering.as_mut().filter(|answering| answering.who == who);
    let answering = answering.ok_or(Stop::Ignored)?;
    let draft = Draft { at: (at as usize).min(ratings.len()), ratings, sentence };
    // Whoever changes a response that waits for the file has not finished it.
    answering.handed_in &= answering.draft.says_the_same(&draft);
    answering.draft = draft;
    Ok(())
}

/// Hands a response in; it stays with its writer where that fails.
fn hand_in(evaluation: &mut Evaluation, cx: &mut Context, ratings: &[Option<u8>], sentence: &str) -> Result<(), Stop> {
    let session = cx.session()?;
    let Some(mut answering) = session.ballot.answering.clone() else { return Err(Stop::Ignored) };
    let response = Response::of(ratings, sentence).map_err(refused)?;
    let (id, who) = (session.row.id, answering.who);
    answering.draft = Draft { at: answering.draft.at, ratings: response.ratings, sentence: response.sentence.clone() };
    let put = cx.store.put_response(id, who, &response);
    answering.handed_in = matches!(put, Ok(Receipt::Held));
    // Whatever came of it, the desk goes by what is in the box: a response may be in it although its trace is left.
    box_from_file(cx, id)?;
    evaluation.response_waits = matches!(put, Ok(Receipt::Held));
    let ballot = &mut cx.session()?.ballot;
    match put {
        Ok(Receipt::Taken) => Ok(()),
        Ok(Receipt::HandedInBefore) => Err(Refusal::of(MessageKey::RefusalAlreadyVoted).into()),
        Ok(Receipt::NotOpen) => Err(Refusal::of(MessageKey::RefusalBoxSealed).into()),
        Ok(Receipt::Held) => {
            ballot.answering = Some(answering);
            Err(Refusal::of(MessageKey::RefusalFileHeld).into())
        }
        Err(failure) if ballot.handed_in.contains(&who) => {
            cx.note_traces(Err(failure));
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
pub(crate) fn try_to_cut(evaluation: &mut Evaluation, cx: &mut Context, now: Moment) {
    if !cx.traces && !evaluation.response_waits || now - evaluation.last_cut < BETWEEN_CUTS {
        return;
    }
    evaluation.last_cut = now;
    if cx.store.cut_log_if_free().is_err() {
        return;
    }
    evaluation.response_waits = false;
    cx.version += 1;
    hand_in_what_waits(evaluation, cx);
    cx.tidy();
    if cx.traces {
        // Something else is in the way, a full disk perhaps: that takes longer to pass, and rewriting the file too.
        evaluation.last_cut = now + AFTER_FAILURE;
    }
    cx.note(Ok(()));
}

/// A response that was handed in and had to wait for the file goes into the box.
fn hand_in_what_waits(evaluation: &mut Evaluation, cx: &mut Context) {
    let answering = cx.session.as_ref().and_then(|session| session.ballot.answering.as_ref());
    let Some(draft) = answering.filter(|answering| answering.handed_in).map(|answering| answering.draft.clone()) else {
        return;
    };
    // Where it is refused it stays with its writer, as it does when they press.
    if let Err(Stop::Failed(failure)) = hand_in(evaluation, cx, &draft.ratings, &draft.sentence) {
        cx.note(Err(failure));
    }
}

/// Takes the box in as the file has it. Nobody has the laptop then.
fn box_from_file(cx: &mut Context, id: MeetingId) -> Result<(), Stop> {
    let now = cx.now();
    let mut ballot = Ballot::read(&cx.store, id)?;
    let session = cx.session()?;
    if ballot.state == BoxState::Open {
        // Of the voters the file may be behind.
        let former = session.ballot.voters.iter().filter(|who| !ballot.voters.contains(who));
        let former: Vec<MemberId> = former.copied().collect();
        ballot.voters.extend(former);
    }
    session.ballot = ballot;
    session.keep_voters(now);
    Ok(())
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
