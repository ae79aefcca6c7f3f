//! A group, a member or a meeting that is deleted: for good, or put back.
//!
//! What is gone for good may be in backups made before, and the bin says how many; it is nowhere else. Not in here: what
//! follows from a deletion for dates and ledger.

use desk::{
    bin::BinIntent,
    intent::{GroupIntent, Intent},
    views::Screen,
};

use super::{Play, Words};
use crate::{figures::Figures, files::Files, part::Case};

/// Words of what was deleted for good, and in how many backups they are said to be.
#[derive(Default)]
pub struct Deleted {
    words: Vec<(&'static str, String)>,
    named: usize,
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
        if backups > self.named {
            let what = format!("{backups} backups hold what was deleted, and the bin names {}", self.named);
            figures.broken(case.seed, &what);
        }
    }
}

impl Play<'_> {
    /// Another group meets, and it, its first member or its meeting is deleted.
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
        self.does(Intent::OpenMeeting { meeting });
        self.does(Intent::Start { short: None });
        let text = self.among(&of_note);
        self.does(Intent::WriteNote { member, text });
        self.does(Intent::WritePromise { member, what: of_promise.clone(), by: String::new() });
        self.does(Intent::End);
        let group_word = ("the name of a deleted group", of_group);
        let member_word = ("the name of a deleted member", of_member);
        let note_word = ("a deleted note", of_note);
        let promise_word = ("a deleted promise", of_promise);
        let (intent, mut gone, kept) = match self.random.u8(..3) {
            0 => {
                let gone = vec![group_word, member_word, note_word, promise_word];
                (BinIntent::DeleteGroup { group }, gone, Vec::new())
            }
            1 => {
                let gone = vec![member_word, note_word, promise_word];
                (BinIntent::DeleteMember { member }, gone, vec![group_word])
            }
            _ => {
                let gone = vec![note_word, promise_word];
                (BinIntent::DeleteMeeting { meeting }, gone, vec![group_word, member_word])
            }
        };
        self.words.kept.extend(kept);
        self.does(Intent::Bin(intent));
        self.does(Intent::Bin(BinIntent::Go));
        let Screen::Bin(view) = self.desk.view().screen else { panic!("the bin is shown") };
        let entry = view.entries[0].entry;
        if self.random.u8(..3) == 0 {
            self.does(Intent::Bin(BinIntent::PutBack { entry }));
            self.words.kept.append(&mut gone);
            return;
        }
        self.does(Intent::Bin(BinIntent::DeleteForGood { entry }));
        let Screen::Bin(view) = self.desk.view().screen else { panic!("the bin is shown") };
        let Words { deleted, .. } = &mut self.words;
        *deleted = Deleted { words: gone, named: view.gone.first().map_or(0, |gone| gone.backups as usize) };
    }
}
