//! A group, a member and a meeting that are deleted, in any order: each for good, or put back, or left in the bin.
//!
//! What is gone for good may be in backups made before, and the bin says how many; it is nowhere else. Not in here: what
//! follows from a deletion for dates and ledger.

use desk::{
    bin::BinIntent,
    intent::{GroupIntent, Intent, PlanningIntent, RunningIntent},
    views::Screen,
};

use super::Play;
use crate::{figures::Figures, files::Files, part::Case};

/// Words of what was deleted for good, and in how many backups the bin counts them.
#[derive(Default)]
pub struct Deleted {
    words: Vec<(&'static str, String)>,
    counted: usize,
}

impl Deleted {
    /// Looks for the words in everything the close left.
    pub fn check(&self, case: &Case<'_>, files: &Files, figures: &mut Figures) {
        let mut backups = 0;
        for (what, word) in &self.words {
            figures.saw("words deleted for good");
            let (copies, elsewhere): (Vec<_>, Vec<_>) =
                super::holding(files, word).into_iter().partition(|path| path.starts_with("backups"));
            if !elsewhere.is_empty() {
                figures.broken(case.seed, &format!("{what} is still in {elsewhere:?} after it was deleted for good"));
            }
            backups = backups.max(copies.len());
        }
        if backups > self.counted {
            let what = format!("{backups} backups hold what was deleted, and the bin names {}", self.counted);
            figures.broken(case.seed, &what);
        }
    }
}

impl Play<'_> {
    /// Another group meets, and it, its first member and its meeting are deleted, or some of them.
    pub(super) fn something_is_deleted(&mut self) {
        let [of_group, of_member, of_note, of_promise] = [(); 4].map(|()| self.word());
        self.does(Intent::Groups(GroupIntent::CreateGroup { name: of_group.clone() }));
        let Screen::Group(view) = self.desk.view().screen else { panic!("the new group is shown") };
        let group = view.id;
        let names = format!("{of_member}\nTariq\nZoë");
        self.does(Intent::Groups(GroupIntent::AddMembers { group, names }));
        let Screen::Group(view) = self.desk.view().screen else { panic!("the group is shown") };
        let member = view.members[0].id;
        let meeting = self.plan_tonight(group);
        self.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
        self.does(Intent::Running(RunningIntent::Start { short: None }));
        let text = self.among(&of_note);
        self.does(Intent::Running(RunningIntent::WriteNote { member, text }));
        self.does(Intent::Running(RunningIntent::WritePromise { member, what: of_promise.clone(), by: String::new() }));
        self.does(Intent::Running(RunningIntent::End));
        let words = [
            ("the name of a deleted group", of_group, vec![Of::Group]),
            ("the name of a deleted member", of_member, vec![Of::Group, Of::Member]),
            ("a deleted note", of_note, vec![Of::Group, Of::Member, Of::Meeting]),
            ("a deleted promise", of_promise, vec![Of::Group, Of::Member, Of::Meeting]),
        ];
        let mut things = vec![
            (Of::Group, BinIntent::DeleteGroup { group }),
            (Of::Member, BinIntent::DeleteMember { member }),
            (Of::Meeting, BinIntent::DeleteMeeting { meeting }),
        ];
        self.random.shuffle(&mut things);
        things.truncate(self.random.usize(1..=3));
        // What is of a group is deleted before the group is.
        things.sort_by_key(|(of, _)| *of == Of::Group);
        let mut entries = Vec::new();
        for (of, delete) in things {
            self.does(Intent::Bin(delete));
            let entry = self.desk.view().binned.expect("the way back is offered").entry;
            entries.push((of, entry));
        }
        let whole = entries.iter().any(|(of, _)| *of == Of::Group);
        self.random.shuffle(&mut entries);
        let mut gone: Vec<Of> = Vec::new();
        let mut back: Vec<Of> = Vec::new();
        for (of, entry) in entries {
            // A group that goes for good takes along what was deleted from it.
            let taken_along = gone.contains(&Of::Group);
            let waits = whole && of != Of::Group && !back.contains(&Of::Group);
            if !taken_along && !waits && self.random.u8(..3) == 0 {
                self.does(Intent::Bin(BinIntent::PutBack { entry }));
                back.push(of);
            } else if !taken_along && self.random.u8(..4) > 0 {
                self.does(Intent::Bin(BinIntent::DeleteForGood { entry }));
                gone.push(of);
            }
        }
        self.does(Intent::Bin(BinIntent::Go));
        let Screen::Bin(view) = self.desk.view().screen else { panic!("the bin is shown") };
        let counted = view.gone.iter().map(|gone| gone.backups as usize).max().unwrap_or_default();
        let mut deleted = Vec::new();
        for (what, word, of) in words {
            if of.iter().any(|of| gone.contains(of)) {
                deleted.push((what, word));
            } else {
                self.words.kept.push((what, word));
            }
        }
        self.words.deleted = Deleted { words: deleted, counted };
    }
}

/// What a word belongs to.
#[derive(Clone, Copy, PartialEq)]
enum Of {
    Group,
    Member,
    Meeting,
}
