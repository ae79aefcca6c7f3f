//! The live screen.

use meeting::{
    clock::{Clock, Event, Forecast, Meanwhile, Standing, StepKind, StepName},
    evaluation::{can_begin, enough_to_evaluate, voters},
    format::{Notes, leaves},
    live::is_stale,
    people::{GuestId, Leader, MemberId, PersonId, TurnOf},
    time::{Length, Moment},
};
use store::{BoxState, MeetingState};
use words::{Language, MessageKey};

use crate::{
    choosing::show::choosing_view,
    context::Context,
    evaluation::wall::reveal_view,
    live::choices::open_prices,
    parts::{Named, PromiseView, seconds},
    people::outsider_called,
    promises::promise_views,
    running::{
        again::past_turn,
        close::close_view,
        lines::line_places,
        notes::notes_shown,
        now::{kind_word, running, title_text},
        people::{guest_cost, not_here, people},
        turn::{cast_views, help_views},
        views::{
            AwayView, BallotBadge, LateStartView, LiveState, LiveView, RunningBadge, Verbs,
            step::{NowView, Progress, TimelineRow},
        },
    },
    sentence::{Arg, Sentence},
    session::Session,
};

/// The meeting that runs, while another screen is shown.
pub(crate) fn running_badge(cx: &Context) -> Option<RunningBadge> {
    let session = cx.session.as_ref().filter(|session| session.row.state == MeetingState::Live)?;
    let shown = cx.place.shows(session.row.id);
    (!shown).then(|| RunningBadge { meeting: session.row.id.0, group: session.group.clone() })
}

/// The live screen.
pub(crate) fn live_view(cx: &Context, session: &Session) -> LiveView {
    let now = session.shown(cx.now());
    let clock = session.clock(cx.now());
    let forecast = match clock.started() {
        Some(_) => clock.forecast(now),
        None => clock.timetable(),
    };
    let (agenda, zone) = (session.meeting.agenda(), session.opened.zone());
    let later = forecast.ends - agenda.ends;
    let late = session.meeting.pressed_late(now).filter(|_| session.question.is_none());
    let unwritten = agenda.format.notes == Notes::None;
    let (facilitator, deputy) = clock.led_by();
    let written = if unwritten { Vec::new() } else { notes_shown(cx, session, &clock) };
    LiveView {
        meeting: session.row.id.0,
        number: session.numbered.number,
        programme: session.numbered.programme(),
        group: Named { id: session.row.group.0, name: session.group.clone() },
        date: zone.date_text(agenda.starts),
        state: state(session, &clock),
        time_of_day: zone.second_of_day(cx.now()),
        planned_start: zone.time(agenda.starts),
        planned_end: zone.time(agenda.ends),
        ends: zone.time(forecast.ends),
        later_by: seconds(later),
        buffer: seconds(clock.usable_buffer(&forecast, now)),
        delay: clock.delay(now).map(Into::into),
        people: people(session, &clock, zone, now),
        timeline: timeline(session, &clock, &forecast),
        now: now_view(&clock, &forecast, now),
        notes: written.first().cloned(),
        notes_of: if clock.has_rooms() { written } else { Vec::new() },
        unwritten,
        past_turn: past_turn(cx, session, &clock),
        choosing: choosing_view(session, &clock, now),
        close: close_view(cx, session, &clock),
        follow_up: follow_up(cx, session, &clock),
        verbs: verbs(session, &clock, now),
        away: session.question.map(|since| away_view(cx, session, &clock, since)),
        idle_for: clock.idle_for(cx.now()).map(seconds),
        clock_set: cx.watch.clock_set().map(seconds),
        nudge: session.question.is_none() && clock.nudges(cx.now()),
        facilitator: facilitator.as_ref().and_then(Leader::inside).map(|who| who.number()),
        outside: facilitator.as_ref().and_then(Leader::outside).map(|who| outsider_called(who, cx.language)),
        deputy: deputy.map(PersonId::number),
        leads: clock.leads().map(|leads| leads_now(&clock, &leads, cx.language)),
        saved_at: session.saved_at.filter(|_| cx.watch.pace().is_none()).map(|at| zone.time(at)),
        ballot: ballot_badge(cx, session),
        reveal: reveal_view(cx, session),
        pressed_late: late.map(seconds),
        late_since_start: late.is_some_and(|late| {
            let began = matches!(session.undoable(), Some(Event::Started { .. })).then(|| clock.started()).flatten();
            began.is_some_and(|began| began - late == agenda.starts)
        }),
        late_start: late_start(session, &clock, now),
        guest_cost: guest_cost(session, &clock, zone, now),
        places: line_places(&clock, now),
        pays: open_prices(cx, session, &clock, now),
        redo: session.redoable().map(|event| act_key(event, &clock)),
        undo: session.undoable().map(|event| act_key(event, &clock)),
    }
}

