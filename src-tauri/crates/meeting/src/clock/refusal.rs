//! Why an event is not possible now. Expected and typed. Not in here: the sentences, which the catalogue has.

use crate::{
    format::file::Fault,
    people::{NameProblem, PersonId},
    time::{Length, Moment},
};

/// Why something cannot happen now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The log is full: only the end of the meeting can still be logged.
    LogFull,
    /// The meeting has not started.
    NotStarted,
    /// It has.
    AlreadyStarted,
    /// It is over.
    MeetingOver,
    /// Nobody would be there.
    NobodyHere,
    /// The turns do not fit and nobody said what to do.
    Short {
        /// How many turns.
        turns: usize,
        /// The least each needs.
        minimum: Length,
        /// What they can share.
        available: Length,
    },
    /// The decision given does not make the turns fit.
    StillShort,
    /// The step meant is not the one running.
    StepOver,
    /// The group holds already.
    AlreadyHeld,
    /// The group does not hold.
    NotHeld,
    /// The question about the time away is open first.
    AwayOpen,
    /// Nobody was away.
    NotAway,
    /// Not a member, or not expected.
    Stranger(PersonId),
    /// They are there already.
    AlreadyThere(PersonId),
    /// They are not there.
    NotThere(PersonId),
    /// They are there, so it is not a no-show.
    IsThere(PersonId),
    /// They have no turn to come.
    NoTurnToCome(PersonId),
    /// It is their turn: the group holds, or they leave.
    TurnRuns(PersonId),
    /// They did not step out.
    NotOut(PersonId),
    /// They have a turn to come already, or had one.
    HasTurn(PersonId),
    /// Their turn is over: what they asked for in it stays as it was.
    TurnOver(PersonId),
    /// The format has no such kind of help.
    NoSuchHelp,
    /// They have not said which kind of help they ask for.
    HelpOpenAnyway(PersonId),
    /// They do not have this role in the turn that runs.
    RoleNotTheirs(PersonId),
    /// They have this role already.
    RoleTheirs(PersonId),
    /// It is their turn: a client has no other role in it.
    ClientHasNoRole(PersonId),
    /// They stay to the end anyway.
    StaysAnyway(PersonId),
    /// An early leave must be in the future, after the start and before the end.
    NotEarly {
        /// From when they can be said to go.
        from: Moment,
        /// The end.
        to: Moment,
    },
    /// The round is over: nothing is put before the tail any more.
    RoundOver,
    /// There is not enough spare time for the shortest turn.
    NoTimeForTurn {
        /// What there is.
        buffer: Length,
        /// What the shortest turn needs.
        minimum: Length,
    },
    /// A guest's name cannot be taken.
    GuestName(NameProblem),
    /// The name of whoever leads from outside is none, or taken.
    OutsideName(NameProblem),
    /// What the line was to stand before, or behind, has passed.
    LinePassed,
    /// The agenda has as many lines as it can have.
    LineFull(usize),
    /// The name of a line cannot be taken.
    LineTitle(Fault),
    /// The length of a line cannot be taken.
    LineLength(Fault),
    /// Spare time cannot be extended.
    BufferCannotBeExtended,
    /// No break to come is long enough to pay.
    NoBreakToPay,
    /// The running step is at its end already.
    NothingToShorten,
    /// Nothing is lengthened or shortened by so much at once.
    ExtensionTooLong,
    /// There is no spare time, or no turn to use it.
    NothingToRedistribute,
    /// The order does not name exactly the clients still to come.
    OrderIncomplete,
    /// A turn has begun: who is client tonight is settled.
    TurnsBegun,
    /// In rooms everybody is client in turn: there is nobody to choose.
    ChosenInRooms,
    /// Nobody was chosen.
    NobodyChosen,
    /// The turns of those who were chosen do not fit.
    ChosenShort {
        /// How many turns.
        turns: usize,
        /// The least each needs.
        minimum: Length,
        /// What they can share; negative when even the items do not fit.
        available: Length,
    },
    /// Spare time does not pay for it: somebody has to say who does.
    WhoPays,
    /// There is nothing to take back.
    NothingToUndo,
    /// Nothing has been undone since the last act.
    NothingToRedo,
    /// The meeting ended too long ago to be reopened.
    TooLateToReopen,
}
