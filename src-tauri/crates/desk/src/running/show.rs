//! The live screen.

use meeting::{
    clock::{Clock, Event, Forecast, Meanwhile, Standing, StepKind},
    evaluation::{can_begin, enough_to_evaluate, voters},
    format::Notes,
    live::is_stale,
    people::MemberId,
    time::{Length, Moment},
};
use store::{BoxState, MeetingState};
use words::MessageKey;

use crate::{
    choosing::show::choosing_view,
    running::{
        now::{kind_word, running, title_text},
        people::people,
        turn::{cast_views, help_views},
    },
    views::seconds,
};
use crate::{
    desk::Desk,
    running::{
        room::Room,
        views::{
            AwayView, BallotBadge, LiveState, LiveView, Verbs, WordsView,
            step::{NowView, Progress, TimelineRow},
        },
    },
    sentence::Sentence,
    views::{Named, PromiseView},
};

impl Desk {
    pub(crate) fn live_view(&self, room: &Room) -> LiveView {
        let now = room.shown(self.now());
        let clock = room.clock(self.now());
        let forecast = match clock.started() {
            Some(_) => clock.forecast(now),
            None => clock.timetable(),
        };
        let (agenda, zone) = (room.meeting.agenda(), room.opened.zone());
        let later = forecast.ends - agenda.ends;
        let unwritten = agenda.format.notes == Notes::None;
        let written = if unwritten { Vec::new() } else { words(room, &clock) };
        LiveView {
            meeting: room.row.id.0,
            number: room.number,
            group: Named { id: room.row.group.0, name: room.group.clone() },
            date: zone.date_text(agenda.starts),
            state: state(room, &clock),
            planned_start: zone.time(agenda.starts),
            planned_end: zone.time(agenda.ends),
            ends: zone.time(forecast.ends),
            later_by: seconds(later),
            spare: seconds(clock.usable_spare(&forecast, now)),
            delay: clock.delay(now).map(Into::into),
            people: people(room, &clock, zone, now),
            timeline: timeline(room, &clock, &forecast),
            now: now_view(&clock, &forecast, now),
            words: written.first().cloned(),
            words_of: if clock.has_rooms() { written } else { Vec::new() },
            unwritten,
            choosing: choosing_view(room, &clock, now),
            follow_up: self.follow_up(room, &clock),
            verbs: verbs(room, &clock, now),
            away: room.question.map(|since| self.away_view(room, &clock, since)),
            idle_for: clock.idle_for(self.now()).map(seconds),
            clock_set: self.watch.clock_set().map(seconds),
            nudge: room.question.is_none() && clock.nudges(self.now()),
            facilitator: clock.led_by().0.map(|who| who.0),
            deputy: clock.led_by().1.map(|who| who.0),
            leads: clock.leads().map(|who| Named { id: who.0, name: clock.name_of(who).to_owned() }),
            saved_at: room.saved_at.filter(|_| self.watch.pace().is_none()).map(|at| zone.full_time(at)),
            ballot: self.ballot_badge(room),
            pressed_late: room.meeting.pressed_late(now).filter(|_| room.question.is_none()).map(seconds),
            pays: self.open_prices(room, &clock, now),
            redo: room.redoable().map(|event| act_key(event, &clock)),
            undo: room.undoable().map(|event| act_key(event, &clock)),
        }
    }

    /// Former promises: the running client's in their turn, everybody's where the format looks back.
    fn follow_up(&self, room: &Room, clock: &Clock) -> Vec<PromiseView> {
        let step = clock.running().map(|step| step.kind);
        let items = &room.meeting.agenda().format.items;
        let looks_back =
            matches!(step, Some(StepKind::Item(index)) if items.get(index).is_some_and(|item| item.follow_up));
        let mut clients = clock.clients_now();
        clients.extend(step.and_then(StepKind::client));
        let rows: Vec<_> =
            room.follow_up.iter().filter(|row| looks_back || clients.contains(&row.member)).cloned().collect();
        // A promise whose names cannot be read now is simply not shown; it is still in the file.
        self.promise_views(room.row.group, &rows).unwrap_or_default()
    }