/// Who leads right now, with their name.
fn leads_now(clock: &Clock, leads: &Leader<PersonId>, language: Language) -> Named {
    match leads {
        Leader::Inside(who) => Named { id: who.number(), name: clock.name_of(*who).to_owned() },
        Leader::Outside(who) => Named { id: GuestId::OUTSIDE.number(), name: outsider_called(who, language) },
    }
}

/// What a start costs at this moment, with those who are here.
fn late_start(session: &Session, clock: &Clock, now: Moment) -> Option<LateStartView> {
    let price = clock.late_start(&not_here(session), now)?;
    let turns = |(shortest, longest)| (seconds(shortest), seconds(longest));
    Some(LateStartView {
        late: seconds(price.late),
        planned: turns(price.planned),
        shorter: turns(price.shorter),
        kept_until: session.opened.zone().time(price.kept_until),
    })
}

/// Former promises: the running client's in their turn, everybody's where the format looks back.
fn follow_up(cx: &Context, session: &Session, clock: &Clock) -> Vec<PromiseView> {
    let step = clock.running().map(|step| step.kind);
    let looks_back = step.and_then(|step| clock.item(step)).is_some_and(|item| item.follow_up);
    let mut clients = clock.clients_now();
    clients.extend(step.and_then(StepKind::client));
    let rows: Vec<_> =
        session.follow_up.iter().filter(|row| looks_back || clients.contains(&row.member)).cloned().collect();
    // A promise whose names cannot be read now is simply not shown; it is still in the file.
    promise_views(cx, session.row.group, &rows).unwrap_or_default()
}

fn away_view(cx: &Context, session: &Session, clock: &Clock, since: Moment) -> AwayView {
    let (now, zone) = (cx.now(), session.opened.zone());
    let after = |meanwhile| {
        let mut after = session.meeting.clock(since);
        after.apply(&Event::Away, since);
        after.apply(&Event::Back { meanwhile }, now);
        after
    };
    let (went_on, waited) = (after(Meanwhile::WentOn), after(Meanwhile::Halted));
    let says = |clock: &Clock| {
        clock.running().map_or_else(String::new, |step| {
            step.kind.client().map_or_else(|| title_text(clock, step.kind), |who| clock.agenda().name(who).to_owned())
        })
    };
    AwayView {
        away_for: seconds(now - since),
        since: zone.time(since),
        was: says(clock),
        ends_if_went_on: zone.time(went_on.forecast(now).ends),
        ends_if_waited: zone.time(waited.forecast(now).ends),
        now_if_went_on: says(&went_on),
        stale: is_stale(now - since),
    }
}

fn ballot_badge(cx: &Context, session: &Session) -> Option<BallotBadge> {
    (session.ballot.state != BoxState::None).then(|| BallotBadge {
        responses: session.ballot.responses as u32,
        people: session.voters(cx.now()).len() as u32,
        sealed: session.ballot.state == BoxState::Sealed,
    })
}

fn state(session: &Session, clock: &Clock) -> LiveState {
    if session.question.is_some() {
        LiveState::Away
    } else if clock.ended().is_some() {
        LiveState::Over
    } else if clock.held().is_some() {
        LiveState::Held
    } else if clock.started().is_some() {
        LiveState::Running
    } else {
        LiveState::Waiting
    }
}

