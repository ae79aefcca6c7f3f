//! The wall. Built from the room's compartment only: nothing here reads a note, a promise or an answer.

use meeting::clock::{Clock, StepKind};
use store::{BoxState, MeetingState};

use crate::{
    desk::{Desk, Place},
    running::{room::Room, views::step::FaceWord},
    stage::views::{Former, Scene, StageStep, StageView},
};
use crate::{
    running::now::{kind_word, running, title_text},
    views::seconds,
};

impl Desk {
    /// What the stage window shows.
    pub fn stage_view(&self) -> StageView {
        if let Some(rehearsal) = &self.rehearsal {
            return StageView { version: self.version, ..rehearsal.stage_view() };
        }
        StageView {
            version: self.version,
            language: self.language.into(),
            clock_rate: self.watch.rate(),
            rehearsal: self.rehearsal_view(),
            part_ms: self.part_ms(),
            digits: self.stage.digits,
            message: self.stage.message.clone().filter(|_| !self.stage.blank),
            scene: self.scene(),
        }
    }

    fn scene(&self) -> Scene {
        if self.stage.blank {
            return Scene::Blank;
        }
        let Some(room) = &self.room else { return Scene::Idle { group: None, starts: None } };
        let (clock, zone) = (room.clock(self.now()), room.opened.zone());
        if matches!(self.place, Place::Ballot) && room.ballot.state == BoxState::Open {
            return Scene::Ballot { responses: room.ballot.responses as u32, people: self.voters().len() as u32 };
        }
        match (clock.running().is_some(), room.row.state) {
            (true, _) => self.running_scene(room, &clock),
            (false, MeetingState::Planned) => {
                Scene::Idle { group: Some(room.group.clone()), starts: Some(zone.time(room.meeting.agenda().starts)) }
            }
            (false, MeetingState::Live | MeetingState::Closed) => Scene::Over {
                group: room.group.clone(),
                ended: clock.ended().map(|at| zone.time(at)).unwrap_or_default(),
                planned_end: zone.time(room.meeting.agenda().ends),
                lasted: clock.started().zip(clock.ended()).map_or(0, |(from, to)| seconds(to - from)),
                next: room.row.next.map(|next| self.zone_of(room.row.group).unwrap_or(zone).date_text(next)),
            },
        }
    }

    fn running_scene(&self, room: &Room, clock: &Clock) -> Scene {
        let now = room.shown(self.now());
        let forecast = clock.forecast(now);
        let Some(told) = running(clock, &forecast, now) else { return Scene::Idle { group: None, starts: None } };
        let (step, zone) = (told.step, room.opened.zone());
        let name = |who| clock.agenda().name(who).to_owned();
        let purpose = match step.kind {
            StepKind::Item(index) => clock.agenda().format.items.get(index).map(|item| item.purpose.clone()),
            StepKind::Turn(_) | StepKind::Gap | StepKind::Break(_) | StepKind::CatchUp(_) | StepKind::Buffer => None,
        };
        // Between two sets everybody looks for their room; before the first the wall is the item's, if it says something.
        let shows_rooms = purpose.as_ref().is_none_or(String::is_empty);
        let next_client = forecast.steps.iter().filter(|later| later.no > step.no).find_map(|later| match later.kind {
            StepKind::Turn(of) => of.client().map(name),
            StepKind::Item(_) | StepKind::Gap | StepKind::Break(_) | StepKind::CatchUp(_) | StepKind::Buffer => None,
        });
        Scene::Running(Box::new(StageStep {
            group: room.group.clone(),
            number: room.number,
            kind: kind_word(clock, step.kind),
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
            left: told.left,
            length: told.length,
            // While the question about a time away is open the wall shows a hold: nothing surprises the room.
            face: if room.question.is_some() { FaceWord::Held } else { told.face },
            counts: told.counts && room.question.is_none(),
            next: told.next,
            next_client,
            ends: zone.time(forecast.ends),
            until: (matches!(step.kind, StepKind::Break(_)) && clock.held().is_none() && step.due > now)
                .then(|| zone.time(step.due)),
            remote: step.kind.client().is_some_and(|who| clock.is_remote(who)),
            deputy: clock.leads().filter(|who| clock.led_by().1 == Some(*who)).map(name),
            rooms: if shows_rooms { told.rooms } else { Vec::new() },
            rooms_set: told.rooms_set.filter(|_| shows_rooms),
            roles: told.roles,
            former: clock.former_turn(now).map(|(who, length)| Former { client: name(who), real: seconds(length) }),
        }))
    }
}
