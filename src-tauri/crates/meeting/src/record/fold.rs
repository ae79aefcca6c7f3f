//! A record from the log of a meeting, and from what is kept beside the log.
//!
//! Not in here: where it is kept (the store) and how it is shown (the desk, the report).

use chrono::NaiveDateTime;

use super::{FollowUp, Outcome, PromiseRecord, Record, StepRecord, attendance, is_promise, roles_of, sets_of};
use crate::{
    choosing::WhyWeight,
    clock::{Clock, StepKind},
    evaluation::Results,
    live::Meeting,
    people::{MemberId, Person},
    time::Moment,
    wall::Wall,
};

/// A promise as it is kept: who, what, by when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Promised {
    /// What, in their words.
    pub what: String,
    /// By when, as typed; may be empty.
    pub by: String,
}

/// What a record says that no log holds.
pub struct Beside<'a> {
    /// The group's name.
    pub group: String,
    /// Which meeting of the group it is, counting from 1.
    pub number: u32,
    /// Which meeting of its programme and of how many.
    pub programme: Option<(u32, u32)>,
    /// The name of the format.
    pub format: String,
    /// The zone's name; may be empty.
    pub zone: String,
    /// Seconds east of Greenwich at a moment, where the meeting was held.
    pub offset: &'a dyn Fn(Moment) -> i32,
    /// What people are called who are not in this meeting's agenda.
    pub name: &'a dyn Fn(MemberId) -> String,
    /// What a member promised at this meeting, if anything.
    pub promised: &'a dyn Fn(MemberId) -> Option<Promised>,
    /// The promises that were open when the meeting began, and what became of them.
    pub follow_up: Vec<(MemberId, Promised, Option<Outcome>)>,
    /// What the evaluation said, once its box was opened.
    pub evaluation: Option<Results>,
    /// Responses in a box that has not been opened.
    pub unopened: u32,
    /// The day the group meets next, if it said so.
    pub next: Option<NaiveDateTime>,
}

impl Record {
    /// The record of a meeting as it stands at a moment; a draft while the meeting runs.
    pub fn of(meeting: &Meeting, beside: Beside<'_>, now: Moment) -> Self {
        let clock = meeting.clock(now);
        let agenda = meeting.agenda();
        let person = |who: MemberId| Person {
            id: who,
            name: agenda
                .members
                .iter()
                .find(|person| person.id == who)
                .map_or_else(|| (beside.name)(who), |person| person.name.clone()),
        };
        let promise = |who: MemberId, promised: Promised| PromiseRecord {
            person: person(who),
            what: promised.what,
            by: promised.by,
        };
        let began = clock.started().unwrap_or(agenda.starts);
        let spoken_of = [agenda.starts, began, agenda.ends, clock.ended().unwrap_or(now)];
        let promised = |who: MemberId| (beside.promised)(who).unwrap_or_default();
        Self {
            wall: wall_over(spoken_of, beside.offset),
            planned: (agenda.starts, agenda.ends),
            real: (began, clock.ended()),
            attendance: attendance(&clock),
            outside: clock.led_by().0.and_then(|leads| leads.outside().cloned()),
            steps: steps(meeting, &clock, &person, now),
            promises: promisers(&clock, &promised).into_iter().map(|who| promise(who, promised(who))).collect(),
            follow_up: beside
                .follow_up
                .iter()
                .cloned()
                .map(|(who, promised, outcome)| FollowUp { promise: promise(who, promised), outcome })
                .collect(),
            sets: sets_of(&clock),
            roles: roles_of(&clock),
            group: beside.group,
            number: beside.number,
            programme: beside.programme,
            format: beside.format,
            zone: beside.zone,
            evaluation: beside.evaluation,
            unopened: beside.unopened,
            next: beside.next,
        }
    }
}

/// Whose promises a record has: everybody who had a turn, whether they promised something or not, in that order; then
/// whoever promised something in a turn that was taken back.
fn promisers(clock: &Clock, promised: &dyn Fn(MemberId) -> Promised) -> Vec<MemberId> {
    let held = clock.clients_held();
    let members = clock.agenda().members.iter().map(|person| person.id);
    let others = members.filter(|who| !held.contains(who) && is_promise(&promised(*who).what));
    held.iter().copied().chain(others).collect()
}

/// Who had a turn and has promised nothing yet, in the order of the turns.
pub fn without_promise(clock: &Clock, promised: impl Fn(MemberId) -> bool) -> Vec<MemberId> {
    clock.clients_held().into_iter().filter(|who| !promised(*who)).collect()
}

/// The clock on the wall while these moments passed.
fn wall_over(moments: [Moment; 4], offset: &dyn Fn(Moment) -> i32) -> Wall {
    let (from, to) = (moments.into_iter().min(), moments.into_iter().max());
    Wall::over(from.unwrap_or_default(), to.unwrap_or_default(), offset)
}