fn now_view(clock: &Clock, forecast: &Forecast, now: Moment) -> Option<NowView> {
    let told = running(clock, forecast, now)?;
    let step = told.step;
    let purpose = clock.item(step.kind).map(|item| item.purpose.clone());
    let at = clock.held().unwrap_or(now);
    let asks = help_views(clock);
    Some(NowView {
        step: step.no,
        kind: kind_word(clock, step.kind),
        title: title_text(clock, step.kind),
        purpose: purpose.unwrap_or_default(),
        client: step.kind.client().map(|who| Named { id: who.0, name: clock.agenda().name(who).to_owned() }),
        remote: step.kind.client().is_some_and(|who| clock.is_remote(who)),
        turn: told.turn,
        turns: told.turns,
        phases: told.phases,
        phase: told.phase.map(|phase| phase as u32),
        speaks: told.speaks,
        prompt: told.prompt,
        part_of: told.part_of,
        for_client: told.for_client,
        for_coaches: told.for_coaches,
        helps: if asks.is_empty() { Vec::new() } else { clock.kinds_of_help().to_vec() },
        asks,
        commits: told.commits,
        writes: told.writes,
        up: told.up,
        runs_on: told.runs_on,
        left: told.left,
        length: told.length,
        step_left: seconds(step.due - at),
        face: told.face,
        counts: told.counts,
        next: told.next,
        then: told.then,
        rooms: told.rooms,
        rooms_set: told.rooms_set,
        casts: cast_views(clock, step.no),
    })
}

fn verbs(session: &Session, clock: &Clock, now: Moment) -> Verbs {
    if session.question.is_some() {
        // The question comes first; only taking something back does not have to wait for it.
        return Verbs { undo: session.undoable().is_some(), ..Verbs::default() };
    }
    let running = clock.running();
    let live = running.is_some();
    let held = clock.held();
    let phase = running.and_then(|step| Some((step.phase_at(held.unwrap_or(now))?, step.phases.len())));
    let can = |event: &Event| live && clock.check(event, now).is_ok();
    let less = Event::Extended { by: Length(-60), pay: meeting::clock::Pay::Turns };
    let buffer = running.is_some_and(|step| step.kind == StepKind::Buffer);
    Verbs {
        start: clock.started().is_none(),
        next: live,
        skip: phase.is_some_and(|(phase, phases)| phase + 1 < phases),
        hold: live && held.is_none(),
        resume: held.is_some(),
        more: live && !buffer,
        less: can(&less),
        undo: session.undoable().is_some(),
        redistribute: live && clock.can_redistribute(now),
        ballot: session.ballot.state == BoxState::Open
            || session.ballot.state == BoxState::None
                && can_begin(clock)
                && enough_to_evaluate(voters(clock, &[]).len()),
        end: live,
        plan: session.row.state == MeetingState::Planned,
    }
}

/// The word for what would be taken back.
fn act_key(event: &Event, clock: &Clock) -> Sentence {
    let name = |who: &PersonId| clock.name_of(*who).to_owned();
    let member = |who: &MemberId| clock.name_of(*who).to_owned();
    match event {
        Event::Started { .. } => Sentence::of(MessageKey::ActStart),
        Event::Arrived { who } => Sentence::of(MessageKey::ActArrive).named("name", name(who)),
        Event::Left { who } => Sentence::of(MessageKey::ActLeave).named("name", name(who)),
        Event::NoShow { who } => Sentence::of(MessageKey::ActNoShow).named("name", member(who)),
        Event::SteppedOut { who } => Sentence::of(MessageKey::ActStepOut).named("name", name(who)),
        Event::CameBack { who } => Sentence::of(MessageKey::ActComeBack).named("name", name(who)),
        Event::TurnDropped { who } => Sentence::of(MessageKey::ActDrop).named("name", member(who)),
        Event::TurnRestored { who } => Sentence::of(MessageKey::ActBringBack).named("name", member(who)),
        Event::GuestCame { name, .. } => Sentence::of(MessageKey::ActGuest).named("name", name),
        Event::Placed { who, .. } => Sentence::of(MessageKey::ActPlace).named("name", name(who)),
        Event::LeavesAt { who, .. } => Sentence::of(MessageKey::ActLeaveAt).named("name", name(who)),
        Event::LedBy { .. } => Sentence::of(MessageKey::ActLead),
        Event::HelpAsked { who, .. } => Sentence::of(MessageKey::ActHelp).named("name", member(who)),
        Event::RoleGiven { to, .. } => Sentence::of(MessageKey::ActRole).named("name", name(to)),
        Event::Next { step } => step_ended(clock, *step),
        Event::PhaseEnded { step, phase } => phase_ended(clock, *step, *phase),
        Event::Extended { by, .. } if *by < Length::ZERO => Sentence::of(MessageKey::ActShorten),
        Event::Extended { .. } => Sentence::of(MessageKey::ActExtend),
        Event::EndMoved { .. } => Sentence::of(MessageKey::ActLaterEnd),
        Event::LineAdded { line, .. } => Sentence::of(MessageKey::ActLine).named("what", &line.title),
        Event::Held => Sentence::of(MessageKey::ActHold),
        Event::Resumed => Sentence::of(MessageKey::ActResume),
        Event::Away | Event::Back { .. } => Sentence::of(MessageKey::ActAway),
        Event::Ordered { .. } => Sentence::of(MessageKey::ActOrder),
        Event::Chosen { .. } => Sentence::of(MessageKey::ActChoose),
        Event::Redistributed => Sentence::of(MessageKey::ActRedistribute),
        Event::Ended => Sentence::of(MessageKey::ActEnd),
    }
}

