//! Tonight's clients before they are settled: the table, and the result.
//!
//! The result is the choice itself, tried on a copy of the clock. Not in here: the rules (`meeting::choosing`,
//! `meeting::clock`).

use meeting::{
    choosing::{Stands, TurnShare, Urgency, WhyStands, WhyWeight},
    clock::{Clock, Event, Standing, StepKind},
    format::{Choice, Turns},
    live::Ask,
    people::{MemberId, Person},
    time::Moment,
};

use crate::show::seconds;
use crate::{
    choosing::{
        draft::{Choosing, Heard, way_of},
        views::{BidRow, BidsView, ChoosingView, ChosenRow, ShareView},
    },
    refusal::Refusal,
    running::room::Room,
    stop::{Stop, of_clock},
    views::Named,
};

/// Clients as they would be settled.
pub(crate) struct Proposed {
    heard: Heard,
    stands: Option<Vec<Stands>>,
    by: Choice,
    clients: Vec<MemberId>,
    shares: Vec<TurnShare>,
    /// Everybody who can be chosen, the clients first.
    order: Vec<MemberId>,
}

impl Proposed {
    /// As a person asks for it; refused with the first figure that cannot be read.
    pub fn ask(&self) -> Result<Ask, Refusal> {
        match self.heard.problems.first() {
            Some(problem) => Err(problem.clone()),
            None => Ok(Ask::Choose { by: self.by, clients: self.clients.clone(), shares: self.shares.clone() }),
        }
    }
}

/// What would be settled in the room as things stand; `None` where nobody can be chosen (any more).
pub(crate) fn proposed(room: &Room, clock: &Clock) -> Option<Proposed> {
    clock.check_choosing().ok()?;
    let way = way_of(&clock.agenda().format)?;
    let choosing = &room.plan.choosing;
    let able = |who: &MemberId| clock.can_be_chosen(*who).is_ok();
    let members = clock.agenda().members.iter().map(|person| person.id);
    let people: Vec<MemberId> = members.clone().filter(able).collect();
    let heard = choosing.heard(Some(way), &people);
    // The order that decides between equals: the ledger's, with whoever it does not know behind.
    let usual: Vec<MemberId> = in_order(&choosing.usual, &people);
    let stands = heard.stands(way, &usual);
    let planned = planned_turns(room);
    let (by, clients, order) = match (&choosing.picked, &stands) {
        (Some(picked), _) => {
            let clients: Vec<MemberId> = picked.iter().copied().filter(able).collect();
            let behind = stands.as_ref().map_or_else(|| usual.clone(), |stands| whos(stands));
            (Choice::Hand, clients.clone(), in_order(&clients, &behind))
        }
        (None, Some(stands)) => {
            let order = whos(stands);
            // Whoever is not in the room right now is not put before those who are, unless somebody says so.
            let here = |who: &MemberId| matches!(clock.standing(*who), Standing::There | Standing::Out);
            let clients: Vec<MemberId> = match planned {
                Turns::All => order.clone(),
                Turns::Some(most) => order.iter().copied().filter(here).take(most).collect(),
            };
            (way, clients.clone(), in_order(&clients, &order))
        }
        (None, None) => {
            let clients: Vec<MemberId> = clock.queue().iter().map(|coming| coming.client).filter(able).collect();
            (Choice::Hand, clients.clone(), in_order(&clients, &usual))
        }
    };
    let shares = heard.shares(&members.collect::<Vec<_>>());
    Some(Proposed { heard, stands, by, clients, shares, order })
}

/// How many are client as planned.
fn planned_turns(room: &Room) -> Turns {
    room.meeting.agenda().format.round().map_or(Turns::All, |(_, round)| round.turns)
}

/// These first, then the others in their order; each once.
fn in_order(first: &[MemberId], all: &[MemberId]) -> Vec<MemberId> {
    let known = first.iter().copied().filter(|who| all.contains(who));
    known.chain(all.iter().copied().filter(|who| !first.contains(who))).collect()
}

fn whos(stands: &[Stands]) -> Vec<MemberId> {
    stands.iter().map(|stands| stands.who).collect()
}

