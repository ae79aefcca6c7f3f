//! The wall. Built only from what everybody present may see: nothing here reads a note, a promise or an
//! answer. What an opened box says comes in as [`WallResults`], which the group has to want.

use meeting::{
    clock::{Clock, StepKind},
    people::MemberId,
};
use store::{BoxState, MeetingState};

use crate::{
    context::{Context, Place},
    evaluation::wall::WallResults,
    home_zone::zone_of,
    parts::seconds,
    rehearsal::rehearsal_view,
    running::{
        close::{meets_next, promises_made},
        now::{kind_word, running, title_text},
        views::step::{FaceWord, NextWord, SpeaksWord, StepWord},
    },
    session::Session,
    stage::views::{Former, Scene, StageStep, StageView},
};

/// What the stage window shows.
pub(crate) fn stage_view(cx: &Context) -> StageView {
    StageView {
        version: cx.version,
        language: cx.language.into(),
        region: cx.locale().region.into(),
        theme: cx.settings.theme(),
        clock_rate: cx.watch.rate(),
        rehearsal: rehearsal_view(cx),
        part_ms: cx.part_ms(),
        time_of_day: cx.session.as_ref().filter(|_| !cx.stage.blank).map(|session| {
            let zone = session.opened.zone();
            zone.second_of_day(cx.now())
        }),
        digits: cx.stage.digits,
        message: cx.stage.message.clone().filter(|_| !cx.stage.blank),
        scene: scene(cx),
    }
}

fn scene(cx: &Context) -> Scene {
    if cx.stage.blank {
        return Scene::Blank;
    }
    let Some(session) = &cx.session else { return Scene::Idle { group: None, starts: None } };
    let (clock, zone) = (session.clock(cx.now()), session.opened.zone());
    if let Some(results) = WallResults::of(session, cx.place, cx.now()) {
        return Scene::Results(Box::new(results));
    }
    if cx.place == Place::Ballot && session.ballot.state == BoxState::Sealed {
        // People look at the desk: no time is counted meanwhile.
        return Scene::Opened { group: session.group.clone() };
    }
    if matches!(cx.place, Place::Ballot) && session.ballot.state == BoxState::Open {
        return Scene::Ballot {
            responses: session.ballot.responses as u32,
            people: session.voters(cx.now()).len() as u32,
        };
    }
    match (clock.running().is_some(), session.row.state) {
        (true, _) => running_scene(cx, session, &clock),
        (false, MeetingState::Planned) => {
            Scene::Idle { group: Some(session.group.clone()), starts: Some(zone.time(session.meeting.agenda().starts)) }
        }
        (false, MeetingState::Live | MeetingState::Closed) => Scene::Over {
            group: session.group.clone(),
            ended: clock.ended().map(|at| zone.time(at)).unwrap_or_default(),
            planned_end: zone.time(session.meeting.agenda().ends),
            lasted: clock.started().zip(clock.ended()).map_or(0, |(from, to)| seconds(to - from)),
            next: session.row.next.map(|next| zone_of(cx, session.row.group).unwrap_or(zone).date_text(next)),
        },
    }
}

fn running_scene(cx: &Context, session: &Session, clock: &Clock) -> Scene {
    let now = session.shown(cx.now());
    let forecast = clock.forecast(now);
    let Some(told) = running(clock, &forecast, now) else { return Scene::Idle { group: None, starts: None } };
    let (step, zone) = (told.step, session.opened.zone());
    let counts_over = session.manners.counts_over();
    let name = |who: MemberId| clock.agenda().name(who).to_owned();
    let purpose = clock.item(step.kind).map(|item| item.purpose.clone());
    // Between two sets everybody looks for their room; before the first the wall is the item's, if it says something.
    let shows_rooms = purpose.as_ref().is_none_or(String::is_empty);
    let next_client = forecast.steps.iter().filter(|later| later.no > step.no).find_map(|later| match later.kind {
        StepKind::Turn(of) => of.client().map(name),
        StepKind::Item(_)
        | StepKind::Gap
        | StepKind::Break(_)
        | StepKind::Added(_)
        | StepKind::CatchUp(_)
        | StepKind::Buffer => None,
    });
    let kind = kind_word(clock, step.kind);
    // While the question about a time away is open the wall shows a hold: nothing surprises the room.
    let face = if session.question.is_some() { FaceWord::Held } else { told.face };
    let past = matches!(face, FaceWord::Grace | FaceWord::Over);
    let asked = session.manners.asks_for(somebody_speaks(kind, told.speaks), told.next.kind == NextWord::Phase);
    Scene::Running(Box::new(StageStep {
        group: session.group.clone(),
        number: session.numbered.number,
        kind,
        title: title_text(clock, step.kind),
        purpose: purpose.unwrap_or_default(),
        client: step.kind.client().map(name),
        turn: told.turn,
        turns: told.turns,
        phases: told.phases,
        phase: told.phase.map(|phase| phase as u32),
        speaks: told.speaks,
        prompt: told.prompt,
        part_of: told.part_of,
        for_client: told.for_client,
        for_coaches: told.for_coaches,
        helps: told.helps,
        asks: told.asks,
        writes: told.writes,
        up: told.up,
        left: if counts_over { told.left } else { told.left.max(0) },
        length: told.length,
        face,
        counts: told.counts && session.question.is_none() && (counts_over || told.left > 0),
        counts_over,
        figures: session.manners.shows_figures(past),
        last_word: asked.filter(|_| face == FaceWord::Over).map(Into::into),
        next: told.next,
        next_client,
        ends: zone.time(forecast.ends),
        promises_made: if clock.is_close(step.kind) { promises_made(session) } else { 0 },
        meets_next: if clock.is_close(step.kind) { meets_next(cx, session) } else { None },
        until: (clock.is_break(step.kind) && clock.held().is_none() && step.due > now).then(|| zone.time(step.due)),
        remote: step.kind.client().is_some_and(|who| clock.is_remote(who)),
        deputy: clock
            .leads()
            .and_then(|leads| leads.inside().copied())
            .filter(|who| clock.led_by().1 == Some(*who))
            .map(|who| clock.name_of(who).to_owned()),
        rooms: if shows_rooms { told.rooms } else { Vec::new() },
        rooms_set: told.rooms_set.filter(|_| shows_rooms),
        roles: told.roles,
        former: clock
            .former_turn(now)
            .map(|turn| Former { client: name(turn.client), real: session.manners.tells(&turn).map(seconds) }),
    }))
}

/// Whether somebody may be in the middle of a sentence.
fn somebody_speaks(kind: StepWord, speaks: SpeaksWord) -> bool {
    match kind {
        StepWord::Item | StepWord::CatchUp => true,
        StepWord::Turn | StepWord::Set => speaks != SpeaksWord::Nobody,
        StepWord::Gap | StepWord::Break | StepWord::Buffer | StepWord::Evaluation => false,
    }
}