    fn away_view(&self, room: &Room, clock: &Clock, since: Moment) -> AwayView {
        let (now, zone) = (self.now(), room.opened.zone());
        let after = |meanwhile| {
            let mut after = room.meeting.clock(since);
            after.apply(&Event::Away, since);
            after.apply(&Event::Back { meanwhile }, now);
            after
        };
        let (went_on, waited) = (after(Meanwhile::WentOn), after(Meanwhile::Halted));
        let says = |clock: &Clock| {
            clock.running().map_or_else(String::new, |step| {
                step.kind
                    .client()
                    .map_or_else(|| title_text(clock, step.kind), |who| clock.agenda().name(who).to_owned())
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

    pub(crate) fn ballot_badge(&self, room: &Room) -> Option<BallotBadge> {
        (room.ballot.state != BoxState::None).then(|| BallotBadge {
            responses: room.ballot.responses as u32,
            people: self.voters().len() as u32,
            sealed: room.ballot.state == BoxState::Sealed,
        })
    }
}

fn state(room: &Room, clock: &Clock) -> LiveState {
    if room.question.is_some() {
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

pub(crate) fn named(room: &Room, who: MemberId) -> Named {
    Named { id: who.0, name: room.meeting.agenda().name(who).to_owned() }
}

fn now_view(clock: &Clock, forecast: &Forecast, now: Moment) -> Option<NowView> {
    let told = running(clock, forecast, now)?;
    let step = told.step;
    let items = &clock.agenda().format.items;
    let purpose = match step.kind {
        StepKind::Item(index) => items.get(index).map(|item| item.purpose.clone()),
        StepKind::Turn(_) | StepKind::Gap | StepKind::Break(_) | StepKind::CatchUp(_) | StepKind::Buffer => None,
    };
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

/// Whose words the fields on the right can be: the running client's, or the last one's; in rooms, every room's.
fn words(room: &Room, clock: &Clock) -> Vec<WordsView> {
    let words = |who: MemberId| {
        let promise = room.promises.get(&who).cloned().unwrap_or_default();
        WordsView {
            member: named(room, who),
            note: room.notes.get(&who).cloned().unwrap_or_default(),
            what: promise.what,
            by: promise.by,
        }
    };
    clock.last_clients().into_iter().map(words).collect()
}

fn verbs(room: &Room, clock: &Clock, now: Moment) -> Verbs {
    if room.question.is_some() {
        // The question comes first; only taking something back does not have to wait for it.
        return Verbs { undo: room.undoable().is_some(), ..Verbs::default() };
    }
    let running = clock.running();
    let live = running.is_some();
    let held = clock.held();
    let phase = running.and_then(|step| Some((step.phase_at(held.unwrap_or(now))?, step.phases.len())));
    let can = |event: &Event| live && clock.check(event, now).is_ok();
    let less = Event::Extended { by: Length(-60), pay: meeting::clock::Pay::Turns };
    let spare = running.is_some_and(|step| step.kind == StepKind::Buffer);
    Verbs {
        start: clock.started().is_none(),
        next: live,
        skip: phase.is_some_and(|(phase, phases)| phase + 1 < phases),
        hold: live && held.is_none(),
        resume: held.is_some(),
        more: live && !spare,
        less: can(&less),
        undo: room.undoable().is_some(),
        redistribute: live && clock.can_redistribute(now),
        ballot: room.ballot.state == BoxState::Open
            || room.ballot.state == BoxState::None && can_begin(clock) && enough_to_evaluate(voters(clock, &[]).len()),
        end: live,
        plan: room.row.state == MeetingState::Planned,
    }
}

/// The word for what would be taken back.
fn act_key(event: &Event, clock: &Clock) -> Sentence {
    let name = |who: &MemberId| clock.name_of(*who).to_owned();
    match event {
        Event::Started { .. } => Sentence::of(MessageKey::ActStart),
        Event::Arrived { who } => Sentence::of(MessageKey::ActArrive).named("name", name(who)),
        Event::Left { who } => Sentence::of(MessageKey::ActLeave).named("name", name(who)),
        Event::NoShow { who } => Sentence::of(MessageKey::ActNoShow).named("name", name(who)),
        Event::SteppedOut { who } => Sentence::of(MessageKey::ActStepOut).named("name", name(who)),
        Event::CameBack { who } => Sentence::of(MessageKey::ActComeBack).named("name", name(who)),
        Event::TurnDropped { who } => Sentence::of(MessageKey::ActDrop).named("name", name(who)),
        Event::TurnRestored { who } => Sentence::of(MessageKey::ActBringBack).named("name", name(who)),
        Event::GuestCame { name, .. } => Sentence::of(MessageKey::ActGuest).named("name", name),
        Event::Placed { who, .. } => Sentence::of(MessageKey::ActPlace).named("name", name(who)),
        Event::LeavesAt { who, .. } => Sentence::of(MessageKey::ActLeaveAt).named("name", name(who)),
        Event::LedBy { .. } => Sentence::of(MessageKey::ActLead),
        Event::HelpAsked { who, .. } => Sentence::of(MessageKey::ActHelp).named("name", name(who)),
        Event::RoleGiven { to, .. } => Sentence::of(MessageKey::ActRole).named("name", name(to)),
        Event::Next { .. } | Event::PhaseEnded { .. } => Sentence::of(MessageKey::ActNext),
        Event::Extended { by, .. } if *by < Length::ZERO => Sentence::of(MessageKey::ActShorten),
        Event::Extended { .. } => Sentence::of(MessageKey::ActExtend),
        Event::Held => Sentence::of(MessageKey::ActHold),
        Event::Resumed => Sentence::of(MessageKey::ActResume),
        Event::Away | Event::Back { .. } => Sentence::of(MessageKey::ActAway),
        Event::Ordered { .. } => Sentence::of(MessageKey::ActOrder),
        Event::Chosen { .. } => Sentence::of(MessageKey::ActChoose),
        Event::Redistributed => Sentence::of(MessageKey::ActRedistribute),
        Event::Ended => Sentence::of(MessageKey::ActEnd),
    }
}

/// Every step of the evening as it is now forecast, beside what was planned.
fn timeline(room: &Room, clock: &Clock, forecast: &Forecast) -> Vec<TimelineRow> {
    let (running, zone) = (clock.running().map(|step| step.no), room.opened.zone());
    let mut planned = room.meeting.timetable();
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
                client: client.map(|who| named(room, who)),
                state,
                from: zone.time(step.from),
                length: seconds(to - step.from),
                planned: place.map(|place| seconds(planned.remove(place).length)),
                missing: state == Progress::Coming
                    && clock.started().is_some()
                    && client.is_some_and(|who| clock.standing(who) == Standing::Missing),
                set: step.kind.set(),
                out: state == Progress::Coming && client.is_some_and(|who| clock.standing(who) == Standing::Out),
            }
        })
        .collect()
}
