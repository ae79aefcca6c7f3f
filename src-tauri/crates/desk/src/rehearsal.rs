//! A rehearsal: the meeting of a plan on a desk of its own, on a fast clock; nothing is kept.
//!
//! Not in here: making that desk and leaving it (`desk::rehearsed`), the pace ([`crate::clocks::pace`]) and what a
//! rehearsed intent does (the same as ever).

pub mod intent;

use serde::Serialize;
use ts_rs::TS;
use words::MessageKey;

use crate::{clocks::pace::SPEEDS, context::Context, refusal::Refusal, rehearsal::intent::RehearsalIntent, stop::Stop};

/// Carries out what is asked of a rehearsal.
pub(crate) fn act_on_rehearsal(cx: &mut Context, intent: &RehearsalIntent) -> Result<(), Stop> {
    match intent {
        // The desk makes it; in a rehearsal there is none to make, and without one none to leave.
        RehearsalIntent::Rehearse { .. } | RehearsalIntent::LeaveRehearsal => Err(Stop::Ignored),
        RehearsalIntent::RehearsalSpeed { speed } => {
            let pace = cx.watch.pace_mut().ok_or(Stop::Ignored)?;
            if !SPEEDS.contains(speed) {
                return Err(Refusal::of(MessageKey::RefusalNotFound).about("speed").into());
            }
            pace.set_speed(*speed);
            Ok(())
        }
        RehearsalIntent::RehearsalStands { stands } => {
            cx.watch.pace_mut().ok_or(Stop::Ignored)?.halt(*stands);
            Ok(())
        }
    }
}

/// What the windows say of it.
pub(crate) fn rehearsal_view(cx: &Context) -> Option<RehearsalView> {
    cx.watch.pace().map(|pace| RehearsalView { speed: pace.speed(), stands: pace.halted(), speeds: SPEEDS.to_vec() })
}

/// What desk and stage say of a rehearsal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RehearsalView {
    /// How fast it goes; also while it stands.
    pub speed: u32,
    /// Whether somebody stopped it.
    pub stands: bool,
    /// The speeds to choose from.
    pub speeds: Vec<u32>,
}
