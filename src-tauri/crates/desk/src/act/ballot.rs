//! The evaluation: the box, and who has the laptop.

use meeting::{
    evaluation::{LONGEST_SENTENCE, SCALE, Sheet, VERSION, can_begin, can_open, voters},
    people::{MeetingId, MemberId},
};
use store::{BoxState, MeetingState, Receipt};

use crate::{
    desk::{Desk, Place},
    intent::Intent,
    refusal::Refusal,
    room::Ballot,
    stop::Stop,
};

impl Desk {
    pub(super) fn act_on_ballot(&mut self, intent: Intent) -> Result<(), Stop> {
        match intent {
            Intent::OpenBallot => {
                let now = self.now();
                let room = self.room_shown()?;
                if room.row.state == MeetingState::Planned {
                    return Err(Refusal::of("refusal-not-started").into());
                }
                if room.question.is_some() {
                    return Err(Refusal::of("refusal-away-open").into());
                }
                let id = room.row.id;
                if room.ballot.state == BoxState::None {
                    if !can_begin(&room.meeting.clock(now)) {
                        return Err(Refusal::of("refusal-ballot-later").into());
                    }
                    self.store.open_box(id)?;
                    self.room()?.ballot.state = BoxState::Open;
                }
                // The wall belongs to the evaluation now.
                self.stage.message = None;
                self.go(Place::Ballot)
            }
            Intent::TakeBallot { member } => {
                let who = MemberId(member);
                let waits = self.waiting().contains(&who);
                let room = self.room()?;
                if room.ballot.state != BoxState::Open {
                    return Err(Refusal::of("refusal-box-sealed").into());
                }
                if !waits {
                    return Err(Refusal::of("refusal-already-voted").into());
                }
                room.ballot.answering = Some(who);
                Ok(())
            }
            Intent::HandIn { ratings, sentence } => self.hand_in(&ratings, &sentence),
            Intent::PutBack => {
                self.room()?.ballot.answering = None;
                Ok(())
            }
            Intent::Reveal => {
                let waiting = self.waiting().len();
                let room = self.room()?;
                if room.ballot.sheets == 0 {
                    return Err(Refusal::of("refusal-no-sheets").into());
                }
                if !can_open(room.ballot.sheets, waiting) {
                    return Err(Refusal::of("refusal-one-sheet").into());
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
            Intent::LeaveBallot => {
                let now = self.now();
                let room = self.room()?;
                room.ballot.answering = None;
                let over = room.meeting.clock(now).ended().is_some();
                let id = room.row.id;
                self.go(if over { Place::Record(id) } else { Place::Live })
            }
            _ => Ok(()),
        }
    }

    /// Who may answer.
    pub(crate) fn voters(&self) -> Vec<MemberId> {
        self.room.as_ref().map(|room| voters(&room.meeting.clock(self.now()))).unwrap_or_default()
    }

    /// Who has not answered yet.
    pub(crate) fn waiting(&self) -> Vec<MemberId> {
        let handed_in = self.room.as_ref().map(|room| room.ballot.handed_in.clone()).unwrap_or_default();
        self.voters().into_iter().filter(|who| !handed_in.contains(who)).collect()
    }

    fn hand_in(&mut self, ratings: &[Option<u8>], sentence: &str) -> Result<(), Stop> {
        let room = self.room()?;
        let Some(who) = room.ballot.answering else { return Err(Stop::Ignored) };
        let fitting = ratings.iter().flatten().all(|rating| SCALE.contains(rating));
        let (Ok(ratings), true) = (ratings.try_into(), fitting) else {
            return Err(Refusal::of("refusal-rating-out-of-range").into());
        };
        let sentence = sentence.trim().to_owned();
        if sentence.chars().count() > LONGEST_SENTENCE {
            let refusal = Refusal::of("refusal-sentence-too-long").about("sentence");
            return Err(refusal.with("most", LONGEST_SENTENCE).into());
        }
        let id = room.row.id;
        let put = self.store.put_sheet(id, who, &Sheet { version: VERSION, ratings, sentence });
        // Whatever came of it, the desk goes by what is in the box: a sheet may be in it although its trace is left.
        self.box_from_file(id)?;
        let ballot = &mut self.room()?.ballot;
        match put {
            Ok(Receipt::Taken) => Ok(()),
            Ok(Receipt::HandedInBefore) => Err(Refusal::of("refusal-already-voted").into()),
            Ok(Receipt::NotOpen) => Err(Refusal::of("refusal-box-sealed").into()),
            Err(failure) if ballot.handed_in.contains(&who) => {
                self.note_traces(Err(failure));
                Ok(())
            }
            Err(failure) => {
                // Not in the box: the person still has the laptop, with what they typed.
                ballot.answering = Some(who);
                Err(failure.into())
            }
        }
    }

    /// Takes the box in as the file has it. Nobody has the laptop then.
    fn box_from_file(&mut self, id: MeetingId) -> Result<(), Stop> {
        let ballot = Ballot::read(&self.store, id)?;
        self.room()?.ballot = ballot;
        Ok(())
    }
}
