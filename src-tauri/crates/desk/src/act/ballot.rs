//! The evaluation: the box, and who has the laptop.

use meeting::{
    evaluation::{LONGEST_SENTENCE, SCALE, Sheet, VERSION, can_begin, can_open, voters},
    people::MemberId,
};
use store::{BoxState, MeetingState, Receipt};

use crate::{
    desk::{Desk, Place},
    intent::Intent,
    refusal::Refusal,
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
                self.store.seal(id)?;
                let opened = self.store.sheets(id)?;
                let ballot = &mut self.room()?.ballot;
                ballot.state = BoxState::Sealed;
                ballot.answering = None;
                ballot.handed_in.clear();
                ballot.opened = opened;
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
        let receipt = self.store.put_sheet(id, who, &Sheet { version: VERSION, ratings, sentence })?;
        let ballot = &mut self.room()?.ballot;
        ballot.answering = None;
        match receipt {
            Receipt::Taken => {
                ballot.sheets += 1;
                ballot.handed_in.push(who);
                Ok(())
            }
            Receipt::HandedInBefore => Err(Refusal::of("refusal-already-voted").into()),
            Receipt::NotOpen => Err(Refusal::of("refusal-box-sealed").into()),
        }
    }
}
