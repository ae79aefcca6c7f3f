//! Tonight's clients before they are settled: the table, and the result.
//!
//! The result is the choice itself, tried on a copy of the clock. Not in here: the rules (`meeting::choosing`,
//! `meeting::clock`).

use meeting::{
    choosing::{Heard, Stands, Table, Urgency, WhyStands, WhyWeight},
    clock::{Clock, Proposal, Standing, StepKind},
    format::{Choice, Turns},
    people::{MemberId, Person, TurnOf},
    time::Moment,
};
use words::MessageKey;

use crate::{
    choosing::views::{BidRow, BidsView, BidsWay, ChoosingView, ChosenRow, ShareView},
    parts::{Named, seconds},
    plan::problems::unread,
    sentence::Sentence,
    session::Session,
    stop::{Stop, of_clock},
};

/// What would be settled in the meeting as things stand; `None` where nobody can be chosen (any more).
pub(crate) fn proposed(session: &Session, clock: &Clock) -> Option<Proposal> {
    clock.propose_clients(&session.plan.choosing, planned_turns(session))
}

/// How many are client as planned.
fn planned_turns(session: &Session) -> Turns {
    session.meeting.agenda().format.round().map_or(Turns::All, |(_, round)| round.turns)
}

/// What the live desk shows before the first turn.
pub(crate) fn choosing_view(session: &Session, clock: &Clock, now: Moment) -> Option<ChoosingView> {
    let proposed = proposed(session, clock).filter(|_| session.question.is_none())?;
    let table = &session.plan.choosing;
    let event = proposed.event();
    let tried = clock.check(&event, now).map(|()| {
        let mut after = clock.clone();
        after.apply(&event, now);
        after.forecast(now)
    });
    let refused = match (&tried, unread(&proposed.heard).into_iter().next()) {
        (_, Some(problem)) => Some(problem),
        (Err(refusal), None) => match of_clock(refusal, |who| clock.name_of(who).to_owned()) {
            Stop::Refused(refusal) => Some(refusal),
            Stop::Ignored | Stop::Short(_) | Stop::WhoPays(_) | Stop::OffTime(_) | Stop::Failed(_) => None,
        },
        (Ok(_), None) => None,
    };
    let zone = session.opened.zone();
    let turn = |who: MemberId| {
        let steps = tried.as_ref().ok().map(|forecast| &forecast.steps)?;
        steps.iter().find(|step| step.kind == StepKind::Turn(TurnOf::Client(who)))
    };
    let way = clock.agenda().format.choice().unwrap_or_default();
    let row = |&who: &MemberId| ChosenRow {
        id: who.0,
        name: clock.name_of(who).to_owned(),
        client: proposed.clients.contains(&who),
        away: clock.standing(who) == Standing::Missing,
        from: turn(who).map(|step| zone.time(step.from)),
        length: turn(who).map(|step| seconds(step.length)),
        why: why_of(proposed.stands.as_deref(), who),
        share: share_by_hand(table, who),
    };
    Some(ChoosingView {
        bids: bids_view(table, way, &people(clock, &proposed.order), &proposed.heard),
        people: proposed.order.iter().map(row).collect(),
        everybody: planned_turns(session) == Turns::All,
        by_hand: table.picked.is_some(),
        something: table.is_begun(),
        ends: tried.as_ref().ok().map(|forecast| zone.time(forecast.ends)),
        refused,
    })
}

/// Those of an order, in the roster's.
fn people(clock: &Clock, order: &[MemberId]) -> Vec<Person> {
    clock.agenda().members.iter().filter(|person| order.contains(&person.id)).cloned().collect()
}

/// The table of these people; `None` where a format knows neither bids nor a vote.
pub(crate) fn bids_view(table: &Table, way: Choice, people: &[Person], heard: &Heard) -> Option<BidsView> {
    let way = match way {
        Choice::Bids => BidsWay::Bids,
        Choice::Vote => BidsWay::Vote,
        Choice::Rotation | Choice::Hand => return None,
    };
    let row = |person: &Person| {
        let bid = table.bids.iter().find(|bid| bid.who == person.id);
        let votes = table.votes.iter().find(|votes| votes.who == person.id);
        BidRow {
            member: Named { id: person.id.0, name: person.name.clone() },
            minutes: bid.map(|bid| bid.minutes.clone()).unwrap_or_default(),
            urgency: bid.and_then(|bid| bid.urgency).map(Into::into),
            votes: votes.map(|votes| votes.votes.clone()).unwrap_or_default(),
        }
    };
    let rows = people.iter().map(row).collect();
    Some(BidsView { way, rows, problems: unread(heard) })
}

/// The share somebody has by hand.
pub(crate) fn share_by_hand(table: &Table, who: MemberId) -> Option<ShareView> {
    table.share_of(who).map(|share| ShareView::Agreed { percent: share.percent, reason: share.reason.clone() })
}

/// Why a turn is longer or shorter, as it was settled.
pub(crate) fn share_view(why: &WhyWeight) -> ShareView {
    match why {
        WhyWeight::Asked { minutes } => ShareView::Asked { minutes: *minutes },
        WhyWeight::Agreed { percent, reason } => ShareView::Agreed { percent: *percent, reason: reason.clone() },
    }
}

/// Why somebody stands where bids or hands put them.
pub(crate) fn why_of(stands: Option<&[Stands]>, who: MemberId) -> Option<Sentence> {
    let stands = stands?.iter().find(|stands| stands.who == who)?;
    Some(match stands.why {
        WhyStands::Asks { minutes, urgency } => {
            let urgency = match urgency {
                Some(Urgency::A) => "a",
                Some(Urgency::B) => "b",
                Some(Urgency::C) => "c",
                None => "none",
            };
            match minutes {
                Some(minutes) => Sentence::of(MessageKey::WhyBid).with("count", minutes).with("urgency", urgency),
                None => Sentence::of(MessageKey::WhyBidOpen).with("urgency", urgency),
            }
        }
        WhyStands::AsksNothing => Sentence::of(MessageKey::WhyNoBid),
        WhyStands::Voted { votes: 0, .. } => Sentence::of(MessageKey::WhyNoVote),
        WhyStands::Voted { votes, level: true } => Sentence::of(MessageKey::WhyVoteLevel).with("count", votes),
        WhyStands::Voted { votes, level: false } => Sentence::of(MessageKey::WhyVote).with("count", votes),
    })
}
