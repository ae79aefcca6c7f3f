//! Why an intent was not carried out, on its way to the [`Answer`].
//!
//! Not in here: words. This is the one place that turns the refusals of `meeting` into keys of the catalogue.

use std::path::Path;

use meeting::{clock, people::NameProblem};

use crate::{
    refusal::{Answer, ExtendChoice, Refusal, ShortChoice},
    trouble::trouble_of,
};

/// Why an intent was not carried out.
#[derive(Debug)]
pub(crate) enum Stop {
    /// Expected, and a person can do something about it.
    Refused(Refusal),
    /// A press for something that has just passed: nothing to say.
    Ignored,
    /// The turns do not fit.
    Short(ShortChoice),
    /// Somebody has to say who pays.
    WhoPays(Vec<ExtendChoice>),
    /// The file could not be read or written.
    Failed(store::Failure),
}

impl Stop {
    /// About which field of the page.
    pub(crate) fn about(self, field: &str) -> Self {
        match self {
            Self::Refused(refusal) => Self::Refused(refusal.about(field)),
            Self::Ignored | Self::Short(_) | Self::WhoPays(_) | Self::Failed(_) => self,
        }
    }

    /// The answer to the page; a failure (of the store in this folder) is shown as trouble besides.
    pub(crate) fn answer(self, folder: &Path) -> Answer {
        match self {
            Self::Refused(refusal) => Answer::Refused(refusal),
            Self::Ignored => Answer::Done,
            Self::Short(choice) => Answer::Short(choice),
            Self::WhoPays(choices) => Answer::WhoPays { choices },
            Self::Failed(failure) => Answer::Refused(trouble_of(&failure, folder).into()),
        }
    }
}

impl From<store::Failure> for Stop {
    fn from(failure: store::Failure) -> Self {
        if failure.code == store::FailureCode::Missing {
            Self::Refused(Refusal::of("refusal-not-found"))
        } else {
            Self::Failed(failure)
        }
    }
}

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<NameProblem> for Stop {
    fn from(problem: NameProblem) -> Self {
        Self::Refused(match problem {
            NameProblem::Empty => Refusal::of("refusal-name-empty"),
            NameProblem::TooLong(begins) => {
                Refusal::of("refusal-name-too-long").with("most", meeting::people::LONGEST_NAME).with("name", begins)
            }
            NameProblem::Taken(name) => Refusal::of("refusal-name-taken").with("name", name),
        })
    }
}

/// A refusal of the clock as a sentence. `name` gives the names.
pub(crate) fn of_clock(refusal: &clock::Refusal, name: impl Fn(meeting::people::MemberId) -> String) -> Stop {
    use clock::Refusal as R;
    Stop::Refused(match refusal {
        // A press that was meant for what has just passed skips nobody and is nothing to complain about.
        R::StepOver => return Stop::Ignored,
        R::LogFull => Refusal::of("refusal-log-full"),
        R::NotStarted => Refusal::of("refusal-not-started"),
        R::AlreadyStarted => Refusal::of("refusal-already-started"),
        R::MeetingOver => Refusal::of("refusal-meeting-over"),
        R::NobodyHere => Refusal::of("refusal-nobody-here"),
        R::Short { .. } | R::StillShort => Refusal::of("refusal-no-room-at-all"),
        R::AlreadyHeld => Refusal::of("refusal-already-held"),
        R::NotHeld => Refusal::of("refusal-not-held"),
        R::AwayOpen | R::NotAway => Refusal::of("refusal-away-open"),
        R::Stranger(_) => Refusal::of("refusal-not-found"),
        R::AlreadyThere(who) => Refusal::of("refusal-already-there").with("name", name(*who)),
        R::NotThere(who) => Refusal::of("refusal-not-there").with("name", name(*who)),
        R::IsThere(who) => Refusal::of("refusal-is-there").with("name", name(*who)),
        R::NoTurnToCome(who) => Refusal::of("refusal-no-turn-to-come").with("name", name(*who)),
        R::SpareCannotBeExtended => Refusal::of("refusal-cannot-extend-spare"),
        R::NoBreakToPay | R::WhoPays => Refusal::of("refusal-no-break-to-pay"),
        R::ExtensionTooLong => Refusal::of("refusal-extension-too-long"),
        R::NothingToShorten => Refusal::of("refusal-nothing-to-shorten"),
        R::NothingToRedistribute => Refusal::of("refusal-nothing-to-redistribute"),
        R::OrderIncomplete => Refusal::of("refusal-order-incomplete"),
        R::TurnsBegun => Refusal::of("refusal-turns-begun"),
        R::ChosenInRooms => Refusal::of("refusal-choose-rooms"),
        R::NobodyChosen => Refusal::of("refusal-choose-nobody"),
        R::ChosenShort { turns, minimum, room } => {
            let sums = Refusal::of("refusal-choose-short").with("count", turns).with("each", minimum.seconds());
            sums.with("total", minimum.times(*turns).seconds()).with("room", room.or_zero().seconds())
        }
        R::NothingToUndo => Refusal::of("refusal-nothing-to-undo"),
        R::NothingToRedo => Refusal::of("refusal-nothing-to-redo"),
        R::TooLateToReopen => Refusal::of("refusal-too-late-to-reopen"),
        R::TurnRuns(who) => Refusal::of("refusal-turn-runs").with("name", name(*who)),
        R::NotOut(who) => Refusal::of("refusal-not-out").with("name", name(*who)),
        R::HasTurn(who) => Refusal::of("refusal-has-turn").with("name", name(*who)),
        R::Guest(who) => Refusal::of("refusal-guest").with("name", name(*who)),
        R::TurnOver(who) => Refusal::of("refusal-turn-over").with("name", name(*who)),
        R::NoSuchHelp => Refusal::of("refusal-no-such-help").about("help"),
        R::HelpOpenAnyway(who) => Refusal::of("refusal-help-open-anyway").with("name", name(*who)),
        R::RoleNotTheirs(who) => Refusal::of("refusal-role-not-theirs").with("name", name(*who)),
        R::RoleTheirs(who) => Refusal::of("refusal-role-theirs").with("name", name(*who)),
        R::ClientHasNoRole(who) => Refusal::of("refusal-client-has-no-role").with("name", name(*who)),
        R::StaysAnyway(who) => Refusal::of("refusal-stays-anyway").with("name", name(*who)),
        R::NotEarly { .. } => Refusal::of("refusal-not-early").about("leaves"),
        R::RoundOver => Refusal::of("refusal-round-over"),
        R::NoRoomForTurn { spare, minimum } => {
            Refusal::of("refusal-no-room-for-turn").with("spare", spare).with("minimum", minimum)
        }
        R::GuestName(problem) => return Stop::from(problem.clone()).about("guest"),
    })
}
