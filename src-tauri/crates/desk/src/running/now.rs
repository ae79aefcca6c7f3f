//! The running step, for the desk and for the stage.
//!
//! Not in here: what only one of the two may show.

use meeting::{
    clock::{Clock, Forecast, Step, StepKind, StepName},
    format::{Leaf, Phase, Speaks, commits, leaves},
    people::TurnOf,
    time::Moment,
};

use crate::{
    parts::seconds,
    running::{
        rooms::{role_views, rooms_now},
        views::{
            rooms::{RoleView, RoomView},
            step::{FaceWord, NextView, NextWord, PhaseView, Progress, SpeaksWord, StepWord, UpView},
        },
    },
};

/// A step's kind on the wire.
pub(crate) fn kind_word(clock: &Clock, kind: StepKind) -> StepWord {
    match kind {
        StepKind::Item(_) if clock.is_evaluation(kind) => StepWord::Evaluation,
        StepKind::Turn(TurnOf::Set(_)) => StepWord::Set,
        StepKind::Turn(TurnOf::Client(_)) => StepWord::Turn,
        StepKind::Gap => StepWord::Gap,
        StepKind::Break(_) => StepWord::Break,
        StepKind::Added(_) if clock.is_break(kind) => StepWord::Break,
        StepKind::Item(_) | StepKind::Added(_) => StepWord::Item,
        StepKind::CatchUp(_) => StepWord::CatchUp,
        StepKind::Buffer => StepWord::Buffer,
    }
}

/// A step's title on the wire: empty where the catalogue has the word.
pub(crate) fn title_text(clock: &Clock, kind: StepKind) -> String {
    match clock.name(kind) {
        StepName::Title(title) => title,
        StepName::CatchUp | StepName::Buffer => String::new(),
    }
}

/// What the desk and the stage both tell of the running step.
pub(crate) struct RunningStep<'clock> {
    pub step: &'clock Step,
    pub phase: Option<usize>,
    pub phases: Vec<PhaseView>,
    pub speaks: SpeaksWord,
    pub prompt: String,
    pub part_of: String,
    pub for_client: String,
    pub for_coaches: String,
    pub helps: Vec<String>,
    pub asks: Option<String>,
    pub commits: bool,
    pub writes: String,
    pub up: Option<UpView>,
    pub runs_on: bool,
    pub left: i32,
    pub length: i32,
    pub face: FaceWord,
    pub counts: bool,
    pub next: NextView,
    pub then: NextView,
    pub turn: Option<u32>,
    pub turns: u32,
    pub rooms: Vec<RoomView>,
    pub rooms_set: Option<u32>,
    pub roles: Vec<RoleView>,
}

