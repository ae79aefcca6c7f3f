//! Words that were replaced, emptied or put back, sought byte by byte in everything that a close leaves on the disk.
//!
//! Each word is made up and stands nowhere else. Words that were kept are sought too: a search that finds nothing at all
//! proves nothing. Not in here: what the bin holds for its thirty days.

mod deleted;

use std::path::PathBuf;

use desk::{
    Desk,
    clocks::watch::Reading,
    intent::{ChoosingAsk, GroupIntent, GroupWall, Intent, PlanningIntent, RunningIntent, StageIntent},
    refusal::Answer,
    views::Screen,
};
use fastrand::Rng;
use meeting::time::Length;

use self::deleted::Deleted;
use crate::{
    boxes::find,
    carried::close,
    evening::BEGINNING,
    figures::Figures,
    files::{Files, folder},
    part::Case,
    shown::setup,
};

/// The words of one evening, each with where it was.
#[derive(Default)]
struct Words {
    gone: Vec<(&'static str, String)>,
    discarded: Vec<(&'static str, String)>,
    kept: Vec<(&'static str, String)>,
    deleted: Deleted,
}

/// An evening whose words are made up.
struct Play<'a> {
    desk: Desk,
    clock: Reading,
    random: &'a mut Rng,
    words: Words,
}

/// Plants words, takes most of them away again, closes, and looks for them.
pub fn case(case: &Case<'_>, figures: &mut Figures) {
    let mut random = case.random();
    let home = folder();
    let clock = Reading { utc_ms: BEGINNING * 1000, ..Reading::default() };
    let desk = Desk::open(home.path(), setup(), clock).unwrap();
    let mut play = Play { desk, clock, random: &mut random, words: Words::default() };
    play.something_is_deleted();
    play.evening();
    let Play { desk, words, .. } = play;
    close(desk);
    let files = Files::whole(home.path());
    for (what, word) in &words.gone {
        figures.saw("words taken away");
        let found = holding(&files, word);
        if !found.is_empty() {
            figures.broken(case.seed, &format!("{what} is still in {found:?} after a close"));
        }
    }
    for (what, word) in &words.discarded {
        figures.saw("words discarded");
        // The backup before a deletion holds what is deleted; that is what it is for.
        let before = |path: &&PathBuf| !path.to_string_lossy().ends_with("-deletion.db");
        let found: Vec<_> = holding(&files, word).into_iter().filter(before).collect();
        if !found.is_empty() {
            figures.broken(case.seed, &format!("{what} is still in {found:?} after a close"));
        }
    }
    for (what, word) in &words.kept {
        figures.saw("words kept");
        if holding(&files, word).is_empty() {
            figures.broken(case.seed, &format!("{what} should be in the file, or the search finds nothing"));
        }
    }
    words.deleted.check(case, &files, figures);
}

/// The files that a word is in.
fn holding<'a>(files: &'a Files, word: &str) -> Vec<&'a PathBuf> {
    // A page of the file may end in the middle of a word; then one half of it is whole.
    let (one, other) = word.as_bytes().split_at(word.len() / 2);
    let holds = files.0.iter().filter(|(_, bytes)| find(bytes, one).is_some() || find(bytes, other).is_some());
    holds.map(|(path, _)| path).collect()
}

