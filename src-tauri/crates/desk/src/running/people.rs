//! Who is in the room, and which acts are possible for each of them now.

use meeting::{
    clock::{Clock, Event, Standing},
    people::{MemberId, PersonId},
    time::{Length, Moment},
};

use crate::{
    clocks::zone::Zone,
    parts::seconds,
    running::views::people::{Attender, AttenderState, AttenderVerb, CostView, TurnState, VerbCost},
    session::Session,
};

/// Everybody: the members in the roster's order, then guests.
pub(crate) fn people(session: &Session, clock: &Clock, zone: Zone, now: Moment) -> Vec<Attender> {
    let early = clock.go_before_turn_ends(now);
    let overstays = clock.meant_to_be_gone(now);
    let members = clock.agenda().members.iter().map(|person| PersonId::from(person.id));
    let guests = clock.guests().iter().map(|guest| PersonId::from(guest.id));
    members
        .chain(guests)
        .map(|who| Attender {
            costs: if session.question.is_some() { Vec::new() } else { costs(clock, who, zone, now) },
            goes: clock.goes_at(who).map(|goes| zone.time(goes)),
            turn_ends: early.iter().find(|early| early.who == who).map(|early| zone.time(early.ends)),
            overstays: overstays.contains(&who),
            ..attender(session, clock, who, now)
        })
        .collect()
}

fn attender(session: &Session, clock: &Clock, who: PersonId, now: Moment) -> Attender {
    let late = clock.late().iter().find(|(other, _)| who == *other).map_or(0, |(_, minutes)| *minutes);
    let started = clock.started().is_some();
    let was = match clock.standing(who) {
        Standing::Absent => AttenderState::Absent,
        Standing::Missing if !started && who.member().is_some_and(|who| session.here.contains(&who)) => {
            AttenderState::Here
        }
        Standing::Missing if !started => AttenderState::Expected,
        Standing::Missing => AttenderState::Missing,
        Standing::There if late > 0 => AttenderState::Late,
        Standing::There => AttenderState::Here,
        Standing::Out => AttenderState::Out,
        Standing::Gone => AttenderState::Left,
    };
    Attender {
        id: who.number(),
        name: clock.name_of(who).to_owned(),
        was,
        guest: who.guest().is_some(),
        remote: clock.is_remote(who),
        goes: None,
        turn_ends: None,
        overstays: false,
        costs: Vec::new(),
        verbs: if session.question.is_some() { Vec::new() } else { verbs(clock, who, now) },
        late,
        turn: who.member().map_or(TurnState::None, |who| turn(clock, who)),
    }
}

fn turn(clock: &Clock, who: MemberId) -> TurnState {
    if clock.clients_now().contains(&who) {
        TurnState::Running
    } else if clock.had_turn(who) {
        TurnState::Held
    } else if clock.has_turn_to_come(who) {
        TurnState::ToCome
    } else if clock.was_to_have_turn(who) {
        TurnState::Lost
    } else {
        TurnState::None
    }
}

/// The verbs that the clock would not refuse.
fn verbs(clock: &Clock, who: PersonId, now: Moment) -> Vec<AttenderVerb> {
    events(clock, who).filter(|(_, event)| clock.check(event, now).is_ok()).map(|(verb, _)| verb).collect()
}

/// What the verbs cost the others.
fn costs(clock: &Clock, who: PersonId, zone: Zone, now: Moment) -> Vec<VerbCost> {
    let cost =
        |(verb, event): (AttenderVerb, Event)| cost_view(clock, &event, zone, now).map(|cost| VerbCost { verb, cost });
    events(clock, who).filter_map(cost).collect()
}

fn cost_view(clock: &Clock, event: &Event, zone: Zone, now: Moment) -> Option<CostView> {
    let turns = |(shortest, longest)| (seconds(shortest), seconds(longest));
    let cost = clock.cost(event, now)?;
    Some(CostView {
        before: turns(cost.before),
        after: turns(cost.after),
        ends: cost.ends.map(|ends| zone.time(ends)),
        kept_until: cost.kept.map(|kept| zone.time(kept.until)),
    })
}

/// What another guest costs.
pub(crate) fn guest_cost(session: &Session, clock: &Clock, zone: Zone, now: Moment) -> Option<CostView> {
    if session.question.is_some() {
        return None;
    }
    cost_view(clock, &Event::GuestCame { who: clock.next_guest(), name: String::new() }, zone, now)
}

/// Each verb with the event it stands for.
fn events(clock: &Clock, who: PersonId) -> impl Iterator<Item = (AttenderVerb, Event)> {
    let of_coming = [
        (AttenderVerb::Arrive, Event::Arrived { who }),
        (AttenderVerb::ComeBack, Event::CameBack { who }),
        (AttenderVerb::StepOut, Event::SteppedOut { who }),
        (AttenderVerb::Leave, Event::Left { who }),
    ];
    let of_a_turn = |who: MemberId| {
        [
            (AttenderVerb::NoShow, Event::NoShow { who }),
            (AttenderVerb::Drop, Event::TurnDropped { who }),
            (AttenderVerb::BringBack, Event::TurnRestored { who }),
        ]
    };
    let of_the_evening = [
        (AttenderVerb::Place, Event::Placed { who, remote: !clock.is_remote(who) }),
        // Any time that is early will do to ask.
        (AttenderVerb::LeaveAt, Event::LeavesAt { who, goes: Some(clock.end() - Length(1)) }),
    ];
    of_coming.into_iter().chain(who.member().into_iter().flat_map(of_a_turn)).chain(of_the_evening)
}

/// Who is expected and not here yet, before the start.
pub(crate) fn not_here(session: &Session) -> Vec<MemberId> {
    let expected = session.meeting.agenda().expected().map(|person| person.id);
    expected.filter(|who| !session.here.contains(who)).collect()
}