/// What *Next* ended: somebody's turn, or a step with a title of its own.
fn step_ended(clock: &Clock, step: u32) -> Sentence {
    let Some(kind) = clock.steps().iter().find(|other| other.no == step).map(|step| step.kind) else {
        return Sentence::of(MessageKey::ActNext);
    };
    if let StepKind::Turn(TurnOf::Set(set)) = kind {
        return Sentence::of(MessageKey::ActEndSet).with("set", Arg::number(set + 1));
    }
    match (kind.client(), clock.name(kind)) {
        (_, StepName::CatchUp) => Sentence::of(MessageKey::ActEndCatchUp),
        (_, StepName::Buffer) => Sentence::of(MessageKey::ActEndBuffer),
        (Some(who), StepName::Title(_)) => Sentence::of(MessageKey::ActEndTurn).named("name", clock.agenda().name(who)),
        (None, StepName::Title(title)) => Sentence::of(MessageKey::ActEndStep).named("what", title),
    }
}

/// The phase that was ended.
fn phase_ended(clock: &Clock, step: u32, phase: usize) -> Sentence {
    let kind = clock.steps().iter().find(|other| other.no == step).map(|step| step.kind);
    match kind.and_then(|kind| leaves(clock.phases(kind)).get(phase).map(|leaf| leaf.phase.title.clone())) {
        Some(title) => Sentence::of(MessageKey::ActEndStep).named("what", title),
        None => Sentence::of(MessageKey::ActNext),
    }
}

/// Every step of the evening as it is now forecast, beside what was planned.
fn timeline(session: &Session, clock: &Clock, forecast: &Forecast) -> Vec<TimelineRow> {
    let (running, zone) = (clock.running().map(|step| step.no), session.opened.zone());
    let mut planned = session.meeting.timetable();
    forecast
        .steps
        .iter()
        .map(|step| (step, step.to.unwrap_or(step.due)))
        .filter(|(step, to)| *to > step.from || running == Some(step.no))
        .map(|(step, to)| {
            let place = planned.iter().position(|plan| plan.kind == step.kind);
            let client = step.kind.client();
            let state = match running {
                Some(running) if step.no < running => Progress::Done,
                Some(running) if step.no == running => Progress::Now,
                Some(_) => Progress::Coming,
                None if clock.started().is_none() => Progress::Coming,
                None => Progress::Done,
            };
            TimelineRow {
                kind: kind_word(clock, step.kind),
                title: title_text(clock, step.kind),
                client: client.map(|who| session.named(who)),
                state,
                from: zone.time(step.from),
                length: seconds(to - step.from),
                planned: place.map(|place| seconds(planned.remove(place).length)),
                missing: state == Progress::Coming
                    && clock.started().is_some()
                    && client.is_some_and(|who| clock.standing(who) == Standing::Missing),
                set: step.kind.set(),
                room_clients: if state == Progress::Done && step.kind.set().is_some() {
                    clock.clients_of(step).into_iter().map(|who| session.named(who)).collect()
                } else {
                    Vec::new()
                },
                out: state == Progress::Coming && client.is_some_and(|who| clock.standing(who) == Standing::Out),
            }
        })
        .collect()
}