impl Play<'_> {
    fn word(&mut self) -> String {
        format!("w{:024x}", self.random.u128(..) >> 32)
    }

    fn gone(&mut self, what: &'static str) -> String {
        let word = self.word();
        self.words.gone.push((what, word.clone()));
        word
    }

    fn kept(&mut self, what: &'static str) -> String {
        let word = self.word();
        self.words.kept.push((what, word.clone()));
        word
    }

    fn does(&mut self, intent: Intent) {
        let said = format!("{intent:?}");
        self.clock = self.clock.after(Length(self.random.i64(1..9)));
        assert_eq!(self.desk.act(intent, self.clock), Answer::Done, "{said}");
    }

    /// A word among so many others that it may fill pages.
    fn among(&mut self, word: &str) -> String {
        let words = if self.random.u8(..4) == 0 { self.random.usize(200..1900) } else { self.random.usize(..30) };
        format!("{} {word} {}", "before ".repeat(words), "after ".repeat(words / 2))
    }

    fn evening(&mut self) {
        let name = self.gone("a former name of the group");
        self.does(Intent::Groups(GroupIntent::CreateGroup { name }));
        let Screen::Group(view) = self.desk.view().screen else { panic!("the new group is shown") };
        let group = view.id;
        let former = self.gone("a former name of a member");
        let names = format!("{former}\nNoah\nInês\nPavel\nRosa");
        self.does(Intent::Groups(GroupIntent::AddMembers { group, names }));
        let Screen::Group(view) = self.desk.view().screen else { panic!("the group is shown") };
        let member = view.members[0].id;
        let name = self.kept("the name of a member");
        self.does(Intent::Groups(GroupIntent::RenameMember { member, name }));
        let name = self.kept("the name of the group");
        self.does(Intent::Groups(GroupIntent::EditGroup {
            group,
            name,
            usual_minutes: 120,
            usual_weekday: None,
            usual_start: "18:00".to_owned(),
            pay_habit: view.pay_habit,
            wall: GroupWall::default(),
            zone: None,
        }));
        self.discarded_plan(group);
        let meeting = self.plan_tonight(group);
        self.share(meeting, member);
        self.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
        self.does(Intent::Running(RunningIntent::Start { short: None }));
        let text = self.gone("a message on the wall");
        self.does(Intent::Stage(StageIntent::StageMessage { text: Some(text) }));
        self.words_of_turns(member);
        self.does(Intent::Stage(StageIntent::StageMessage { text: None }));
        self.does(Intent::Running(RunningIntent::End));
        let text = self.gone("a promise, replaced after the end");
        self.does(Intent::Running(RunningIntent::WritePromise { member, what: text, by: String::new() }));
        let text = self.kept("a promise");
        self.does(Intent::Running(RunningIntent::WritePromise { member, what: text, by: String::new() }));
    }

    fn plan_tonight(&mut self, group: u32) -> u32 {
        self.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
        let Screen::Plan(plan) = self.desk.view().screen else { panic!("the new plan is shown") };
        let meeting = plan.meeting;
        let (date, starts, ends) = ("2026-03-05".to_owned(), "17:50".to_owned(), "20:20".to_owned());
        self.does(Intent::Planning(PlanningIntent::SetWhen { meeting, date, starts, ends }));
        meeting
    }

    fn discarded_plan(&mut self, group: u32) {
        self.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
        let Screen::Plan(plan) = self.desk.view().screen else { panic!("the new plan is shown") };
        let (meeting, member) = (plan.meeting, plan.people[0].id);
        let reason = self.word();
        self.words.discarded.push(("a reason in a plan that was discarded", reason.clone()));
        let ask = ChoosingAsk::Share { member, percent: "150".to_owned(), reason };
        self.does(Intent::Choosing { meeting, ask });
        self.does(Intent::Planning(PlanningIntent::DiscardPlan { meeting }));
    }

    fn share(&mut self, meeting: u32, member: u32) {
        let reason = self.gone("a reason for more time that was replaced");
        let ask = |reason| ChoosingAsk::Share { member, percent: "150".to_owned(), reason };
        self.does(Intent::Choosing { meeting, ask: ask(reason) });
        self.does(Intent::Choosing { meeting, ask: ask("Another one".to_owned()) });
    }

    fn words_of_turns(&mut self, member: u32) {
        for round in 0..self.random.usize(2..6) {
            let word = self.gone("a note that was replaced");
            let text = self.among(&word);
            self.does(Intent::Running(RunningIntent::WriteNote { member, text }));
            let word = self.gone("a promise that was replaced");
            let what = self.among(&word);
            let what = what.chars().take(200).collect::<String>();
            self.does(Intent::Running(RunningIntent::WritePromise {
                member,
                what: format!("{word} {what}"),
                by: String::new(),
            }));
            if round % 2 == 0 {
                let Screen::Live(live) = self.desk.view().screen else { panic!("the live desk is shown") };
                if let Some(now) = live.now {
                    self.does(Intent::Running(RunningIntent::Skip { step: now.step }));
                }
            }
        }
        self.does(Intent::Running(RunningIntent::WriteNote { member, text: String::new() }));
        self.does(Intent::Running(RunningIntent::WritePromise { member, what: String::new(), by: String::new() }));
        let word = self.kept("a note");
        let text = self.among(&word);
        self.does(Intent::Running(RunningIntent::WriteNote { member, text }));
    }
}
