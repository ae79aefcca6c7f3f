//! A meeting that comes to its ballot, and the hand-ins one by one.
//!
//! Not in here: looking at the disk.

use desk::{
    Desk,
    clocks::watch::Reading,
    intent::{EvaluationIntent, GroupIntent, Intent, PlanningIntent, RunningIntent},
    refusal::Answer,
    views::Screen,
};
use fastrand::Rng;
use meeting::time::Length;
use tempfile::TempDir;

use crate::{
    evening::BEGINNING,
    files::{Files, folder},
    shown::setup,
};

/// Somebody who handed in, and what.
#[derive(Clone, Debug)]
pub struct Voter {
    /// Their number.
    pub member: u32,
    /// Their answers: the same to each question, so that a link between two of them shows.
    pub rating: u8,
    /// Their sentence, which nobody else could have written.
    pub sentence: String,
}

impl Voter {
    /// The ratings as they stand in an open response.
    pub fn ratings(&self) -> String {
        format!("{:?}", [self.rating; 4]).replace(' ', "")
    }
}

/// A ballot that goes on.
pub struct Ballot {
    desk: Desk,
    folder: TempDir,
    clock: Reading,
}

impl Ballot {
    /// A group of four to eight at its ballot.
    pub fn begin(random: &mut Rng) -> Self {
        let folder = folder();
        let clock = Reading { utc_ms: BEGINNING * 1000, ..Reading::default() };
        let desk = Desk::open(folder.path(), setup(), clock).unwrap();
        let mut ballot = Self { desk, folder, clock };
        ballot.does(Intent::Groups(GroupIntent::CreateGroup { name: "Linden".to_owned() }));
        let Screen::Group(group) = ballot.desk.view().screen else { panic!("the new group is shown") };
        let names: Vec<String> = (1..=random.u32(4..=8)).map(|no| format!("Person {no}")).collect();
        ballot.does(Intent::Groups(GroupIntent::AddMembers { group: group.id, names: names.join("\n") }));
        ballot.does(Intent::Planning(PlanningIntent::PlanMeeting { group: group.id }));
        let Screen::Plan(plan) = ballot.desk.view().screen else { panic!("the new plan is shown") };
        let meeting = plan.meeting;
        let (date, starts, ends) = ("2026-03-05".to_owned(), "17:50".to_owned(), "20:20".to_owned());
        ballot.does(Intent::Planning(PlanningIntent::SetWhen { meeting, date, starts, ends }));
        ballot.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
        ballot.does(Intent::Running(RunningIntent::Start { short: None }));
        loop {
            let Screen::Live(live) = ballot.desk.view().screen else { panic!("the live desk is shown") };
            if live.verbs.ballot {
                break;
            }
            let step = live.now.map(|now| now.step).unwrap();
            ballot.clock = ballot.clock.after(Length(1));
            ballot.does(Intent::Running(RunningIntent::Skip { step }));
        }
        ballot.does(Intent::Evaluation(EvaluationIntent::OpenBallot));
        ballot
    }

    /// The next one hands in, in a random order of people; `None` once everybody has.
    pub fn hand_in(&mut self, random: &mut Rng) -> Option<Voter> {
        let Screen::Ballot(view) = self.desk.view().screen else { panic!("the ballot is shown") };
        let member = random.choice(&view.waiting)?.id;
        self.clock = self.clock.after(Length(random.i64(1..25)));
        let voter = Voter { member, rating: random.u8(1..=5), sentence: format!("{:032x}", random.u128(..)) };
        self.does(Intent::Evaluation(EvaluationIntent::TakeBallot { member }));
        let ratings = vec![Some(voter.rating); 4];
        self.does(Intent::Evaluation(EvaluationIntent::HandIn { ratings, sentence: voter.sentence.clone() }));
        Some(voter)
    }

    /// The box is opened together.
    pub fn reveal(&mut self) {
        self.does(Intent::Evaluation(EvaluationIntent::Reveal));
    }

    /// The files as they are.
    pub fn files(&self) -> Files {
        Files::of(self.folder.path())
    }

    fn does(&mut self, intent: Intent) {
        let said = format!("{intent:?}");
        assert_eq!(self.desk.act(intent, self.clock), Answer::Done, "{said}");
    }
}