/// Describes the running step at `now`.
pub(crate) fn running<'clock>(clock: &'clock Clock, forecast: &Forecast, now: Moment) -> Option<RunningStep<'clock>> {
    let step = clock.running()?;
    // In its range a step counts down to the end of it.
    let (length, left) = clock.range_left(now).or_else(|| clock.left(now))?;
    let at = clock.held().unwrap_or(now);
    let phase = step.phase_at(at);
    let plans = leaves(clock.phases(step.kind));
    let leaf = phase.and_then(|phase| plans.get(phase));
    let running_plan = leaf.map(|leaf| leaf.phase);
    let item = clock.item(step.kind);
    let said = |line: fn(&Phase) -> &str| leaf.map_or("", |leaf| own_or_parents(leaf, line)).to_owned();
    // The client says at the beginning which help is wanted; in rooms each of them says it in theirs.
    let turn_runs = matches!(step.kind, StepKind::Turn(_));
    let asks = clock.help_in(step.kind);
    let begins = turn_runs && asks.is_none() && phase.is_none_or(|phase| phase == 0);
    let helps = if begins { clock.kinds_of_help().to_vec() } else { Vec::new() };
    let writes = running_plan.and_then(|plan| plan.writes.clone()).or_else(|| item?.writes.clone());
    let then = next_step(clock, forecast, step.no);
    let next = phase.and_then(|phase| next_phase(step, &plans, phase)).unwrap_or_else(|| then.clone());
    let held = clock.held().is_some();
    let begun = |step: &&Step| matches!(step.kind, StepKind::Turn(_));
    let turn = clock.steps().iter().filter(begun).count() as u32;
    // Before a set everybody looks for their room: in all of the round, and in what stands directly before it.
    let rooms = rooms_now(clock)
        .filter(|_| !matches!(step.kind, StepKind::Item(_) | StepKind::Added(_)) || then.kind == NextWord::Set);
    Some(RunningStep {
        rooms_set: rooms.as_ref().map(|(set, _)| *set),
        rooms: rooms.map(|(_, rooms)| rooms).unwrap_or_default(),
        roles: role_views(clock, step.no),
        phases: phase_views(step, &plans, phase),
        speaks: speaks_word(running_plan.map(|plan| plan.speaks), step.kind),
        prompt: said(|phase| &phase.prompt),
        part_of: leaf.and_then(|leaf| leaf.parent).map(|parent| parent.title.clone()).unwrap_or_default(),
        for_client: said(|phase| &phase.for_client),
        for_coaches: said(|phase| &phase.for_coaches),
        helps,
        asks: asks.map(str::to_owned),
        commits: turn_runs && phase.is_some_and(|phase| commits(&plans, phase)),
        writes: writes.unwrap_or_default(),
        up: clock.up(now).map(|up| UpView {
            name: clock.name_of(up.who).to_owned(),
            nth: up.nth as u32,
            of: up.of as u32,
        }),
        runs_on: clock.range_end(now).is_some_and(|end| end > step.due && step.due > at),
        left: seconds(left),
        length: seconds(length),
        face: clock.face(now)?.into(),
        counts: !held && clock.away().is_none(),
        turn: turn_runs.then_some(turn),
        turns: turn + clock.queue().len() as u32,
        step,
        phase,
        next,
        then,
    })
}

/// What a part does not say, its phase says for it.
fn own_or_parents<'format>(leaf: &Leaf<'format>, line: fn(&Phase) -> &str) -> &'format str {
    let own = line(leaf.phase);
    if own.is_empty() { leaf.parent.map_or("", line) } else { own }
}

fn phase_views(step: &Step, plans: &[Leaf<'_>], running: Option<usize>) -> Vec<PhaseView> {
    let state = |index: usize| match running {
        Some(running) if index < running => Progress::Done,
        Some(running) if index == running => Progress::Now,
        Some(_) | None => Progress::Coming,
    };
    plans
        .iter()
        .enumerate()
        .map(|(index, plan)| PhaseView {
            title: plan.phase.title.clone(),
            length: seconds(step.phase_to(index) - step.phase_from(index)),
            state: state(index),
        })
        .collect()
}

fn next_phase(step: &Step, plans: &[Leaf<'_>], running: usize) -> Option<NextView> {
    let plan = plans.get(running + 1)?;
    let length = step.phase_to(running + 1) - step.phase_from(running + 1);
    Some(NextView {
        kind: NextWord::Phase,
        title: plan.phase.title.clone(),
        client: None,
        set: None,
        length: seconds(length),
    })
}

/// The step after this one, as the forecast has it.
fn next_step(clock: &Clock, forecast: &Forecast, running: u32) -> NextView {
    let end = NextView { kind: NextWord::End, title: String::new(), client: None, set: None, length: 0 };
    forecast.steps.iter().find(|step| step.no == running + 1).map_or(end, |step| NextView {
        kind: kind_word(clock, step.kind).into(),
        title: title_text(clock, step.kind),
        client: step.kind.client().map(|who| clock.agenda().name(who).to_owned()),
        set: step.kind.set(),
        length: seconds(step.length),
    })
}

fn speaks_word(speaks: Option<Speaks>, kind: StepKind) -> SpeaksWord {
    match (speaks, kind) {
        (Some(speaks), _) => speaks.into(),
        (None, StepKind::CatchUp(_)) => SpeaksWord::Client,
        (None, StepKind::Gap) => SpeaksWord::Nobody,
        (None, StepKind::Item(_) | StepKind::Turn(_) | StepKind::Break(_) | StepKind::Added(_) | StepKind::Buffer) => {
            SpeaksWord::Everyone
        }
    }
}