fn steps(meeting: &Meeting, clock: &Clock, person: &dyn Fn(MemberId) -> Person, now: Moment) -> Vec<StepRecord> {
    let lines = meeting.lines(now).into_iter().map(|line| StepRecord {
        kind: line.kind,
        name: clock.name(line.kind),
        client: line.kind.client().map(person),
        help: line.real.and(clock.help_in(line.kind)).map(str::to_owned),
        set: line.kind.set(),
        planned: line.planned,
        real: line.real,
        from: line.from,
        why: why_weight(clock, line.kind),
    });
    lines.collect()
}

/// Why a turn was longer or shorter than the others.
fn why_weight(clock: &Clock, kind: StepKind) -> Option<WhyWeight> {
    match kind {
        StepKind::Turn(of) => clock.agenda().reasons.get(&of.client()?).cloned(),
        StepKind::Item(_)
        | StepKind::Gap
        | StepKind::Break(_)
        | StepKind::Added(_)
        | StepKind::CatchUp(_)
        | StepKind::Buffer => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        live::{Ask, Entry},
        record::{
            Presence,
            tests::{STARTS, agenda},
        },
        time::Length,
    };

    const BERLIN: i32 = 3600;

    fn beside(promised: &dyn Fn(MemberId) -> Option<Promised>) -> Beside<'_> {
        Beside {
            group: "Linden".to_owned(),
            number: 4,
            programme: Some((4, 9)),
            format: "Peer coaching".to_owned(),
            zone: "Europe/Berlin".to_owned(),
            offset: &|_| BERLIN,
            name: &|who| format!("former {}", who.0),
            promised,
            follow_up: vec![
                (MemberId(2), Promised { what: "Call the bank".to_owned(), by: String::new() }, Some(Outcome::Kept)),
                (MemberId(9), Promised::default(), None),
            ],
            evaluation: None,
            unopened: 2,
            next: None,
        }
    }

    /// A meeting in which the first two turns were held.
    fn held() -> (Meeting, Moment) {
        let mut meeting = Meeting::new(agenda());
        let mut now = STARTS;
        let ask = |meeting: &mut Meeting, ask: Ask, now: Moment| {
            let act = meeting.next_act();
            for (fact, at) in meeting.decide(&ask, now).unwrap() {
                meeting.apply(Entry { act, at, fact });
            }
        };
        ask(&mut meeting, Ask::Start { missing: Vec::new(), short: None }, now);
        while meeting.clock(now).clients_held().len() < 2 {
            now += Length::minutes(1);
            let step = meeting.clock(now).running().unwrap().no;
            ask(&mut meeting, Ask::Skip { step }, now);
        }
        (meeting, now + Length::minutes(1))
    }

    #[test]
    fn everybody_who_had_a_turn_has_a_row_for_a_promise() {
        let (meeting, now) = held();
        let write = || Promised { what: "Write".to_owned(), by: "Friday".to_owned() };
        let record = Record::of(&meeting, beside(&|who| (who == MemberId(3)).then(write)), now);
        let rows: Vec<(u32, &str, &str)> =
            record.promises.iter().map(|row| (row.person.id.0, row.what.as_str(), row.by.as_str())).collect();
        assert_eq!(rows, [(3, "Write", "Friday"), (2, "", "")], "in the order of the turns");
        let record = Record::of(&meeting, beside(&|who| (who == MemberId(1)).then(write)), now);
        let rows: Vec<(u32, &str)> = record.promises.iter().map(|row| (row.person.id.0, row.what.as_str())).collect();
        assert_eq!(rows, [(3, ""), (2, ""), (1, "Write")], "a turn that was taken back leaves its promise");
    }

    #[test]
    fn a_former_promise_names_its_maker_though_they_have_left() {
        let (meeting, now) = held();
        let record = Record::of(&meeting, beside(&|_| None), now);
        let rows: Vec<(&str, Option<Outcome>)> =
            record.follow_up.iter().map(|row| (row.promise.person.name.as_str(), row.outcome)).collect();
        assert_eq!(rows, [("P2", Some(Outcome::Kept)), ("former 9", None)]);
    }

    #[test]
    fn a_record_of_a_meeting_that_runs_is_a_draft() {
        let (meeting, now) = held();
        let record = Record::of(&meeting, beside(&|_| None), now);
        assert_eq!(record.real, (STARTS, None), "it has no end yet");
        assert_eq!(record.planned, (STARTS, STARTS + Length::minutes(120)));
        assert_eq!(record.wall.offset(now), BERLIN);
        assert_eq!((record.number, record.programme, record.unopened), (4, Some((4, 9)), 2));
        let was: Vec<Presence> = record.attendance.iter().map(|one| one.was).collect();
        assert_eq!(was, [Presence::Present, Presence::Present, Presence::Present, Presence::Absent]);
        let turns: Vec<(Option<u32>, bool)> = record
            .steps
            .iter()
            .filter(|step| matches!(step.kind, StepKind::Turn(_)))
            .map(|step| (step.client.as_ref().map(|client| client.id.0), step.real.is_some()))
            .collect();
        assert_eq!(
            turns,
            [(Some(3), true), (Some(2), true), (Some(1), false)],
            "what was not reached stands at the end"
        );
    }
}