/// What the live desk shows before the first turn.
pub(crate) fn choosing_view(room: &Room, clock: &Clock, now: Moment) -> Option<ChoosingView> {
    let proposed = proposed(room, clock).filter(|_| room.question.is_none())?;
    let choosing = &room.plan.choosing;
    let event = Event::Chosen { by: proposed.by, clients: proposed.clients.clone(), shares: proposed.shares.clone() };
    let tried = clock.check(&event, now).map(|()| {
        let mut after = clock.clone();
        after.apply(&event, now);
        after.forecast(now)
    });
    let refused = match (&tried, proposed.heard.problems.first()) {
        (_, Some(problem)) => Some(problem.clone()),
        (Err(refusal), None) => match of_clock(refusal, |who| clock.name_of(who).to_owned()) {
            Stop::Refused(refusal) => Some(refusal),
            Stop::Ignored | Stop::Short(_) | Stop::WhoPays(_) | Stop::Failed(_) => None,
        },
        (Ok(_), None) => None,
    };
    let zone = room.plan.opened_in();
    let turn = |who: MemberId| {
        let steps = tried.as_ref().ok().map(|forecast| &forecast.steps)?;
        steps.iter().find(|step| step.kind == StepKind::Turn(who))
    };
    let way = way_of(&clock.agenda().format).unwrap_or_default();
    let row = |&who: &MemberId| ChosenRow {
        id: who.0,
        name: clock.name_of(who).to_owned(),
        client: proposed.clients.contains(&who),
        away: clock.standing(who) == Standing::Missing,
        from: turn(who).map(|step| zone.time(step.from)),
        length: turn(who).map(|step| seconds(step.length)),
        why: why_of(proposed.stands.as_deref(), who),
        share: share_by_hand(choosing, who),
    };
    Some(ChoosingView {
        bids: bids_view(choosing, way, &people(clock, &proposed.order), &proposed.heard),
        people: proposed.order.iter().map(row).collect(),
        everybody: planned_turns(room) == Turns::All,
        by_hand: choosing.picked.is_some(),
        something: choosing.picked.is_some() || !choosing.bids.is_empty() || !choosing.votes.is_empty(),
        ends: tried.as_ref().ok().map(|forecast| zone.exact_time(forecast.ends)),
        refused,
    })
}

/// Those of an order, in the roster's.
fn people(clock: &Clock, order: &[MemberId]) -> Vec<Person> {
    clock.agenda().members.iter().filter(|person| order.contains(&person.id)).cloned().collect()
}

/// The table of these people; `None` where a format knows neither bids nor a vote.
pub(crate) fn bids_view(choosing: &Choosing, way: Choice, people: &[Person], heard: &Heard) -> Option<BidsView> {
    let word = match way {
        Choice::Bids => "bids",
        Choice::Vote => "vote",
        Choice::Rotation | Choice::Hand => return None,
    };
    let row = |person: &Person| {
        let bid = choosing.bids.iter().find(|bid| bid.who == person.id);
        let votes = choosing.votes.iter().find(|votes| votes.who == person.id);
        BidRow {
            member: Named { id: person.id.0, name: person.name.clone() },
            minutes: bid.map(|bid| bid.minutes.clone()).unwrap_or_default(),
            urgency: bid.and_then(|bid| bid.urgency).map(Into::into),
            votes: votes.map(|votes| votes.votes.clone()).unwrap_or_default(),
        }
    };
    let rows = people.iter().map(row).collect();
    Some(BidsView { way: word.to_owned(), rows, problems: heard.problems.clone() })
}

/// The share somebody has by hand.
pub(crate) fn share_by_hand(choosing: &Choosing, who: MemberId) -> Option<ShareView> {
    choosing.share_of(who).map(|share| ShareView::Agreed { percent: share.percent, reason: share.reason.clone() })
}

/// Why a turn is longer or shorter, as it was settled.
pub(crate) fn share_view(why: &WhyWeight) -> ShareView {
    match why {
        WhyWeight::Asked { minutes } => ShareView::Asked { minutes: *minutes },
        WhyWeight::Agreed { percent, reason } => ShareView::Agreed { percent: *percent, reason: reason.clone() },
    }
}

/// Why somebody stands where bids or hands put them.
pub(crate) fn why_of(stands: Option<&[Stands]>, who: MemberId) -> Option<Refusal> {
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
                Some(minutes) => Refusal::of("why-bid").with("count", minutes).with("urgency", urgency),
                None => Refusal::of("why-bid-open").with("urgency", urgency),
            }
        }
        WhyStands::AsksNothing => Refusal::of("why-no-bid"),
        WhyStands::Voted { votes: 0, .. } => Refusal::of("why-no-vote"),
        WhyStands::Voted { votes, level: true } => Refusal::of("why-vote-level").with("count", votes),
        WhyStands::Voted { votes, level: false } => Refusal::of("why-vote").with("count", votes),
    })
}
