//! Believable data to try the product on, to measure it with and to take pictures of: groups with years of meetings.
//!
//! A [`Wish`] says how many groups, for how many years, up to which day and from which seed. The same wish gives the
//! same content, except for random ids (ballot responses, the names of series). The last meetings and all plans go through
//! the desk, by the same intents that people send. Earlier years are played on the meeting's own clock and written as
//! the desk writes them, because two hundred groups times ten years are a quarter of a million acts.
//!
//! Not in here: arguments and messages of the command line (the shell).

mod cast;
mod coming;
mod evening;
mod failed;
mod folder;
mod history;
mod lived;
mod said;
mod seat;

use std::{ops::ControlFlow, path::Path};

use chrono::NaiveDate;
use desk::clocks::zone::Zone;
use meeting::people::{GroupId, MeetingId};
use store::Store;
use words::Language;

pub use self::failed::Failed;
use self::{
    cast::{Cast, Troupe},
    history::History,
    said::Said,
};

/// The most groups of a demo: five times what a coordinator looks after.
pub const MOST_GROUPS: u32 = 1000;
/// The most years: longer than any group in it stays together.
pub const MOST_YEARS: u32 = 30;

/// The last meeting of so many groups is held at the desk.
const HELD_AT_THE_DESK: usize = 3;

/// What is wanted.
#[derive(Clone, Copy, Debug)]
pub struct Wish {
    /// How many groups.
    pub groups: u32,
    /// For how many years they have met.
    pub years: u32,
    /// The same seed gives the same content.
    pub seed: u64,
    /// The day that is today in the data: everything held lies before it.
    pub until: NaiveDate,
    /// The zone the groups meet in.
    pub zone: Zone,
    /// The language people speak in it.
    pub language: Language,
}

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// So many groups are written.
    pub groups: u32,
    /// So many meetings are written.
    pub meetings: u32,
}

/// What was written.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// The groups.
    pub groups: Vec<GroupId>,
    /// The meetings that are over.
    pub held: Vec<MeetingId>,
    /// The planned ones.
    pub planned: Vec<MeetingId>,
    /// The size of the database.
    pub bytes: u64,
}

/// Writes a demo into a folder that is empty or not there yet. `told` hears of every group and may stop it; then, and
/// whenever it fails, the folder is left as it was.
pub fn write(folder: &Path, wish: &Wish, told: &mut dyn FnMut(Progress) -> ControlFlow<()>) -> Result<Written, Failed> {
    folder::check_empty(folder)?;
    let workshop = folder::workshop()?;
    let mut written = fill(workshop.path(), wish, told)?;
    written.bytes = folder::put_in_place(workshop.path(), folder)?;
    Ok(written)
}

fn fill(workshop: &Path, wish: &Wish, told: &mut dyn FnMut(Progress) -> ControlFlow<()>) -> Result<Written, Failed> {
    let (troupe, said) = (Troupe::read()?, Said::read(wish.language)?);
    let mut written = Written::default();
    let casts =
        (0..wish.groups).map(|no| Cast::invent(no, wish, &troupe, &said)).collect::<Result<Vec<Cast>, Failed>>()?;
    let mut tell = |written: &Written| {
        let progress = Progress { groups: written.groups.len() as u32, meetings: written.held.len() as u32 };
        match told(progress) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(Failed::Stopped),
        }
    };
    let (at_the_desk, others) = casts.split_at(casts.len().min(HELD_AT_THE_DESK));
    for cast in at_the_desk {
        let mut store = Store::open(workshop)?;
        let mut history = History::begin(&mut store, cast, wish, &said)?;
        let last = history.write(&mut store, 1)?;
        drop(store);
        written.take(&history);
        if let Some(date) = last {
            written.held.push(lived::hold(workshop, wish, cast, (history.group, date), &said)?);
        }
        tell(&written)?;
    }
    let mut store = Store::open(workshop)?;
    for cast in others {
        let mut history = History::begin(&mut store, cast, wish, &said)?;
        history.write(&mut store, 0)?;
        written.take(&history);
        tell(&written)?;
    }
    drop(store);
    written.planned = coming::plan(workshop, wish, &casts, &written.groups)?;
    tell(&written)?;
    Ok(written)
}

impl Written {
    fn take(&mut self, history: &History<'_>) {
        self.groups.push(history.group);
        self.held.extend(&history.held);
    }
}
