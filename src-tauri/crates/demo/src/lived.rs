//! The last meeting of a group, held at the desk as people hold it: attendance, every key press, notes and promises
//! during the meeting, outcomes of the last promises, the ballot box.
//!
//! Not in here: the meetings before it ([`crate::history`]).

use std::path::Path;

use chrono::{Days, NaiveDate};
use desk::{
    intent::{EvaluationIntent, Intent, NavigationIntent, OutcomeWord, PlanningIntent, RunningIntent, ShortAnswer},
    refusal::Answer,
    running::views::LiveView,
    views::Screen,
};
use fastrand::Rng;
use meeting::{
    people::{GroupId, MeetingId},
    time::Length,
};

use crate::{Failed, Wish, cast::Cast, history::response, said::Said, seat::Seat};

/// More presses than any evening has; the bound is for the reader.
const MOST_PRESSES: usize = 400;

/// Holds the meeting; gives its number.
pub(crate) fn hold(
    folder: &Path,
    wish: &Wish,
    cast: &Cast,
    (group, date): (GroupId, NaiveDate),
    said: &Said,
) -> Result<MeetingId, Failed> {
    let starts = wish.zone.moment(date, cast.series.starts);
    let seat = Seat::open(folder, wish, starts - Length::minutes(20))?;
    // A life of its own, so that the years before may grow without changing it.
    let rng = Rng::with_seed(cast.rng.get_seed() ^ 0x5eed);
    let mut evening = Lived { seat, rng, said, date };
    let meeting = evening.open(group, cast)?;
    evening.seat.wait_until(starts + Length(25));
    evening.start()?;
    evening.run()?;
    evening.vote()?;
    evening.seat.does(Intent::Navigation(NavigationIntent::GoHome))?;
    Ok(MeetingId(meeting))
}

struct Lived<'a> {
    seat: Seat,
    rng: Rng,
    said: &'a Said,
    date: NaiveDate,
}

impl Lived<'_> {
    fn open(&mut self, group: GroupId, cast: &Cast) -> Result<u32, Failed> {
        self.seat.does(Intent::Planning(PlanningIntent::PlanMeeting { group: group.0 }))?;
        let meeting = self.seat.plan()?.meeting;
        let time = cast.series.starts + chrono::TimeDelta::minutes(i64::from(cast.minutes));
        let (date, starts) = (self.date.to_string(), cast.starts.to_owned());
        self.seat.does(Intent::Planning(PlanningIntent::SetWhen {
            meeting,
            date,
            starts,
            ends: time.format("%H:%M").to_string(),
        }))?;
        self.seat.does(Intent::Planning(PlanningIntent::SetFormat { meeting, format: cast.format.key.clone() }))?;
        self.seat.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }))?;
        Ok(meeting)
    }

    /// One is late, if the others are enough.
    fn start(&mut self) -> Result<(), Failed> {
        let people: Vec<u32> = self.seat.live()?.people.iter().map(|person| person.id).collect();
        let late = if people.len() > 3 { people.last().copied() } else { None };
        if let Some(member) = late {
            self.seat.does(Intent::Running(RunningIntent::SetHere { member, here: false }))?;
        }
        let mut start = |short| self.seat.act(Intent::Running(RunningIntent::Start { short })) == Answer::Done;
        if !start(None) && !start(Some(ShortAnswer::Accept)) {
            self.seat.does(Intent::Running(RunningIntent::Start { short: Some(ShortAnswer::Extend) }))?;
        }
        if let Some(member) = late {
            self.seat.wait(Length(200));
            self.seat.does(Intent::Running(RunningIntent::Arrive { member }))?;
        }
        Ok(())
    }

    /// Every step to its end, with what is written down meanwhile.
    fn run(&mut self) -> Result<(), Failed> {
        for _ in 0..MOST_PRESSES {
            if self.seat.is_over() {
                return Ok(());
            }
            let live = self.seat.live()?;
            let Some(now) = live.now.clone() else { break };
            self.write(&live)?;
            let left = i64::from(now.step_left) + self.rng.i64(-30..50);
            self.seat.wait(Length(left.max(1)));
            // A step that ended by itself meanwhile needs no press.
            if !self.seat.is_over() && self.seat.live()?.now.is_some_and(|after| after.step == now.step) {
                self.seat.does(Intent::Running(RunningIntent::Skip { step: now.step }))?;
            }
        }
        if self.seat.is_over() { Ok(()) } else { self.seat.does(Intent::Running(RunningIntent::End)) }
    }

    fn write(&mut self, live: &LiveView) -> Result<(), Failed> {
        for promise in live.follow_up.iter().filter(|promise| promise.outcome.is_none()) {
            let outcome = match self.rng.u32(..10) {
                0..=5 => OutcomeWord::Kept,
                6 | 7 => OutcomeWord::Changed,
                8 => OutcomeWord::LetGo,
                _ => continue,
            };
            self.seat
                .does(Intent::Running(RunningIntent::SettlePromise { promise: promise.id, outcome: Some(outcome) }))?;
        }
        let client = live.now.as_ref().and_then(|now| now.client.as_ref());
        let Some(client) = client.filter(|_| !live.unwritten && live.notes.is_some()) else { return Ok(()) };
        let (member, text) = (client.id, self.said.note(&mut self.rng));
        self.seat.does(Intent::Running(RunningIntent::WriteNote { member, text }))?;
        let what = self.said.promise(&mut self.rng).to_owned();
        let by = (self.date + Days::new(self.rng.u64(5..27))).to_string();
        self.seat.does(Intent::Running(RunningIntent::WritePromise { member, what, by }))
    }

    /// The laptop goes round; the box is opened when all have answered.
    fn vote(&mut self) -> Result<(), Failed> {
        self.seat.does(Intent::Evaluation(EvaluationIntent::OpenBallot))?;
        let Screen::Ballot(ballot) = self.seat.screen() else {
            return Err(Failed::Wrong("the ballot is not shown".to_owned()));
        };
        for member in ballot.waiting.iter().map(|named| named.id) {
            self.seat.does(Intent::Evaluation(EvaluationIntent::TakeBallot { member }))?;
            let response = response(self.said, &mut self.rng);
            self.seat.does(Intent::Evaluation(EvaluationIntent::HandIn {
                ratings: response.ratings.to_vec(),
                sentence: response.sentence,
            }))?;
        }
        self.seat.does(Intent::Evaluation(EvaluationIntent::Reveal))?;
        self.seat.does(Intent::Evaluation(EvaluationIntent::LeaveBallot))
    }
}
