//! Why an intent was not carried out, on its way to the [`Answer`].
//!
//! Not in here: words. This is the one place that turns the refusals of `meeting` into keys of the catalogue.

use std::path::Path;

use meeting::{clock, people::NameProblem};
use words::MessageKey;

use crate::{
    faults::of_fault,
    refusal::{Answer, ExtendChoice, OffTime, Refusal, ShortChoice},
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
    /// The plan is of another day or hour.
    OffTime(Box<OffTime>),
    /// The file could not be read or written.
    Failed(store::Failure),
}

impl Stop {
    /// About which field of the page.
    pub(crate) fn about(self, field: &str) -> Self {
        match self {
            Self::Refused(refusal) => Self::Refused(refusal.about(field)),
            Self::Ignored | Self::Short(_) | Self::WhoPays(_) | Self::OffTime(_) | Self::Failed(_) => self,
        }
    }

    /// The answer to the page; a failure (of the store in this folder) is shown as trouble besides.
    pub(crate) fn answer(self, folder: &Path) -> Answer {
        match self {
            Self::Refused(refusal) => Answer::Refused(refusal),
            Self::Ignored => Answer::Done,
            Self::Short(choice) => Answer::Short(choice),
            Self::WhoPays(choices) => Answer::WhoPays { choices },
            Self::OffTime(off) => Answer::OffTime(off),
            Self::Failed(failure) => Answer::Refused(trouble_of(&failure, folder).into()),
        }
    }
}

impl From<store::Failure> for Stop {
    fn from(failure: store::Failure) -> Self {
        if failure.code == store::FailureCode::Missing {
            Self::Refused(Refusal::of(MessageKey::RefusalNotFound))
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
            NameProblem::Empty => Refusal::of(MessageKey::RefusalNameEmpty),
            NameProblem::TooLong(begins) => Refusal::of(MessageKey::RefusalNameTooLong)
                .with("most", meeting::people::LONGEST_NAME)
                .named("name", begins),
            NameProblem::Taken(name) => Refusal::of(MessageKey::RefusalNameTaken).named("name", name),
        })
    }
}

/// A refusal of the clock as a sentence. `name` gives the names.
pub(crate) fn of_clock(refusal: &clock::Refusal, name: impl Fn(meeting::people::PersonId) -> String) -> Stop {
    use clock::Refusal as R;
    Stop::Refused(match refusal {
        // A press that was meant for what has just passed skips nobody and is nothing to complain about.
        R::StepOver => return Stop::Ignored,
        R::LogFull => Refusal::of(MessageKey::RefusalLogFull),
        R::NotStarted => Refusal::of(MessageKey::RefusalNotStarted),
        R::AlreadyStarted => Refusal::of(MessageKey::RefusalAlreadyStarted),
        R::MeetingOver => Refusal::of(MessageKey::RefusalMeetingOver),
        R::NobodyHere => Refusal::of(MessageKey::RefusalNobodyHere),
        R::Short { .. } | R::StillShort => Refusal::of(MessageKey::RefusalNoTimeAtAll),
        R::AlreadyHeld => Refusal::of(MessageKey::RefusalAlreadyHeld),
        R::NotHeld => Refusal::of(MessageKey::RefusalNotHeld),
        R::AwayOpen | R::NotAway => Refusal::of(MessageKey::RefusalAwayOpen),
        R::Stranger(_) => Refusal::of(MessageKey::RefusalNotFound),
        R::AlreadyThere(who) => Refusal::of(MessageKey::RefusalAlreadyThere).named("name", name(*who)),
        R::NotThere(who) => Refusal::of(MessageKey::RefusalNotThere).named("name", name(*who)),
        R::IsThere(who) => Refusal::of(MessageKey::RefusalIsThere).named("name", name(*who)),
        R::NoTurnToCome(who) => Refusal::of(MessageKey::RefusalNoTurnToCome).named("name", name(*who)),
        R::LinePassed => Refusal::of(MessageKey::RefusalLinePassed).about("place"),
        R::LineFull(most) => Refusal::of(MessageKey::RefusalLineFullLive).with("most", *most),
        R::LineTitle(fault) => of_fault(fault).about("title"),
        R::LineLength(fault) => of_fault(fault).about("length"),
        R::BufferCannotBeExtended => Refusal::of(MessageKey::RefusalCannotExtendSpare),
        R::NoBreakToPay | R::WhoPays => Refusal::of(MessageKey::RefusalNoBreakToPay),
        R::ExtensionTooLong => Refusal::of(MessageKey::RefusalExtensionTooLong),
        R::NothingToShorten => Refusal::of(MessageKey::RefusalNothingToShorten),
        R::NothingToRedistribute => Refusal::of(MessageKey::RefusalNothingToRedistribute),
        R::OrderIncomplete => Refusal::of(MessageKey::RefusalOrderIncomplete),
        R::TurnsBegun => Refusal::of(MessageKey::RefusalTurnsBegun),
        R::ChosenInRooms => Refusal::of(MessageKey::RefusalChooseRooms),
        R::NobodyChosen => Refusal::of(MessageKey::RefusalChooseNobody),
        R::ChosenShort { turns, minimum, available } => {
            let sums = Refusal::of(MessageKey::RefusalChooseShort).with("count", *turns).with("each", *minimum);
            sums.with("total", minimum.times(*turns)).with("available", available.or_zero())
        }
        R::NothingToUndo => Refusal::of(MessageKey::RefusalNothingToUndo),
        R::NothingToRedo => Refusal::of(MessageKey::RefusalNothingToRedo),
        R::TooLateToReopen => Refusal::of(MessageKey::RefusalTooLateToReopen),
        R::TurnRuns(who) => Refusal::of(MessageKey::RefusalTurnRuns).named("name", name(*who)),
        R::NotOut(who) => Refusal::of(MessageKey::RefusalNotOut).named("name", name(*who)),
        R::HasTurn(who) => Refusal::of(MessageKey::RefusalHasTurn).named("name", name(*who)),
        R::TurnOver(who) => Refusal::of(MessageKey::RefusalTurnOver).named("name", name(*who)),
        R::NoSuchHelp => Refusal::of(MessageKey::RefusalNoSuchHelp).about("help"),
        R::HelpOpenAnyway(who) => Refusal::of(MessageKey::RefusalHelpOpenAnyway).named("name", name(*who)),
        R::RoleNotTheirs(who) => Refusal::of(MessageKey::RefusalRoleNotTheirs).named("name", name(*who)),
        R::RoleTheirs(who) => Refusal::of(MessageKey::RefusalRoleTheirs).named("name", name(*who)),
        R::ClientHasNoRole(who) => Refusal::of(MessageKey::RefusalClientHasNoRole).named("name", name(*who)),
        R::StaysAnyway(who) => Refusal::of(MessageKey::RefusalStaysAnyway).named("name", name(*who)),
        R::NotEarly { .. } => Refusal::of(MessageKey::RefusalNotEarly).about("leaves"),
        R::RoundOver => Refusal::of(MessageKey::RefusalRoundOver),
        R::NoTimeForTurn { buffer, minimum } => {
            Refusal::of(MessageKey::RefusalNoTimeForTurn).with("spare", *buffer).with("minimum", *minimum)
        }
        R::GuestName(problem) => return Stop::from(problem.clone()).about("guest"),
        R::OutsideName(problem) => return Stop::from(problem.clone()).about("outside"),
    })
}
