//! Data folders to measure on: a group as new, and a meeting in the middle of a turn.
//!
//! Made through the desk, by the intents a person would give. Not in here: ten years of meetings (`history`).

use std::path::Path;

use desk::{
    Desk, Setup,
    clocks::{machine::Machine, zone::Zone},
    intent::{GroupIntent, Intent, NavigationIntent, PlanningIntent, RunningIntent},
    refusal::Answer,
    running::views::LiveView,
    views::Screen,
};
use words::Language;

use crate::Outcome;

/// How every desk of the measurements is set up.
pub const SETUP: Setup = Setup { zone: Zone::System, rate: 1, language: Language::En, region: None };

/// The people of the usual group.
const SIX: [&str; 6] = ["Marta", "Noah", "Inês", "Pavel", "Rosa", "Tariq"];

/// A desk on a folder, with the machine's clocks.
pub struct Seat {
    /// The desk.
    pub desk: Desk,
    machine: Machine,
}

impl Seat {
    /// Opens the folder.
    pub fn open(folder: &Path) -> Outcome<Self> {
        let machine = Machine::start();
        Ok(Self { desk: Desk::open(folder, SETUP, machine.read())?, machine })
    }

    /// Carries an intent out; anything but *done* is an error.
    pub fn does(&mut self, intent: Intent) -> Outcome<()> {
        let said = format!("{intent:?}");
        match self.desk.act(intent, self.machine.read()) {
            Answer::Done => Ok(()),
            other => Err(format!("{said}: {other:?}").into()),
        }
    }

    /// The live screen.
    pub fn live(&self) -> Outcome<LiveView> {
        match self.desk.view().screen {
            Screen::Live(view) => Ok(*view),
            other => Err(format!("the live screen is not shown: {other:?}").into()),
        }
    }
}

/// A folder with the sample group: what a desk opens on.
pub fn sample(folder: &Path) -> Outcome<()> {
    let mut seat = Seat::open(folder)?;
    seat.does(Intent::Groups(GroupIntent::AddSample))?;
    seat.does(Intent::Navigation(NavigationIntent::GoHome))
}

/// A meeting of six that starts this minute and lasts two hours, with its live screen shown; its number.
pub fn opened(seat: &mut Seat) -> Outcome<u32> {
    seat.does(Intent::Groups(GroupIntent::CreateGroup { name: "Linden".to_owned() }))?;
    let Screen::Group(group) = seat.desk.view().screen else { return Err("a new group is shown".into()) };
    seat.does(Intent::Groups(GroupIntent::AddMembers { group: group.id, names: SIX.join("\n") }))?;
    seat.does(Intent::Planning(PlanningIntent::PlanMeeting { group: group.id }))?;
    let Screen::Plan(plan) = seat.desk.view().screen else { return Err("a new plan is shown".into()) };
    let meeting = plan.meeting;
    let now = seat.desk.now();
    let (starts, ends) = (SETUP.zone.time(now), SETUP.zone.time(now + meeting::time::Length::minutes(120)));
    seat.does(Intent::Planning(PlanningIntent::SetWhen { meeting, date: SETUP.zone.date_text(now), starts, ends }))?;
    seat.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }))?;
    Ok(meeting)
}

/// A folder whose meeting runs, the first client's turn just begun.
pub fn in_a_turn(folder: &Path) -> Outcome<()> {
    let mut seat = Seat::open(folder)?;
    opened(&mut seat)?;
    seat.does(Intent::Running(RunningIntent::Start { short: None }))?;
    // The items before the round are few; the bound is for the reader.
    for _ in 0..20 {
        let Some(now) = seat.live()?.now else { break };
        if now.client.is_some() {
            return Ok(());
        }
        seat.does(Intent::Running(RunningIntent::Skip { step: now.step }))?;
    }
    Err("no turn ever began".into())
}
